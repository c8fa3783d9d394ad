import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHsDescription, createHsIndex, type HsHistoryLine, learnHs, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';

const seed = 20_261_122;
const index = createHsIndex({ lexicons: [lexiconEn] });
const words = fc.constantFrom(...'bluefin pump umbrella belt toy kit red 7 皮带 not'.split(' '));
const description = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const line: fc.Arbitrary<HsHistoryLine> = fc.record({
  description,
  code: fc.constantFrom('841370', '660191', '950300', '852580', '420330'),
  weight: fc.constantFrom(0, 0.5, 1, 1, 1, 3),
});
const lines = fc.array(line, { maxLength: 40 });

test('how lines are dealt over calls does not matter, only their order does', () => {
  fc.assert(
    fc.property(lines, fc.array(fc.nat(40), { maxLength: 6 }), description, (all, cuts, text) => {
      const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
      const dealt = at.slice(1).reduce((own, end, part) => learnHs(own, all.slice(at[part], end)), index);
      const batch = learnHs(index, all);
      expect(suggestHs(dealt, text, { limit: 10 })).toEqual(suggestHs(batch, text, { limit: 10 }));
      expect(checkHsDescription(dealt, { description: text, code: '660191' })).toEqual(
        checkHsDescription(batch, { description: text, code: '660191' }),
      );
    }),
    { seed, numRuns: 500 },
  );
});

test('what is confirmed last is a match under its code, and under any other heading a mismatch', () => {
  fc.assert(
    fc.property(lines, line, (all, last) => {
      const own = learnHs(index, [...all, { ...last, weight: 1 }]);
      expect(checkHsDescription(own, last).outcome).toBe('match');
      expect(checkHsDescription(own, { ...last, code: '010121' }).outcome).toBe('mismatch');
    }),
    { seed, numRuns: 500 },
  );
});

test('forgetting every description brings back the index as it was', () => {
  fc.assert(
    fc.property(lines, description, (all, text) => {
      const forgotten = learnHs(
        learnHs(index, all),
        all.map((one) => ({ ...one, weight: 0 })),
      );
      expect(suggestHs(forgotten, text)).toEqual(suggestHs(index, text));
    }),
    { seed, numRuns: 300 },
  );
});

test('any text can be learned and is found again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (text) => {
      const own = learnHs(index, [{ description: text, code: '841370' }]);
      const [best] = suggestHs(own, text, { limit: 1 });
      expect(best?.code ?? null).toBe(
        /[\p{L}\p{N}]/u.test(text.normalize('NFKC'))
          ? '841370'
          : (suggestHs(index, text, { limit: 1 })[0]?.code ?? null),
      );
    }),
    { seed, numRuns: 1000 },
  );
});
