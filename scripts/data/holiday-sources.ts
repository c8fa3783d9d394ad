/**
 * Reads and checks the sources of the holiday tables in `scripts/data/holidays/` (its README says how they are written)
 * and turns each country into the compact text that `src/holidays` carries.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Policies that need no definition: what becomes of a holiday on a day off. */
const builtInPolicies: ReadonlyMap<string, string> = new Map([
  ['us', 'add 6-1 7+1'],
  ['next', 'add 6>> 7>>'],
  ['sunday', 'add 7>>'],
  ['monday', 'add 7+1'],
  ['emiliani', 'move 2>1 3>1 4>1 5>1 6>1 7>1'],
  ['weekend', 'add w>>'],
  ['nearest-monday', 'move 2<1 3<1 4<1 5>1'],
  ['none', ''],
]);

export const folder = 'scripts/data/holidays';

/** A fault of a source, where it stands. */
export type Fault = string;

/** A rule, cut into its parts. */
export interface RuleLine {
  readonly date: string;
  readonly modifiers: string;
  readonly id: string;
  readonly local: string;
}

function ruleLine(line: string): RuleLine {
  const [before = '', local = ''] = line.split('|');
  const [date = '', ...words] = before.split(' ');
  return { date, modifiers: words.slice(0, -1).join(' '), id: words.at(-1) ?? '', local };
}

/** One country, checked and compacted. */
export interface CountrySource {
  readonly code: string;
  readonly names: { readonly en: string; readonly zh: string };
  /** Of its local names (BCP 47), empty for English. */
  readonly language: string;
  readonly regions: readonly string[];
  /** The line that `src/holidays` carries of it, field by field. */
  readonly fields: readonly string[];
  readonly rules: readonly RuleLine[];
  /** The id of the holiday that lies between two others by law, or empty. */
  readonly bridge: string;
  readonly bridgeLocal: string;
  /** Steps of the policies that its rules use, the one that `~` alone means first. */
  readonly policies: readonly string[];
  /** Its own policies by their names. */
  readonly ownPolicies: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Letters of the calendars that its dates use. */
  readonly systems: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

const linesOf = (file: string): [line: string, at: string][] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .map((line, index): [string, string] => [line.replace(/(^|\s)#.*$/, '').trim(), `${file}:${index + 1}`])
    // `0101*2` is `0101 *2`
    .map(([line, at]): [string, string] => [line.replace(/^([^\s|]*\d)\*(\d+)/, '$1 *$2'), at])
    .filter(([line]) => line !== '');

const filesNamed = (pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((file) => pattern.test(file))
    .sort();

/** Every name: id → English and Chinese. */
export function readNameSources(): { names: Map<string, readonly [en: string, zh: string]>; faults: Fault[] } {
  const names = new Map<string, readonly [string, string]>();
  const faults: Fault[] = [];
  for (const file of filesNamed(/^names.*\.txt$/)) {
    for (const [line, at] of linesOf(file)) {
      const [id = '', en = '', zh = '', ...more] = line.split('|').map((part) => part.trim());
      const known = names.get(id);
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || en === '' || zh === '' || more.length > 0)
        faults.push(`${at}: id | English | 中文, got ${line}`);
      else if (known === undefined) names.set(id, [en, zh]);
      else if (known[0] !== en || known[1] !== zh) faults.push(`${at}: ${id} stands already as ${known.join(' | ')}`);
    }
  }
  return { names, faults };
}

/** Every festival table: name → window and `year=days`. */
export function readTableSources(): { tables: Map<string, { window: number; days: string[] }>; faults: Fault[] } {
  const tables = new Map<string, { window: number; days: string[] }>();
  const faults: Fault[] = [];
  for (const file of filesNamed(/^tables.*\.txt$/)) {
    for (const [line, at] of linesOf(file)) {
      const [name = '', ...words] = line.split(/[\s,]+/);
      const window = /^±\d$/.test(words[0] ?? '') ? Number(words.shift()?.slice(1)) : (tables.get(name)?.window ?? 0);
      const table = tables.get(name) ?? { window, days: [] };
      if (!/^[a-z][a-z0-9-]*$/.test(name)) faults.push(`${at}: a table is called like ids, got ${name}`);
      for (const word of words) {
        if (!/^\d{4}=\d{4}([-+]\d{4})*$/.test(word) || !areDays(word)) faults.push(`${at}: year=MMDD, got ${word}`);
        else if (table.days.some((day) => day.startsWith(word.slice(0, 5))))
          faults.push(`${at}: ${name} has two entries for ${word.slice(0, 4)}`);
        else table.days.push(word);
      }
      table.days.sort();
      tables.set(name, table);
    }
  }
  return { tables, faults };
}

const isDay = (year: number, text: string): boolean => {
  const [month, day] = [Number(text.slice(0, 2)), Number(text.slice(2, 4))];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
const areDays = (word: string): boolean =>
  word.slice(5) === 'none' ||
  word
    .slice(5)
    .split(/[-+]/)
    .every((text) => isDay(Number(word.slice(0, 4)), text));

/** The weekend of a country or part as text: `67`, or with the days from which it changed. */
export type WeekendText = (country: string, region: string | null) => string;

/** Codes of the countries that have a source. */
export const countryCodes = (): string[] => filesNamed(/^[a-z]{2}\.txt$/).map((file) => file.slice(0, 2).toUpperCase());

const date =
  /^(?:(?<fixed>\d{4})(?:[<>][1-7])?|(?:0[1-9]|1[0-2])#(?:-[12]|[1-5])[1-7]|@(?<table>[a-z][a-z0-9-]*?)|(?<system>[HCKLJPBGN])\d{1,2}\.\d{1,2}|(?<bare>[SVAD]5?)|[EO])(?:[+-]\d+)?$/;
/** Whether a text is a date as the sources write it. */
export const isDate = (text: string): boolean => date.test(text);
const modifiers =
  /^(?:\*[2-9]|\*\d\d|\[(?:\d{4}-(?:\d{4})?|-\d{4}|\d{4})\]|\/\d+@\d{4}|[?!][1-7]+|~[a-z0-9-]*|\^\d\d:\d\d|%(?:public|bank|government|optional|observance|widely|half)|:\d{4}=[\dnoe+-]+(?:,\d{4}=[\dnoe+-]+)*|&!?[A-Z0-9]+(?:,[A-Z0-9]+)*)$/;
const step = /^[1-7wh](?:[+-]\d|[<>][1-7]|>>|<<)$/;

/** The steps of a policy, a country's own or built in; none for an empty name. */
export const stepsOfPolicy = (name: string, own: ReadonlyMap<string, string>): string =>
  own.get(name) ?? builtInPolicies.get(name) ?? '';

/** Steps of the policies of a country and its parts, and of those that rules name, each once. */
export function policiesInUse(
  usual: readonly string[],
  rules: readonly RuleLine[],
  own: ReadonlyMap<string, string>,
): string[] {
  const named = rules.flatMap(({ modifiers: words }) => /(?:^| )~([a-z0-9-]+)/.exec(words)?.slice(1) ?? []);
  return [...new Set([...usual, ...named].map((name) => stepsOfPolicy(name, own)))];
}

/** Whether modifiers name a part. */
const isNamed = (part: string, words: string): boolean =>
  /&!?([A-Z0-9,]+)/.exec(words)?.[1]?.split(',').includes(part) ?? false;

/** Reads one country. */
export function readCountrySource(
  code: string,
  names: ReadonlyMap<string, unknown>,
  tables: ReadonlyMap<string, unknown>,
  weekendText: WeekendText,
): CountrySource {
  const file = `${code.toLowerCase()}.txt`;
  const faults: Fault[] = [];
  const head = {
    en: '',
    zh: '',
    local: '',
    from: '',
    to: '',
    announced: '',
    weekend: 'default',
    hijri: '',
    policy: '',
    bridge: '',
    bridgeLocal: '',
  };
  /** Policies of parts that differ from the country's. */
  const partPolicies = new Map<string, string>();
  const regions: [code: string, en: string, zh: string][] = [];
  const policies: string[] = [];
  const rules: RuleLine[] = [];
  const listed = new Map<string, string[]>();
  const workdays = new Map<string, string[]>();
  const usedPolicies: [string, string][] = [];
  const usedRegions: [string, string][] = [];
  const used = { ids: new Set<string>(), tables: new Set<string>(), systems: new Set<string>() };
  let sources = 0;

  const checkModifier = (word: string, at: string): void => {
    if (!modifiers.test(word)) faults.push(`${at}: not a modifier: ${word}`);
    if (word[0] === '~') usedPolicies.push([word.slice(1), at]);
    if (word[0] === '&') for (const region of word.slice(1).replace('!', '').split(',')) usedRegions.push([region, at]);
    if (word[0] === ':') {
      for (const part of word.slice(1).split(',')) {
        if (!/^\d{4}=(?:none|\d{4}(?:-\d{4})?(?:\+\d{4}(?:-\d{4})?)*)$/.test(part) || !areDays(part))
          faults.push(`${at}: not year=days: ${part}`);
      }
    }
  };
  const useId = (id: string, at: string): void => {
    if (!names.has(id)) faults.push(`${at}: ${id} is in no names file`);
    used.ids.add(id);
  };
  /** `0128-0204` or `0210` of a year as `YYYY0128-0204`. */
  const listedDay = (year: string, text: string, at: string): string => {
    if (!/^\d{4}(-\d{4})?$/.test(text) || !text.split('-').every((day) => isDay(Number(year), day)))
      faults.push(`${at}: not MMDD or MMDD-MMDD of ${year}: ${text}`);
    return year + text;
  };
  const list = (modifierWords: string[], id: string, local: string, days: string[], at: string): void => {
    for (const word of modifierWords) checkModifier(word, at);
    useId(id, at);
    const key = `${[...modifierWords, id].join(' ')}${local === '' ? '' : `|${local}`}`;
    listed.set(key, [...(listed.get(key) ?? []), ...days]);
  };

  for (const [line, at] of linesOf(file)) {
    const [word = '', ...rest] = line.split(/\s+/);
    const tail = line.slice(word.length).trim();
    const bar = line.indexOf('|');
    const local = bar < 0 ? '' : line.slice(bar + 1).trim();
    const words = (bar < 0 ? line : line.slice(0, bar)).trim().split(/\s+/);
    if (word === 'country') {
      const [own = '', en = '', zh = ''] = tail.split('|').map((part) => part.trim());
      if (own !== code || en === '' || zh === '') faults.push(`${at}: country ${code} | English | 中文`);
      Object.assign(head, { en, zh });
    } else if (word === 'local') head.local = rest[0] ?? '';
    else if (word === 'weekend') head.weekend = rest.join(' ');
    else if (word === 'hijri') head.hijri = String(Number(rest[0]));
    else if (word === 'substitute') {
      head.policy = rest[0] ?? '';
      usedPolicies.push([head.policy, at]);
      for (const part of rest.slice(1)) {
        const [region = '', policy = ''] = part.split('=');
        usedRegions.push([region, at]);
        usedPolicies.push([policy, at]);
        partPolicies.set(region, policy);
      }
    } else if (word === 'announced') head.announced = 'a';
    else if (word === 'source') sources++;
    else if (word === 'bridge') {
      const id = words[2] ?? 'citizens-holiday';
      useId(id, at);
      Object.assign(head, { bridge: id, bridgeLocal: local });
    } else if (word === 'valid') {
      [head.from = '', head.to = ''] = (rest[0] ?? '').split('-');
      if (!/^\d{4}-\d{4}$/.test(rest[0] ?? '')) faults.push(`${at}: valid YYYY-YYYY`);
    } else if (word === 'sub') {
      const [region = '', ...name] = words.slice(1).join(' ').split(' ');
      regions.push([region, name.join(' '), local]);
      if (!/^[A-Z0-9]{1,3}$/.test(region) || name.length === 0 || local === '')
        faults.push(`${at}: sub CODE English | 中文`);
    } else if (word === 'policy') {
      const [name = '', text = ''] = tail.split('=').map((part) => part.trim());
      if (
        !/^(?:add|move)( \S+)+$/.test(text) ||
        !text
          .split(' ')
          .slice(1)
          .every((part) => step.test(part))
      )
        faults.push(`${at}: policy name = add|move steps, got ${text}`);
      policies.push(`${name}=${text}`);
    } else if (word === 'work' || word === 'off') {
      const colon = line.indexOf(':');
      const [year = '', ...more] = line.slice(word.length, colon).trim().split(/\s+/);
      const days =
        line
          .slice(colon + 1)
          .split('|')[0]
          ?.trim()
          .split(/[\s,]+/)
          .map((text) => listedDay(year, text, at)) ?? [];
      if (colon < 0 || !/^\d{4}$/.test(year)) faults.push(`${at}: ${word} YYYY …: MMDD …`);
      if (word === 'work') {
        const key = more.join(' ');
        if (key !== '') faults.push(`${at}: work takes no modifiers`);
        workdays.set(key, [...(workdays.get(key) ?? []), ...days]);
      } else {
        const localAfter =
          line
            .slice(colon + 1)
            .split('|')[1]
            ?.trim() ?? '';
        const localBefore = line.slice(0, colon).split('|')[1]?.trim() ?? '';
        const before = line.slice(word.length, colon).split('|')[0]?.trim().split(/\s+/) ?? [];
        list(before.slice(1, -1), before.at(-1) ?? '', localAfter || localBefore, days, at);
      }
    } else if (word === 'once') {
      const day = rest[0] ?? '';
      if (!/^\d{4}-\d\d-\d\d$/.test(day)) faults.push(`${at}: once YYYY-MM-DD`);
      list(
        words.slice(2, -1),
        words.at(-1) ?? '',
        local,
        [listedDay(day.slice(0, 4), day.slice(5).replace('-', ''), at)],
        at,
      );
    } else if (word.startsWith('=')) {
      const days = word
        .slice(1)
        .split(',')
        .map((text) => {
          const [first = '', last] = text.split('..');
          if (!/^\d{4}-\d\d-\d\d(\.\.\d{4}-\d\d-\d\d)?$/.test(text)) faults.push(`${at}: =YYYY-MM-DD,…, got ${text}`);
          const short = (day: string): string => day.slice(5).replace('-', '');
          return listedDay(first.slice(0, 4), short(first) + (last === undefined ? '' : `-${short(last)}`), at);
        });
      list(words.slice(1, -1), words.at(-1) ?? '', local, days, at);
    } else {
      const match = date.exec(word);
      if (match === null) {
        faults.push(`${at}: not a date: ${word}`);
        continue;
      }
      const { fixed, table, system, bare } = match.groups ?? {};
      if (fixed !== undefined && !isDay(2024, fixed)) faults.push(`${at}: no such day: ${fixed}`);
      if (table !== undefined) {
        used.tables.add(table);
        if (!tables.has(table)) faults.push(`${at}: @${table} is in no tables file`);
      }
      const letter = system ?? bare?.[0] ?? /^[EO]/.exec(word)?.[0];
      if (letter !== undefined) used.systems.add(letter);
      for (const modifier of words.slice(1, -1)) checkModifier(modifier, at);
      useId(words.at(-1) ?? '', at);
      rules.push(ruleLine(words.join(' ') + (local === '' ? '' : `|${local}`)));
    }
  }

  const ownPolicies = new Map(
    policies.map((text): [string, string] => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]),
  );
  for (const [name, at] of usedPolicies) {
    if (name === '' ? head.policy === '' : !ownPolicies.has(name) && !builtInPolicies.has(name)) {
      faults.push(`${at}: ${name === '' ? '~ without a `substitute` line' : `no policy ${name}`}`);
    }
  }
  const known = new Set(regions.map(([region]) => region));
  for (const [region, at] of usedRegions) if (!known.has(region)) faults.push(`${at}: no sub ${region}`);
  if (head.en === '') faults.push(`${file}: no country line`);
  if (head.to === '') faults.push(`${file}: no valid line`);
  if (sources === 0) faults.push(`${file}: no source line`);

  const whole = weekendText(code, null);
  const weekend = head.weekend === 'default' ? whole : head.weekend;
  for (const [key, days] of listed) rules.push(ruleLine(`=${days.join(',')} ${key}`));
  const stepsOf = (name: string): string => stepsOfPolicy(name, ownPolicies);
  const steps = policiesInUse([head.policy, ...partPolicies.values()], rules, ownPolicies);
  const fields = [
    code,
    // of the language nothing is asked but whether the Chinese names are the local ones
    head.local.startsWith('zh') ? 'zh' : '',
    head.from,
    head.to,
    head.announced,
    weekend === '67' ? '' : weekend,
    head.hijri,
    '',
    // a policy that no rule uses is none
    rules.some(({ modifiers: words }) => words.includes('~')) ? steps.join(';').replace(/;+$/, '') : '',
    [...workdays.values()].flat().join(','),
    regions
      .map(([region]) => {
        const own = weekendText(code, region);
        const policy = steps.indexOf(stepsOf(partPolicies.get(region) ?? head.policy));
        return `${region}=${own === whole ? '' : own}=${policy || ''}`.replace(/=+$/, '');
      })
      // what a rule names need not be said again
      .filter((part) => part.includes('=') || !rules.some(({ modifiers: words }) => isNamed(part, words)))
      .join(';'),
  ];
  return {
    code,
    names: { en: head.en, zh: head.zh },
    language: head.local,
    regions: regions.map(([region]) => region),
    fields,
    rules,
    bridge: head.bridge,
    bridgeLocal: head.bridgeLocal,
    policies: steps,
    ownPolicies,
    ...used,
    faults,
  };
}
