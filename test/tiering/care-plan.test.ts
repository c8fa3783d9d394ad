import { expect, test } from 'vitest';
import { carePlan, type Tier } from 'waimao/tiering';

test('core hears once a week and is visited each quarter', () => {
  expect(carePlan('core')).toEqual({
    tier: 'core',
    contacts: { minimum: 1, maximum: 1, per: 'week' },
    visitEveryMonths: 3,
    timePercent: 40,
    reasons: [
      { code: 'tiering/care-contacts', params: { tier: 'core', minimum: 1, maximum: 1, per: 'week' } },
      { code: 'tiering/care-visits', params: { tier: 'core', everyMonths: 3 } },
      { code: 'tiering/care-time', params: { tier: 'core', timePercent: 40 } },
    ],
  });
});

test.each<[Tier, number, number, string, number | null]>([
  ['potential', 1, 2, 'week', 6],
  ['basic', 1, 2, 'month', 12],
  ['reserve', 1, 1, 'quarter', null],
])('%s: %i to %i a %s, visits each %s months', (tier, minimum, maximum, per, visitEveryMonths) => {
  expect(carePlan(tier)).toMatchObject({ contacts: { minimum, maximum, per }, visitEveryMonths });
});

test('refuses what is not a tier, also a name that every object has', () => {
  expect(() => carePlan('constructor' as Tier)).toThrow(expect.objectContaining({ code: 'core/unknown-option' }));
});
