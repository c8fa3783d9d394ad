import { readdirSync } from 'node:fs';

/** One subpath of the package. */
export interface Module {
  /** As it stands in the exports map; `*` where one entry stands for many files. */
  readonly subpath: string;
  readonly entry: string;
  /** One line for the README's table. */
  readonly purpose: string;
  /** What an import of everything in it may weigh, in bytes after minification and gzip, dependencies left out. */
  readonly budget: number;
  /** Files of a pattern that have a budget of their own, by their entries. */
  readonly heavier?: Readonly<Record<string, number>>;
  /** Imports of a part that have a budget of their own; of many files the heaviest is weighed. */
  readonly parts?: readonly Part[];
}

/** What a program imports that needs not all of a module. */
export interface Part {
  readonly what: string;
  readonly names: readonly string[];
  /** Names of another module that come with it. */
  readonly with?: { readonly entry: string; readonly names: readonly string[] };
  readonly budget: number;
}

/** What a calendar is asked with; the same for every calendar, wherever it comes from. */
const calendarVerbs: readonly string[] =
  'holidays holidaysBetween isHoliday dayInfo isBusinessDay addBusinessDays businessDaysBetween nextBusinessDay closedRun sharedBusinessDays validThrough'.split(
    ' ',
  );
const withVerbs = { entry: 'src/holidays/index.ts', names: calendarVerbs };

/**
 * The one list of the package's subpaths. `npm run generate` writes the exports map, the typedoc entry points and the
 * README's table from it; tsup and the size check read it; a test fails when they differ.
 */
export const modules: readonly Module[] = [
  {
    subpath: '.',
    entry: 'src/core/index.ts',
    purpose: 'the core, as `waimao/core`',
    budget: 4_500,
  },
  {
    subpath: './core',
    entry: 'src/core/index.ts',
    purpose: 'errors, reasons, instants, calendar dates, strict decimals',
    budget: 4_500,
  },
  {
    subpath: './currency',
    entry: 'src/currency/index.ts',
    purpose: 'exact money, ISO 4217 by date, dated rates, conversion, rate clauses, FX result, order profit',
    budget: 32_000,
  },
  {
    subpath: './zones',
    entry: 'src/zones/index.ts',
    purpose:
      'time zones from tables of its own, the same on every host: local time and back, days, changes of the clocks',
    budget: 60_000,
  },
  {
    subpath: './holidays',
    entry: 'src/holidays/index.ts',
    purpose: 'holidays, make-up workdays, business days, customary shutdowns and greeting occasions by country',
    // with tables of their own: shutdowns, occasions, weekends
    budget: 50_000,
    parts: [{ what: 'calendars', names: ['calendarOf', ...calendarVerbs], budget: 40_960 }],
  },
  {
    subpath: './holidays/traders',
    entry: 'src/holidays/data/sixty-traders.ts',
    purpose:
      '`calendarOf` for the 60 countries that trade most, each as a whole; what asks it comes from `waimao/holidays`',
    budget: 18_432,
    parts: [{ what: 'with verbs', names: ['calendarOf'], with: withVerbs, budget: 21_400 }],
  },
  {
    subpath: './holidays/local-names',
    entry: 'src/holidays/local-names.ts',
    purpose: 'what the holidays of all countries are called in their languages, for both of the above',
    budget: 23_000,
  },
  {
    subpath: './holidays/*',
    entry: 'src/holidays/data/countries/*.ts',
    purpose: '`calendarOf` for one country and its parts, by its code in small letters: `waimao/holidays/cn`',
    budget: 8_192,
    // the Hijri and the Chinese calendar, sixteen parts with names of their own, three weeks with substitutes
    heavier: { 'src/holidays/data/countries/my.ts': 8_400 },
    parts: [{ what: 'with verbs', names: ['calendarOf'], with: withVerbs, budget: 10_900 }],
  },
  {
    subpath: './hs',
    entry: 'src/hs/index.ts',
    purpose: 'HS codes by edition and country, descriptions held against codes, suggestions, certificates of origin',
    budget: 157_900,
  },
  {
    subpath: './hs/lexicon-en',
    entry: 'src/hs/lexicon-en.ts',
    purpose: 'the English vocabulary for it',
    budget: 112_000,
  },
  {
    subpath: './hs/lexicon-zh',
    entry: 'src/hs/lexicon-zh.ts',
    purpose: 'the Chinese vocabulary for it',
    budget: 86_000,
  },
  {
    subpath: './windows',
    entry: 'src/windows/index.ts',
    purpose:
      'business hours with nights, holidays and seasons; whom to contact now and when next, by channel; labels and pictures',
    budget: 88_000,
  },
  {
    subpath: './consent',
    entry: 'src/consent/index.ts',
    purpose: 'whom a message may reach, what a form may collect, data abroad, deadlines of requests, suppression',
    budget: 23_500,
  },
  {
    subpath: './retention',
    entry: 'src/retention/index.ts',
    purpose: 'what must be kept, what must go: schedules, holds, disposition plans, redaction, proof',
    budget: 44_500,
  },
  {
    subpath: './tiering',
    entry: 'src/tiering/index.ts',
    purpose: 'customer tiers, ABC, RFM, score cards, churn signals, wake-up',
    budget: 18_000,
  },
  {
    subpath: './allocation',
    entry: 'src/allocation/index.ts',
    purpose: 'weighted rotation, assignment, the public pool (公海), hand-over, fairness',
    budget: 24_000,
  },
  {
    subpath: './policies',
    entry: 'src/policies/index.ts',
    purpose: 'schemas that check a policy and name every fault; JSON Schema files in `schemas/`',
    budget: 9_800,
  },
  {
    subpath: './messages/en',
    entry: 'src/messages/en/index.ts',
    purpose: 'an English sentence for every reason and error',
    budget: 27_900,
  },
  {
    subpath: './messages/zh',
    entry: 'src/messages/zh/index.ts',
    purpose: 'a Chinese sentence for every reason and error',
    budget: 33_600,
  },
  {
    subpath: './luxon',
    entry: 'src/luxon/index.ts',
    purpose: 'to and from luxon, and a luxon `Zone` that reads the tables of `waimao/zones`',
    budget: 15_000,
  },
  {
    subpath: './storage',
    entry: 'src/storage/index.ts',
    purpose:
      'ports: what the library needs of a database; typed views, event log, migrations; claims and turns that never double, disposition plans carried out',
    // with the deciders of allocation and retention, unless only views are imported
    budget: 43_500,
    parts: [
      {
        what: 'claims, turns, recycling',
        names: ['claimFromPool', 'assignNext', 'advanceRotation', 'recyclePool', 'moduleStore'],
        budget: 21_500,
      },
      {
        what: 'views, log, migrations',
        names: ['typedStore', 'moduleStore', 'createEventLog', 'migrations', 'sweep'],
        budget: 6_500,
      },
    ],
  },
  {
    subpath: './storage/memory',
    entry: 'src/storage/memory.ts',
    purpose: 'a store in memory that enforces versions',
    budget: 4_200,
  },
  {
    subpath: './storage/sqlite',
    entry: 'src/storage/sqlite.ts',
    purpose: 'a store in a SQLite file, over better-sqlite3, node:sqlite or their like',
    budget: 5_100,
  },
  {
    subpath: './storage/postgres',
    entry: 'src/storage/postgres.ts',
    purpose: 'a store in PostgreSQL, over a `pg` pool, PGlite or their like',
    budget: 5_600,
  },
  {
    subpath: './testing',
    entry: 'src/testing/index.ts',
    purpose: 'checks that a store of your own must pass, for any test runner',
    budget: 10_000,
  },
];

/** The files of a module: one, or all that its pattern stands for. */
export function entriesOf({ entry }: Module): string[] {
  const [folder = '', ending] = entry.split('*');
  if (ending === undefined) return [entry];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => folder + file);
}
