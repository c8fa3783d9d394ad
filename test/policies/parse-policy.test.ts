import { describe, expect, test } from 'vitest';
import { explain, type WaimaoError } from 'waimao';
import { zh } from 'waimao/messages/zh';
import { checkPolicy, type PolicySchema, parsePolicy } from 'waimao/policies';
import * as z from 'zod/mini';
import { ascending } from '../../src/policies/ascending.ts';

interface ShopPolicy {
  readonly staff: number;
  readonly mode: 'open' | 'closed';
  readonly hours: { readonly from: number; readonly to: number };
  readonly names: readonly string[];
}

const schema: PolicySchema<ShopPolicy> = z.strictObject({
  staff: z._default(z.int().check(z.minimum(1), z.maximum(9)), 3),
  mode: z._default(z.enum(['open', 'closed']), 'open'),
  hours: z._default(
    z.strictObject({ from: z._default(z.number(), 9), to: z._default(z.number(), 17) }).check(ascending('from', 'to')),
    { from: 9, to: 17 },
  ),
  names: z._default(z.array(z.string()), []),
});

test('nothing written gives the usual policy, a part is filled in', () => {
  expect(parsePolicy(schema, {})).toEqual({ staff: 3, mode: 'open', hours: { from: 9, to: 17 }, names: [] });
  expect(parsePolicy(schema, { hours: { to: 20 } }).hours).toEqual({ from: 9, to: 20 });
});

describe('a faulty policy', () => {
  const input = { staff: 10, mode: 'shut', hours: { from: 18, to: 12 }, names: ['a', 7], colour: 'red' };
  const faults = [
    ['core/too-large', ['staff'], { name: 'staff', maximum: 9, inclusive: true }],
    ['core/unknown-option', ['mode'], { name: 'mode', value: '"shut"', allowed: 'open, closed' }],
    ['core/not-ascending', ['hours'], { name: 'hours', lower: 'from', upper: 'to' }],
    ['core/wrong-type', ['names', 1], { name: '1', expected: 'string', value: '7' }],
    ['core/unknown-field', ['colour'], { name: 'colour' }],
  ].map(([code, path, params]) => expect.objectContaining({ code, path, params }));

  test('has all its faults named at once, by path', () => {
    expect(checkPolicy(schema, input)).toEqual({ ok: false, issues: faults });
  });

  test('is refused with the list in the message', () => {
    const refuse = (): unknown => parsePolicy(schema, input);
    expect(refuse).toThrow(
      expect.objectContaining({ code: 'core/invalid-policy', params: { faults: 5 }, issues: faults }),
    );
    expect(refuse).toThrow('- staff must be at most 9. (at staff)');
    expect(refuse).toThrow('- In hours, from must not be more than to. (at hours)');
  });

  test('is explained in Chinese', () => {
    const result = checkPolicy(schema, { staff: 'many', hours: { from: 18, to: 12 } });
    expect(result.ok ? [] : explain(result.issues, zh)).toEqual([
      'staff 的类型不对：应为数字，实际为 "many"。',
      'hours 中 from 不得大于 to。',
    ]);
  });

  test.each([null, undefined, 5, 'text', []])('%j instead of an object is one fault', (value) => {
    const result = checkPolicy(schema, value);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([[]]);
  });

  test('a fractional and a missing number are told apart', () => {
    expect(checkPolicy(schema, { staff: 1.5 })).toMatchObject({
      issues: [{ code: 'core/wrong-type', params: { expected: 'int' } }],
    });
    expect(checkPolicy(schema, { staff: 0 })).toMatchObject({
      issues: [{ code: 'core/too-small', params: { minimum: 1 } }],
    });
    expect(() => parsePolicy(schema, { staff: Number.NaN })).toThrow(
      expect.objectContaining({ code: 'core/invalid-policy' } as Partial<WaimaoError>),
    );
  });
});
