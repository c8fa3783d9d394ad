import { describe, expect, test } from 'vitest';
import {
  type AllocationPolicy,
  createRotation,
  defaultAllocationPolicy,
  type ManagedCustomer,
  type SimulationEvent,
  type SimulationWorld,
  simulate,
  suspendMember,
} from 'waimao/allocation';

const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 1, 1);
const usual = defaultAllocationPolicy;
const reps = [{ id: 'li' }, { id: 'wang' }];
const rotation = createRotation(reps.map(({ id }) => ({ id, weight: 1 })));
const of = (id: string, ownerId: string | null = null): ManagedCustomer => ({ id, ownerId, createdAt: start });
const inquiry = (id: string, at: number): SimulationEvent => ({ type: 'inquiry', at, customer: of(id) });

function world(rest: Partial<SimulationWorld> = {}): SimulationWorld {
  return { reps, rotation, ...rest };
}

function changed(
  pool: Partial<AllocationPolicy['pool']>,
  caps: Partial<AllocationPolicy['assignment']['caps']> = {},
): AllocationPolicy {
  const assignment = { ...usual.assignment, caps: { ...usual.assignment.caps, ...caps } };
  return { ...usual, assignment, pool: { ...usual.pool, ...pool } };
}

test('one policy against itself: nobody wins, nobody loses', () => {
  const events: SimulationEvent[] = [
    inquiry('a', start),
    inquiry('b', start),
    { type: 'follow-up', at: start + DAY, customerId: 'a' },
    { type: 'day', at: start + 4 * DAY },
    { type: 'claim', at: start + 5 * DAY, customerId: 'b', repId: 'li' },
  ];
  const { a, b, differences } = simulate(usual, usual, events, world());
  expect(b).toEqual(a);
  expect(differences).toEqual({
    reps: [
      { repId: 'li', assigned: 0, held: 0 },
      { repId: 'wang', assigned: 0, held: 0 },
    ],
    customers: [],
  });
});

test('the whole outcome of one side', () => {
  const events: SimulationEvent[] = [
    inquiry('a', start),
    inquiry('b', start),
    { type: 'follow-up', at: start + DAY, customerId: 'a' },
    { type: 'day', at: start + 2 * DAY }, // b is warned of
    { type: 'day', at: start + 3 * DAY }, // b is due
    { type: 'claim', at: start + 3 * DAY, customerId: 'b', repId: 'wang' }, // cooling down
    { type: 'claim', at: start + 3 * DAY, customerId: 'a', repId: 'wang' }, // li has it
    { type: 'claim', at: start + 3 * DAY, customerId: 'b', repId: 'li' },
  ];
  const { a } = simulate(usual, usual, events, world());
  expect(a).toEqual({
    assigned: [
      { repId: 'li', count: 1 },
      { repId: 'wang', count: 1 },
    ],
    held: [
      { repId: 'li', count: 2 },
      { repId: 'wang', count: 0 },
    ],
    claims: {
      granted: 1,
      refused: 2,
      refusedBecause: [
        { code: 'allocation/cooling-down', count: 1 },
        { code: 'allocation/has-owner', count: 1 },
      ],
    },
    recycled: [{ rule: 'first-touch', count: 1 }],
    warned: 1,
    unassigned: [],
    customers: [
      { customerId: 'a', ownerId: 'li', because: expect.objectContaining({ code: 'allocation/rotation-turn' }) },
      { customerId: 'b', ownerId: 'li', because: expect.objectContaining({ code: 'allocation/claim-granted' }) },
    ],
  });
});

describe('who wins and who loses', () => {
  test('a cap on assignment moves customers, and each difference carries both grounds', () => {
    const events = ['a', 'b', 'c', 'd'].map((id) => inquiry(id, start));
    const own = world({ reps: [{ id: 'li' }, { id: 'wang', caps: { perDay: null } }] });
    const { b, differences } = simulate(usual, changed({}, { perDay: 1 }), events, own);
    expect(b.assigned).toEqual([
      { repId: 'li', count: 1 },
      { repId: 'wang', count: 3 },
    ]);
    expect(differences.reps).toEqual([
      { repId: 'wang', assigned: 1, held: 1 },
      { repId: 'li', assigned: -1, held: -1 },
    ]);
    expect(differences.customers).toEqual([
      {
        customerId: 'c',
        a: { ownerId: 'li', because: expect.objectContaining({ code: 'allocation/rotation-turn' }) },
        b: { ownerId: 'wang', because: expect.objectContaining({ code: 'allocation/rotation-turn' }) },
      },
    ]);
  });

  test('a longer first touch keeps a customer with its owner', () => {
    const patient = changed({ recycle: { ...usual.pool.recycle, firstTouchDays: 10 } });
    const events: SimulationEvent[] = [inquiry('a', start), { type: 'day', at: start + 5 * DAY }];
    const { differences } = simulate(usual, patient, events, world());
    expect(differences.customers).toEqual([
      {
        customerId: 'a',
        a: { ownerId: null, because: expect.objectContaining({ code: 'allocation/recycle-rule' }) },
        b: { ownerId: 'li', because: expect.objectContaining({ code: 'allocation/rotation-turn' }) },
      },
    ]);
  });

  test('another algorithm deals by a rotation of its own', () => {
    const weighted = createRotation([
      { id: 'li', weight: 3 },
      { id: 'wang', weight: 1 },
    ]);
    const events = ['a', 'b', 'c', 'd'].map((id) => inquiry(id, start));
    const interleaved = { ...usual, rotation: { ...usual.rotation, algorithm: 'interleaved' as const } };
    const { a, b } = simulate(usual, interleaved, events, world({ rotation: weighted }));
    const owners = (side: typeof a) => side.customers.map(({ ownerId }) => ownerId);
    expect(owners(a)).toEqual(['li', 'wang', 'li', 'li']);
    expect(owners(b)).toEqual(['li', 'wang', 'li', 'li']);
    expect(weighted).toEqual(createRotation(weighted.members.map(({ id, weight }) => ({ id, weight }))));
  });
});

describe('inquiries that nobody can take', () => {
  const capped = changed({}, { perDay: 1 });
  const events = [inquiry('a', start), inquiry('b', start), inquiry('c', start)];

  test('wait, and are tried again at night', () => {
    const { a } = simulate(capped, capped, events, world());
    expect(a.unassigned).toEqual(['c']);
    const nextDay = simulate(capped, capped, [...events, { type: 'day', at: start + DAY }], world());
    expect([nextDay.a.unassigned, nextDay.a.held.map(({ count }) => count)]).toEqual([[], [1, 2]]); // the turn after li is wang's
  });

  test('may be claimed meanwhile, and then wait no longer', () => {
    const claim: SimulationEvent = { type: 'claim', at: start + 1, customerId: 'c', repId: 'wang' };
    const { a } = simulate(capped, capped, [...events, claim], world());
    expect([a.unassigned, a.held.map(({ count }) => count)]).toEqual([[], [1, 2]]);
  });
});

test('a leaver hands over, a given-back customer lies in the pool, a change of tier changes the clock', () => {
  const customers = [of('a', 'wang'), of('b', 'li'), of('c', 'li')].map((customer) => ({
    ...customer,
    tier: 'core',
    events: [0, 1].map((day) => ({ type: 'follow-up' as const, at: start + day })),
  }));
  const events: SimulationEvent[] = [
    { type: 'leave', at: start + DAY, repId: 'wang' },
    { type: 'release', at: start + DAY, customerId: 'b' },
    { type: 'tier', at: start + DAY, customerId: 'c', tier: 'potential' },
    { type: 'follow-up', at: start + 2 * DAY, customerId: 'a' },
    { type: 'deal', at: start + 2 * DAY, customerId: 'a' },
    { type: 'day', at: start + 20 * DAY },
    { type: 'claim', at: start + 20 * DAY, customerId: 'b', repId: 'wang' },
  ];
  const { a } = simulate(usual, usual, events, world({ customers }));
  expect(a.customers.map(({ customerId, ownerId, because }) => [customerId, ownerId, because?.code])).toEqual([
    ['a', 'li', 'allocation/rotation-turn'],
    ['b', null, 'allocation/released'],
    ['c', null, 'allocation/recycle-rule'],
  ]);
  expect(a.recycled).toEqual([{ rule: 'without-follow-up', count: 1 }]);
  expect(a.claims.refusedBecause).toEqual([{ code: 'allocation/inactive', count: 1 }]);
});

test('the same input gives the same bytes, and nothing that was handed in changes', () => {
  const customers = [of('__proto__', 'li'), of('1')];
  const events: SimulationEvent[] = [inquiry('1', start), { type: 'day', at: start + 9 * DAY }];
  const input = world({ customers });
  const before = JSON.stringify([events, input]);
  const first = simulate(usual, usual, events, input);
  expect(JSON.stringify(simulate(usual, usual, events, input))).toBe(JSON.stringify(first));
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  expect(JSON.stringify([events, input])).toBe(before);
});

test('a member who is suspended stays so under another algorithm', () => {
  const smooth = { ...usual, rotation: { ...usual.rotation, algorithm: 'smooth' as const } };
  const away = world({ rotation: suspendMember(rotation, 'wang') });
  const { a, b } = simulate(usual, smooth, [inquiry('a', start), inquiry('b', start)], away);
  expect(b.assigned).toEqual([
    { repId: 'li', count: 2 },
    { repId: 'wang', count: 0 },
  ]);
  expect(b.assigned).toEqual(a.assigned);
});

test('a customer whose events cannot be read is refused, not left out of the nightly runs', () => {
  const broken = { ...of('a', 'li'), events: [{ type: 'call', at: start }] } as never;
  expect(() => simulate(usual, usual, [], world({ customers: [broken] }))).toThrow(
    expect.objectContaining({ code: 'core/unknown-option', path: ['world', 'customers', 0, 'events', 0, 'type'] }),
  );
});

test.each([
  ['allocation/events-out-of-order', [inquiry('a', start), inquiry('b', start - 1)], ['events', 1, 'at']],
  ['allocation/unknown-customer', [{ type: 'deal', at: start, customerId: 'x' }], ['events', 0, 'customerId']],
  [
    'allocation/unknown-rep',
    [inquiry('a', start), { type: 'claim', at: start, customerId: 'a', repId: 'x' }],
    ['events', 1, 'repId'],
  ],
  ['allocation/unknown-rep', [{ type: 'leave', at: start, repId: 'x' }], ['events', 0, 'repId']],
  ['core/unknown-option', [{ type: 'visit' as never, at: start, customerId: 'a' }], ['events', 0, 'type']],
] as const)('%s is refused with its place', (code, events, path) => {
  expect(() => simulate(usual, usual, events, world())).toThrow(expect.objectContaining({ code, path }));
});
