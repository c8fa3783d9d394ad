import { describe, expect, test } from 'vitest';
import { explain, formatPath, isWaimaoError, parseIsoDate, WaimaoError } from 'waimao';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';
import { atPath, issueOf } from '../../src/core/errors.ts';

const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

test('an error names its code, path and values, and says how to mend it', () => {
  const error = caught(() => parseIsoDate('2026-02-30', ['customers', 7, 'lastOrderOn']));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    code: 'core/not-a-date',
    message: '"2026-02-30" is not a calendar date: give YYYY-MM-DD, a day that exists. (at customers[7].lastOrderOn)',
    path: ['customers', 7, 'lastOrderOn'],
    params: { value: '2026-02-30' },
    issues: [],
  });
});

test('an error is explained like a reason, in both languages', () => {
  const error = caught(() => parseIsoDate('2026-02-30')) as WaimaoError;
  expect(explain([error], en)).toEqual(['"2026-02-30" is not a calendar date: give YYYY-MM-DD, a day that exists.']);
  expect(explain([error], zh)).toEqual(['"2026-02-30" 不是有效的日期：请按 YYYY-MM-DD 填写一个真实存在的日子。']);
});

test('what is no list of reasons is refused by name', () => {
  const error = caught(() => explain(undefined as never, en)) as WaimaoError;
  expect({ code: error.code, path: error.path }).toEqual({ code: 'core/wrong-type', path: ['reasons'] });
});

describe('isWaimaoError', () => {
  test('knows an error of another copy of the package, and nothing else', () => {
    expect(isWaimaoError(new WaimaoError('a/b', 'text'))).toBe(true);
    expect(isWaimaoError({ '~waimao': true, code: 'a/b' })).toBe(true);
    for (const value of [new Error('x'), null, undefined, 'text', { code: 'a/b' }])
      expect(isWaimaoError(value)).toBe(false);
  });
});

test('a code that the catalogue does not know is spelled out, not dropped, also when it is called like a method', () => {
  expect(explain([{ code: 'future/code', params: { seen: 3, limit: null } }], en)).toEqual([
    'future/code (seen: 3, limit: null)',
  ]);
  expect(
    explain(
      [
        { code: 'valueOf', params: {} },
        { code: '__proto__', params: {} },
      ],
      en,
    ),
  ).toEqual(['valueOf', '__proto__']);
});

test('a path is written as a programmer would', () => {
  expect(formatPath([])).toBe('');
  expect(formatPath([2, 'weight'])).toBe('[2].weight');
  expect(formatPath(['rows', 0, 1])).toBe('rows[0][1]');
});

describe('a refusal found deeper in', () => {
  const inner = (): string => parseIsoDate('2026-02-30', ['lastOrderOn']);
  const message =
    '"2026-02-30" is not a calendar date: give YYYY-MM-DD, a day that exists. (at customers[7].lastOrderOn)';

  test('names the whole place in its path and in its message, once', () => {
    expect(() => atPath(['customers', 7], inner)).toThrow(
      expect.objectContaining({ code: 'core/not-a-date', path: ['customers', 7, 'lastOrderOn'], message }),
    );
    expect(() => atPath(['customers'], () => atPath([7], inner))).toThrow(expect.objectContaining({ message }));
    expect(() => atPath(['customers', 7], () => parseIsoDate('x'))).toThrow(/exists\. \(at customers\[7\]\)$/);
  });

  test('is an issue with the same words', () => {
    const params = { value: '2026-02-30' };
    const issue = { code: 'core/not-a-date', path: ['customers', 7, 'lastOrderOn'], params, message };
    expect(issueOf(caught(inner), ['customers', 7])).toEqual(issue);
  });

  test('stays what it is when it is not of this library', () => {
    const foreign = new RangeError('other');
    expect(() => issueOf(foreign, ['customers'])).toThrow(foreign);
    expect(() =>
      atPath(['customers'], () => {
        throw foreign;
      }),
    ).toThrow(foreign);
  });
});
