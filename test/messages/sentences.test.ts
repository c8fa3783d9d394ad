import { describe, expect, test } from 'vitest';
import { explain } from 'waimao';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';
import { type Sample, sampleParams } from './sample-params.ts';

const samples = sampleParams();
const usual = [...samples].map(([code, [params = {}]]): [code: string, params: Sample] => [code, params]);
const both = (code: string, params: Sample): string[] =>
  [en, zh].flatMap((catalogue) => explain([{ code, params }], catalogue));

/** Sentences that quote the word, or whose params are only null together. */
const mayNameNull = new Set([
  'allocation/limit-is-zero',
  'currency/not-redenominated',
  'retention/not-plain-data',
  'retention/unknown-strategy',
  'storage/not-plain-data',
  'windows/rep-off',
]);

/** Sentences that put a param into words of their language, so that its value does not stand in both. */
const inOwnWords = new Set([
  'currency/rate-clause-other-side',
  'hs/national-length',
  'tiering/abc-class',
  'tiering/care-contacts',
  'tiering/wake-up-nothing-due',
  'windows/zone-unknown',
]);

/** The params whose values a sentence shows; a name is given in the sentence's own language. */
function shown(sentence: string): string {
  return [...new Set(sentence.replaceAll(/«(?:en|zh)»/g, '«name»').match(/«\w+»/g))].sort().join();
}

describe('every code of the library', () => {
  test('has params that the types name, and a sentence in both languages', () => {
    const codes = [...samples.keys()].sort();
    expect(codes).toEqual(Object.keys(en).sort());
    expect(codes).toEqual(Object.keys(zh).sort());
  });

  test('is told in one line that ends as a sentence, or with what another said', () => {
    const broken = usual
      .flatMap(([code, params]) => both(code, params))
      .filter((sentence) => sentence !== sentence.trim() || /\n| {2}/.test(sentence) || !/[.?。？»]$/.test(sentence));
    expect(broken).toEqual([]);
  });

  test('never shows a value that is not there, whichever of its params are null, empty, zero or one', () => {
    const broken = [...samples].flatMap(([code, variants]) => {
      const hole = mayNameNull.has(code) ? /undefined|NaN|\[object/ : /undefined|NaN|\[object|\bnull\b/;
      return variants.flatMap((params) => both(code, params)).filter((sentence) => hole.test(sentence));
    });
    expect(broken).toEqual([]);
  });

  test('tells the same facts in English and in Chinese', () => {
    const apart = usual.filter(([code, params]) => {
      const [english = '', chinese = ''] = both(code, params);
      return shown(english) !== shown(chinese);
    });
    expect(new Set(apart.map(([code]) => code))).toEqual(inOwnWords);
  });

  test('is written in its language: Chinese characters in Chinese, none in English', () => {
    const han = /\p{Script=Han}/u;
    expect(usual.filter(([code, params]) => !han.test(explain([{ code, params }], zh)[0] ?? ''))).toEqual([]);
    expect(usual.filter(([code, params]) => han.test(explain([{ code, params }], en)[0] ?? ''))).toEqual([]);
  });
});
