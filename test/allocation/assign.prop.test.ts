import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from 'waimao';
import {
  type AssignInput,
  type Assignment,
  type AssignResult,
  assign,
  createRotation,
  defaultAssignmentPolicy,
  handOver,
  type RepToAssign,
  takePicks,
} from 'waimao/allocation';

const seed = 20_261_121;
const today = '2026-11-18';
const now = Date.UTC(2026, 10, 18, 9);

const countries = fc.subarray(['DE', 'BR', 'JP']);
const languages = fc.subarray(['de', 'pt', 'ja']);
const cap = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const ids = ['li', 'wang', '__proto__', '10', '2'];

const rep = (id: string): fc.Arbitrary<RepToAssign> =>
  fc.record({
    id: fc.constant(id),
    active: fc.constantFrom(true, true, false),
    countries: optional(countries),
    languages: optional(languages),
    absences: fc.constantFrom(
      [],
      [{ from: '2026-11-10', to: '2026-11-18' }],
      [{ from: '2026-11-19', to: '2026-11-19' }],
    ),
    caps: fc.record({ open: cap, perDay: cap, perWeek: cap, perMonth: cap }),
  });

const customers = fc
  .array(
    fc.record({
      country: fc.constantFrom('DE', 'BR', 'JP', null),
      languages: languages,
      groupId: fc.constantFrom(null, null, 'G', 'valueOf'),
      ownerId: fc.constantFrom(null, null, null, 'li', 'gone'),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, id: `c${index}` })));

const matchRule = fc.constantFrom('required', 'preferred', 'ignored');
const policy = fc
  .record({
    match: fc.record({ territory: matchRule, language: matchRule, productLine: matchRule, skills: matchRule }),
    missingFacts: fc.constantFrom('fits-anyone', 'fits-generalists'),
    keepOwner: fc.boolean(),
    groups: fc.constantFrom('wait', 'split', 'ignore'),
  })
  .map((assignment) => ({ assignment: { ...defaultAssignmentPolicy, ...assignment } }));

const count = fc.integer({ min: 0, max: 3 });
const inputs: fc.Arbitrary<AssignInput> = fc
  .record({
    reps: fc.tuple(...ids.map(rep)),
    customers,
    policy,
    weights: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ids.length, maxLength: ids.length }),
    counts: fc.array(fc.record({ open: count, day: count, earlier: count }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ reps, customers: rows, policy: rules, weights, counts }) => ({
    reps,
    customers: rows,
    policy: rules,
    rotation: createRotation(ids.slice(0, 4).map((id, index) => ({ id, weight: weights[index] ?? 0 }))),
    load: ids.map((repId, index) => ({
      repId,
      open: counts[index]?.open ?? 0,
      assigned: [
        { day: '2026-11-17', count: counts[index]?.earlier ?? 0 },
        { day: today, count: counts[index]?.day ?? 0 },
      ],
    })),
    now,
  }));

const isStay = (assignment: { readonly reasons: readonly { readonly code: string }[] }): boolean =>
  assignment.reasons[0]?.code === 'allocation/owner-stays';

test('everybody has a reason: one row per customer, and per row every other rep, each with a ground', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { assignments } = assign(input);
      expect(assignments.map(({ customerId }) => customerId)).toEqual(input.customers.map(({ id }) => id));
      for (const { repId, reasons, passedOver } of assignments) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(passedOver.map((row) => row.repId)).toEqual(ids.filter((id) => id !== repId));
        for (const row of passedOver) expect(row.reasons.length).toBeGreaterThan(0);
      }
    }),
    { seed, numRuns: 500 },
  );
});

test('no cap is ever broken, and nobody gets a customer who has left, is away or has no turn and no group', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { assignments, load } = assign(input);
      for (const [index, { id, active, caps, absences }] of input.reps.entries()) {
        const given = assignments.filter((one) => one.repId === id && !isStay(one)).length;
        const before = input.load?.[index];
        const after = load[index];
        expect((after?.open ?? 0) - (before?.open ?? 0)).toBe(given);
        if (given === 0) continue;
        expect(active).toBe(true);
        expect(absences?.some(({ from, to }) => from <= today && today <= to)).toBe(false);
        const ofDay = after?.assigned.find(({ day }) => day === today)?.count ?? 0;
        const all = after?.assigned.reduce((sum, row) => sum + row.count, 0) ?? 0;
        expect(after?.open).toBeLessThanOrEqual(caps?.open ?? Number.POSITIVE_INFINITY);
        expect(ofDay).toBeLessThanOrEqual(caps?.perDay ?? Number.POSITIVE_INFINITY);
        expect(all).toBeLessThanOrEqual(caps?.perWeek ?? Number.POSITIVE_INFINITY);
        expect(all).toBeLessThanOrEqual(caps?.perMonth ?? Number.POSITIVE_INFINITY);
      }
    }),
    { seed, numRuns: 500 },
  );
});

test('the companies of a group without owners have one rep, unless the policy splits or ignores groups', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const policyOfGroups = { assignment: { ...input.policy.assignment, groups: 'wait' as const } };
      const unowned = input.customers.map((customer) => ({ ...customer, ownerId: null }));
      const { assignments } = assign({ ...input, customers: unowned, policy: policyOfGroups });
      for (const groupId of ['G', 'valueOf']) {
        const reps = unowned.flatMap((customer, index) => {
          const repId = assignments[index]?.repId ?? null;
          return customer.groupId === groupId && repId !== null ? [repId] : [];
        });
        expect(new Set(reps).size).toBeLessThanOrEqual(1);
      }
    }),
    { seed, numRuns: 500 },
  );
});

/** The same run on another day with one customer alone, knowing who has its group. */
function onDay(input: AssignInput, row: Assignment, after: AssignResult, day: string): string | null {
  const customers = input.customers.filter(({ id }) => id === row.customerId);
  const groupOwners = row.reasons.flatMap(({ code, params }) =>
    (code === 'allocation/group-waits' || code === 'allocation/group-split') && 'groupId' in params
      ? [{ groupId: params.groupId, repId: params.repId }]
      : [],
  );
  const { rotation, load } = after;
  const again = assign({ ...input, customers, rotation, load, groupOwners, now: `${day}T09:00:00Z` });
  return again.assignments[0]?.repId ?? null;
}

test('the day named for the next try is the first on which assign succeeds; without one, none within ten weeks is', () => {
  const absence = fc
    .tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: 0, max: 12 }))
    .map(([start, length]) => ({ from: addDays(today, start), to: addDays(today, start + length) }));
  const absences = fc.array(fc.oneof(absence, fc.constant({ from: today, to: '9999-12-31' })), { maxLength: 3 });
  const days = fc.constantFrom('2026-11-18', '2026-11-29', '2026-11-30', '2026-12-31', '2027-02-28');
  const ahead = fc.array(fc.record({ day: fc.constantFrom('2026-11-19', '2026-11-24', '2026-12-01'), count }));
  fc.assert(
    fc.property(
      inputs,
      fc.array(absences, { minLength: 5, maxLength: 5 }),
      days,
      ahead,
      (input, leaves, day, planned) => {
        const world: AssignInput = {
          ...input,
          now: `${day}T09:00:00Z`,
          reps: input.reps.map((one, index) => ({ ...one, absences: leaves[index] ?? [] })),
          load: input.load?.map((row) => ({ ...row, assigned: [...row.assigned, ...planned] })),
        };
        const after = assign(world);
        for (const row of after.assignments) {
          if (row.repId !== null) continue;
          const limit = row.nextTryOn ?? addDays(day, 70);
          for (let next = addDays(day, 1); next < limit; next = addDays(next, 1)) {
            expect([next, onDay(world, row, after, next)]).toEqual([next, null]);
          }
          if (row.nextTryOn !== null) expect(onDay(world, row, after, row.nextTryOn)).not.toBeNull();
        }
      },
    ),
    { seed, numRuns: 150 },
  );
});

test('without any limit, assignment is the rotation itself', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 30 }), (list, length) => {
      const reps = list.map((_, index) => ({ id: `r${index}` }));
      const rotation = createRotation(list.map((weight, index) => ({ id: `r${index}`, weight })));
      const rows = Array.from({ length }, (_, index) => ({ id: `c${index}` }));
      const result = assign({ customers: rows, reps, rotation, policy: { assignment: defaultAssignmentPolicy }, now });
      const expected = takePicks(rotation, length);
      expect(result.assignments.flatMap(({ repId }) => repId ?? [])).toEqual([...expected.picks]);
      expect(result.rotation).toEqual(expected.rotation);
    }),
    { seed, numRuns: 300 },
  );
});

test('same input, same bytes; nothing handed in changes; the state survives JSON; two runs are one', () => {
  fc.assert(
    fc.property(inputs, fc.integer({ min: 0, max: 12 }), (input, cut) => {
      const before = JSON.stringify(input);
      const whole = assign(input);
      expect(JSON.stringify(assign(input))).toBe(JSON.stringify(whole));
      expect(JSON.stringify(input)).toBe(before);
      expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);

      const ungrouped = input.customers.map((customer) => ({ ...customer, groupId: null }));
      const first = assign({ ...input, customers: ungrouped.slice(0, cut) });
      const second = assign({
        ...input,
        customers: ungrouped.slice(cut),
        rotation: JSON.parse(JSON.stringify(first.rotation)),
        load: first.load,
      });
      const once = assign({ ...input, customers: ungrouped });
      expect([...first.assignments, ...second.assignments]).toEqual(once.assignments);
      expect(second.load).toEqual(once.load);
    }),
    { seed, numRuns: 300 },
  );
});

test('a hand-over moves every customer of the leaver once, to another rep or to the pool', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const rows = input.customers.map((customer) => ({
        ...customer,
        ownerId: customer.ownerId ?? null,
        createdAt: 0,
      }));
      const { moves, customers: after } = handOver({ ...input, customers: rows, leaverId: 'li' });
      const leaving = rows.filter(({ ownerId }) => ownerId === 'li');
      expect(moves.map(({ customerId }) => customerId)).toEqual(leaving.map(({ id }) => id));
      for (const [index, move] of moves.entries()) {
        expect(move.repId).not.toBe('li');
        expect(move.to).toBe(move.repId === null ? 'pool' : 'rep');
        expect(after[index]?.ownerId).toBe(move.repId);
      }
    }),
    { seed, numRuns: 300 },
  );
});
