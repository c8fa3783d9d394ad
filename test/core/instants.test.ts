import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InstantLike, toEpochMs } from 'waimao';

describe('a moment is read', () => {
  test.each([
    ['2026-11-21T09:00:00+08:00', Date.UTC(2026, 10, 21, 1)],
    ['2026-11-21T09:00+08:00', Date.UTC(2026, 10, 21, 1)],
    ['2026-11-21 09:00:00Z', Date.UTC(2026, 10, 21, 9)],
    ['2026-11-21T09:00:00.1234567Z', Date.UTC(2026, 10, 21, 9, 0, 0, 123)],
    ['2026-11-21T09:00:00,5-0330', Date.UTC(2026, 10, 21, 12, 30, 0, 500)],
    ['2026-11-21T09:00:00+05:45', Date.UTC(2026, 10, 21, 3, 15)],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
  ])('%s', (text, expected) => {
    expect(toEpochMs(text)).toBe(expected);
  });

  test('from a Date, luxon-like and Temporal-like objects, and milliseconds', () => {
    expect(toEpochMs(new Date(5))).toBe(5);
    expect(toEpochMs({ toMillis: () => 5 })).toBe(5);
    expect(toEpochMs({ epochMilliseconds: 5 })).toBe(5);
    expect(Object.is(toEpochMs(-0), 0)).toBe(true);
  });
});

test.each(['2026-11-21T09:00:00', '2026-11-21 09:00', '2026-11-21T09:00:00.5'])(
  'the local text %s is refused, not guessed',
  (text) => {
    expect(() => toEpochMs(text, ['now'])).toThrow(
      expect.objectContaining({ code: 'core/instant-without-offset', path: ['now'] }),
    );
  },
);

test.each([
  '2026-11-21',
  '2026-02-30T00:00:00Z',
  '2026-11-21T24:00:00Z',
  '2026-11-21T23:60:00Z',
  '2026-11-21T23:59:60Z',
  '2026-11-21T09:00:00+19:00',
  '2026-11-21T09:00:00+08:60',
  'yesterday',
  '',
  Number.NaN,
  1.5,
  8.64e15 + 1,
  Number.POSITIVE_INFINITY,
  new Date(Number.NaN),
  null,
  undefined,
  {},
  { toMillis: 5 },
  true,
])('%j is refused', (value) => {
  expect(() => toEpochMs(value as InstantLike)).toThrow(expect.objectContaining({ code: 'core/not-an-instant' }));
});

test('ISO text of any moment of the years 0 to 9999 reads as the engine reads it', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }),
      (date) => {
        expect(toEpochMs(date.toISOString())).toBe(date.getTime());
      },
    ),
    { seed: 20261121 },
  );
});

test('the usual form, which is read by hand, means what the same text in a rarer form means', () => {
  const outcome = (text: string): unknown => {
    try {
      return toEpochMs(text);
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const number = (digits: number, most: number): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(digits, '0')) },
      { weight: 1, arbitrary: fc.string({ minLength: digits, maxLength: digits }) },
      { weight: 1, arbitrary: fc.constantFrom('-1', '+1', '1.', ' 1', '１２', '1e') },
    );
  const sign = (usual: string): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 30, arbitrary: fc.constant(usual) },
      { weight: 1, arbitrary: fc.constantFrom(' ', '-', 't', '') },
    );
  const text = fc
    .tuple(
      number(4, 9999),
      sign('-'),
      number(2, 13),
      sign('-'),
      number(2, 32),
      sign('T'),
      number(2, 25),
      sign(':'),
      number(2, 61),
      sign(':'),
      number(2, 61),
      fc.oneof(
        fc.constant(''),
        number(3, 999).map((fraction) => `.${fraction}`),
        number(3, 999).map((fraction) => `,${fraction}`),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (local) => {
      expect(outcome(`${local}Z`)).toEqual(outcome(`${local}+00:00`));
      expect(outcome(`${local}Z`)).toEqual(outcome(`${local}z`));
    }),
    { seed: 20261122, numRuns: 3000 },
  );
});
