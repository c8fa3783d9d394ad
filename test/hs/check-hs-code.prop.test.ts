import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHsCode, type HsFinding, hsEditions, parseHs } from 'waimao/hs';

const seed = 20_261_121;
const digits = fc.stringMatching(/^[0-9]{2,13}$/);
const text = fc.oneof(
  digits,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/ eOlx\n税号HS') }),
);
const options = fc.record(
  {
    country: fc.constantFrom('US', 'CN', 'DE', 'JP', 'TW', 'EG', 'XK', 'constructor', '__proto__'),
    on: fc.constantFrom('2009-01-01', '2012-02-02', '2016-12-31', '2020-06-30', '2026-11-21', '2031-01-01'),
    edition: fc.constantFrom(...hsEditions),
    flow: fc.constantFrom('import' as const, 'export' as const),
  },
  { requiredKeys: [] },
);
const gravity = (finding: HsFinding): number => ['error', 'warning', 'note'].indexOf(finding.severity);

test('no text throws, findings are JSON, the gravest first, and each code is found once', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.anything()), options, (code, held) => {
      const result = checkHsCode(code as string, held);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      const gravities = result.findings.map(gravity);
      expect(gravities).toEqual([...gravities].sort((a, b) => a - b));
      expect(new Set(result.findings.map((finding) => finding.code)).size).toBe(result.findings.length);
    }),
    { seed, numRuns: 10_000 },
  );
});

test('the status goes with the findings: unreadable, reserved, unknown and other editions are errors, and only they and lengths are', () => {
  fc.assert(
    fc.property(text, options, (code, held) => {
      const { status, findings, code: read } = checkHsCode(code, held);
      expect(read).toEqual(status === 'unreadable' ? null : parseHs(code));
      const errors = findings.filter(({ severity }) => severity === 'error').map((finding) => finding.code);
      const beside = errors.filter((one) => one !== 'hs/national-length');
      expect(beside.length).toBe(status === 'exists' || status === 'national-use' ? 0 : 1);
    }),
    { seed, numRuns: 10_000 },
  );
});

test('how a code is written does not change what is found', () => {
  fc.assert(
    fc.property(digits, options, (code, held) => {
      const plain = checkHsCode(code, held);
      fc.pre(plain.status !== 'unreadable');
      expect(checkHsCode(`HS: ${code.slice(0, 4)} ${code.slice(4)}`, held)).toEqual(plain);
    }),
    { seed, numRuns: 3000 },
  );
});
