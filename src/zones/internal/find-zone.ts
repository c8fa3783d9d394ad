import { zoneRows } from '../data/zones.data.ts';

/** Where a zone's history stands in the table, under the id that it goes by. */
export interface FoundZone {
  readonly id: string;
  /** The text that was looked for, as the table spells it: the id, or a link. */
  readonly spelling: string;
  readonly history: string;
}

/** What ids are made of; anything else would search the table for pieces of it. */
const ID = /^[A-Za-z][A-Za-z0-9_+/-]{1,39}$/;

/**
 * Finds a zone by the text of its id or of a link. The spelling of the table is searched for directly, since splitting
 * the table would cost more than all else at the first use of a zone; other cases of letters are looked up afterwards.
 *
 * @internal
 */
export function findZone(text: string): FoundZone | undefined {
  if (!ID.test(text)) return undefined;
  const found = findExactly(text);
  if (found !== undefined) return found;
  const spelling = spellings().get(text.toLowerCase());
  return spelling === undefined ? undefined : findExactly(spelling);
}

function findExactly(id: string): FoundZone | undefined {
  let at = zoneRows.indexOf(` ${id} `);
  let canonical = id;
  if (at === -1) {
    const link = zoneRows.indexOf(` >${id} `);
    if (link === -1) return undefined;
    at = link;
    while (zoneRows[at + 1] === '>') at = zoneRows.lastIndexOf(' ', at - 1);
    canonical = zoneRows.slice(at + 1, zoneRows.indexOf(' ', at + 1));
  }
  const end = zoneRows.indexOf('\n', at);
  return { id: canonical, spelling: id, history: zoneRows.slice(zoneRows.lastIndexOf(' ', end) + 1, end) };
}

/** Every id and link of the table, as it is spelt there. @internal */
export function allNames(): { readonly canonical: readonly string[]; readonly links: readonly string[] } {
  const names = zoneRows.split('\n').flatMap((row) => row.split(' ').slice(1, -1));
  return {
    canonical: names.filter((name) => !name.startsWith('>')),
    links: names.filter((name) => name.startsWith('>')).map((name) => name.slice(1)),
  };
}

let spelt: ReadonlyMap<string, string> | undefined;

/** From lower case to the spelling of the table; made once. */
function spellings(): ReadonlyMap<string, string> {
  if (spelt === undefined) {
    const { canonical, links } = allNames();
    spelt = new Map([...canonical, ...links].map((name) => [name.toLowerCase(), name]));
  }
  return spelt;
}
