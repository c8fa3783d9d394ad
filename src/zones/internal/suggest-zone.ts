import { editDistance } from '../../core/edit-distance.ts';
import { allNames, findZone } from './find-zone.ts';

/** Offsets as people write them instead of a zone: `+08:00`, `UTC+8`, `GMT-0530`. */
const FIXED = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** The zone that always has a written offset; `null` where none has it, nothing where the text is no offset. @internal */
export function fixedOffsetZone(text: string): string | null | undefined {
  const parts = FIXED.exec(text);
  if (parts === null) return undefined;
  const [, sign, hours, minutes = '00'] = parts;
  if (Number(minutes) !== 0) return null;
  const id = Number(hours) === 0 ? 'Etc/UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return findZone(id)?.id ?? null;
}

/** Capitals that people look for, though the database names another city of the same clock. */
const otherCities: ReadonlyMap<string, string> = new Map([
  ['beijing', 'Asia/Shanghai'],
  ['peking', 'Asia/Shanghai'],
  ['delhi', 'Asia/Kolkata'],
  ['new_delhi', 'Asia/Kolkata'],
]);
/** Shorter texts are abbreviations such as PST, where another letter is another place. */
const SHORTEST = 5;

/** The id that was probably meant: the one of that city, or else the nearest within two letters. @internal */
export function suggestZone(text: string): string | null {
  const wanted = text.trim().replaceAll(' ', '_').toLowerCase();
  if (wanted.length < SHORTEST || wanted.length > 40) return null;
  const other = otherCities.get(cityOf(wanted));
  if (other !== undefined) return other;
  let best: string | null = null;
  let least = wanted.length > 6 ? 3 : 2; // two letters away, of short texts one
  const { canonical, links } = allNames();
  for (const name of [...canonical, ...links]) {
    const known = name.toLowerCase();
    const away = Math.min(editDistance(wanted, known, least), editDistance(wanted, cityOf(known), least));
    if (away < least) [best, least] = [name, away];
  }
  return best;
}

function cityOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
