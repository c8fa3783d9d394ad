/** What the processes of a stress run are told to do, made from a seed. */
import { type AllocationPolicy, defaultAllocationPolicy, type WeightedMember } from 'waimao/allocation';
import { seeded } from '../../bench/random.ts';

/** How much is done. */
export interface Counts {
  readonly processes: number;
  /** Of each process. */
  readonly claims: number;
  readonly customers: number;
  readonly reps: number;
  readonly days: number;
  /** Of each process. */
  readonly turns: number;
  /** Customers assigned; each is asked for by two processes. */
  readonly assignments: number;
  readonly seed: number;
}

/** One thing to do. Done again after a crash it has the same moment, by which it is known again. */
export type Job =
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly customerId: string;
      readonly repId: string;
      readonly now: number;
    }
  | { readonly kind: 'sweep'; readonly id: string; readonly prefix: string; readonly now: number }
  | { readonly kind: 'turn'; readonly id: string }
  | { readonly kind: 'assign'; readonly id: string; readonly customerId: string; readonly now: number };

export const tenant = 'stress';
export const teamKey = 'asia';
/** A Monday; twenty days later it is another month. */
const START = Date.UTC(2026, 10, 16);
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const WORKDAY_MS = 20 * HOUR_MS;

/** Shares that never come out even at the number of turns taken. */
export const team: readonly WeightedMember[] = [5, 3, 3, 2, 1].map((weight, index) => ({ id: `M-${index}`, weight }));

/** Limits that refuse about half of the claims: by day, week and month, by the holding cap and by the cool-down. */
export function policyOf({ processes, claims, reps, days }: Counts): AllocationPolicy {
  const perDay = Math.max(1, Math.ceil((processes * claims) / (days * reps) / 2));
  const { pool } = defaultAllocationPolicy;
  return {
    ...defaultAllocationPolicy,
    pool: {
      ...pool,
      claimsPerDay: perDay,
      claimsPerWeek: perDay * 4,
      claimsPerMonth: perDay * 11,
      holdingCap: Math.ceil(perDay * 1.7),
      coolDownHours: 30,
      recycle: { ...pool.recycle, firstTouchDays: 1, warnDays: 0 },
    },
  };
}

/** The customers of the pool; the first part of an id is the shard that two processes sweep. */
export function customerIds({ customers, processes }: Counts): string[] {
  return Array.from({ length: customers }, (_, index) => `${index % processes}-${index}`);
}

function repIds({ reps }: Counts): string[] {
  return Array.from({ length: reps }, (_, index) => `R-${index}`);
}

/** Those who are assigned rather than claimed. */
export function newCustomerIds({ assignments }: Counts): string[] {
  return Array.from({ length: assignments }, (_, index) => `new-${index}`);
}

/**
 * The jobs of a day, a list per process. Half of the claims go for the same few customers that everybody sees at the top of
 * the pool at that moment; early and late in the day each process sweeps its own shard and its neighbour's.
 */
export function jobsOfDay(counts: Counts, day: number): Job[][] {
  const { processes, claims, days, seed } = counts;
  const customers = customerIds(counts);
  const reps = repIds(counts);
  const from = Math.floor((claims * day) / days);
  const count = Math.floor((claims * (day + 1)) / days) - from;
  const midnight = START + day * DAY_MS;
  return Array.from({ length: processes }, (_, self) => {
    const random = seeded(seed * 7919 + day * 1009 + self);
    const jobs: Job[] = [];
    for (let index = 0; index < count; index++) {
      const now = midnight + HOUR_MS + Math.floor((index / count) * WORKDAY_MS) + self;
      const top = Math.floor((index / count) * customers.length);
      const at = random() < 0.5 ? top + random() * 12 : random() * customers.length;
      const customerId = customers[Math.floor(at) % customers.length] ?? '';
      const repId = reps[Math.floor(random() * reps.length)] ?? '';
      const sweepsNow = index === Math.floor(count / 5) || index === Math.floor(count / 2);
      if (sweepsNow) {
        const shards = new Set([self, (self + 1) % processes]);
        for (const shard of shards) {
          jobs.push({ kind: 'sweep', id: `s${day}-${self}-${index}-${shard}`, prefix: `${shard}-`, now: midnight });
        }
      }
      jobs.push({ kind: 'claim', id: `c${day}-${self}-${index}`, customerId, repId, now });
    }
    return jobs;
  });
}

/** Turns of one rotation and assignments at one desk, a list per process. */
export function jobsOfTeam(counts: Counts): Job[][] {
  const { processes, turns } = counts;
  const lists = Array.from({ length: processes }, (_, self) =>
    Array.from({ length: turns }, (_, index): Job => ({ kind: 'turn', id: `t${self}-${index}` })),
  );
  for (const [index, customerId] of newCustomerIds(counts).entries()) {
    for (const self of new Set([index % processes, (index + 1) % processes])) {
      lists[self]?.push({ kind: 'assign', id: `a${self}-${index}`, customerId, now: START + index });
    }
  }
  return lists;
}
