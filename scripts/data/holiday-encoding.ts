/** Turns checked sources into the texts that `src/holidays` carries; `bookOf` says how they are read. */
import { fromDayNumber, toDayNumber } from '../../src/core/dates.ts';
import { allSystems } from '../../src/holidays/internal/all-systems.ts';
import { idOfName } from '../../src/holidays/internal/book.ts';
import { holidayClasses } from '../../src/holidays/internal/classes.ts';
import { type DateSources, dayFinder, readTables } from '../../src/holidays/internal/day-finder.ts';
import type { CountrySource, RuleLine } from './holiday-sources.ts';
import { stepsOfPolicy } from './holiday-sources.ts';

type Names = ReadonlyMap<string, readonly [en: string, zh: string]>;
type Tables = ReadonlyMap<string, { window: number; days: string[] }>;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** What places stand for: names and festival tables in the order in which texts list them. */
export interface Places {
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly sources: DateSources;
}

/** Names by how often they are used, so that the commonest have the shortest places. */
export function byUse(countries: readonly CountrySource[]): string[] {
  return [...usesOf(countries)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** The names of a list: one that is used once stands in its rule instead. */
export function namesInOrder(countries: readonly CountrySource[]): string[] {
  const uses = usesOf(countries);
  return byUse(countries).filter((id) => (uses.get(id) ?? 0) > 1);
}

function usesOf(countries: readonly CountrySource[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { rules, bridge } of countries) {
    for (const { id } of rules) uses.set(id, (uses.get(id) ?? 0) + 1);
    // no rule names it that could carry the name
    if (bridge !== '') uses.set(bridge, (uses.get(bridge) ?? 0) + 2);
  }
  return uses;
}

/** The festival tables that some countries use. */
export function tablesInOrder(countries: readonly CountrySource[]): string[] {
  return [...new Set(countries.flatMap((country) => [...country.tables]))].sort();
}

/** Places of names and of festival tables. */
export function placesOf(names: readonly string[], tables: readonly string[], known: Tables): Places {
  const read = tables.length === 0 ? [] : readTables(tables.map((name) => tableLine(name, known)).join('\n'));
  return { names, tables, sources: { systems: allSystems, tables: read } };
}

/** A line per name: English, Chinese, the id where it does not follow from the English, the local name. */
export function nameLine(id: string, names: Names, local = ''): string {
  const [en = '', zh = ''] = names.get(id) ?? [];
  const usual = idOfName(en);
  const own = id === usual ? '' : /^[a-z]{2}-/.test(id) && id.slice(3) === usual ? id.slice(0, 3) : id;
  return [en, zh, own, local].join('|').replace(/\|+$/, '');
}

/** A line per festival table: days and window, or first day, window and how much more than 350 days each year was long. */
export function tableLine(name: string, tables: Tables): string {
  const { window = 0, days = [] } = tables.get(name) ?? {};
  const list = days.flatMap((text) => {
    const [year = '', spans = ''] = text.split('=');
    return spans.split('+').map((span) => year + span);
  });
  const numbers = list.map((day) => toDayNumber(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`));
  const years = numbers.slice(1).map((day, at) => day - (numbers[at] ?? 0) - 350);
  const isYearly = list.every((day) => day.length === 8) && years.every((more) => more >= 0 && more < 64);
  if (isYearly) return `${list[0]} ${window} ${years.map((more) => alphabet[more]).join('')}`.trim();
  return `${list.join(',')} ${window}`;
}

/** A date as the texts have it: `0531<1` for `05#-11`, `@3` for a table. */
export function compactDate(date: string, tables: readonly string[]): string {
  const nth = /^(\d\d)#(-?\d)(\d)(.*)$/.exec(date);
  if (nth !== null) {
    const [, month = '', count, weekday, rest] = nth;
    const last = Number(new Date(Date.UTC(2023, Number(month), 0)).getUTCDate());
    const day = Number(count) > 0 ? 7 * Number(count) - 6 : last + 7 * (Number(count) + 1);
    if (month === '02' && Number(count) < 0) throw new Error(`the end of February depends on the year: ${date}`);
    return `${month}${String(day).padStart(2, '0')}${Number(count) > 0 ? '>' : '<'}${weekday}${rest}`;
  }
  return date.replace(/^@([a-z][a-z0-9-]*?)(?=[+-]\d+$|$)/, (_, name: string) => `@${tables.indexOf(name)}`);
}

const classPlaces = new Map([
  ['half', holidayClasses.indexOf('half-day')],
  ...holidayClasses.map((name, at): [string, number] => [name, at]),
]);

/** A rule as the texts have it: date, place of its name, modifiers. */
function compactRule({ date, modifiers, id }: RuleLine, country: CountrySource, places: Places): string {
  const compact = compactDate(date, places.tables);
  const words = modifiers === '' ? [] : modifiers.split(' ');
  const length = Number(words.find((word) => word[0] === '*')?.slice(1) ?? 1);
  const made = words.flatMap((word): string[] => {
    const rest = word.slice(1);
    if (word[0] === '[') {
      const years = rest.slice(0, -1);
      return [`[${years.includes('-') ? years : `${years}-${years}`}`];
    }
    if (word[0] === '!') return [`?${[...'1234567'].filter((day) => !rest.includes(day)).join('')}`];
    if (word[0] === '~') {
      if (rest === 'none') return [];
      return [
        `~${rest === '' ? '' : country.policies.indexOf(stepsOfPolicy(rest, country.ownPolicies))}`.replace(
          /^~0$/,
          '~',
        ),
      ];
    }
    if (word[0] === '^')
      return words.some((other) => other[0] === '%') ? [word] : [word, `%${classPlaces.get('half')}`];
    if (word[0] === '%') return rest === 'public' ? [] : [`%${classPlaces.get(rest)}`];
    if (word[0] === ':') return [`:${compactAnnounced(rest, compact, length, country, places)}`];
    return [word];
  });
  const place = places.names.indexOf(id);
  return [compact, place < 0 ? '' : place.toString(36), ...made].join(' ');
}

/** Announcements: a digit per year where the rule's own day was moved, else the days. */
function compactAnnounced(text: string, date: string, length: number, country: CountrySource, places: Places): string {
  const find = dayFinder(date, places.sources, Number(country.fields[6] || 0));
  const parts: string[] = [];
  let next = 0;
  for (const part of text.split(',').sort()) {
    const [year = '', days = ''] = part.split('=');
    const own = find(toDayNumber(`${year}-01-01`), toDayNumber(`${year}-12-31`));
    const dayOf = (text: string): number => toDayNumber(`${year}-${text.slice(0, 2)}-${text.slice(2)}`);
    const [from = '', to] = days.split('-');
    // one day is the first of as many as the rule has; a range of as many is the same
    const isRun = /^\d{4}(-\d{4})?$/.test(days) && (to === undefined || dayOf(to) - dayOf(from) + 1 === length);
    const start = isRun ? dayOf(from) : Number.NaN;
    const digit = alphabet[start - (own[0] ?? Number.NaN) + 9];
    if (digit !== undefined && own.length === 1) {
      if (Number(year) === next) parts.push(`${parts.pop()}${digit}`);
      else parts.push(year + digit);
      next = Number(year) + 1;
      continue;
    }
    next = 0;
    if (days === 'none') parts.push(`${year}+`);
    else if (Number.isNaN(start) || length === 1) parts.push(`${year}+${days}`);
    else
      parts.push(
        `${year}+${days}-${fromDayNumber(start + length - 1)
          .slice(5)
          .replace('-', '')}`,
      );
  }
  return parts.join(',');
}

/** The name of a rule that no list has, as it stands behind the rule. */
function ruleName({ id }: RuleLine, places: Places, names: Names, local: string): string {
  return places.names.includes(id) ? '' : `|${nameLine(id, names, local)}`;
}

/** A country's own line. */
function headLine({ fields, bridge }: CountrySource, places: Places): string {
  const own = [...fields];
  own[7] = bridge === '' ? '' : `0101 ${places.names.indexOf(bridge).toString(36)}`;
  return own.join('|').replace(/\|+$/, '');
}

/** A country with its parts: its line, then its rules. */
export function countryBlock(
  country: CountrySource,
  places: Places,
  names: Names,
  locals?: ReadonlyMap<string, string>,
): string {
  const lines = country.rules.map((rule) => {
    const inRule = ruleName(rule, places, names, locals === undefined ? '' : rule.local);
    const local = locals !== undefined && locals.get(rule.id) !== rule.local ? `|${rule.local}` : '';
    return compactRule(rule, country, places) + (inRule || local);
  });
  return [headLine(country, places), ...lines].join('\n');
}

/** A country without its parts: what holds everywhere, or everywhere but somewhere. */
export function withoutParts(country: CountrySource): CountrySource {
  const rules = country.rules
    .filter(({ modifiers }) => !/&[^!]/.test(modifiers))
    .map((rule) => ({ ...rule, modifiers: rule.modifiers.replace(/ ?&!\S+/, '').trim() }));
  const fields = country.fields.map((field, at) => (at === 10 ? '' : field));
  const ids = new Set([...rules.map(({ id }) => id), ...(country.bridge === '' ? [] : [country.bridge])]);
  return { ...country, fields, rules, ids, regions: [] };
}

/** What a text of the whole (`withoutParts`) lacks of a country with parts; see `withParts` of the book. */
export function partsBlock(country: CountrySource, places: Places, names: Names): string {
  const lines: string[] = [];
  let taken = 0;
  const flush = (): void => {
    if (taken > 0) lines.push(String(taken));
    taken = 0;
  };
  for (const rule of country.rules) {
    const of = / ?&(!?)\S+/.exec(` ${rule.modifiers}`);
    if (of === null) {
      taken++;
      continue;
    }
    flush();
    if (of[1] === '!') lines.push('-');
    lines.push(compactRule(rule, country, places) + ruleName(rule, places, names, ''));
  }
  flush();
  return [headLine(country, places), ...lines].join('\n');
}

/** The commonest local name of every id of a country, by id; the others by id and date. */
export function localsOf(country: CountrySource): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, local } of country.rules) {
    const own = counts.get(id) ?? new Map<string, number>();
    counts.set(id, own.set(local, (own.get(local) ?? 0) + 1));
  }
  if (country.bridge !== '') counts.set(country.bridge, new Map([[country.bridgeLocal, 1]]));
  // where some rule has none, the others say theirs
  const usual = (own: ReadonlyMap<string, number>): string =>
    own.has('') ? '' : ([...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '');
  return new Map([...counts].map(([id, own]) => [id, usual(own)]));
}

/** One country, with all that its rules name, as a text of its own. */
export function countryText(country: CountrySource, names: Names, tables: Tables): string {
  const ids = namesInOrder([country]);
  const ownTables = tablesInOrder([country]);
  const locals = localsOf(country);
  return [
    ids.map((id) => nameLine(id, names, locals.get(id))).join('\n'),
    ownTables.map((name) => tableLine(name, tables)).join('\n'),
    countryBlock(country, placesOf(ids, ownTables, tables), names, locals),
  ].join('\n\n');
}
