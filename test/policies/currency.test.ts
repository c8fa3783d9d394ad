import { describe, expect, test } from 'vitest';
import { explain } from 'waimao';
import { type CurrencyPolicy, checkRateClause, defaultCurrencyPolicy, lintCurrencyPolicy } from 'waimao/currency';
import { currencyEn } from '../../src/messages/en/currency.ts';
import { currencyZh } from '../../src/messages/zh/currency.ts';
import { currencyPolicySchema } from '../../src/policies/currency.ts';
import { checkPolicy, parsePolicy } from '../../src/policies/parse-policy.ts';

describe('the currency policy', () => {
  test('an empty one is the usual one', () => {
    expect(parsePolicy(currencyPolicySchema, {})).toEqual(defaultCurrencyPolicy);
    expect(lintCurrencyPolicy(defaultCurrencyPolicy)).toEqual([]);
  });

  test('one field may be changed alone', () => {
    expect(parsePolicy(currencyPolicySchema, { maxAgeDays: 10 })).toEqual({ ...defaultCurrencyPolicy, maxAgeDays: 10 });
  });

  test('every fault is named at once', () => {
    const faulty = {
      rounding: 'bankers',
      maxAgeDays: -1,
      dateRule: 'latest',
      rateClauseTolerancePercent: '-3',
      tolerance: '3',
    };
    const result = checkPolicy(currencyPolicySchema, faulty);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [path[0], code]).sort()).toEqual([
      ['dateRule', 'core/unknown-option'],
      ['maxAgeDays', 'core/too-small'],
      ['rateClauseTolerancePercent', 'core/wrong-format'],
      ['rounding', 'core/unknown-option'],
      ['tolerance', 'core/unknown-field'],
    ]);
  });

  test('what cannot work is found, with the limit', () => {
    const policy: CurrencyPolicy = { ...defaultCurrencyPolicy, maxAgeDays: 4, rateClauseTolerancePercent: '0.0' };
    const findings = lintCurrencyPolicy(policy);
    expect(findings).toEqual([
      { code: 'currency/max-age-too-short', params: { maxAgeDays: 4, minimum: 5 } },
      { code: 'currency/tolerance-zero', params: { tolerancePercent: '0.0' } },
    ]);
    expect(explain(findings, currencyZh)).toEqual([
      '汇率有效期只有 4 天，而央行在复活节和圣诞节最长停止发布 5 天：届时换算会被拒绝。',
      '汇率条款的容许幅度为 0.0%，汇率稍有变动就会调价。',
    ]);
  });
});

describe('the sentences of the currency module', () => {
  test('both languages have one for every code', () => {
    expect(Object.keys(currencyZh).sort()).toEqual(Object.keys(currencyEn).sort());
  });

  test('a rate clause explains itself with both rates, the movement and the limit', () => {
    const { reasons } = checkRateClause({ baseRate: '7.2', referenceRate: '6.9', tolerancePercent: 3, side: 'seller' });
    expect(explain(reasons, currencyEn)).toEqual([
      'The rate moved from 7.2 to 6.9, by -4.1667 %; the clause counts from more than 3 % on.',
    ]);
    expect(explain(reasons, currencyZh)).toEqual(['汇率由 7.2 变为 6.9，变动 -4.1667%，超过约定的 3%，汇率条款生效。']);
  });
});
