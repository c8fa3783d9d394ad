import fc from 'fast-check';
import type { Hold } from '../../src/retention/hold.ts';
import type { RetentionRecord, TriggerValue } from '../../src/retention/retention-record.ts';
import {
  type DispositionAction,
  dispositionActions,
  type RetentionAnchor,
  type RetentionRule,
} from '../../src/retention/retention-rule.ts';

/** Schedules, records and holds by chance, in a world small enough that they meet. */
export const seed = 20_261_121;

/** A zone eight hours east the whole year round: a test can add them by itself. */
export const timeZone = 'Asia/Shanghai';

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** A day of 2018 to 2029; half of them around ends of months and years, where periods of others begin or end too. */
const someDay: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 0, max: 12 * 366 - 6 })
      .map((days) => new Date(Date.UTC(2018, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2020-02-29',
      '2022-12-31',
      '2023-11-20',
      '2023-11-21',
      '2023-12-31',
      '2025-11-20',
      '2025-11-21',
      '2025-12-31',
      '2024-02-29',
      '2023-02-28',
      '2025-02-28',
      '2024-12-31',
      '2023-01-31',
      '2026-08-31',
    ),
  },
);

/** The day of the evaluation. */
export const today: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('2024-02-29', '2025-03-01', '2026-11-21', '2026-12-31', '2027-01-01'),
  someDay.filter((day) => day > '2022'),
);

const moment = fc
  .tuple(someDay, fc.constantFrom('T15:59:59Z', 'T16:00:00Z', 'T00:30:00+08:00', 'T23:30:00-05:00'))
  .map(([day, time]) => day + time);

const single = fc.oneof(
  { weight: 12, arbitrary: someDay },
  { weight: 2, arbitrary: moment },
  { weight: 1, arbitrary: moment.map((text) => new Date(text)) },
  { weight: 1, arbitrary: moment.map((text) => Date.parse(text)) },
  { weight: 3, arbitrary: fc.constant('not-yet' as const) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** The date of an event in every form, also none and nonsense. */
const triggerValue: fc.Arbitrary<TriggerValue> = fc.oneof(
  { weight: 16, arbitrary: single },
  { weight: 3, arbitrary: fc.array(single, { maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '2026-02-30',
      '2023-08-24T10:00:00',
      'last summer',
      '0223-08-24',
      '2203-08-24',
      undefined,
    ),
  },
);

const triggerNames: readonly string[] = ['lastSubjectActivity', 'createdOn', 'invoiceDate', 'constructor', '__proto__'];

const trigger = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...triggerNames) },
  { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...triggerNames), { minLength: 2, maxLength: 3 }) },
);

const anchor: fc.Arbitrary<RetentionAnchor> = fc.constantFrom<RetentionAnchor>(
  'event',
  'endOfMonth',
  'endOfYear',
  { fiscalYearEnd: '03-31' },
  { fiscalYearEnd: '02-29' },
);

const period = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      { years: 1 },
      { years: 3 },
      { years: 2, months: 6 },
      { months: 1 },
      { months: 13, days: 1 },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom({ days: 0 }, { days: 30 }, { days: 365 }, { years: 0, months: 0, days: 1 }) },
);

const patterns = [
  'email',
  'phone',
  'name',
  'notes',
  'invoice',
  'invoice.*',
  'invoice.number',
  '*',
  '*.number',
  'contacts.email',
];
const fieldList = fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 4 });

const recordTypes = ['lead', 'customer', 'invoice'];
const tagNames = ['tender', 'vip', '__proto__'];
const places = ['DE', 'FR', 'US-CA', 'US-NY', 'ZA', 'CN', 'QQ'];
const lawPlaces = ['EU', 'DE', 'US', 'US-CA', 'US-other', 'ZA', 'CN'];
const some = (words: readonly string[], most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: most });
const seldom = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const scope = fc.record({
  recordTypes: seldom(some(recordTypes, 2)),
  jurisdictions: seldom(some(lawPlaces, 2)),
  tags: seldom(some(tagNames, 2)),
  fields: seldom(fieldList),
});

const legal = fc.record({
  source: fc.constant('AO 147'),
  asOf: fc.constantFrom('2026-08', '2020-01', '2026-11-01', '2019'),
  confidence: fc.constantFrom('H' as const, 'M' as const, 'H' as const, 'L' as const),
  reviewed: fc.constantFrom(undefined, false as const, { by: 'counsel', on: '2026-01-01' }),
});

const base = { scope: optional(scope), trigger, anchor: optional(anchor), legal: seldom(legal) };

/** A duty to keep, with the id given. */
export const retainRule = (id: string): fc.Arbitrary<RetentionRule> =>
  fc.record({
    id: fc.constant(id),
    effect: fc.constant('retain' as const),
    ...base,
    period: fc.oneof({ weight: 8, arbitrary: period }, { weight: 1, arbitrary: fc.constant('indefinite' as const) }),
  });

/** A disposal, with the id given. */
const disposeRule = (id: string): fc.Arbitrary<RetentionRule> =>
  fc.record({
    id: fc.constant(id),
    effect: fc.constant('dispose' as const),
    action: fc.constantFrom(...dispositionActions),
    ...base,
    period,
    review: seldom(fc.boolean()),
    notifyBefore: seldom(fc.record({ days: fc.constantFrom(0, 1, 30, 400) })),
    grace: seldom(fc.record({ days: fc.constantFrom(0, 1, 30) })),
    appliesTo: fc.constantFrom(undefined, undefined, 'personal-data' as const, 'all' as const),
  });

/** A rule as two versions, the later one in force from a day on; or one that comes or goes on a day. */
const versions = (rule: RetentionRule, other: RetentionRule, day: string, kind: number): RetentionRule[] => {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  if (kind === 0)
    return [
      { ...rule, effectiveTo: before },
      { ...other, effectiveFrom: day },
    ];
  return [kind === 1 ? { ...rule, effectiveFrom: day } : { ...rule, effectiveTo: day }];
};

/** A schedule of up to six rules, some of them in versions. */
export const schedule: fc.Arbitrary<RetentionRule[]> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, at) => {
        const id = ['r-0', 'r-1', 'r-2', '__proto__', 'r-4', 'R-5'][at] as string;
        const one = fc.oneof({ weight: 2, arbitrary: disposeRule(id) }, { weight: 1, arbitrary: retainRule(id) });
        return fc.oneof(
          { weight: 5, arbitrary: one.map((rule) => [rule]) },
          {
            weight: 1,
            arbitrary: fc
              .tuple(one, one, someDay, fc.nat(2))
              .map(([rule, other, day, kind]) => versions(rule, other, day, kind)),
          },
        );
      }),
    ),
  )
  .map((lists) => lists.flat());

const data = fc.record(
  {
    email: fc.constant('li@example.com'),
    phone: fc.constant('+86 139'),
    name: fc.constant('Li Wei'),
    notes: fc.constant(''),
    invoice: fc.record({ number: fc.constant('R-1'), total: fc.constant(5) }, { requiredKeys: [] }),
    contacts: fc.constant([{ email: 'a@example.com' }, { email: 'b@example.com' }]),
  },
  { requiredKeys: [] },
);

const knownFields = fc.uniqueArray(
  fc.constantFrom('email', 'phone', 'name', 'notes', 'invoice', 'invoice.number', 'invoice.total', 'contacts.email'),
  { maxLength: 6 },
);

const past = fc.record({
  action: fc.constantFrom<DispositionAction>(...dispositionActions),
  on: someDay,
  fields: optional(fieldList),
});

const event = fc.record({
  kind: fc.constantFrom('reply', 'order', 'open', 'Click', 'bounce'),
  at: fc.oneof(
    { weight: 8, arbitrary: someDay },
    { weight: 1, arbitrary: moment },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  origin: fc.constantFrom('subject' as const, 'controller' as const, 'system' as const),
});

/** The events of a record; `__proto__` is a name like any other, as after `JSON.parse`. */
const triggers = fc
  .tuple(
    ...triggerNames.map((name) =>
      fc.tuple(fc.constant(name), fc.option(triggerValue, { nil: 'none' as const, freq: 5 })),
    ),
  )
  .map((rows) => Object.fromEntries(rows.filter(([, value]) => value !== 'none')) as Record<string, TriggerValue>);

/** A record with the id given. */
export const recordOf = (id: string): fc.Arbitrary<RetentionRecord> =>
  fc.record({
    id: fc.constant(id),
    recordType: optional(fc.constantFrom(...recordTypes)),
    jurisdictions: optional(fc.uniqueArray(fc.constantFrom(...places), { maxLength: 3 })),
    tags: optional(fc.uniqueArray(fc.constantFrom(...tagNames), { maxLength: 2 })),
    groups: seldom(fc.uniqueArray(fc.constantFrom('acme', 'north'), { maxLength: 2 })),
    triggers: fc.oneof({ weight: 9, arbitrary: triggers }, { weight: 1, arbitrary: fc.constant(undefined) }),
    events: seldom(fc.array(event, { maxLength: 3 })),
    personalData: fc.constantFrom(undefined, undefined, true, false),
    ownerUncertain: fc.constantFrom(undefined, undefined, undefined, false, true),
    erasureRequest: seldom(fc.record({ receivedOn: someDay })),
    disposed: seldom(fc.array(past, { maxLength: 2 })),
    fields: seldom(knownFields),
    data: optional(data),
  });

/** Records with ids of their own. */
export const records: fc.Arbitrary<RetentionRecord[]> = fc
  .integer({ min: 0, max: 7 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => recordOf(at === 3 ? '__proto__' : `c-${at}`))),
  );

/** A hold with the id given: of all, of records, groups or kinds, of some fields, ended, open or to come. */
export const holdOf = (id: string): fc.Arbitrary<Hold> =>
  fc
    .record({
      id: fc.constant(id),
      reason: fc.constant('claim'),
      scope: optional(
        fc.record({
          recordIds: seldom(some(['c-0', 'c-1', 'c-2', '__proto__'], 2)),
          groups: seldom(some(['acme', 'north'], 2)),
          recordTypes: seldom(some(recordTypes, 2)),
          jurisdictions: seldom(some(lawPlaces, 2)),
          tags: seldom(some(tagNames, 2)),
          fields: optional(fieldList),
        }),
      ),
      from: someDay,
      length: fc.option(fc.constantFrom(0, 30, 366, 900), { nil: null }),
      tolls: optional(fc.boolean()),
    })
    .map(({ length, ...hold }) =>
      length === null
        ? hold
        : { ...hold, to: new Date(Date.parse(hold.from) + length * 86_400_000).toISOString().slice(0, 10) },
    );

/** Up to three holds, overlapping or not. */
export const holdList: fc.Arbitrary<Hold[]> = fc
  .integer({ min: 0, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => holdOf(`h-${at}`))));

/** The same value that nobody can change. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
