import { describe, expect, test } from 'vitest';
import {
  type AllocationPolicy,
  defaultAllocationPolicy,
  lintAllocationPolicy,
  type PoolPolicy,
  type RecyclePolicy,
} from 'waimao/allocation';

const usual = defaultAllocationPolicy;
const off = { withoutFollowUpDays: null, withoutOpportunityDays: null, withoutDealDays: null };

const pool = (change: Partial<PoolPolicy>) => lintAllocationPolicy({ ...usual, pool: { ...usual.pool, ...change } });
const recycle = (change: Partial<RecyclePolicy>) => pool({ recycle: { ...usual.pool.recycle, ...change } });
const assignment = (change: Partial<AllocationPolicy['assignment']>) =>
  lintAllocationPolicy({ ...usual, assignment: { ...usual.assignment, ...change } });

test('the default policy has no finding', () => {
  expect(lintAllocationPolicy(usual)).toEqual([]);
});

describe('limits', () => {
  test('0 lets nobody through', () => {
    expect(pool({ holdingCap: 0, claimsPerDay: null, claimsPerWeek: null, claimsPerMonth: null })).toEqual([
      { code: 'allocation/limit-is-zero', params: { field: 'pool.holdingCap', limit: 0 } },
    ]);
  });

  test('a day that allows more than its week, a month more than may be held', () => {
    const field = 'pool.claimsPerDay';
    expect(pool({ claimsPerDay: 21 })).toEqual([
      { code: 'allocation/limit-above-limit', params: { field, limit: 21, above: 'pool.claimsPerWeek', maximum: 20 } },
    ]);
    expect(pool({ holdingCap: 40 })).toEqual([
      {
        code: 'allocation/limit-above-limit',
        params: { field: 'pool.claimsPerMonth', limit: 50, above: 'pool.holdingCap', maximum: 40 },
      },
    ]);
  });

  test('a week or month that its days never fill', () => {
    const caps = { open: null, perDay: 1, perWeek: 8, perMonth: 32 };
    expect(assignment({ caps })).toEqual([
      {
        code: 'allocation/limit-never-reached',
        params: { field: 'assignment.caps.perWeek', limit: 8, by: 'assignment.caps.perDay', atMost: 7 },
      },
      {
        code: 'allocation/limit-never-reached',
        params: { field: 'assignment.caps.perMonth', limit: 32, by: 'assignment.caps.perDay', atMost: 31 },
      },
    ]);
    expect(assignment({ caps: { ...caps, perWeek: 7, perMonth: 31 } })).toEqual([]);
  });
});

describe('the clock', () => {
  test('a warning of three days on a rule of three days warns everybody', () => {
    expect(recycle({ warnDays: 3 })).toEqual([
      {
        code: 'allocation/warning-too-early',
        params: { field: 'pool.recycle.firstTouchDays', limitDays: 3, warnDays: 3 },
      },
    ]);
  });

  test('a touch that every tier forestalls never strikes', () => {
    expect(recycle({ secondTouchDays: 181 })).toEqual([
      {
        code: 'allocation/rule-never-strikes',
        params: {
          field: 'pool.recycle.secondTouchDays',
          limitDays: 181,
          because: 'pool.recycle.tiers[3].withoutFollowUpDays',
          strikesAfterDays: 180,
        },
      },
    ]);
    expect(recycle({ secondTouchDays: 181, otherTiers: off })).toEqual([]); // customers without a tier reach it
  });

  test('all rules off, a cool-down beyond every rule, a tier twice', () => {
    expect(recycle({ firstTouchDays: null, secondTouchDays: null, tiers: [], otherTiers: off })).toEqual([
      { code: 'allocation/nothing-recycled', params: { rules: 5 } },
    ]);
    expect(pool({ coolDownHours: 180 * 24 + 1 })).toEqual([
      { code: 'allocation/cool-down-too-long', params: { coolDownHours: 4321, longestRuleHours: 4320 } },
    ]);
    const tiers = [...usual.pool.recycle.tiers, { tier: 'core', ...off }];
    expect(recycle({ tiers })).toEqual([{ code: 'allocation/tier-listed-twice', params: { tier: 'core', row: 5 } }]);
  });
});

test('a policy that compares nothing', () => {
  const match = { territory: 'ignored', language: 'ignored', productLine: 'ignored', skills: 'ignored' } as const;
  expect(assignment({ match })).toEqual([{ code: 'allocation/nothing-matched', params: { ignored: 4, sides: 4 } }]);
});
