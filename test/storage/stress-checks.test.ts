import { expect, test } from 'vitest';
import { defaultAllocationPolicy } from 'waimao/allocation';
import { type ClaimErrors, checkClaims } from '../../scripts/stress/check-claims.ts';
import { checkTurns } from '../../scripts/stress/check-turns.ts';
import type { RawRow } from '../../scripts/stress/database.ts';
import type { Answer } from '../../scripts/stress/messages.ts';
import type { Job } from '../../scripts/stress/plan.ts';

// a check that finds nothing must not do so because it looks at nothing: each kind of fault is made once by hand
const at = Date.UTC(2026, 10, 16, 9);
const pool = { ...defaultAllocationPolicy.pool, claimsPerDay: 1 };
const answer = (id: string, outcome: string): Answer => ({
  id,
  outcome,
  code: '',
  milliseconds: 1,
  retries: 0,
  cuts: 0,
});
const jobs: Job[] = [
  { kind: 'claim', id: 'c1', customerId: 'C-1', repId: 'li', now: at },
  { kind: 'claim', id: 'c2', customerId: 'C-1', repId: 'wang', now: at + 1 },
];
const answers = [answer('c1', 'granted'), answer('c2', 'refused')];

const claimed = (customerId: string, repId: string, moment = at) => ({
  type: 'claimed',
  customerId,
  repId,
  at: moment,
});
const account = (count: number, total: number) => ({ quota: [{ day: '2026-11-16', count }], holding: { total } });
const good = new Map<string, unknown>([
  ['customers/stress/C-1', { id: 'C-1', ownerId: 'li', events: [{ type: 'claimed', at }] }],
  ['events/stress/C-1/0000000000000000', claimed('C-1', 'li')],
  ['events-heads/stress/C-1', 1],
  ['rep-accounts/stress/li', account(1, 1)],
]);

function rowsOf(...changed: [string, unknown][]): RawRow[] {
  const rows = new Map([...good, ...changed]);
  return [...rows].map(([key, value], version) => ({ key, value: { schema: 1, value }, version }));
}

function found(errors: ClaimErrors): string[] {
  return Object.entries(errors).flatMap(([kind, list]) => (list.length > 0 ? [kind] : []));
}

const twice: [string, unknown][] = [
  ['events/stress/C-1/0000000000000001', claimed('C-1', 'wang', at + 1)],
  ['events-heads/stress/C-1', 2],
];

test.each<[string, [string, unknown][], readonly Answer[], string[]]>([
  ['nothing', [], answers, []],
  [
    'an owner whom no claim made',
    [['customers/stress/C-1', { id: 'C-1', ownerId: 'wang', events: [{ type: 'claimed', at }] }]],
    answers,
    ['doubleOwners', 'quotas'],
  ],
  ['a customer given twice', twice, answers, ['doubleOwners', 'quotas', 'lostEvents', 'doubledEvents']],
  ['a quota eaten by a refused claim', [['rep-accounts/stress/li', account(2, 1)]], answers, ['quotas']],
  ['a claim that nobody counted', [['rep-accounts/stress/li', account(0, 1)]], answers, ['quotas']],
  ['a customer that is held and not counted', [['rep-accounts/stress/li', account(1, 0)]], answers, ['quotas']],
  ['a head behind its events', [['events-heads/stress/C-1', 2]], answers, ['lostEvents']],
  ['a claim told as granted and not recorded', [], [answer('c1', 'granted'), answer('c2', 'granted')], ['lostEvents']],
  ['a claim recorded and told as refused', [], [answer('c1', 'refused'), answer('c2', 'refused')], ['doubledEvents']],
  ['a claim that was never answered', [], [answer('c1', 'granted')], ['lostEvents']],
])('the checks of the stress run find %s', (_, changed, told, kinds) => {
  expect(found(checkClaims(rowsOf(...changed), jobs, told, pool))).toEqual(kinds);
});

test('a claim over the limit of the day is found', () => {
  const second = { id: 'C-2', ownerId: 'li', events: [{ type: 'claimed', at }] };
  const rows = rowsOf(
    ['customers/stress/C-2', second],
    ['events/stress/C-2/0000000000000000', claimed('C-2', 'li')],
    ['events-heads/stress/C-2', 1],
    ['rep-accounts/stress/li', account(2, 2)],
  );
  expect(checkClaims(rows, jobs, answers, pool).quotas).toEqual(['li: 2 claims in 2026-11-16, limit 1']);
});

test('a turn dealt twice, told otherwise or against the weights is found', () => {
  const turn = (position: number, id: string, pick: string): RawRow => ({
    key: `turns/stress/asia/${String(position).padStart(16, '0')}`,
    value: { schema: 1, value: { id, pick } },
    version: position,
  });
  const rows = [turn(0, 't1', 'M-4'), turn(1, 't1', 'M-4'), turn(2, 't2', 'M-4')];
  const { deviation, errors } = checkTurns(rows, [answer('t1', 'M-4'), answer('t2', 'M-0')]);
  expect(deviation).toBeCloseTo(3 - 3 / 14);
  expect(errors).toContain('t1: 2 turns');
  expect(errors).toContain('t2: got M-4, told M-0');
});
