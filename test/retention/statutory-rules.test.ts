import { describe, expect, test } from 'vitest';
import { addPeriod, isWaimaoError } from 'waimao';
import { acceptRules } from '../../src/retention/accept-rules.ts';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import { statutoryCodes, statutoryRows } from '../../src/retention/data/statutory-periods.data.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import { readRules } from '../../src/retention/internal/read-rules.ts';
import { knownTriggers } from '../../src/retention/known-triggers.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';
import { statutoryRules } from '../../src/retention/statutory-rules.ts';

const codes = statutoryCodes.split(' ');
const all = statutoryRules(codes);

function rule(id: string, rules: readonly RetentionRule[] = all): RetentionRule | undefined {
  return rules.find((one) => one.id === id);
}

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return isWaimaoError(error) ? { code: error.code, path: error.path, params: error.params } : error;
  }
}

describe('The table', () => {
  test('covers 44 jurisdictions, every row becomes a rule that can be read, no id stands twice', () => {
    expect(codes).toHaveLength(44);
    expect(all).toHaveLength(statutoryRows.split('\n').length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const fiscalYearEnd of ['12-31', '03-31', '02-29', '06-30']) {
      expect(() => readRules(statutoryRules(codes, { fiscalYearEnd }))).not.toThrow();
    }
  });

  test('has no jurisdiction without a rule but the EU, whose states have them, and the other states of the US', () => {
    expect(codes.filter((code) => statutoryRules([code]).length === 0)).toEqual(['EU', 'US-other']);
  });

  test('is confirmed by nobody, and says so in every rule', () => {
    expect(all.filter(({ legal }) => legal === undefined || legal.reviewed !== false)).toEqual([]);
    expect(all.filter(({ legal }) => legal?.source === '')).toEqual([]);
  });

  test('waits for known events alone', () => {
    const names = new Set(all.flatMap(({ trigger }) => trigger));
    expect([...names].filter((name) => !knownTriggers.includes(name))).toEqual([]);
  });

  test('trusts no period whose start is not known more than M', () => {
    const unsure = all.filter(({ legal }) => legal?.source.includes('start of the period not known'));
    expect(unsure.filter(({ legal }) => legal?.confidence === 'H')).toEqual([]);
    expect(unsure.filter(({ anchor }) => anchor !== 'endOfYear')).toEqual([]);
  });

  test('knows of these places in outline only', () => {
    const low = all.filter(({ legal }) => legal?.confidence === 'L').map(({ id }) => id);
    expect(low).toEqual([
      'ph-accounting',
      'ae-corporate-tax',
      'ae-vat',
      'il-accounting',
      'eg-tax',
      'eg-consent',
      'ng-accounting',
      'ru-consent',
      'cl-tax',
    ]);
  });
});

describe('Rows as the laws have them', () => {
  test('Germany: vouchers 8 years since 2025, 10 before, from the end of the calendar year (HGB §257, AO §147, BEG IV)', () => {
    expect(rule('de-vouchers')).toEqual({
      id: 'de-vouchers',
      effect: 'retain',
      scope: { recordTypes: ['invoice', 'payment'], jurisdictions: ['DE'] },
      trigger: ['invoiceDate', 'documentDate'],
      anchor: 'endOfYear',
      period: { years: 8 },
      effectiveFrom: '2025-01-01',
      legal: { source: 'HGB §257(4), AO §147(3) as of BEG IV', asOf: '2026-11', confidence: 'H', reviewed: false },
    });
    expect(rule('de-vouchers-until-2024')).toMatchObject({ period: { years: 10 }, effectiveTo: '2024-12-31' });
  });

  test('Germany: proof of consent to calls, 5 years from each use, or from the grant where it was never used (UWG §7a)', () => {
    expect(rule('de-phone-consent')).toMatchObject({
      trigger: ['lastConsentUse', 'consentGiven'],
      anchor: 'event',
      period: { years: 5 },
    });
  });

  test('France: prospects 36 months from their last own act (CNIL), in disposals by anonymising', () => {
    expect(rule('fr-prospects')).toMatchObject({
      effect: 'dispose',
      action: 'anonymise',
      scope: { recordTypes: ['lead', 'prospect'], jurisdictions: ['FR'] },
      trigger: ['lastSubjectActivity', 'collectedOn', 'createdOn'],
      period: { months: 36 },
    });
  });

  test('United States: sanctions files 10 years since 12 March 2025, 5 before (31 CFR 501.601)', () => {
    expect(rule('us-sanctions')).toMatchObject({ period: { years: 10 }, effectiveFrom: '2025-03-12', anchor: 'event' });
    expect(rule('us-sanctions-until-2025-03')).toMatchObject({ period: { years: 5 }, effectiveTo: '2025-03-11' });
  });

  test('China: vouchers and ledgers 30 years from the end of the fiscal year, annual accounts for ever', () => {
    expect(rule('cn-vouchers-and-ledgers')).toMatchObject({
      scope: { recordTypes: ['ledger', 'invoice', 'payment'], jurisdictions: ['CN'] },
      trigger: ['documentDate', 'invoiceDate'],
      anchor: { fiscalYearEnd: '12-31' },
      period: { years: 30 },
    });
    expect(rule('cn-annual-accounts')?.period).toBe('indefinite');
  });

  test('India: a privacy law that makes keep for a year, and erases in classes of the Third Schedule alone', () => {
    expect(rule('in-processing')).toMatchObject({
      effect: 'retain',
      scope: { jurisdictions: ['IN'] },
      period: { years: 1 },
      effectiveFrom: '2027-05-13',
    });
    expect(rule('in-inactive')).toMatchObject({
      effect: 'dispose',
      action: 'delete',
      scope: { jurisdictions: ['IN'], tags: ['third-schedule'] },
      notifyBefore: { days: 2 },
    });
  });

  test('the disposals are these, and no others', () => {
    const disposals = all.filter(({ effect }) => effect === 'dispose').map(({ id }) => id);
    expect(disposals).toEqual(['fr-prospects', 'fr-customers', 'it-marketing', 'it-profiling', 'in-inactive']);
  });
});

describe('The fiscal year of the firm', () => {
  const march = statutoryRules(['AT', 'CH', 'DE', 'NL'], { fiscalYearEnd: '03-31' });

  test('is the anchor where the law counts from its end', () => {
    expect(rule('ch-accounting', march)).toMatchObject({ anchor: { fiscalYearEnd: '03-31' }, period: { years: 10 } });
    expect(rule('de-books', march)?.anchor).toBe('endOfYear');
  });

  test('is lengthened to the end of its calendar year where the law counts from there, or the start is not known', () => {
    // a fiscal year to 31 March 2019: BAO §132 counts from 31 December 2019
    const { anchor, period } = rule('at-accounting', march) ?? {};
    expect(anchor).toEqual({ fiscalYearEnd: '03-31' });
    expect(period).not.toBe('indefinite');
    expect(addPeriod('2019-03-31', period as object)).toBe('2026-12-31');
    expect(rule('nl-accounting', march)).toMatchObject({ anchor: { fiscalYearEnd: '03-31' } });
  });

  test.each(['01-31', '02-28', '02-29', '04-30', '06-30', '09-15', '11-30', '12-30'])(
    'that ends on %s never ends a period before the end of the calendar year',
    (fiscalYearEnd) => {
      const [austria] = statutoryRules(['AT'], { fiscalYearEnd });
      for (const year of ['2019', '2020']) {
        const end = fiscalYearEnd === '02-29' && year === '2019' ? '02-28' : fiscalYearEnd;
        const until = addPeriod(`${year}-${end}`, austria?.period as object);
        const last = `${Number(year) + 7}-12-31`;
        // a leap day may cost a day more, never one less
        expect([last, addPeriod(last, { days: 1 })]).toContain(until);
      }
    },
  );
});

describe('The words of a CRM', () => {
  test('go in place of the usual ones', () => {
    const [books, vouchers] = statutoryRules(['DE'], {
      recordTypes: { vouchers: ['bill'], books: ['journal', 'bill'] },
      triggers: { vouchers: ['billedOn'] },
    });
    expect(books?.scope?.recordTypes).toEqual(['journal', 'bill', 'annual-accounts']);
    expect(vouchers).toMatchObject({ scope: { recordTypes: ['bill'] }, trigger: ['billedOn'] });
  });

  test.each<[string, object, string, (string | number)[]]>([
    [
      'an unknown class',
      { recordTypes: { voucher: ['bill'] } },
      'core/unknown-option',
      ['options', 'recordTypes', 'voucher'],
    ],
    [
      'a class named like a method',
      { triggers: { valueOf: ['x'] } },
      'core/unknown-option',
      ['options', 'triggers', 'valueOf'],
    ],
    ['no types', { recordTypes: { books: [] } }, 'retention/empty-list', ['options', 'recordTypes', 'books']],
    [
      'a type that is no list',
      { recordTypes: { books: 'ledger' } },
      'core/wrong-type',
      ['options', 'recordTypes', 'books'],
    ],
    ['31 June', { fiscalYearEnd: '06-31' }, 'core/wrong-format', ['options', 'fiscalYearEnd']],
  ])('%s is refused', (_, options, code, path) => {
    expect(refusal(() => statutoryRules(['DE'], options))).toMatchObject({ code, path });
  });
});

describe('Jurisdictions', () => {
  test('come in the order asked for; of none there are no rules', () => {
    expect(statutoryRules([])).toEqual([]);
    expect(statutoryRules(['AT', 'DK']).map(({ id }) => id)).toEqual(['at-accounting', 'dk-accounting', 'dk-consent']);
  });

  test.each<[string, string | null]>([
    ['de', 'DE'],
    [' FR ', 'FR'],
    ['UK', 'GB'],
    ['DE-BY', 'DE'],
    ['us-ny', 'US'],
    ['us-other', 'US-other'],
    ['JA', 'JP'],
    ['XX', null],
    ['Germany', null],
    ['__proto__', null],
    ['constructor', null],
  ])('%s is refused, and %s named', (code, nearest) => {
    expect(refusal(() => statutoryRules(['DE', code]))).toEqual({
      code: 'retention/no-statutory-rules',
      path: ['jurisdictions', 1],
      params: { jurisdiction: code, nearest },
    });
  });

  test('twice, none or in another form are refused', () => {
    expect(refusal(() => statutoryRules(['DE', 'FR', 'DE']))).toMatchObject({
      code: 'core/duplicate',
      path: ['jurisdictions', 2],
    });
    expect(refusal(() => statutoryRules(['']))).toMatchObject({ code: 'core/not-text' });
    expect(refusal(() => statutoryRules('DE' as never))).toMatchObject({ code: 'core/wrong-type' });
  });

  test('each call gives rules of its own, so that nobody changes those of another', () => {
    const [first] = statutoryRules(['DE']);
    (first?.trigger as string[] | undefined)?.push('changed');
    (first?.scope?.recordTypes as string[] | undefined)?.push('changed');
    expect(statutoryRules(['DE'])[0]).toEqual(rule('de-books'));
  });
});

describe('acceptRules', () => {
  const acceptance = { by: 'Dr. Weiss', on: '2026-11-22' };

  test('gives the same rules with who confirmed them, and leaves the shipped ones alone', () => {
    const accepted = acceptRules(codes, acceptance, { fiscalYearEnd: '03-31' });
    const shipped = statutoryRules(codes, { fiscalYearEnd: '03-31' });
    expect(accepted).toEqual(
      shipped.map(({ legal, ...one }) => ({
        ...one,
        legal: { ...legal, reviewed: { by: 'Dr. Weiss', on: '2026-11-22' } },
      })),
    );
    expect(rule('de-books')?.legal?.reviewed).toBe(false);
    expect(() => readRules(accepted)).not.toThrow();
  });

  test('raises no confidence', () => {
    expect(acceptRules(['PH'], acceptance)[0]?.legal?.confidence).toBe('L');
  });

  test('asks who and when', () => {
    expect(refusal(() => acceptRules(['DE'], { by: '', on: '2026-11-22' }))).toMatchObject({
      path: ['acceptance', 'by'],
    });
    expect(refusal(() => acceptRules(['DE'], { by: 'W', on: '2026-11-31' }))).toMatchObject({
      code: 'core/not-a-date',
      path: ['acceptance', 'on'],
    });
    expect(refusal(() => acceptRules(['DE'], undefined as never))).toMatchObject({ code: 'core/wrong-type' });
  });
});

describe('Accepted rules on records', () => {
  const rules = acceptRules(['DE', 'FR', 'IN'], { by: 'Dr. Weiss', on: '2026-11-22' });
  const decide = (now: string, record: object): unknown => {
    const compiled = compileRetention(rules, { now, timeZone: 'Europe/Berlin' });
    const { disposition, ruleId, retainUntil } = evaluateRetention({ id: 'x', ...record }, compiled);
    return { disposition, ruleId, retainUntil };
  };

  test('a German voucher of 2018 is kept until the end of 2026 (case D1), by the rule of 2024 until the end of 2028', () => {
    const voucher = { recordType: 'invoice', jurisdictions: ['DE'], triggers: { invoiceDate: '2018-01-02' } };
    expect(decide('2026-12-31', voucher)).toEqual({
      disposition: 'retain',
      ruleId: 'de-vouchers',
      retainUntil: '2026-12-31',
    });
    expect(decide('2024-12-31', voucher)).toEqual({
      disposition: 'retain',
      ruleId: 'de-vouchers-until-2024',
      retainUntil: '2028-12-31',
    });
    expect(decide('2027-01-01', voucher)).toMatchObject({ disposition: 'keep' });
  });

  test('a French prospect goes three years after the last click', () => {
    const prospect = { recordType: 'prospect', jurisdictions: ['FR'], triggers: { lastSubjectActivity: '2023-11-21' } };
    expect(decide('2026-11-21', prospect)).toMatchObject({ disposition: 'keep' });
    expect(decide('2026-11-22', prospect)).toMatchObject({
      disposition: 'due',
      ruleId: 'fr-prospects',
      retainUntil: '2026-11-21',
    });
  });

  test('an Indian record is kept for a year from its last processing once the rules of 2025 bind', () => {
    const lead = { recordType: 'lead', jurisdictions: ['IN'], triggers: { lastProcessing: '2027-01-10' } };
    expect(decide('2027-05-12', lead)).toMatchObject({ disposition: 'keep' });
    expect(decide('2027-05-13', lead)).toEqual({
      disposition: 'retain',
      ruleId: 'in-processing',
      retainUntil: '2028-01-10',
    });
  });

  test('what nobody accepted acts on nothing', () => {
    const compiled = compileRetention(statutoryRules(['FR']), { now: '2026-11-22', timeZone: 'Europe/Paris' });
    const triggers = { lastSubjectActivity: '2020-01-01' };
    const prospect = { id: 'x', recordType: 'prospect', jurisdictions: ['FR'], triggers };
    expect(evaluateRetention(prospect, compiled).disposition).toBe('review');
  });
});
