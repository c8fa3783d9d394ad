import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { hsEditions, hsPath } from 'waimao/hs';
import { allCodes, existsIn } from '../../src/hs/internal/editions.ts';

/** The codes of the way down. */
function way(code: string): (string | undefined)[] {
  const { section, chapter, heading, subheading } = hsPath(code);
  return [section.code, chapter.code, heading?.code, subheading?.code];
}

describe('the way to a code', () => {
  test.each([
    ['8471.30.0100', ['16', '84', '8471', '847130']],
    ['8471', ['16', '84', '8471', undefined]],
    ['01', ['1', '01', undefined, undefined]],
    ['HS 0101.21', ['1', '01', '0101', '010121']],
    ['9706', ['21', '97', '9706', undefined]],
    ['851712', ['16', '85', '8517', '851712']],
  ])('%s', (code, steps) => {
    expect(way(code)).toEqual(steps);
  });

  test('every chapter has its section', () => {
    // the first and the last chapter of each section
    const sections =
      `01-05 06-14 15-15 16-24 25-27 28-38 39-40 41-43 44-46 47-49 50-63 64-67 68-70 71-71 72-83 84-85 86-89 90-92
93-93 94-96 97-97`.split(/\s/);
    expect(sections.length).toBe(21);
    for (const [at, span] of sections.entries()) {
      for (let chapter = Number(span.slice(0, 2)); chapter <= Number(span.slice(3)); chapter++) {
        if (chapter !== 77) expect(way(`${chapter}`.padStart(2, '0')).slice(0, 1)).toEqual([`${at + 1}`]);
      }
    }
  });
});

test('every code of every edition has titles in English and Chinese on the whole way', () => {
  for (const code of allCodes()) {
    const { section, chapter, heading, subheading } = hsPath(code);
    for (const step of [section, chapter, heading, subheading]) {
      if (step === null) continue;
      expect([step.code, /[A-Za-z]/.test(step.title.en), /\p{Script=Han}/u.test(step.title.zh)]).toEqual([
        step.code,
        true,
        true,
      ]);
    }
  }
});

test('with an edition only its own codes have a way', () => {
  for (const edition of hsEditions) {
    for (const code of ['851712', '851713', '8469', '8549', '300219', '847130']) {
      let found = true;
      try {
        hsPath(code, { edition });
      } catch (error) {
        if (!isWaimaoError(error)) throw error;
        expect([error.code, error.params]).toEqual(['hs/unknown-code', { code, edition }]);
        found = false;
      }
      expect([code, edition, found]).toEqual([code, edition, existsIn(code, edition)]);
    }
  }
});

test.each([
  ['00', 'hs/unknown-code', { code: '00', edition: 'HS2022' }],
  ['77', 'hs/unknown-code', { code: '77', edition: 'HS2022' }],
  ['7701', 'hs/unknown-code', { code: '7701', edition: 'HS2022' }],
  ['98', 'hs/unknown-code', { code: '98', edition: 'HS2022' }],
  ['9801.00.10', 'hs/unknown-code', { code: '98010010', edition: 'HS2022' }],
  ['8499', 'hs/unknown-code', { code: '8499', edition: 'HS2022' }],
  ['847100', 'hs/unknown-code', { code: '847100', edition: 'HS2022' }],
  ['10121', 'hs/leading-zero-lost', { text: '10121', suggestion: '010121' }],
])('%s has no way', (text, code, params) => {
  try {
    hsPath(text);
    expect.unreachable();
  } catch (error) {
    expect(isWaimaoError(error) && { code: error.code, params: error.params }).toEqual({ code, params });
  }
});

test('an edition that is not known is refused', () => {
  try {
    hsPath('847130', { edition: 'HS2028' as never });
    expect.unreachable();
  } catch (error) {
    expect(isWaimaoError(error) && [error.code, error.path]).toEqual(['core/unknown-option', ['edition']]);
  }
});
