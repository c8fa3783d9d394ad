import { expect, test } from 'vitest';
import { createRotation, defaultAllocationPolicy, handOver, type ManagedCustomer, poolClock } from 'waimao/allocation';

const now = Date.UTC(2026, 10, 18, 9);
const reps = [{ id: 'wang' }, { id: 'li' }, { id: 'ana', countries: ['BR'] }];
const rotation = createRotation(reps.map(({ id }) => ({ id, weight: 1 })));
const base = { leaverId: 'wang', reps, rotation, policy: defaultAllocationPolicy, now };
const of = (id: string, rest: Partial<ManagedCustomer> = {}): ManagedCustomer => ({
  id,
  ownerId: 'wang',
  createdAt: 0,
  ...rest,
});

test('each move is explained, group companies go to whom the group has, and the leaver is out of the rotation', () => {
  const customers = [
    of('de', { country: 'DE' }),
    of('br', { country: 'BR' }),
    of('sister', { country: 'JP', groupId: 'G' }),
    of('other', { ownerId: 'ana', groupId: 'G' }),
    of('cousin 1', { groupId: 'H' }),
    of('cousin 2', { groupId: 'H' }),
  ];
  const result = handOver({ ...base, customers });
  expect(
    result.moves.map(({ customerId, to, repId, reasons }) => [customerId, to, repId, reasons.map((r) => r.code)]),
  ).toEqual([
    [
      'de',
      'rep',
      'li',
      ['allocation/rotation-turn', 'allocation/fact-missing', 'allocation/fact-missing', 'allocation/leaver'],
    ],
    [
      'br',
      'rep',
      'li', // nobody is owed anything for a customer that did not suit him
      ['allocation/rotation-turn', 'allocation/fact-missing', 'allocation/fact-missing', 'allocation/leaver'],
    ],
    ['sister', 'rep', 'ana', ['allocation/same-group', 'allocation/leaver']],
    ['cousin 1', 'rep', expect.any(String), expect.any(Array)],
    ['cousin 2', 'rep', result.moves[3]?.repId, ['allocation/same-group', 'allocation/leaver']],
  ]);
  expect(result.moves.flatMap(({ passedOver }) => passedOver.map(({ repId }) => repId))).not.toContain('wang');
  expect(result.rotation.members.map(({ id }) => id)).toEqual(['li', 'ana']);
  expect(result.load.map(({ repId }) => repId)).toEqual(['li', 'ana']);
});

test('tier, history, lock and deal are kept; the transfer starts the clock', () => {
  const events = [{ type: 'follow-up' as const, at: 1 }];
  const customer = of('acme', { tier: 'core', locked: true, dealt: true, events });
  const { customers } = handOver({ ...base, customers: [customer] });
  expect(customers).toEqual([
    {
      ...customer,
      ownerId: 'li',
      previousOwnerId: 'wang',
      releasedAt: now,
      events: [...events, { type: 'transferred', at: now }],
    },
  ]);
  const open = handOver({ ...base, customers: [of('acme', { events })] }).customers[0];
  expect(open === undefined ? null : poolClock(open, defaultAllocationPolicy, now).clockStartedBy).toBe('transferred');
});

test('nobody left: everything goes to the pool, and each move says so', () => {
  const { moves, customers } = handOver({ ...base, reps: [{ id: 'wang' }], customers: [of('acme')] });
  expect(moves).toEqual([
    {
      customerId: 'acme',
      fromRepId: 'wang',
      to: 'pool',
      repId: null,
      reasons: [
        { code: 'allocation/nobody-eligible', params: { customerId: 'acme', reps: 0, unsuitable: 0, notFree: 0 } },
        { code: 'allocation/needs-a-change', params: { customerId: 'acme' } },
        { code: 'allocation/fact-missing', params: { customerId: 'acme', fact: 'territory' } },
        { code: 'allocation/fact-missing', params: { customerId: 'acme', fact: 'language' } },
        { code: 'allocation/fact-missing', params: { customerId: 'acme', fact: 'productLine' } },
        { code: 'allocation/leaver', params: { customerId: 'acme', leaverId: 'wang' } },
        { code: 'allocation/to-pool', params: { customerId: 'acme' } },
      ],
      passedOver: [],
      nextTryOn: null,
    },
  ]);
  expect(customers[0]).toMatchObject({ ownerId: null, previousOwnerId: 'wang', releasedAt: now });
});

test('caps hold: what is beyond them goes to the pool with the day on which somebody is free', () => {
  const capped = [{ id: 'wang' }, { id: 'li', caps: { perDay: 2 } }];
  const { moves, load } = handOver({ ...base, reps: capped, customers: [of('a'), of('b'), of('c')] });
  expect(moves.map(({ repId, nextTryOn }) => [repId, nextTryOn])).toEqual([
    ['li', null],
    ['li', null],
    [null, '2026-11-19'],
  ]);
  expect(load).toEqual([{ repId: 'li', open: 2, assigned: [{ day: '2026-11-18', count: 2 }] }]);
});

test('a leaver whom nobody knows, or who has nobody, moves nothing', () => {
  const result = handOver({ ...base, leaverId: 'nobody', customers: [of('acme')] });
  expect(result.moves).toEqual([]);
  expect(result.rotation).toEqual(rotation);
});
