/** Weekends for the holiday tables, from the table of `weekendOf`. */
import { weekendRows } from '../../src/holidays/data/weekends.data.ts';
import type { WeekendText } from './holiday-sources.ts';

const spans = new Map<string, { from: string; days: string }[]>();
for (const row of weekendRows.trimEnd().split('\n')) {
  const [place = '', from = '', days = ''] = row.split('|');
  spans.set(place, [{ from, days }, ...(spans.get(place) ?? [])]);
}

/** `56 2022-01-01:67`: the oldest weekend first, spans that say the same as the one before left out. */
export const weekendText: WeekendText = (country, region) => {
  const own = (region === null ? undefined : spans.get(`${country}-${region}`)) ?? spans.get(country) ?? [];
  const changes = own.filter(({ days }, at) => days !== own[at - 1]?.days);
  if (changes.length === 0) return '67';
  // what was before the first day that is known: Saturday and Sunday
  const [first] = changes;
  const head = first?.from === '' ? [] : ['67'];
  return [...head, ...changes.map(({ from, days }) => (from === '' ? days : `${from}:${days}`))].join(' ');
};
