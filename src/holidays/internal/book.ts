import type { HolidayCalendar } from '../holiday-calendar.ts';
import type { CalendarSystems } from './calendar-system.ts';
import { type CountryText, readCountry, regionsOf } from './country-rules.ts';
import { type FestivalTable, readTables } from './day-finder.ts';
import type { RowSource } from './row.ts';
import type { RuleContext } from './rule.ts';
import type { Substitution } from './substitutes.ts';
import { yearRows } from './year-rows.ts';

/** Countries as data files hold them, read when first asked for. */
export interface Book {
  /** Every country by its code. */
  countries(): ReadonlyMap<string, CountryText>;
  /** Calendars that were made before. */
  readonly calendars: Map<string, HolidayCalendar>;
  /** The days of a country (`DE`) or of one of its parts (`DE-BY`); `undefined` where the book has none. */
  source(code: string): RowSource | undefined;
}

/** What was read so far of countries, of the names that rules give by place, and of festival tables. */
export interface Pages {
  readonly countries: Map<string, CountryText>;
  readonly names: Name[];
  readonly dates: { readonly systems: CalendarSystems; readonly tables: FestivalTable[] };
}

type Name = readonly [id: string, en: string, zh: string, local: string];

/** The local name of a rule's holiday, by its id, its date and its parts, where others say it. */
export type LocalNameOf = (id: string, dateAndParts: string) => string | null | undefined;

/** The rules of a country of the lines of a text, and of what an earlier text had. */
export type LinesOf = (lines: readonly string[], earlier: CountryText | undefined) => readonly string[];

/** Makes a book of the data of one country. */
export function bookOfOne(text: string, systems: CalendarSystems, substitute?: Substitution): Book {
  let known: Pages | undefined;
  const pages = (): Pages => {
    known ??= readText(text, noPages(systems));
    return known;
  };
  return {
    calendars: new Map(),
    countries: () => pages().countries,
    source: (code) => sourceIn(pages(), code, substitute),
  };
}

export function noPages(systems: CalendarSystems): Pages {
  return { countries: new Map(), names: [], dates: { systems, tables: [] } };
}

/**
 * Reads a text. Its blocks stand between empty lines: names, festival tables, then countries, each a line about itself and one per
 * rule. `linesOf` makes the rules of a country of its lines.
 */
export function readText(text: string, pages: Pages, linesOf?: LinesOf): Pages {
  const { countries, names, dates } = pages;
  const [nameLines = '', tableLines = '', ...blocks] = text.split('\n\n');
  for (const line of nameLines.split('\n')) names.push(readName(line.split('|')));
  dates.tables.push(...readTables(tableLines));
  for (const block of blocks) {
    const [head = '', ...lines] = block.split('\n');
    const fields = head.split('|');
    const code = fields[0] ?? '';
    countries.set(code, { fields, rules: linesOf?.(lines, countries.get(code)) ?? lines });
  }
  return pages;
}

/** The days of a country or of a part, as far as they were read. */
export function sourceIn(
  { countries, names, dates }: Pages,
  code: string,
  substitute: Substitution | undefined,
  localNameOf?: LocalNameOf,
): RowSource | undefined {
  const country = code.slice(0, 2);
  const text = countries.get(country);
  const region =
    code === country ? null : text && regionsOf(text).find((region) => `${country}-${region.code}` === code);
  if (text === undefined || region === undefined) return undefined;
  const nameOf: RuleContext['nameOf'] = (place, own, dateAndParts) => {
    const [id, en, zh, usual] = names[Number.parseInt(place, 36)] ?? readName(own);
    const local = (place === '' ? usual : own[0] || usual) || localNameOf?.(id, dateAndParts);
    return { id, names: Object.freeze({ en, zh, local: local ?? (text.fields[1] === 'zh' ? zh : null) }) };
  };
  const rules = readCountry(text, region, dates, nameOf);
  return { ...rules, rowsOf: (year) => yearRows(rules, year, substitute), forced: [] };
}

/** `Women's Day|妇女节` has the id `womens-day`; a third field is another id, or the country that stands before it: `us-`. */
function readName([en = '', zh = '', own = '', local = '']: readonly string[]): Name {
  return [own === '' || own.endsWith('-') ? own + idOfName(en) : own, en, zh, local];
}

/** `Women's Day` as `womens-day`, `Día` as `dia`. */
export function idOfName(english: string): string {
  return english
    .toLowerCase()
    .normalize('NFD')
    .replace(/['.]|[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}
