import { expect, test } from 'vitest';
import { defaultTieringPolicy } from 'waimao/tiering';
import { checkPolicy, parsePolicy } from '../../src/policies/parse-policy.ts';
import { tieringPolicySchema } from '../../src/policies/tiering.ts';

test('nothing given is the usual policy', () => {
  expect(parsePolicy(tieringPolicySchema, {})).toEqual(defaultTieringPolicy);
});

test('a part given keeps the rest', () => {
  const policy = parsePolicy(tieringPolicySchema, {
    dormant: { months: 9 },
    care: { core: { contacts: { maximum: 2 } } },
  });
  expect(policy).toEqual({
    ...defaultTieringPolicy,
    dormant: { ...defaultTieringPolicy.dormant, months: 9 },
    care: {
      ...defaultTieringPolicy.care,
      core: { ...defaultTieringPolicy.care.core, contacts: { minimum: 1, maximum: 2, per: 'week' } },
    },
  });
});

test('names every fault by its path', () => {
  const result = checkPolicy(tieringPolicySchema, {
    bands: { core: { minimumShare: 0.2, maximumShare: 0.1 } },
    core: { revenueShare: 30, yearValue: null },
    dormant: { month: 3 },
    wakeUp: { contacts: 0 },
  });
  expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['core/unknown-field', 'dormant.month'],
    ['core/too-large', 'core.revenueShare'],
    ['core/not-ascending', 'bands.core'],
    ['core/too-small', 'wakeUp.contacts'],
  ]);
});
