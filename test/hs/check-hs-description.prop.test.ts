import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHsDescription, createHsIndex } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';

const seed = 20_261_122;
const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
const words = fc.constantFrom(
  ...'leather wallet knitted woven men women shirt used scrap set supplement medicine parts gift not of without 钱包 针织 男 女 零件 样品 😀 XK-9'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(words, { maxLength: 10 }).map((list) => list.join(' ')),
);
const code = fc.oneof(
  fc.constantFrom(
    '420231',
    '4202',
    '610342',
    '620342',
    '630900',
    '845090',
    '300450',
    '8803',
    '880310',
    '852580',
    '9801',
    '77',
    '',
    'x',
  ),
  fc.stringMatching(/^[0-9]{2,12}$/),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const line = fc.record(
  {
    description: text,
    code,
    lang: fc.constantFrom('en' as const, 'zh' as const),
    country: fc.constantFrom('CN', 'US', 'DE', 'XX'),
    on: fc.constantFrom('2016-01-01', '2020-06-30', '2026-11-21'),
  },
  { requiredKeys: ['description', 'code'] },
);

test('any text and any code get a verdict: plain JSON, the same twice, never "correct"', () => {
  fc.assert(
    fc.property(line, (given) => {
      const result = checkHsDescription(index, given);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(checkHsDescription(index, given)).toEqual(result);
      expect(['match', 'plausible', 'unsure', 'mismatch', 'insufficient']).toContain(result.outcome);
      expect(result.reasons.length).toBeGreaterThan(0);
    }),
    { seed, numRuns: 3000 },
  );
});

test('a match has evidence: the heading ranks, and a word speaks for it', () => {
  fc.assert(
    fc.property(line, (given) => {
      const { outcome, reasons } = checkHsDescription(index, given);
      if (outcome !== 'match') return;
      expect(reasons.find((reason) => reason.code === 'hs/heading-ranked')?.params).toMatchObject({
        rank: expect.any(Number),
      });
    }),
    { seed, numRuns: 3000 },
  );
});

test('a warning comes with a mismatch alone, and questions with all but a match', () => {
  fc.assert(
    fc.property(line, (given) => {
      const { outcome, warning, missing, rivals } = checkHsDescription(index, given);
      if (warning !== null) expect(outcome).toBe('mismatch');
      if (outcome === 'match') expect(missing).toEqual([]);
      if (outcome === 'insufficient') expect(missing).toHaveLength(3);
      expect(rivals.length).toBeLessThanOrEqual(3);
      const shares = rivals.map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }),
    { seed, numRuns: 3000 },
  );
});

test('how the code is written does not change the verdict', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('420231', '610342', '620342', '845090'), (description, digits) => {
      const own = checkHsDescription(index, { description, code: digits });
      const dotted = checkHsDescription(index, { description, code: `${digits.slice(0, 4)}.${digits.slice(4)}` });
      expect([dotted.outcome, dotted.reasons, dotted.rivals]).toEqual([own.outcome, own.reasons, own.rivals]);
    }),
    { seed, numRuns: 500 },
  );
});
