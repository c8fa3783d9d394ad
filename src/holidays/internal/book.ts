import type { HolidayNames } from '../holiday.ts';
import type { CalendarSystems } from './calendar-system.ts';
import { type CountryRules, type CountryText, readCountry, readTables, regionsOf } from './country-text.ts';
import type { DateSources, FestivalTable } from './occurrences.ts';
import { readPlaces } from './places.ts';
import type { RowSource } from './row.ts';
import type { Rule } from './rule.ts';
import { type RuleNames, weekendBits, yearRows } from './year-rows.ts';

/** The columns of a data file: what is alike stands together, so that it packs well. */
export interface BookTexts {
  /** A line per country. */
  readonly heads: string;
  /** A line per rule, an empty one between countries. */
  readonly dates: string;
  /** A line per rule. */
  readonly modifiers: string;
  /** Per rule, the place of its name. */
  readonly ids: string;
  /** A line per rule: its local name. */
  readonly locals: string;
  /** A line per name: `id`, and `|English` where that is not the id in capital letters. */
  readonly names: string;
  /** The Chinese names, between bars. */
  readonly chinese: string;
  /** A line per festival table. */
  readonly tables: string;
}

/** Countries, names and festival tables as data files hold them, read when first asked for. */
export interface Book {
  /** Countries by their codes. */
  countries(): ReadonlyMap<string, CountryText>;
  /** What the dates of rules are worked out with. */
  dates(): DateSources;
  /** The days of a country (`DE`) or of one of its parts (`DE-BY`); `undefined` where the book has none. */
  source(code: string): RowSource | undefined;
}

type Names = ReadonlyMap<string, readonly [en: string, zh: string]>;

/** Makes a book of the data of one country or of many; names are counted through all of the texts. */
export function bookOf(texts: readonly BookTexts[], systems: CalendarSystems): Book {
  const countries = new Map<string, CountryText>();
  const names = new Map<string, readonly [en: string, zh: string]>();
  let dates: DateSources | undefined;
  const sources = new Map<string, RowSource>();
  const book: Book = {
    countries: () => {
      if (countries.size === 0) for (const text of texts) readTexts(text, countries, names);
      return countries;
    },
    dates: () => {
      dates ??= {
        systems,
        tables: new Map(texts.flatMap(({ tables }): [string, FestivalTable][] => [...readTables(tables)])),
      };
      return dates;
    },
    source: (code) => {
      const known = sources.get(code);
      if (known !== undefined) return known;
      const [countryCode = '', ...parts] = code.split('-');
      const regionCode = parts.length === 0 ? undefined : parts.join('-');
      const text = book.countries().get(countryCode);
      if (text === undefined) return undefined;
      const region = regionCode === undefined ? null : regionsOf(text).find((part) => part.code === regionCode);
      if (region === undefined) return undefined;
      const source = sourceOf(readCountry(text, region, book.dates()), names);
      sources.set(code, source);
      return source;
    },
  };
  return book;
}

/** Puts the columns together again; what an earlier text named is counted on. */
function readTexts(
  text: BookTexts,
  countries: Map<string, CountryText>,
  names: Map<string, readonly [string, string]>,
): void {
  const chinese = text.chinese.split('|');
  for (const [at, line] of text.names.split('\n').entries()) {
    const [id = '', en = titleOf(id)] = line.split('|');
    if (line !== '') names.set(id, [en, chinese[at] ?? '']);
  }
  const ids = [...names.keys()];
  const places = readPlaces(text.ids);
  const [heads, blocks, modifiers, locals] = [
    text.heads.split('\n'),
    text.dates.split('\n\n'),
    text.modifiers.split('\n'),
    text.locals.split('\n'),
  ];
  let at = 0;
  for (const [index, head] of heads.entries()) {
    const fields = head.split('|');
    const rules = (blocks[index] ?? '').split('\n').flatMap((date) => {
      if (date === '') return [];
      const rule = { date, modifiers: modifiers[at] ?? '', id: ids[places[at] ?? 0] ?? '', local: locals[at] ?? '' };
      at++;
      return [rule];
    });
    countries.set(fields[0] ?? '', { fields, rules });
  }
}

/** `carnival-monday` as `Carnival Monday`. */
export function titleOf(id: string): string {
  return id.replace(/(^|-)([a-z0-9])/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());
}

function sourceOf(country: CountryRules, names: Names): RowSource {
  const named = new Map<Rule, RuleNames>();
  const isChinese = country.language.startsWith('zh');
  const namesOf = (rule: Rule): RuleNames => {
    const known = named.get(rule);
    if (known !== undefined) return known;
    const [en = rule.id, zh = rule.id] = names.get(rule.id) ?? [];
    const local = rule.local || (isChinese ? zh : null);
    const own: HolidayNames = Object.freeze({ en, zh, local });
    const substitute: HolidayNames = Object.freeze({ en: `${en} (substitute day)`, zh: `${zh}（补假）`, local });
    const made = { own, substitute };
    named.set(rule, made);
    return made;
  };
  return {
    rowsOf: (year) => yearRows(country, year, namesOf),
    workdaysOf: (year) => country.workdays.get(year) ?? [],
    forcedOf: () => [],
    weekendAt: (day) => weekendBits(country, day),
    firstYear: country.firstYear,
    lastYear: country.lastYear,
  };
}
