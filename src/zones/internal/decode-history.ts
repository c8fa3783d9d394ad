import { readRule } from './posix-rule.ts';
import { type OffsetChange, type ZoneTable, zoneTable } from './zone-table.ts';

/** The tables begin here: 2000-01-01T00:00Z. */
const START_MINUTES = 15_778_080;
const MINUTE_MS = 60_000;

/** Makes a table of a packed history, whose form is described at the head of the data. @internal */
export function decodeHistory(text: string): ZoneTable {
  const bar = text.indexOf('|');
  const rule = bar === -1 ? null : readRule(text.slice(bar + 1));
  const parts = (bar === -1 ? text : text.slice(0, bar)).split(',');
  const first = Number.parseInt(parts[0] ?? '0', 36);
  const changes: OffsetChange[] = [];
  let [minute, offset, turn] = [START_MINUTES, first, -60];
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const colon = part.indexOf(':');
    minute += Number.parseInt(part, 36);
    turn = colon === -1 ? -turn : Number.parseInt(part.slice(colon + 1), 36);
    offset += turn;
    changes.push({ at: minute * MINUTE_MS, offset: offset * MINUTE_MS });
  }
  return zoneTable(first * MINUTE_MS, changes, rule, minute * MINUTE_MS);
}
