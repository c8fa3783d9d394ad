import { flagRows } from '../data/flags.data.ts';
import { allCodes } from './editions.ts';

/** What a heading or subheading holds, as bits. */
export const flag = { raw: 1, semi: 2, article: 4, parts: 8, accessory: 16, waste: 32, used: 64, set: 128 } as const;

let flags: Map<string, number> | undefined;

/** The flags of a heading or subheading; a subheading without its own has those of its heading. */
export function flagsOf(code: string): number {
  flags ??= readFlags();
  return flags.get(code) ?? flags.get(code.slice(0, 4)) ?? 0;
}

function readFlags(): Map<string, number> {
  const map = new Map<string, number>();
  const codes = allCodes();
  const rows = flagRows.split('\n');
  let row: string[] = [];
  let line = -1;
  let place = 0;
  for (const code of codes) {
    if (code.length === 4) {
      line += 1;
      row = (rows[line] ?? '').split(' ');
      place = 0;
    } else place += 1;
    const own = row[place];
    if (own !== undefined && own !== '') map.set(code, Number.parseInt(own, 36));
  }
  return map;
}
