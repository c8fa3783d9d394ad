import type { Weekday } from '../../core/dates.ts';
import { officeHourRows } from '../data/office-hours.data.ts';

/** From when to when of a day, local time. @internal */
export interface OfficeSpan {
  readonly start: string;
  readonly end: string;
}

/** Hours of a day, and the weekdays that differ. @internal */
export interface OfficeDay {
  readonly open: OfficeSpan;
  readonly byWeekday: ReadonlyMap<Weekday, OfficeSpan>;
}

/** What the table says about a country. @internal */
export interface OfficeRow {
  readonly confidence: 'high' | 'medium' | 'low';
  readonly usual: OfficeDay;
  readonly lunch: OfficeSpan | null;
  readonly ramadan: OfficeDay | null;
  readonly summer: (OfficeDay & { readonly from: string; readonly to: string }) | null;
  readonly fridayBreak: OfficeSpan | null;
}

const confidences: ReadonlyMap<string, OfficeRow['confidence']> = new Map([
  ['H', 'high'],
  ['M', 'medium'],
  ['L', 'low'],
]);

/** For a country that the table lacks. */
const elsewhere = 'L 09:00-17:00 12:00-13:00';

let texts: ReadonlyMap<string, string> | undefined;
const read = new Map<string, OfficeRow>();

/** The row of a country, and whether there is none of its own. @internal */
export function officeRowOf(country: string): { readonly row: OfficeRow; readonly defaulted: boolean } {
  texts ??= new Map(officeHourRows.split('\n').map((line) => [line.slice(0, 2), line.slice(3)]));
  const text = texts.get(country);
  const source = text ?? elsewhere;
  let row = read.get(source);
  if (row === undefined) {
    row = readRow(source);
    read.set(source, row);
  }
  return { row, defaulted: text === undefined };
}

function readRow(text: string): OfficeRow {
  const [confidence = '', open = '', lunch = '', ...marks] = text.split(' ');
  const marked = new Map(marks.map((mark) => mark.split('=') as [name: string, value: string]));
  const dayOf = (name: string, hours: string): OfficeDay => ({
    open: readSpan(hours),
    byWeekday: daysOf(marked, name),
  });
  const [from = '', to = '', summer] = (marked.get('s') ?? '').split('/');
  const ramadan = marked.get('r');
  const friday = marked.get('f');
  return {
    confidence: confidences.get(confidence) ?? 'low',
    usual: dayOf('', open),
    lunch: lunch === '-' ? null : readSpan(lunch),
    ramadan: ramadan === undefined ? null : dayOf('r', ramadan),
    summer: summer === undefined ? null : { from, to, ...dayOf('s', summer) },
    fridayBreak: friday === undefined ? null : readSpan(friday),
  };
}

function daysOf(marked: ReadonlyMap<string, string>, name: string): ReadonlyMap<Weekday, OfficeSpan> {
  const days = new Map<Weekday, OfficeSpan>();
  for (let weekday = 1; weekday <= 7; weekday++) {
    const hours = marked.get(`${name}${weekday}`);
    if (hours !== undefined) days.set(weekday as Weekday, readSpan(hours));
  }
  return days;
}

function readSpan(text: string): OfficeSpan {
  const [start = '', end = ''] = text.split('-');
  return { start, end };
}
