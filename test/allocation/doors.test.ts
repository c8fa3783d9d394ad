import { describe, expect, test } from 'vitest';
import { isWaimaoError, utcDayOf } from 'waimao';
import {
  type AllocationPolicy,
  assign,
  createRotation,
  defaultAllocationPolicy,
  evaluateClaim,
  fairnessReport,
  handOver,
  joinRotation,
  leaveRotation,
  lintAllocationPolicy,
  type ManagedCustomer,
  nextPick,
  planRecycle,
  poolClock,
  releaseToPool,
  resumeMember,
  reweighMember,
  type SimulationEvent,
  simulate,
  suspendMember,
  takePicks,
  weightsFromConversion,
} from 'waimao/allocation';
import { type Accepted, placesIn, refusalList, replaced, type Verb } from '../refusal.ts';

const now = Date.UTC(2026, 10, 21, 9);
const policy: AllocationPolicy = {
  ...defaultAllocationPolicy,
  pool: {
    ...defaultAllocationPolicy.pool,
    recycle: { ...defaultAllocationPolicy.pool.recycle, tiers: defaultAllocationPolicy.pool.recycle.tiers.slice(0, 1) },
  },
};
const members = [
  { id: 'li', weight: 2 },
  { id: 'ana', weight: 1 },
];
const rotation = takePicks(createRotation(members), 2).rotation;
const owned: ManagedCustomer = {
  id: 'acme',
  ownerId: 'li',
  createdAt: 0,
  country: 'DE',
  languages: ['de'],
  skills: ['oem'],
  groupId: 'g',
  tier: 'core',
  protectedUntil: 5,
  releasedAt: 4,
  events: [{ type: 'assigned', at: 1 }],
};
const free: ManagedCustomer = { ...owned, id: 'beta', ownerId: null, groupId: null };
const reps = [
  {
    id: 'li',
    countries: ['DE'],
    languages: ['de'],
    skills: ['oem'],
    absences: [{ from: '2026-11-01', to: '2026-11-02' }],
    caps: { perDay: 9 },
    pools: ['north'],
  },
  { id: 'ana' },
];
const quota = [{ day: '2026-11-20', count: 2 }];
const load = [{ repId: 'li', open: 1, assigned: quota }];
const events: SimulationEvent[] = [
  { type: 'inquiry', at: now, customer: { ...free, id: 'new' } },
  { type: 'claim', at: now, customerId: 'beta', repId: 'ana' },
  { type: 'follow-up', at: now, customerId: 'acme' },
  { type: 'day', at: now },
  { type: 'leave', at: now, repId: 'li' },
];
const pool = { ...free, poolId: 'north' };

/** Every verb with arguments that it accepts. */
const calls: readonly Accepted[] = [
  [createRotation, [members]],
  [nextPick, [rotation, { eligible: ['li'] }]],
  [takePicks, [rotation, 3, { eligible: ['li'] }]],
  [joinRotation, [rotation, { id: 'wu', weight: 1 }, { joiner: { capped: 2 } }]],
  [leaveRotation, [rotation, 'li']],
  [suspendMember, [rotation, 'li']],
  [resumeMember, [suspendMember(rotation, 'li'), 'li', { returning: 'catch-up' }]],
  [reweighMember, [rotation, 'li', 3]],
  [weightsFromConversion, [[{ id: 'li', leads: 20, won: 3 }], policy]],
  [fairnessReport, [rotation, { values: [{ id: 'li', minor: 5, currency: 'CNY' }] }]],
  [fairnessReport, [{ members, picks: ['li', 'ana'] }]],
  [
    assign,
    [{ customers: [owned, free], reps, rotation, policy, now, load, groupOwners: [{ groupId: 'g', repId: 'li' }] }],
  ],
  [handOver, [{ leaverId: 'li', customers: [owned, free], reps, rotation, policy, now, load }]],
  [
    evaluateClaim,
    [{ customer: pool, rep: reps[0], quota, holding: { total: 2, dealt: 1 }, policy, now, dayOf: utcDayOf }],
  ],
  [releaseToPool, [owned, { reason: 'given back', now, policy, quota, dayOf: utcDayOf }]],
  [poolClock, [owned, policy, now]],
  [planRecycle, [[owned, free], policy, now]],
  [simulate, [policy, policy, events, { reps, rotation, customers: [owned, free] }]],
  [lintAllocationPolicy, [policy]],
];

const junk = [null, undefined, Number.NaN, -1, 0.5, 'x', true, {}, [], [null], [undefined], { length: 1 }];

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** What a call gives, or the code of its refusal; anything else that is thrown goes through. */
function outcome(verb: Verb, args: readonly unknown[]): unknown {
  try {
    return verb(...(args as never[]));
  } catch (error) {
    if (isWaimaoError(error)) return error.code;
    throw error;
  }
}

describe.each(calls.map(([verb, args]) => ({ name: verb.name, verb, args })))('$name', ({ verb, args }) => {
  test('accepts frozen input and gives plain JSON', () => {
    const result = outcome(verb, frozen(copied(args)));
    expect(typeof result).toBe('object');
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('refuses whatever stands at any place of its input in its own words, and never answers with NaN', () => {
    const faults: unknown[] = [];
    for (const path of placesIn(args)) {
      if (path.length === 0 || path.at(-1) === 'dayOf') continue;
      for (const by of junk) {
        try {
          const result = outcome(verb, replaced(args, path, by) as unknown[]);
          const text = JSON.stringify(result, (_, value) => (Number.isNaN(value) ? 'NaN!' : value));
          if (!Number.isNaN(by) && text?.includes('NaN!'))
            faults.push([path.join('.'), String(JSON.stringify(by)), 'NaN']);
        } catch (error) {
          faults.push([path.join('.'), String(JSON.stringify(by) ?? by), String(error)]);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

test('the list of all refusals, each with its place and limits, is as it was reviewed', async () => {
  await expect(refusalList(calls)).toMatchFileSnapshot('refusals.txt');
});

function copied<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)])) as Value;
}
