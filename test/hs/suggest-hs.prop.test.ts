import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHsCode, createHsIndex, hsEditions, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';

const seed = 20_261_122;
const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
const words = fc.constantFrom(
  ...'leather handbag steel pump cotton shirt for with without of not used LED lamp 雨伞 塑料 手机壳 不含 的 用 適用 除外 XK-200 12 😀 umbrela carpart , ; ('.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 12 }).map((list) => list.join('')),
);
const options = fc.record(
  {
    lang: fc.constantFrom('en' as const, 'zh' as const),
    limit: fc.integer({ min: 1, max: 50 }),
    edition: fc.constantFrom(...hsEditions),
  },
  { requiredKeys: [] },
);

test('any text gets suggestions: plain JSON, the same twice, codes that exist and stand once, within the limit', () => {
  fc.assert(
    fc.property(text, options, (description, held) => {
      const list = suggestHs(index, description, held);
      expect(JSON.parse(JSON.stringify(list))).toEqual(list);
      expect(suggestHs(index, description, held)).toEqual(list);
      expect(list.length).toBeGreaterThan(0);
      expect(list.length).toBeLessThanOrEqual(held.limit ?? 5);
      const codes = list.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      const scores = list.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      if (codes.includes(null)) expect(codes).toEqual([null]);
      for (const { code, level, confidence, score } of list) {
        expect(code === null ? 0 : code.length).toBe(level);
        expect(code === null || checkHsCode(code, { edition: held.edition }).status === 'exists').toBe(true);
        expect(confidence >= 0 && confidence <= 1 && score >= 0).toBe(true);
      }
    }),
    { seed, numRuns: 3000 },
  );
});

test('the points never rise down the list, and equal points stand in ascending order of the codes', () => {
  fc.assert(
    fc.property(text, (description) => {
      const list = suggestHs(index, description, { limit: 50 });
      list.forEach(({ score, code }, at) => {
        const next = list[at + 1];
        if (next !== undefined)
          expect(score > next.score || (score === next.score && `${code}` < `${next.code}`)).toBe(true);
      });
    }),
    { seed, numRuns: 2000 },
  );
});

test('what was asked before leaves no trace in the next answer', () => {
  fc.assert(
    fc.property(text, text, (before, description) => {
      const fresh = suggestHs(index, description);
      suggestHs(index, before);
      expect(suggestHs(index, description)).toEqual(fresh);
    }),
    { seed, numRuns: 1000 },
  );
});

test('capitals, width, marks around and white space change nothing', () => {
  const plain = fc.array(
    fc.constantFrom(...'leather handbag steel pump cotton shirt umbrella wooden spoon'.split(' ')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(plain, (list) => {
      const own = suggestHs(index, list.join(' '));
      expect(suggestHs(index, `  ${list.join('  ').toUpperCase()}. `).map(({ code, score }) => [code, score])).toEqual(
        own.map(({ code, score }) => [code, score]),
      );
      const wide = list.join(' ').replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      expect(suggestHs(index, wide)).toEqual(own);
    }),
    { seed, numRuns: 300 },
  );
});

test('a text of ten thousand characters is judged by its beginning', () => {
  const long = fc.string({ unit: 'binary', minLength: 9000, maxLength: 10_000 });
  fc.assert(
    fc.property(long, (tail) => {
      const list = suggestHs(index, `leather wallet, ${'x'.repeat(1000)}${tail}`);
      expect(list[0]?.code).toBe('420231');
    }),
    { seed, numRuns: 100 },
  );
  for (const piece of ['a', '皮', '除', '不含', 'ﷺ', 'umbrela ', '㍿', "x'", '1x', '用'])
    expect(suggestHs(index, piece.repeat(10_000)).length).toBeGreaterThan(0);
});
