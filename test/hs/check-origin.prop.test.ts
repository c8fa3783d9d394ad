import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWaimaoError } from 'waimao';
import { checkOrigin, type OriginCheck } from '../../src/hs/check-origin.ts';
import { findRule, nameKey } from '../../src/hs/internal/origin-table.ts';
import { originRules } from '../../src/hs/origin-rules.ts';

const agreements = [...new Set(originRules().map(({ agreement }) => agreement))];
const agreement = fc.constantFrom(...agreements);
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '__proto__', 'constructor', '💥'.repeat(200)),
);
const country = fc.oneof(fc.constantFrom('CN', 'VN', 'JP', 'DE', 'GB', 'US', 'CL', 'TR', 'HK', ' ', 'cn'), text);
const code = fc.oneof(
  fc.constantFrom('847130', '851712', '851713', '8471', '84713000', '701919', '999999', 'ex 8471'),
  text,
);
const criterion = fc.oneof(fc.constantFrom('WO', 'PE', 'P', 'A', 'B', 'CTH', 'W 8471', '45%', ''), text);
const mark = fc.oneof(fc.constantFrom('ISSUED RETROACTIVELY', 'ISSUED RETROSPECTIVELY', 'REVISED RULES', '补发'), text);
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });

const check: fc.Arbitrary<OriginCheck> = fc.record(
  {
    agreement,
    issuedOn: day,
    shippedOn: day,
    presentedOn: day,
    exportedFrom: country,
    importedInto: country,
    hsCodes: few(code),
    hsEdition: fc.constantFrom('HS2012', 'HS2017', 'HS2022'),
    criteria: few(criterion),
    marks: few(mark),
    invoiceParty: fc.oneof(country, fc.record({ country, marked: fc.boolean() }, { requiredKeys: ['country'] })),
    route: few(country),
    throughBill: fc.boolean(),
    invoiceCodes: few(code),
    items: fc.nat(40),
    value: fc.record({
      amount: fc.integer({ min: 0, max: 9000 }),
      currency: fc.constantFrom('USD', 'EUR', 'GBP', 'CNY'),
    }),
    isWorkingDay: fc.constantFrom(
      () => true,
      (on: string) => on.endsWith('1'),
      () => false,
    ),
  },
  { requiredKeys: ['agreement'] },
);

describe('the check of a proof of origin', () => {
  test('is never valid with an error or a warning, nor without the days', () => {
    fc.assert(
      fc.property(check, (input) => {
        const { outcome, findings } = checkOrigin(input);
        const gravest = findings[0]?.severity ?? 'note';
        if (outcome === 'valid') {
          expect(gravest).toBe('note');
          expect([input.issuedOn, input.presentedOn]).not.toContain(undefined);
        }
        if (gravest === 'error') expect(['invalid', 'not-needed']).toContain(outcome);
      }),
      { numRuns: 500 },
    );
  });

  test('is unknown, and nothing else, for an agreement that no rule knows', () => {
    fc.assert(
      fc.property(check, text, (input, name) => {
        fc.pre(
          findRule({ agreement: name }) === undefined && !agreements.some((one) => nameKey(one) === nameKey(name)),
        );
        const { outcome, findings, validUntil } = checkOrigin({ ...input, agreement: name });
        expect([outcome, validUntil, findings.map(({ code }) => code)]).toEqual([
          'unknown',
          null,
          ['hs/co-agreement-unknown'],
        ]);
      }),
    );
  });

  test('stays expired on every later day', () => {
    fc.assert(
      fc.property(check, day, fc.nat(1000), (input, presentedOn, later) => {
        const found = (on: string): boolean =>
          checkOrigin({ ...input, presentedOn: on }).findings.some(({ code }) => code === 'hs/co-expired');
        fc.pre(found(presentedOn));
        expect(found(addDays(presentedOn, later))).toBe(true);
      }),
    );
  });

  test('counts the days left down, one a day', () => {
    fc.assert(
      fc.property(check, day, (input, presentedOn) => {
        const left = (on: string): number | null => checkOrigin({ ...input, presentedOn: on }).daysLeft;
        const today = left(presentedOn);
        expect(left(addDays(presentedOn, 1))).toBe(today === null ? null : today - 1);
      }),
    );
  });

  test('gives at most a warning by a rule of low certainty, and says what to confirm', () => {
    const low = originRules().filter(({ certainty }) => certainty === 'low');
    fc.assert(
      fc.property(check, fc.constantFrom(...low), (input, rule) => {
        const { outcome, findings } = checkOrigin({ ...input, agreement: rule.agreement });
        expect(findings.map(({ severity }) => severity)).not.toContain('error');
        expect(findings.map(({ code }) => code)).toContain('hs/co-to-confirm');
        expect(['doubtful', 'unknown', 'not-needed']).toContain(outcome);
        expect(findings.every(({ certainty }) => certainty === 'low')).toBe(true);
      }),
    );
  });

  test('throws for no text that a user can type, and gives plain data', () => {
    const typed = fc.record({
      agreement: fc.oneof(agreement, text),
      proof: fc.oneof(fc.constantFrom('Form E', 'EUR.1', 'REX'), text),
      exportedFrom: text,
      importedInto: text,
      invoiceParty: fc.oneof(text, fc.record({ country: text, name: text })),
      hsCodes: few(text),
      invoiceCodes: few(text),
      criteria: few(text),
      marks: few(text),
      route: few(text),
    });
    fc.assert(
      fc.property(typed, day, (input, presentedOn) => {
        const verdict = checkOrigin({ ...input, issuedOn: '2024-05-06', shippedOn: '2024-05-01', presentedOn });
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on case, spaces and marks in the names', () => {
    fc.assert(
      fc.property(check, (input) => {
        const loud = { ...input, agreement: ` ${input.agreement.toUpperCase().replaceAll('-', ' – ')} ` };
        expect(checkOrigin(loud)).toEqual(checkOrigin(input));
      }),
    );
  });

  test('refuses a day that does not exist with its path', () => {
    fc.assert(
      fc.property(fc.constantFrom('issuedOn', 'shippedOn', 'presentedOn'), agreement, (field, name) => {
        try {
          checkOrigin({ agreement: name, [field]: '2026-02-30' });
          expect.unreachable();
        } catch (error) {
          expect(isWaimaoError(error) && [error.code, error.path]).toEqual(['core/not-a-date', [field]]);
        }
      }),
    );
  });
});
