import { describe, expect, test } from 'vitest';
import { addDays } from 'waimao';
import { checkOrigin, type OriginCheck, type OriginVerdict } from '../../src/hs/check-origin.ts';
import { memberOf, nameKey } from '../../src/hs/internal/origin-table.ts';
import { type OriginRule, originRule, originRules } from '../../src/hs/origin-rules.ts';

const codes = ({ findings }: OriginVerdict): string[] =>
  findings.map(({ severity, code }) => `${severity} ${code.slice('hs/co-'.length)}`);
const faults = (verdict: OriginVerdict): string[] => codes(verdict).filter((line) => !line.startsWith('note'));

/** What is wanted of one rule: the row of the table of facts, in figures. */
interface Golden {
  readonly id: string;
  readonly agreement: string;
  readonly proof?: string;
  /** One that passes, but for the days. */
  readonly good?: Partial<OriginCheck>;
  /** For what is issued on 2026-01-31. */
  readonly validUntil: string | null;
  /** For what is shipped on Tuesday 2026-03-03: the last day without a mark, and the last day of all. */
  readonly unmarked?: string;
  readonly latest?: string;
  readonly mark?: string;
  readonly hsDigits?: readonly [number, number];
  readonly waivers?: string;
  readonly maxItems?: number;
  readonly thirdParty?: OriginRule['thirdPartyInvoice'];
  readonly certainty: string;
  /** What is left to be seen when all is good. */
  readonly best?: string;
}

const six = [6, 6] as const;
const wo = { hsCodes: ['847130'], criteria: ['WO'] };
const late = { unmarked: '2026-03-03', latest: '2027-03-03', mark: 'ISSUED RETROSPECTIVELY' };
const any = { unmarked: '2026-03-03', mark: 'ISSUED RETROSPECTIVELY' };
const euro = 'any-exporter EUR 6000';

const goldens: readonly Golden[] = [
  {
    id: 'co-general',
    agreement: 'non-preferential',
    validUntil: null,
    ...any,
    thirdParty: 'allowed',
    certainty: 'medium',
  },
  {
    id: 'form-a-eu-type',
    agreement: 'GSP-EU',
    proof: 'Form A',
    good: { exportedFrom: 'VN', importedInto: 'DE', criteria: ['W 84.71'], hsCodes: ['8471'] },
    validUntil: '2026-11-30',
    ...any,
    hsDigits: [4, 6],
    thirdParty: 'by-rules',
    certainty: 'high',
  },
  {
    id: 'form-a-uk-dcts',
    agreement: 'UK-DCTS',
    good: { exportedFrom: 'PK', importedInto: 'GB', criteria: ['P'], hsCodes: ['6109'] },
    validUntil: '2028-01-31',
    ...any,
    hsDigits: [4, 6],
    certainty: 'high',
  },
  {
    id: 'form-a-china',
    agreement: 'GSP-China',
    good: { exportedFrom: 'CN', importedInto: 'NO' },
    validUntil: null,
    certainty: 'high',
    best: 'doubtful',
  },
  {
    id: 'rex-statement',
    agreement: 'GSP-EU',
    good: { exportedFrom: 'VN', importedInto: 'DE', criteria: ['P'], hsCodes: ['6109'] },
    validUntil: '2027-01-31',
    hsDigits: [4, 6],
    waivers: euro,
    thirdParty: 'allowed',
    certainty: 'high',
  },
  {
    id: 'eur1-pem-2012',
    agreement: 'UK-Egypt',
    good: { exportedFrom: 'EG', importedInto: 'GB' },
    validUntil: '2026-05-31',
    ...any,
    waivers: euro,
    certainty: 'high',
  },
  {
    id: 'eur1-pem-revised',
    agreement: 'PEM',
    good: { exportedFrom: 'CH', importedInto: 'DE', marks: ['Revised rules'] },
    validUntil: '2026-11-30',
    ...any,
    latest: '2028-03-03',
    waivers: euro,
    certainty: 'medium',
  },
  {
    id: 'eur1-epa',
    agreement: 'UK-Kenya',
    good: { exportedFrom: 'KE', importedInto: 'GB' },
    validUntil: '2026-11-30',
    ...any,
    waivers: euro,
    certainty: 'high',
  },
  {
    id: 'eur1-12',
    agreement: 'EU-Vietnam',
    good: { exportedFrom: 'VN', importedInto: 'FR' },
    validUntil: '2027-01-31',
    ...any,
    waivers: euro,
    certainty: 'high',
  },
  {
    id: 'origin-declaration',
    agreement: 'EU-UK-TCA',
    good: { exportedFrom: 'GB', importedInto: 'IE' },
    validUntil: '2027-01-31',
    waivers: `${euro}; no-proof GBP 1000`,
    thirdParty: 'allowed',
    certainty: 'high',
  },
  {
    id: 'a-tr',
    agreement: 'EU-Turkey',
    good: { exportedFrom: 'TR', importedInto: 'IT' },
    validUntil: '2026-05-31',
    ...any,
    certainty: 'high',
  },
  {
    id: 'form-e',
    agreement: 'ACFTA',
    good: { exportedFrom: 'CN', importedInto: 'VN', ...wo },
    validUntil: '2027-01-31',
    unmarked: '2026-03-06',
    latest: '2027-03-03',
    mark: 'ISSUED RETROACTIVELY',
    hsDigits: six,
    waivers: 'no-proof USD 200',
    thirdParty: 'marked',
    certainty: 'high',
  },
  {
    id: 'form-rcep',
    agreement: 'RCEP',
    good: { exportedFrom: 'CN', importedInto: 'JP', ...wo },
    validUntil: '2027-01-31',
    ...late,
    mark: 'ISSUED RETROACTIVELY',
    hsDigits: six,
    waivers: 'no-proof USD 200',
    thirdParty: 'allowed',
    certainty: 'high',
  },
  {
    id: 'form-f',
    agreement: 'China-Chile',
    good: { exportedFrom: 'CN', importedInto: 'CL', ...wo },
    validUntil: '2027-01-31',
    ...late,
    mark: 'ISSUED RETROACTIVELY',
    hsDigits: six,
    maxItems: 20,
    thirdParty: 'marked',
    certainty: 'high',
  },
  {
    id: 'china-switzerland',
    agreement: 'China-Switzerland',
    good: { exportedFrom: 'CN', importedInto: 'CH', ...wo },
    validUntil: '2027-01-31',
    ...late,
    hsDigits: six,
    maxItems: 20,
    thirdParty: 'allowed',
    certainty: 'medium',
  },
  {
    id: 'china-iceland',
    agreement: 'China-Iceland',
    good: { exportedFrom: 'CN', importedInto: 'IS', ...wo },
    validUntil: '2027-01-31',
    ...late,
    hsDigits: six,
    certainty: 'medium',
  },
  {
    id: 'china-korea',
    agreement: 'China-Korea',
    good: { exportedFrom: 'CN', importedInto: 'KR', ...wo },
    validUntil: '2027-01-31',
    unmarked: '2026-03-12',
    latest: '2027-03-03',
    mark: 'ISSUED RETROACTIVELY',
    hsDigits: six,
    waivers: 'no-proof USD 700',
    thirdParty: 'marked',
    certainty: 'medium',
  },
  {
    id: 'chafta',
    agreement: 'ChAFTA',
    good: { exportedFrom: 'CN', importedInto: 'AU', ...wo },
    validUntil: '2027-01-31',
    ...late,
    unmarked: '2026-03-06',
    hsDigits: six,
    waivers: 'no-proof AUD 1000; no-proof CNY 6000',
    maxItems: 20,
    thirdParty: 'marked',
    certainty: 'medium',
  },
  {
    id: 'china-nz',
    agreement: 'China-New Zealand',
    good: { exportedFrom: 'CN', importedInto: 'NZ', ...wo },
    validUntil: '2027-01-31',
    ...late,
    hsDigits: six,
    waivers: 'no-proof USD 1000',
    maxItems: 20,
    certainty: 'low',
    best: 'doubtful',
  },
  {
    id: 'china-singapore',
    agreement: 'China-Singapore',
    good: { exportedFrom: 'CN', importedInto: 'SG', ...wo },
    validUntil: '2027-01-31',
    ...late,
    hsDigits: six,
    waivers: 'no-proof USD 600',
    certainty: 'medium',
  },
  {
    id: 'china-pakistan',
    agreement: 'China-Pakistan',
    good: { exportedFrom: 'CN', importedInto: 'PK', hsCodes: ['847130'], criteria: ['P'] },
    validUntil: '2027-01-31',
    ...late,
    unmarked: '2026-03-18',
    mark: 'ISSUED RETROACTIVELY',
    hsDigits: six,
    waivers: 'no-proof USD 200',
    thirdParty: 'marked',
    certainty: 'medium',
  },
  ...(['Peru', 'Costa Rica'] as const).map(
    (country): Golden => ({
      id: country === 'Peru' ? 'china-peru' : 'china-costa-rica',
      agreement: `China-${country}`,
      good: { exportedFrom: 'CN', importedInto: country === 'Peru' ? 'PE' : 'CR', ...wo },
      validUntil: '2027-01-31',
      ...late,
      hsDigits: six,
      waivers: 'no-proof USD 600',
      thirdParty: 'marked',
      certainty: 'medium',
    }),
  ),
  {
    id: 'apta',
    agreement: 'APTA',
    good: { exportedFrom: 'CN', importedInto: 'IN', hsCodes: ['8471'], criteria: ['B 45%'] },
    validUntil: '2027-01-31',
    unmarked: '2026-03-06',
    latest: '2026-03-06',
    hsDigits: [4, 6],
    certainty: 'low',
    best: 'doubtful',
  },
  {
    id: 'ecfa',
    agreement: 'ECFA',
    good: { exportedFrom: 'CN', importedInto: 'TW', hsCodes: ['84713000'], criteria: ['WO'] },
    validUntil: '2027-01-31',
    unmarked: '2026-03-03',
    latest: '2026-06-01',
    mark: '补发',
    hsDigits: [8, 8],
    certainty: 'medium',
  },
  {
    id: 'form-d',
    agreement: 'ATIGA',
    good: { exportedFrom: 'TH', importedInto: 'VN', hsCodes: ['84713020'], criteria: ['40%'] },
    validUntil: '2027-01-31',
    unmarked: '2026-03-06',
    latest: '2027-03-03',
    mark: 'ISSUED RETROACTIVELY',
    hsDigits: [6, 8],
    waivers: 'no-proof USD 200',
    thirdParty: 'marked',
    certainty: 'high',
  },
  {
    id: 'usmca',
    agreement: 'USMCA',
    good: { exportedFrom: 'MX', importedInto: 'US', hsCodes: ['847130'], criteria: ['B'] },
    validUntil: '2030-01-31',
    hsDigits: six,
    waivers: 'no-proof USD 1000',
    certainty: 'high',
  },
  {
    id: 'cptpp',
    agreement: 'CPTPP',
    good: { exportedFrom: 'VN', importedInto: 'CA', hsCodes: ['851712'] },
    validUntil: '2027-01-31',
    hsDigits: six,
    waivers: 'no-proof USD 1000; no-proof GBP 1000',
    certainty: 'high',
  },
  {
    id: 'uk-india',
    agreement: 'India-UK',
    good: { exportedFrom: 'IN', importedInto: 'GB', hsCodes: ['610910'] },
    validUntil: '2027-01-31',
    hsDigits: six,
    waivers: 'no-proof GBP 1000',
    certainty: 'high',
  },
];

describe('every rule of the table of facts', () => {
  test('has its golden here, 29 in all, and none has two', () => {
    expect(goldens.map(({ id }) => id).sort()).toEqual([...new Set(originRules().map(({ id }) => id))].sort());
    expect(goldens).toHaveLength(29);
  });

  test.each(goldens)('$id: validity, marks, digits, waiver and certainty', (golden) => {
    const { id, agreement, proof, validUntil, certainty, hsDigits, waivers = '', maxItems, thirdParty, mark } = golden;
    const good = { agreement, proof, issuedOn: '2026-01-31', shippedOn: '2026-02-02', route: [], ...golden.good };
    const early = checkOrigin({ ...good, presentedOn: '2026-04-01' });
    // the treaty of India and the United Kingdom holds from 15 July 2026 on
    const base = id === 'uk-india' ? checkOrigin({ ...good, presentedOn: '2026-08-01' }) : early;
    expect([base.rule, base.validUntil, faults(base).filter((line) => !line.endsWith('to-confirm'))]).toEqual([
      id,
      validUntil,
      [],
    ]);
    expect(base.outcome).toBe(golden.best ?? 'valid');
    const rule = originRules().find((one) => one.id === base.rule && one.agreement === base.agreement);
    expect({
      certainty: rule?.certainty,
      hsDigits: rule?.hsDigits,
      waivers: rule?.waivers.map(({ kind, currency, amount }) => `${kind} ${currency} ${amount}`).join('; '),
      maxItems: rule?.maxItemsUntil === null ? rule.maxItems : null,
      thirdParty: rule?.thirdPartyInvoice,
      mark: rule?.lateMarks?.[0] ?? null,
    }).toEqual({
      certainty,
      hsDigits: hsDigits === undefined ? null : { minimum: hsDigits[0], maximum: hsDigits[1] },
      waivers,
      maxItems: maxItems ?? null,
      thirdParty: thirdParty ?? 'not-stated',
      mark: mark ?? null,
    });
  });

  test.each(goldens.filter(({ validUntil }) => validUntil !== null))(
    '$id: the last day counts, the next is too late',
    (golden) => {
      const { agreement, proof, good, validUntil, certainty } = golden;
      const check = { agreement, proof, issuedOn: '2026-01-31', ...good };
      const last = validUntil ?? '';
      const findings = (presentedOn: string): string[] =>
        codes(checkOrigin({ ...check, presentedOn })).filter((line) => /expire|last-day/.test(line));
      const error = certainty === 'low' ? 'warning' : 'error';
      expect(findings(addDays(last, -31))).toEqual([]);
      expect(findings(addDays(last, -30))).toEqual(['note expires-soon']);
      expect(findings(addDays(last, -1))).toEqual(['note expires-soon']);
      expect(findings(last)).toEqual(['note last-day']);
      expect(findings(addDays(last, 1))).toEqual([`${error} expired`]);
    },
  );

  test.each(goldens)('$id: late issue', ({ agreement, proof, good, unmarked, latest, mark, certainty }) => {
    const error = certainty === 'low' ? 'warning' : 'error';
    const findings = (issuedOn: string, marks: string[]): string[] =>
      codes(
        checkOrigin({ agreement, proof, ...good, shippedOn: '2026-03-03', issuedOn, presentedOn: issuedOn, marks }),
      ).filter((line) => line.includes('late-issue'));
    if (unmarked === undefined) {
      expect(findings('2029-03-03', [])).toEqual([]);
      return;
    }
    expect(findings('2026-01-05', [])).toEqual([]);
    expect(findings(unmarked, [])).toEqual([]);
    const after = addDays(unmarked, 1);
    if (mark !== undefined) {
      expect(findings(after, [])).toEqual([`${error} late-issue-unmarked`]);
      expect(findings(after, [`(${mark.toLowerCase()}) `])).toEqual([]);
    }
    if (latest === undefined) return;
    expect(findings(latest, [mark ?? ''])).toEqual([]);
    expect(findings(addDays(latest, 1), [mark ?? ''])).toEqual([`${error} late-issue-too-late`]);
  });
});

describe('the table of rules', () => {
  test('knows each name of an agreement once, but for those that a country or a day decides', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const rule of originRules()) {
      if (rule.onlyFrom !== null || rule.onlyInto !== null || rule.onlySince !== null) continue;
      for (const name of new Set([rule.agreement, ...rule.aliases].map(nameKey))) {
        if ((seen.get(name) ?? rule.agreement) !== rule.agreement) twice.push(name);
        seen.set(name, rule.agreement);
      }
    }
    expect(twice).toEqual([]);
  });

  test('names countries by two capital letters', () => {
    const strange = originRules().flatMap(({ members }) =>
      (members ?? []).filter((one) => !/^[A-Z]{2}(-[A-Z]{2})?\??(@\d{4}-\d{2}-\d{2})?$/.test(one)),
    );
    expect(strange).toEqual([]);
  });

  // https://www.gov.uk trade tariff: lib/rules_of_origin/roo_schemes_uk.json of trade-tariff-backend
  test('has the schemes of the United Kingdom by validity', () => {
    const byMonths = new Map<number | null, number>();
    const seen = new Set<string>();
    for (const { agreement, validityMonths, proves } of originRules()) {
      if (!agreement.startsWith('UK-') || seen.has(agreement) || proves !== 'preferential-origin') continue;
      seen.add(agreement);
      byMonths.set(validityMonths, (byMonths.get(validityMonths) ?? 0) + 1);
    }
    // twelve months also: the treaty with the Union, which stands as EU-UK-TCA
    expect(Object.fromEntries(byMonths)).toEqual({ 4: 15, 10: 11, 12: 11, 24: 2, null: 4 });
  });

  test('gives a rule as data that can be changed and handed in', () => {
    const rule = originRule('apta');
    expect(originRule('Form Z')).toBeNull();
    expect(originRule('RCEP', 'EUR.1')).toBeNull();
    expect(rule && JSON.parse(JSON.stringify(rule))).toEqual(rule);
    const own = rule === null ? [] : [{ ...rule, validityMonths: 6, certainty: 'high', toConfirm: null } as const];
    const check = { agreement: 'APTA', issuedOn: '2026-01-31', presentedOn: '2026-08-01' };
    expect(checkOrigin(check, { rules: own })).toMatchObject({
      outcome: 'invalid',
      validUntil: '2026-07-31',
      daysLeft: -1,
    });
    expect(checkOrigin(check)).toMatchObject({ outcome: 'doubtful', validUntil: '2027-01-31' });
    expect(checkOrigin({ ...check, agreement: 'RCEP' }, { rules: own }).validUntil).toBe('2027-01-31');
  });

  test('takes the countries of the Union as one member', () => {
    expect(['DE', 'HR', 'GB', 'NO'].map(memberOf)).toEqual(['EU', 'EU', 'GB', 'NO']);
  });
});

const formE: OriginCheck = {
  agreement: 'ACFTA',
  proof: 'Form E',
  issuedOn: '2026-03-02',
  shippedOn: '2026-03-02',
  presentedOn: '2026-04-20',
  exportedFrom: 'CN',
  importedInto: 'VN',
  hsCodes: ['8471.30'],
  criteria: ['PE'],
  marks: [],
  route: [],
  invoiceParty: 'CN',
};

const toConfirmFormE = {
  code: 'hs/co-to-confirm',
  params: {
    agreement: 'ACFTA',
    en: 'the HS edition in use since the rules were moved to HS 2017 and HS 2022',
    zh: '规则转版至 HS2017、HS2022 后所用的税则版本',
  },
  severity: 'note',
  certainty: 'high',
  rule: 'form-e',
  article: null,
};

describe('a whole decision', () => {
  test('of a good certificate', () => {
    expect(checkOrigin(formE)).toEqual({
      outcome: 'valid',
      agreement: 'ACFTA',
      rule: 'form-e',
      validUntil: '2027-03-02',
      daysLeft: 316,
      findings: [toConfirmFormE],
    });
  });

  test('of a certificate issued late, without its mark, in the name of a trader in Hong Kong', () => {
    const check = { ...formE, issuedOn: '2026-03-06', invoiceParty: { country: 'hk', marked: false } };
    expect(checkOrigin(check)).toEqual({
      outcome: 'invalid',
      agreement: 'ACFTA',
      rule: 'form-e',
      validUntil: '2027-03-06',
      daysLeft: 320,
      findings: [
        {
          code: 'hs/co-late-issue-unmarked',
          params: {
            issuedOn: '2026-03-06',
            shippedOn: '2026-03-02',
            unmarkedUntil: '2026-03-05',
            counted: 'days',
            mark: 'ISSUED RETROACTIVELY',
            box: '13',
            seen: '',
          },
          severity: 'error',
          certainty: 'high',
          rule: 'form-e',
          article: 'ACFTA operational certification procedures',
        },
        {
          code: 'hs/co-third-party-unmarked',
          params: { country: 'HK', exportedFrom: 'CN', box: '13, 7', required: true },
          severity: 'error',
          certainty: 'high',
          rule: 'form-e',
          article: 'ACFTA operational certification procedures',
        },
        toConfirmFormE,
      ],
    });
  });

  test('of an agreement that is not known', () => {
    expect(checkOrigin({ ...formE, agreement: 'Atlantis', proof: undefined })).toEqual({
      outcome: 'unknown',
      agreement: null,
      rule: null,
      validUntil: null,
      daysLeft: null,
      findings: [
        {
          code: 'hs/co-agreement-unknown',
          params: { agreement: 'Atlantis', proof: null },
          severity: 'warning',
          certainty: 'high',
          rule: null,
          article: null,
        },
      ],
    });
  });

  test('of nothing but the agreement names what is missing, one by one', () => {
    const { outcome, findings } = checkOrigin({ agreement: 'Form E' });
    expect(outcome).toBe('unknown');
    const missing = findings.flatMap((one) =>
      one.code === 'hs/co-missing' ? [`${one.severity} ${one.params.field}`] : [],
    );
    expect(missing).toEqual([
      'warning issuedOn',
      'warning presentedOn',
      'note exportedFrom',
      'note importedInto',
      'note route',
      'note hsCodes',
      'note invoiceParty',
    ]);
  });
});

describe('days', () => {
  test('are counted in calendar months with the end of the month clamped', () => {
    const until = (agreement: string, issuedOn: string): unknown => checkOrigin({ agreement, issuedOn }).validUntil;
    expect(until('UK-Egypt', '2026-10-31')).toBe('2027-02-28');
    expect(until('UK-Egypt', '2027-10-31')).toBe('2028-02-29');
    expect(until('RCEP', '2024-02-29')).toBe('2025-02-28');
  });

  test('that are not given leave it unknown', () => {
    expect(checkOrigin({ ...formE, presentedOn: undefined })).toMatchObject({
      outcome: 'unknown',
      validUntil: '2027-03-02',
      daysLeft: null,
    });
    expect(checkOrigin({ ...formE, issuedOn: undefined })).toMatchObject({
      outcome: 'unknown',
      validUntil: null,
      daysLeft: null,
    });
  });

  test('before issue are refused, issue before shipment is not', () => {
    expect(faults(checkOrigin({ ...formE, presentedOn: '2026-03-01' }))).toEqual(['error not-yet-issued']);
    expect(faults(checkOrigin({ ...formE, issuedOn: '2026-02-01' }))).toEqual([]);
  });

  test('of work are Monday to Friday without a calendar, which makes them less sure', () => {
    const korea = { ...formE, agreement: 'China-Korea', proof: undefined, importedInto: 'KR', criteria: ['WP'] };
    const shipped = { ...korea, shippedOn: '2026-09-28', issuedOn: '2026-10-08', presentedOn: '2026-12-02' };
    const late = checkOrigin(shipped);
    expect(late.findings[0]).toMatchObject({
      code: 'hs/co-late-issue-unmarked',
      certainty: 'medium',
      params: { unmarkedUntil: '2026-10-07', counted: 'weekdays' },
    });
    const golden = (day: string): boolean => day < '2026-10-01' || day > '2026-10-07';
    expect(faults(checkOrigin({ ...shipped, isWorkingDay: golden }))).toEqual([]);
    expect(checkOrigin({ ...shipped, issuedOn: '2026-12-01', isWorkingDay: () => true }).findings[0]).toMatchObject({
      params: { unmarkedUntil: '2026-10-05', counted: 'working-days' },
    });
    expect(checkOrigin({ ...shipped, isWorkingDay: () => false }).outcome).toBe('valid');
    const sure = originRules()
      .filter(({ id }) => id === 'china-korea')
      .map((rule): OriginRule => ({ ...rule, certainty: 'high' }));
    expect(checkOrigin(shipped, { rules: sure }).findings[0]?.certainty).toBe('medium');
    expect(checkOrigin({ ...shipped, isWorkingDay: () => true }, { rules: sure }).findings[0]?.certainty).toBe('high');
  });

  test('to warn within are a policy', () => {
    const soon = { ...formE, presentedOn: '2027-01-31' };
    expect(checkOrigin(soon).findings.map(({ code }) => code)).toContain('hs/co-expires-soon');
    expect(checkOrigin(soon, { expiresWithinDays: 29 }).findings.map(({ code }) => code)).not.toContain(
      'hs/co-expires-soon',
    );
  });
});

describe('a mark', () => {
  const late = { ...formE, issuedOn: '2026-03-30' };
  test.each([
    [undefined, ['warning late-issue-unmarked']],
    [['Issued  Retro-actively'], []],
    [['ISSUED RETROSPECTIVELY'], ['warning late-issue-unmarked']],
    [['补发'], ['warning late-issue-unmarked']],
    [['CERTIFIED TRUE COPY'], ['error late-issue-unmarked']],
  ])('%j on a late Form E gives %j', (marks, expected) => {
    expect(faults(checkOrigin({ ...late, marks }))).toEqual(expected);
  });

  test('of the revised rules stands on every EUR.1 issued by them', () => {
    const pem = { agreement: 'PEM', issuedOn: '2026-03-02', presentedOn: '2026-03-03', marks: ['DUPLICATE'] };
    expect(checkOrigin(pem).findings[0]).toMatchObject({
      code: 'hs/co-missing',
      params: { field: 'marks', expected: 'REVISED RULES' },
    });
    expect(checkOrigin({ ...pem, issuedOn: '2025-01-01' }).agreement).toBe('PEM-revised');
    expect(checkOrigin({ ...pem, issuedOn: '2024-12-31', presentedOn: '2025-01-02' })).toMatchObject({
      outcome: 'valid',
      agreement: 'PEM-2012',
      validUntil: '2025-04-30',
    });
  });
});

describe('codes on the form', () => {
  const rcep = { ...formE, agreement: 'RCEP', proof: undefined, importedInto: 'JP', criteria: undefined };
  const edition = (check: OriginCheck): unknown[] =>
    checkOrigin(check).findings.flatMap((one) => (one.code === 'hs/co-hs-edition' ? [one.severity, one.params] : []));

  test.each([
    ['8471', ['error hs-digits']],
    ['8471300100', []],
    ['notebooks', ['error hs-digits']],
    ['', ['error hs-digits']],
    ['10121', ['error hs-digits']],
    ['847199', ['error hs-edition']],
  ])('%j on a Form E gives %j', (code, expected) => {
    expect(faults(checkOrigin({ ...formE, hsCodes: [code] }))).toEqual(expected);
  });

  test('are of HS 2012 on RCEP certificates until 2022, of HS 2022 since', () => {
    const hsCodes = ['851712'];
    const old = { ...rcep, hsCodes, issuedOn: '2022-12-31', shippedOn: '2022-12-31', presentedOn: '2023-02-01' };
    expect(edition(old)).toEqual([]);
    expect(edition({ ...old, issuedOn: '2023-01-01', shippedOn: '2023-01-01' })).toEqual([
      'error',
      { code: '851712', edition: 'HS2022', editions: 'HS2012, HS2017', equivalents: '851713, 851714' },
    ]);
  });

  test('of HS 2022 are not those of a CPTPP certificate', () => {
    const cptpp = { agreement: 'CPTPP', issuedOn: '2026-03-02', presentedOn: '2026-03-03' };
    expect(edition({ ...cptpp, hsCodes: ['851713'] })).toEqual([
      'error',
      { code: '851713', edition: 'HS2012', editions: 'HS2022', equivalents: '851712' },
    ]);
    expect(edition({ ...cptpp, hsCodes: ['701919'], hsEdition: 'HS2022' })[0]).toBe('warning');
    // carp: of HS 2022 it has a part of what was 030199
    expect(edition({ ...cptpp, hsCodes: ['030193'], hsEdition: 'HS2022' })).toEqual([
      'warning',
      { code: '030193', edition: 'HS2012', editions: 'HS2012, HS2017, HS2022', equivalents: '030193, 030199' },
    ]);
    expect(edition({ ...cptpp, hsCodes: ['010121'], hsEdition: 'HS2022' })).toEqual([]);
  });

  test('agree with the invoice across editions', () => {
    const cptpp = { agreement: 'CPTPP', issuedOn: '2026-03-02', presentedOn: '2026-03-03', hsCodes: ['851712'] };
    const found = (...invoiceCodes: string[]): string[] =>
      codes(checkOrigin({ ...cptpp, invoiceCodes })).filter((line) => line.includes('mismatch'));
    expect(found('8517.13.0000', '8517')).toEqual([]);
    expect(found('851762')).toEqual(['warning hs-mismatch-invoice']);
    expect(found('611020')).toEqual(['error hs-mismatch-invoice']);
    expect(found('phones')).toEqual(['error hs-mismatch-invoice']);
  });
});

describe('an origin criterion', () => {
  test.each([
    ['ACFTA', 'Form E', ['WO', 'PE', 'RVC 45%', '45%', 'CTH', 'psr'], ['P', 'WP', 'W', '']],
    ['GSP-EU', 'Form A', ['P', '"W" 84.71', 'W8471', 'Y 45%'], ['W', 'WO', 'PSR']],
    ['RCEP', undefined, ['CTC', 'RVC', 'CTC ACU', 'WO'], ['CTH', 'P']],
    ['China-Korea', undefined, ['OP', 'PSR'], ['P']],
    ['USMCA', undefined, ['A', 'D'], ['E', 'WO']],
  ])('of %s (%s) is one of its own letters', (agreement, proof, good, bad) => {
    const of = (criterion: string): string[] =>
      codes(checkOrigin({ agreement, proof, criteria: [criterion] })).filter((line) => line.includes('criterion'));
    for (const criterion of good) expect([criterion, of(criterion)]).toEqual([criterion, []]);
    for (const criterion of bad) {
      expect([criterion, of(criterion)]).toEqual([
        criterion,
        [`error criterion-${criterion === '' ? 'missing' : 'unknown'}`],
      ]);
    }
  });

  test('is wanted for each line', () => {
    expect(checkOrigin({ ...formE, hsCodes: ['847130', '847141'] }).findings[0]).toMatchObject({
      code: 'hs/co-criterion-missing',
      params: { line: 2 },
    });
  });

  test('is not asked for where the form has none', () => {
    expect(codes(checkOrigin({ agreement: 'EU-Turkey', criteria: ['whatever'] }))).not.toContain(
      'error criterion-unknown',
    );
  });
});

describe('the way of goods and papers', () => {
  test.each([
    [['HK'], undefined, ['warning route-indirect']],
    [['HK'], false, ['error route-indirect']],
    [['HK'], true, []],
    [['cn', 'VN'], false, []],
  ])('through %j with a through bill of lading %j gives %j', (route, throughBill, expected) => {
    expect(faults(checkOrigin({ ...formE, route, throughBill }))).toEqual(expected);
  });

  test('may lead anywhere where goods must only not be altered', () => {
    const usmca = {
      agreement: 'USMCA',
      issuedOn: '2026-03-02',
      presentedOn: '2026-03-03',
      route: ['PA'],
      throughBill: false,
    };
    expect(checkOrigin(usmca).outcome).toBe('valid');
  });

  test.each([
    ['HK', ['warning third-party-unmarked']],
    [{ country: 'HK', marked: true }, []],
    [{ country: 'HK', marked: false }, ['error third-party-unmarked']],
    ['CN', []],
    [' ', []],
  ])('with an invoice from %j gives %j', (invoiceParty, expected) => {
    expect(faults(checkOrigin({ ...formE, invoiceParty }))).toEqual(expected);
  });

  test('with an invoice from elsewhere is free under RCEP', () => {
    expect(
      codes(checkOrigin({ ...formE, agreement: 'RCEP', proof: undefined, invoiceParty: 'HK' })).join(),
    ).not.toMatch('third-party');
  });
});

describe('the two ends', () => {
  const ends = (agreement: string, exportedFrom: string, importedInto: string, presentedOn = '2026-04-20'): string[] =>
    codes(checkOrigin({ agreement, exportedFrom, importedInto, presentedOn })).filter((line) =>
      line.includes('parties'),
    );

  test.each([
    ['RCEP', 'CN', 'IN', ['error parties-not-members']],
    ['RCEP', 'US', 'JP', ['error parties-not-members']],
    ['RCEP', 'CN', 'CN', ['error parties-not-members']],
    ['RCEP', 'cn', ' jp ', []],
    ['RCEP', 'CN', 'MM', ['warning parties-not-members']],
    ['CPTPP', 'CA', 'GB', ['warning parties-not-members']],
    ['CPTPP', 'AU', 'GB', []],
    ['EU-UK-TCA', 'DE', 'FR', ['error parties-not-members']],
    ['EU-UK-TCA', 'DE', 'GB', []],
    ['UK-CARIFORUM', 'JM', 'BB', ['error parties-not-members']],
    ['GSP-EU', 'VN', 'US', ['error parties-not-members']],
    ['non-preferential', 'CN', 'US', []],
  ])('under %s from %s to %s give %j', (agreement, from, to, expected) => {
    expect(ends(agreement, from, to)).toEqual(expected);
  });

  test('are members from the day on which they joined', () => {
    expect(ends('RCEP', 'CN', 'PH', '2023-06-01')).toEqual(['error parties-not-members']);
    expect(ends('RCEP', 'CN', 'PH', '2023-06-02')).toEqual([]);
  });

  test('decide about the United Kingdom: a CPTPP proof is good for 24 months there', () => {
    const proof = { agreement: 'CPTPP', exportedFrom: 'AU', issuedOn: '2026-03-02' };
    expect(checkOrigin({ ...proof, importedInto: 'GB' }).validUntil).toBe('2028-03-02');
    expect(checkOrigin({ ...proof, importedInto: 'JP' }).validUntil).toBe('2027-03-02');
  });

  test.each([
    ['DE', '2021-12-01', 'invalid'],
    ['LI', '2021-12-01', 'invalid'],
    ['DE', '2021-11-30', 'doubtful'],
    ['NO', '2026-03-02', 'doubtful'],
  ])('a Form A from China into %s issued on %s is %s', (importedInto, issuedOn, outcome) => {
    const formA = {
      agreement: 'GSP-EU',
      proof: 'Form A',
      exportedFrom: 'CN',
      importedInto,
      issuedOn,
      presentedOn: issuedOn,
    };
    const verdict = checkOrigin(formA);
    expect([verdict.rule, verdict.outcome]).toEqual(['form-a-china', outcome]);
    expect(codes(verdict).includes('error form-discontinued')).toBe(outcome === 'invalid');
  });
});

describe('small and long consignments', () => {
  const value = (amount: string | number, currency = 'USD'): OriginCheck => ({ ...formE, value: { amount, currency } });

  test('up to the waiver need no proof, so its faults do no harm', () => {
    const expired = { ...value('200.00'), presentedOn: '2028-01-01' };
    expect(checkOrigin(expired).outcome).toBe('not-needed');
    expect(codes(checkOrigin(expired))).toEqual(['error expired', 'note below-waiver', 'note to-confirm']);
    expect(checkOrigin({ ...value(200.01), presentedOn: '2028-01-01' }).outcome).toBe('invalid');
    expect(checkOrigin({ ...value(200, 'EUR'), presentedOn: '2028-01-01' }).outcome).toBe('invalid');
    expect(checkOrigin({ agreement: 'RCEP', value: { amount: 150, currency: 'USD' } }).outcome).toBe('not-needed');
  });

  test('still come from a member and by the direct way', () => {
    expect(checkOrigin({ ...value(100), importedInto: 'IN' }).outcome).toBe('invalid');
    expect(checkOrigin({ ...value(100), route: ['HK'], throughBill: false }).outcome).toBe('invalid');
  });

  test('of up to 6000 euros only spare the exporter his registration', () => {
    const rex = {
      agreement: 'GSP-EU',
      issuedOn: '2026-03-02',
      presentedOn: '2028-01-01',
      value: { amount: 6000, currency: 'EUR' },
    };
    const verdict = checkOrigin(rex);
    expect(verdict.outcome).toBe('invalid');
    expect(codes(verdict)).toContain('note below-waiver');
  });

  test.each([
    ['China-Chile', '2026-03-02', 21, ['error too-many-items']],
    ['China-Chile', '2026-03-02', 20, []],
    ['ChAFTA', '2026-03-02', 21, ['error too-many-items']],
    ['China-Korea', '2022-06-11', 21, ['error too-many-items']],
    ['China-Korea', '2022-06-12', 21, []],
    ['RCEP', '2026-03-02', 300, []],
  ])('%s issued on %s with %i items gives %j', (agreement, issuedOn, items, expected) => {
    const found = codes(checkOrigin({ agreement, issuedOn, items })).filter((line) => line.includes('items'));
    expect(found).toEqual(expected);
  });
});

describe('a mistake of the program', () => {
  const calls: readonly [string, string, () => unknown][] = [
    ['core/not-a-date', 'issuedOn', () => checkOrigin({ ...formE, issuedOn: '2026-02-30' })],
    ['core/not-a-date', 'presentedOn', () => checkOrigin({ ...formE, presentedOn: '20.4.2026' })],
    ['core/wrong-type', 'agreement', () => checkOrigin({ agreement: 7 as unknown as string })],
    ['core/wrong-type', 'hsCodes[0]', () => checkOrigin({ ...formE, hsCodes: [847130 as unknown as string] })],
    ['core/wrong-type', 'criteria', () => checkOrigin({ ...formE, criteria: 'WO' as unknown as string[] })],
    ['core/wrong-type', 'throughBill', () => checkOrigin({ ...formE, throughBill: 'no' as unknown as boolean })],
    ['core/wrong-type', 'isWorkingDay', () => checkOrigin({ ...formE, isWorkingDay: 5 as unknown as () => boolean })],
    [
      'core/wrong-type',
      'invoiceParty.country',
      () => checkOrigin({ ...formE, invoiceParty: {} as { country: string } }),
    ],
    ['core/unknown-option', 'hsEdition', () => checkOrigin({ ...formE, hsEdition: 'HS2028' as 'HS2022' })],
    ['core/not-an-integer', 'items', () => checkOrigin({ ...formE, items: 1.5 })],
    ['core/not-a-decimal', 'value.amount', () => checkOrigin({ ...formE, value: { amount: '1,5', currency: 'USD' } })],
    ['core/out-of-range', 'policy.expiresWithinDays', () => checkOrigin(formE, { expiresWithinDays: -1 })],
    ['core/wrong-type', '', () => checkOrigin(null as unknown as OriginCheck)],
  ];
  test.each(calls)('throws %s at "%s"', (code, place, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
    if (place !== '') expect(call).toThrow(`at ${place}`);
  });
});
