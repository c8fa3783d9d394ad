import { zoneNameRows } from '../data/zone-names.data.ts';

/** The names of a zone's city; one that begins with `=` takes no word for "time". */
interface ZoneNames {
  readonly en: string;
  readonly zh: string;
}

let names: ReadonlyMap<string, ZoneNames> | undefined;

/** The names of every zone that has some, by id. Read at the first question. @internal */
export function zoneNames(): ReadonlyMap<string, ZoneNames> {
  if (names !== undefined) return names;
  const found = new Map<string, ZoneNames>();
  let area = '';
  for (const row of zoneNameRows.trimEnd().split('\n')) {
    if (row.startsWith('#')) {
      area = row.slice(1);
      continue;
    }
    const [rest = '', zh = '', en] = row.split('|');
    found.set(area + rest, { zh, en: en ?? englishOf(rest) });
  }
  names = found;
  return names;
}

/** `Argentina/Buenos_Aires` is Buenos Aires, `St_Kitts` is St. Kitts. */
function englishOf(rest: string): string {
  return rest
    .slice(rest.lastIndexOf('/') + 1)
    .replace(/^St_/, 'St. ')
    .replaceAll('_', ' ');
}
