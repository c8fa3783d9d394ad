import { expect, test } from 'vitest';
import { createHsIndex, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';

const first = (index: ReturnType<typeof createHsIndex>, text: string): string | null | undefined =>
  suggestHs(index, text, { limit: 1 })[0]?.code;

test('an index is opaque, frozen, and the same twice', () => {
  const [a, b] = [createHsIndex({ lexicons: [lexiconEn] }), createHsIndex({ lexicons: [lexiconEn] })];
  expect(Object.isFrozen(a)).toBe(true);
  expect(JSON.stringify(a)).toBe('{"~hs":"index"}');
  expect(suggestHs(a, 'leather wallet')).toEqual(suggestHs(b, 'leather wallet'));
  expect(() => suggestHs({ ...a }, 'leather wallet')).toThrow(expect.objectContaining({ code: 'hs/not-an-index' }));
});

test('one language alone, both in either order: each knows its own', () => {
  const english = createHsIndex({ lexicons: [lexiconEn] });
  const chinese = createHsIndex({ lexicons: [lexiconZh] });
  const both = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
  const turned = createHsIndex({ lexicons: [lexiconZh, lexiconEn] });
  expect([first(english, 'umbrella'), first(english, '雨伞')].map((code) => code?.slice(0, 4))).toEqual([
    '6601',
    undefined,
  ]);
  expect(suggestHs(chinese, '雨伞').map(({ code }) => code?.slice(0, 4))).toContain('6601');
  for (const text of ['umbrella', '雨伞', 'umbrella 雨伞', 'LED 灯'])
    expect(suggestHs(turned, text)).toEqual(suggestHs(both, text));
});

test("a nomenclature of the user's own is searched beside the vocabulary, by the language of each row", () => {
  const nomenclature = [
    { code: '841370', text: 'Zorbing wheels, not of qwertzing' },
    { code: '6601', text: '量子纠缠器' },
    { code: '999999', text: 'nowhere' },
    { code: 'x', text: '' },
  ];
  const own = createHsIndex({ lexicons: [lexiconEn, lexiconZh], nomenclature });
  const plain = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
  expect([first(plain, 'zorbing'), first(own, 'zorbing')]).toEqual([null, '841370']);
  expect(first(own, '量子纠缠器')?.slice(0, 4)).toBe('6601');
  expect([first(own, 'qwertzing'), first(own, 'nowhere')]).toEqual([
    first(plain, 'qwertzing'),
    first(plain, 'nowhere'),
  ]);
});

test('confirmed lines given at once are as if learned', () => {
  const own = createHsIndex({ lexicons: [lexiconEn], history: [{ description: 'Bluefin 7', code: '8413.70' }] });
  expect(first(own, 'bluefin 7')).toBe('841370');
});

test('what is given is not changed and may change afterwards', () => {
  const nomenclature = [{ code: '841370', text: 'Zorbing wheels' }];
  const history = [{ description: 'Bluefin 7', code: '8413.70' }];
  const options = { lexicons: [lexiconEn], nomenclature, history };
  const before = structuredClone(options);
  const index = createHsIndex(options);
  expect(options).toEqual(before);
  nomenclature.length = 0;
  history.length = 0;
  expect([first(index, 'zorbing'), first(index, 'bluefin 7')]).toEqual(['841370', '841370']);
});

test('what cannot be meant is refused', () => {
  const refusals: [options: unknown, code: string, path: (string | number)[]][] = [
    [null, 'core/wrong-type', ['options']],
    [{}, 'core/wrong-type', ['lexicons']],
    [{ lexicons: ['en'] }, 'hs/not-a-lexicon', ['lexicons', 0]],
    [{ lexicons: [lexiconEn, null] }, 'hs/not-a-lexicon', ['lexicons', 1]],
    [{ lexicons: [{ '~lexicon': 'de' }] }, 'hs/not-a-lexicon', ['lexicons', 0]],
    [{ lexicons: [], nomenclature: 5 }, 'core/wrong-type', ['nomenclature']],
    [{ lexicons: [], nomenclature: [null] }, 'core/wrong-type', ['nomenclature', 0]],
    [{ lexicons: [], nomenclature: [{ code: 841370, text: 'x' }] }, 'core/wrong-type', ['nomenclature', 0, 'code']],
    [{ lexicons: [], nomenclature: [{ code: '841370' }] }, 'core/wrong-type', ['nomenclature', 0, 'text']],
    [{ lexicons: [], history: [{ description: 'x', code: '999999' }] }, 'hs/unknown-code', [0, 'code']],
  ];
  for (const [options, code, path] of refusals)
    expect(() => createHsIndex(options as never)).toThrow(expect.objectContaining({ code, path }));
});
