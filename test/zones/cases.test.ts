import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type Disambiguation, offsetAt, toInstant, toLocal } from 'waimao/zones';
import { type Resolved, zoneCases } from './cases.ts';

const { local, resolve, goldens, tzdataSensitive } = zoneCases;

/** What a call gives, or the code and the params of what it refuses. */
function outcome(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return isWaimaoError(error) ? { code: error.code, ...error.params } : error;
  }
}

function resolved({ zone, local: text }: Resolved, how?: Disambiguation): number {
  const [date = '', time = ''] = text.split('T');
  return toInstant(zone, date, time, how);
}

const moments = ({ compatible, earlier, later }: Resolved) =>
  [compatible, earlier, later].map((text) => Date.parse(text));

describe('the reference cases', () => {
  test(`hold the lists (${local.length} readings, ${resolve.length} local times, ${goldens.resolve.length} goldens)`, () => {
    expect([local.length, resolve.length, goldens.resolve.length, tzdataSensitive.length]).toEqual([225, 225, 24, 30]);
  });

  test('are read as calendar and clock of the place show them', () => {
    const read = local.map(({ zone, instant }) => {
      const { date, time, second, weekday, offsetMinutes } = toLocal(zone, instant);
      return { zone, instant, local: `${date}T${time}:${String(second).padStart(2, '0')}`, weekday, offsetMinutes };
    });
    expect(read).toEqual(local);
  });

  test('are resolved to the same moments by compatible, earlier and later', () => {
    const ours = resolve.map((row) => [resolved(row), resolved(row, 'earlier'), resolved(row, 'later')]);
    expect(ours).toEqual(resolve.map(moments));
  });

  test.each(goldens.resolve)('$name: $local in $zone', (row) => {
    expect([resolved(row), resolved(row, 'earlier'), resolved(row, 'later')]).toEqual(moments(row));
  });

  test('are refused by reject just where a time is skipped or happens twice, with both candidates', () => {
    const codes = { gap: 'zones/no-such-local-time', overlap: 'zones/ambiguous-local-time' };
    const all = [...resolve, ...goldens.resolve];
    const expected = all.map((row) => {
      const { zone, kind, local: text } = row;
      const [compatible, earlier, later] = moments(row);
      if (kind === 'unique') return compatible;
      const [date, time = ''] = text.split('T');
      return { code: codes[kind], zone, date, time, earlier, later };
    });
    expect(all.map((row) => outcome(() => resolved(row, 'reject')))).toEqual(expected);
  });

  test('that changed after 2025 are read by the newest rules', () => {
    expect(tzdataSensitive.map(({ zone, instant }) => offsetAt(zone, instant))).toEqual(
      tzdataSensitive.map(({ offset2026f }) => offset2026f),
    );
  });
});
