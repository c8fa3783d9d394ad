import { describe, expect, test } from 'vitest';
import { createRotation, defaultAllocationPolicy, resumeMember, weightsFromConversion } from 'waimao/allocation';
import { allocationPolicySchema } from '../../src/policies/allocation.ts';
import { parsePolicy } from '../../src/policies/parse-policy.ts';

const faultsOf = (input: unknown): unknown => {
  try {
    parsePolicy(allocationPolicySchema, input);
    return [];
  } catch (error) {
    return (error as { issues: { code: string; path: unknown }[] }).issues.map(({ code, path }) => [code, path]);
  }
};

describe('the allocation policy', () => {
  test('of somebody who wrote nothing is the usual one, and a fresh one each time', () => {
    expect(parsePolicy(allocationPolicySchema, {})).toEqual(defaultAllocationPolicy);
    expect(parsePolicy(allocationPolicySchema, {}).rotation).not.toBe(defaultAllocationPolicy.rotation);
  });

  test('is filled in field by field', () => {
    const policy = parsePolicy(allocationPolicySchema, {
      rotation: { returning: { capped: 2 } },
      conversion: { priorLeads: 50 },
    });
    expect(policy).toEqual({
      ...defaultAllocationPolicy,
      rotation: { ...defaultAllocationPolicy.rotation, returning: { capped: 2 } },
      conversion: { ...defaultAllocationPolicy.conversion, priorLeads: 50 },
    });
    const rotation = createRotation([{ id: 'A', weight: 1 }], policy.rotation);
    expect(resumeMember(rotation, 'A', policy.rotation)).toEqual(rotation);
    expect(weightsFromConversion([], policy)).toEqual([]);
  });

  test('is refused with every fault of rotation and conversion', () => {
    expect(
      faultsOf({
        rotation: { algorithm: 'random', joiner: 'never', returning: { capped: 0 }, speed: 3 },
        conversion: { priorLeads: 0, averageWeight: 1.5 },
      }),
    ).toEqual(
      expect.arrayContaining([
        ['core/unknown-option', ['rotation', 'algorithm']],
        ['core/wrong-type', ['rotation', 'joiner']],
        ['core/unknown-field', ['rotation', 'speed']],
        ['core/too-small', ['conversion', 'priorLeads']],
      ]),
    );
    expect(faultsOf({ conversion: { minimumWeight: 11 } })).toEqual([['core/not-ascending', ['conversion']]]);
    expect(faultsOf({ conversion: { maximumWeight: 9 } })).toEqual([['core/not-ascending', ['conversion']]]);
  });
});
