import { describe, expect, test } from 'vitest';
import {
  defaultAllocationPolicy,
  defaultPoolPolicy,
  type PoolCustomer,
  type PoolEvent,
  poolClock,
  type RecycleCalendar,
  type RecyclePolicy,
} from 'waimao/allocation';

const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 2, 8); // Monday 2 November 2026, 08:00 UTC
const code = (reason: { readonly code: string }): string => reason.code;
const off = { withoutFollowUpDays: null, withoutOpportunityDays: null, withoutDealDays: null };

function held(events: readonly PoolEvent[], rest: Partial<PoolCustomer> = {}): PoolCustomer {
  return { id: 'acme', ownerId: 'li', createdAt: start - 100 * DAY, events, ...rest };
}

function clock(customer: PoolCustomer, now: number, recycle: Partial<RecyclePolicy> = {}, calendar?: RecycleCalendar) {
  const pool = { ...defaultPoolPolicy, recycle: { ...defaultPoolPolicy.recycle, ...recycle } };
  return poolClock(customer, { ...defaultAllocationPolicy, pool }, now, calendar);
}

const assigned: PoolEvent = { type: 'assigned', at: start };
const followed = (days: number): PoolEvent => ({ type: 'follow-up', at: start + days * DAY });

test('the whole decision: the rule that strikes first is named, the others stand behind it', () => {
  const now = start + 10 * DAY;
  const customer = held([assigned, followed(1), followed(2)], { tier: 'potential' });
  const rule = { customerId: 'acme', tier: 'potential' };
  expect(clock(customer, now)).toEqual({
    state: 'safe',
    recycleAt: start + 17 * DAY,
    warnAt: start + 15 * DAY,
    rule: 'without-follow-up',
    clockStartedBy: 'follow-up',
    reasons: [
      {
        code: 'allocation/recycle-rule',
        params: {
          ...rule,
          rule: 'without-follow-up',
          elapsedDays: 8,
          limitDays: 15,
          startedBy: 'follow-up',
          startedAt: start + 2 * DAY,
          recycleAt: start + 17 * DAY,
        },
      },
      {
        code: 'allocation/recycle-rule',
        params: {
          ...rule,
          rule: 'without-opportunity',
          elapsedDays: 10,
          limitDays: 90,
          startedBy: 'assigned',
          startedAt: start,
          recycleAt: start + 90 * DAY,
        },
      },
      {
        code: 'allocation/recycle-rule',
        params: {
          ...rule,
          rule: 'without-deal',
          elapsedDays: 10,
          limitDays: 180,
          startedBy: 'assigned',
          startedAt: start,
          recycleAt: start + 180 * DAY,
        },
      },
    ],
  });
});

test('due at exactly N days (>=, where WukongCRM 11 has >), warned at exactly N − W, to the millisecond', () => {
  const customer = held([assigned]);
  const at = (moment: number) => clock(customer, moment).state;
  expect(at(start + 1 * DAY - 1)).toBe('safe');
  expect(at(start + 1 * DAY)).toBe('warn');
  expect(at(start + 3 * DAY - 1)).toBe('warn');
  expect(at(start + 3 * DAY)).toBe('due');
});

describe('what starts the clock', () => {
  test.each(['received', 'assigned', 'imported', 'transferred', 'claimed'] as const)(
    '%s does, also a second time (in Hecom a batch, a workflow and a transfer do not)',
    (type) => {
      const customer = held([assigned, followed(1), { type, at: start + 20 * DAY }]);
      const { rule, clockStartedBy, recycleAt } = clock(customer, start + 21 * DAY);
      expect([rule, clockStartedBy, recycleAt]).toEqual(['first-touch', type, start + 23 * DAY]);
    },
  );

  test('without any event the creation does, for the warning and the recycling alike (WukongCRM 11 warns and never recycles)', () => {
    const customer: PoolCustomer = { id: 'acme', ownerId: 'li', createdAt: start };
    const { state, clockStartedBy } = clock(customer, start + 3 * DAY);
    expect([state, clockStartedBy]).toEqual(['due', 'created']);
    expect(clock(customer, start + 2 * DAY).state).toBe('warn');
  });

  test('a follow-up without a way to the owner counts, even from before the record was made', () => {
    const customer: PoolCustomer = { id: 'acme', ownerId: 'li', createdAt: start, events: [followed(-5)] };
    const { rule, clockStartedBy, recycleAt } = clock(customer, start);
    expect([rule, clockStartedBy, recycleAt]).toEqual(['second-touch', 'follow-up', start + 2 * DAY]);
  });

  test('the follow-ups of the previous owner do not count for the present one', () => {
    const { rule } = clock(held([followed(-10), followed(-9), assigned]), start + DAY);
    expect(rule).toBe('first-touch');
  });

  test('a planned follow-up does not stop the clock', () => {
    expect(clock(held([assigned, followed(30)]), start + 3 * DAY).state).toBe('due');
  });
});

describe('first and second touch', () => {
  test('one follow-up leaves 7 days for the second, two leave the days of the tier', () => {
    expect(clock(held([assigned, followed(2)]), start + 3 * DAY)).toMatchObject({
      rule: 'second-touch',
      recycleAt: start + 9 * DAY,
    });
    expect(clock(held([assigned, followed(2), followed(3)]), start + 3 * DAY)).toMatchObject({
      rule: 'without-follow-up',
      recycleAt: start + 33 * DAY,
    });
  });

  test('an answer to the first one ends the second-touch rule, an answer before it does not', () => {
    const reply = (days: number): PoolEvent => ({ type: 'reply', at: start + days * DAY });
    expect(clock(held([assigned, followed(2), reply(2)]), start + 3 * DAY).rule).toBe('without-follow-up');
    expect(clock(held([assigned, reply(1), followed(2)]), start + 3 * DAY).rule).toBe('second-touch');
  });
});

describe('without opportunity, without deal', () => {
  const recycle = {
    firstTouchDays: null,
    secondTouchDays: null,
    tiers: [],
    otherTiers: { ...off, withoutOpportunityDays: 20, withoutDealDays: 40 },
    exemptDealt: false,
  };

  test('an opportunity restarts the one, a deal both', () => {
    const at = (type: 'opportunity' | 'deal') => {
      const { rule, clockStartedBy, recycleAt } = clock(
        held([assigned, { type, at: start + 15 * DAY }]),
        start + 16 * DAY,
        recycle,
      );
      return [rule, clockStartedBy, recycleAt];
    };
    expect(at('opportunity')).toEqual(['without-opportunity', 'opportunity', start + 35 * DAY]);
    expect(at('deal')).toEqual(['without-opportunity', 'deal', start + 35 * DAY]);
  });

  test('of two rules that strike at one moment the first of the list is named', () => {
    const both = {
      ...recycle,
      otherTiers: { withoutFollowUpDays: 20, withoutOpportunityDays: 20, withoutDealDays: 20 },
    };
    const { rule, reasons } = clock(held([assigned]), start, both);
    expect([rule, reasons.length]).toEqual(['without-follow-up', 3]);
  });
});

describe('tiers', () => {
  const quiet = { firstTouchDays: null, secondTouchDays: null };

  test('a change of tier in mid-clock keeps the start and changes the days', () => {
    const at = (tier: string | null) => clock(held([assigned], { tier }), start + 20 * DAY, quiet);
    expect(at('potential')).toMatchObject({ state: 'due', recycleAt: start + 15 * DAY, clockStartedBy: 'assigned' });
    expect(at('core')).toMatchObject({ state: 'safe', recycleAt: start + 30 * DAY, clockStartedBy: 'assigned' });
  });

  test('a tier that is not listed, or an id such as __proto__, has the rules of the others', () => {
    for (const tier of ['A', '__proto__', 'constructor', null]) {
      expect(clock(held([assigned], { tier }), start, quiet).recycleAt).toBe(start + 30 * DAY);
    }
  });

  test('a rule switched off and on again goes on from the same start (Hecom starts anew)', () => {
    const rules = { ...quiet, tiers: [], otherTiers: { ...off, withoutFollowUpDays: 10 } };
    const customer = held([assigned]);
    expect(clock(customer, start + 5 * DAY, { ...rules, otherTiers: off })).toEqual({
      state: 'exempt',
      recycleAt: null,
      warnAt: null,
      rule: null,
      clockStartedBy: null,
      reasons: [{ code: 'allocation/no-recycle-rule', params: { customerId: 'acme', tier: null } }],
    });
    expect(clock(customer, start + 5 * DAY, rules).recycleAt).toBe(start + 10 * DAY);
  });
});

describe('who is exempt', () => {
  test.each([
    ['allocation/no-owner', { ownerId: null }],
    ['allocation/locked', { locked: true }],
    ['allocation/dealt', { dealt: true }],
    ['allocation/dealt', { events: [{ type: 'deal', at: start - 500 * DAY }] as PoolEvent[] }],
  ])('%s', (reason, rest) => {
    const { state, reasons } = clock(held([assigned], rest), start + 500 * DAY);
    expect([state, reasons.map(code)]).toEqual(['exempt', [reason]]);
  });

  test('a buyer is not, when the policy says so', () => {
    expect(clock(held([assigned], { dealt: true }), start + 500 * DAY, { exemptDealt: false }).state).toBe('due');
  });

  test('protection puts the moment off and the warning with it', () => {
    const until = start + 10 * DAY;
    const customer = held([assigned], { protectedUntil: until });
    const reading = clock(customer, start + 5 * DAY);
    expect(reading).toMatchObject({ state: 'safe', recycleAt: until, warnAt: until - 2 * DAY, rule: 'first-touch' });
    expect(reading.reasons[0]).toEqual({ code: 'allocation/protected', params: { customerId: 'acme', until } });
    expect(clock(customer, until).state).toBe('due');
    expect(clock(held([assigned], { protectedUntil: start }), start).recycleAt).toBe(start + 3 * DAY);
  });
});

describe('holidays and leave', () => {
  const weekdays: RecycleCalendar = {
    isWorkingDay: (day) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0,
  };
  const friday = start + 4 * DAY;

  test('days that are not worked do not count, for the warning too', () => {
    const customer = held([{ type: 'assigned', at: friday }]);
    const reading = clock(customer, friday + 4 * DAY, {}, weekdays); // Tuesday, 08:00
    expect(reading).toMatchObject({ state: 'warn', warnAt: friday + 3 * DAY, recycleAt: friday + 5 * DAY });
    expect(reading.reasons[0]?.params).toMatchObject({ elapsedDays: 2, limitDays: 3 });
    expect(clock(customer, friday + 5 * DAY, {}, weekdays).state).toBe('due');
  });

  test("an owner's leave stops his clock only", () => {
    const leave: RecycleCalendar = { isWorkingDay: (day, ownerId) => ownerId !== 'li' || day >= '2026-11-20' };
    expect(clock(held([assigned]), start, {}, leave).recycleAt).toBe(Date.UTC(2026, 10, 22, 8));
    expect(clock(held([assigned], { ownerId: 'wang' }), start, {}, leave).recycleAt).toBe(start + 3 * DAY);
  });

  test('the civil day is the one of dayOf', () => {
    const late = Date.UTC(2026, 10, 6, 20); // Friday in UTC, Saturday in Shanghai
    const shanghai = (instant: number): string => new Date(instant + 28_800_000).toISOString().slice(0, 10);
    const customer = held([{ type: 'assigned', at: late }]);
    expect(clock(customer, late, {}, weekdays).recycleAt).toBe(late + 5 * DAY);
    expect(clock(customer, late, {}, { ...weekdays, dayOf: shanghai }).recycleAt).toBe(late + 4 * DAY);
  });

  test('a calendar without any working day is refused, not searched for ever', () => {
    const never: RecycleCalendar = { isWorkingDay: () => false };
    expect(() => clock(held([assigned]), start, {}, never)).toThrow(
      expect.objectContaining({ code: 'allocation/no-working-day' }),
    );
  });
});

test.each([
  ['core/not-an-instant', held([{ type: 'assigned', at: Number.NaN }])],
  ['core/unknown-option', held([{ type: 'batch' as never, at: start }])],
  ['core/not-an-instant', held([], { createdAt: 'yesterday' })],
  ['core/not-text', held([], { id: '' })],
])('%s is refused, never read as "no clock"', (errorCode, customer) => {
  expect(() => clock(customer, start)).toThrow(expect.objectContaining({ code: errorCode }));
});
