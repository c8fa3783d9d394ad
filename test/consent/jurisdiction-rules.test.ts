import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jurisdictionRules } from '../../src/consent/data/jurisdiction-rules.ts';
import { jurisdictionRule } from '../../src/consent/jurisdiction-of.ts';
import type { JurisdictionRule, LegalPeriod, MarketingModel } from '../../src/consent/jurisdiction-rule.ts';

/**
 * Copied, as far as it is needed, from `privacy-facts.json`: the own compilation of facts about 44 jurisdictions as of August 2026
 * that the table was written from.
 */
interface Facts {
  readonly asOf: string;
  readonly facts: readonly {
    readonly code: string;
    readonly b2bEmailModel: 'opt-in' | 'opt-out' | 'implied' | 'mixed' | 'national' | 'none';
    readonly confidence: 'H' | 'M' | 'L';
    readonly requestPeriods: { readonly [key: string]: LegalPeriod };
  }[];
}
const { asOf, facts } = JSON.parse(
  readFileSync(new URL('../fixtures/privacy-facts.json', import.meta.url), 'utf8'),
) as Facts;
const row = (code: string): JurisdictionRule => {
  const found = jurisdictionRules.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const kinds = ['corporate', 'role-address', 'business-contact', 'sole-trader', 'partnership', 'individual'] as const;
const models = ({ email }: JurisdictionRule): MarketingModel[] => kinds.map((kind) => email[kind] ?? email.other);

describe('the table against the facts', () => {
  test('has the same 44 rows in the same order, none reviewed', () => {
    expect(jurisdictionRules.map(({ code }) => code)).toEqual(facts.map(({ code }) => code));
    expect(jurisdictionRules).toHaveLength(44);
    for (const { source, asOf: from, reviewed } of jurisdictionRules) {
      expect([source.length > 3, from, reviewed]).toEqual([true, asOf, false]);
    }
  });

  test.each(facts.map((fact) => [fact.code, fact] as const))('%s: confidence, periods and the model', (code, fact) => {
    const { confidence, requestPeriods = {}, ...rest } = row(code);
    expect(confidence).toBe(fact.confidence);
    // The limits for ending mail stand in the facts as a sentence.
    const { unsubscribe: _, ...periods } = requestPeriods;
    expect(periods).toEqual(fact.requestPeriods);
    const found = new Set(models({ confidence, ...rest }));
    const { b2bEmailModel: model } = fact;
    if (model === 'opt-in' || model === 'implied') expect([...found]).toEqual([model]);
    if (model === 'national') expect([...found]).toEqual(['opt-in']);
    if (model === 'opt-out') expect(rest.email.corporate ?? rest.email.other).toBe('opt-out');
    if (model === 'mixed' || model === 'none') expect(rest.email.individual ?? rest.email.other).toBe('opt-in');
  });

  test('every row says how a message can be stopped and from whom it is', () => {
    for (const { obligations } of jurisdictionRules) {
      expect(obligations).toEqual(expect.arrayContaining(['unsubscribe-link', 'sender-name']));
    }
  });

  test('a natural person has never less protection than a company', () => {
    const strictness: readonly MarketingModel[] = ['opt-out', 'implied', 'opt-in'];
    for (const rule of jurisdictionRules) {
      const [corporate = 'opt-in', , , , , individual = 'opt-in'] = models(rule);
      expect(strictness.indexOf(individual)).toBeGreaterThanOrEqual(strictness.indexOf(corporate));
    }
  });
});

describe('who may be written to', () => {
  const companies = ['opt-out', 'opt-out', 'opt-out', 'opt-in', 'opt-in', 'opt-in'];
  test('Great Britain, France, Sweden, Finland, Ireland, Hong Kong: companies until they object, persons with consent', () => {
    for (const code of ['GB', 'FR', 'SE', 'FI', 'IE', 'HK']) expect(models(row(code))).toEqual(companies);
  });

  test('Belgium: the address of a role alone', () => {
    expect(models(row('BE'))).toEqual(['opt-in', 'opt-out', 'opt-in', 'opt-in', 'opt-in', 'opt-in']);
  });

  test('Turkey: merchants, sole traders among them', () => {
    expect(models(row('TR'))).toEqual(['opt-out', 'opt-out', 'opt-out', 'opt-out', 'opt-out', 'opt-in']);
  });

  test('the exceptions and conditions of the notes', () => {
    const { exceptions, conditions } = row('FR');
    expect([exceptions, conditions]).toEqual([['existing-customer'], ['fits-job', 'informed']]);
    expect(row('JP').exceptions).toEqual(['business-card', 'business-relation', 'published-address']);
    expect(row('NL').exceptions).toEqual(['existing-customer', 'published-address']);
    expect(row('PL').exceptions).toBeUndefined();
    expect(row('IL').exceptions).toBeUndefined();
    expect([row('IE').existingCustomerMonths, row('KR').existingCustomerMonths]).toEqual([12, 6]);
    expect(row('CA').implied).toEqual({ purchaseMonths: 24, inquiryMonths: 6, publishedAddress: true });
    expect(row('SG').obligations).toContain('<ADV>');
    expect(row('TR').obligations).toContain('iys-check');
    const labelled = jurisdictionRules.filter(({ obligations }) => obligations.includes('ad-label'));
    expect(labelled.map(({ code }) => code)).toEqual(['CN', 'KR']);
    expect([row('KR').reconfirmMonths, row('US-CA').askAgainMonths]).toEqual([24, 12]);
  });

  test('what few rows have', () => {
    const having = (field: keyof JurisdictionRule) =>
      jurisdictionRules.filter((rule) => rule[field] !== undefined).map(({ code }) => code);
    expect(having('separateConsent')).toEqual(['CN', 'KR', 'RU']);
    expect(having('businessContactsExempt')).toEqual(['SG']);
    expect(having('juristicPersons')).toEqual(['ZA']);
    expect(having('weekend')).toEqual(['SA', 'IL', 'EG']);
    expect(having('rollsToWorkingDay')).toEqual([
      'EU',
      'DE',
      'FR',
      'ES',
      'IT',
      'NL',
      'BE',
      'AT',
      'PL',
      'SE',
      'DK',
      'IE',
      'FI',
      'GB',
    ]);
  });
});

test('the rows are found by their codes, and those that have none by the wider place', () => {
  for (const { code } of jurisdictionRules) expect(jurisdictionRule(code)?.code).toBe(code);
  expect(['PT', 'RE', 'US-NY', 'CA-QC', 'XX'].map((code) => jurisdictionRule(code)?.code)).toEqual([
    'EU',
    'EU',
    'US-other',
    'CA',
    undefined,
  ]);
});
