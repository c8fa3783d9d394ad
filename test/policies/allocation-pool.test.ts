import { describe, expect, test } from 'vitest';
import { defaultAllocationPolicy, lintAllocationPolicy } from 'waimao/allocation';
import { allocationPolicySchema } from '../../src/policies/allocation.ts';
import { checkPolicy, parsePolicy } from '../../src/policies/parse-policy.ts';

describe('assignment and public pool in the allocation policy', () => {
  test('one field written fills the rest with the usual numbers, at every depth', () => {
    const usual = defaultAllocationPolicy;
    const policy = parsePolicy(allocationPolicySchema, {
      assignment: { match: { language: 'preferred' }, caps: { perDay: 3 } },
      pool: { claimsPerDay: 3, recycle: { otherTiers: { withoutDealDays: null } } },
    });
    const { recycle } = usual.pool;
    expect(policy).toEqual({
      ...usual,
      assignment: {
        ...usual.assignment,
        match: { ...usual.assignment.match, language: 'preferred' },
        caps: { ...usual.assignment.caps, perDay: 3 },
      },
      pool: {
        ...usual.pool,
        claimsPerDay: 3,
        recycle: { ...recycle, otherTiers: { ...recycle.otherTiers, withoutDealDays: null } },
      },
    });
    expect(lintAllocationPolicy(policy)).toEqual([]);
  });

  test('a tier of the user’s own needs its name; rules that are left out are off', () => {
    const { pool } = parsePolicy(allocationPolicySchema, {
      pool: { recycle: { tiers: [{ tier: 'A', withoutDealDays: 365 }] } },
    });
    expect(pool.recycle.tiers).toEqual([
      { tier: 'A', withoutFollowUpDays: null, withoutOpportunityDays: null, withoutDealDays: 365 },
    ]);
  });

  test('every fault is named by its path', () => {
    const result = checkPolicy(allocationPolicySchema, {
      assignment: { match: { colour: 'required', skills: 'must' }, caps: { open: -1 }, groups: true },
      pool: {
        claimsPerDay: 1.5,
        coolDownHours: -1,
        recycle: { firstTouchDays: 0, tiers: [{ withoutDealDays: 1 }], warnDays: 'two' },
      },
    });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['core/unknown-option', 'assignment.match.skills'],
      ['core/unknown-field', 'assignment.match.colour'],
      ['core/unknown-option', 'assignment.groups'],
      ['core/too-small', 'assignment.caps.open'],
      ['core/wrong-type', 'pool.claimsPerDay'],
      ['core/too-small', 'pool.coolDownHours'],
      ['core/too-small', 'pool.recycle.firstTouchDays'],
      ['core/missing', 'pool.recycle.tiers.0.tier'],
      ['core/wrong-type', 'pool.recycle.warnDays'],
    ]);
  });
});
