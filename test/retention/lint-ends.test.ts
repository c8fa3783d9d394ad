import { expect, test } from 'vitest';
import type { RetentionPeriod, RetentionRule } from 'waimao/retention';
import { endsEarlier, endsNoLater } from '../../src/retention/internal/lint-ends.ts';

const periods: readonly (RetentionPeriod | 'indefinite')[] = [
  { days: 30 },
  { days: 31 },
  { days: 32 },
  { months: 1 },
  { months: 1, days: 1 },
  { months: 2 },
  { years: 1 },
  { days: 365 },
  { days: 366 },
  { days: 367 },
  'indefinite',
];

function ruleOf(period: RetentionPeriod | 'indefinite'): RetentionRule {
  return { id: 'a', effect: 'dispose', action: 'delete', trigger: 'created', period };
}

// a month has 28 to 31 days, a year 365 or 366
test('which of two periods ends earlier (<) or no later (≤) whatever the day, each row against each column', () => {
  const rows = periods.map((one) => {
    const row = periods.map((other) => {
      if (endsEarlier(ruleOf(one), ruleOf(other))) return '<';
      return endsNoLater(ruleOf(one), ruleOf(other)) ? '≤' : '.';
    });
    return row.join(' ');
  });
  expect(rows).toEqual([
    '≤ < < . . < < < < < <',
    '. ≤ < . . < < < < < <',
    '. . ≤ . . < < < < < <',
    '. ≤ < ≤ < < < < < < <',
    '. . ≤ . ≤ < < < < < <',
    '. . . . . ≤ < < < < <',
    '. . . . . . ≤ . ≤ < <',
    '. . . . . . ≤ ≤ < < <',
    '. . . . . . . . ≤ < <',
    '. . . . . . . . . ≤ <',
    '. . . . . . . . . . ≤',
  ]);
});
