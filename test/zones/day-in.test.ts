import { describe, expect, test } from 'vitest';
import { type ClaimInput, defaultAllocationPolicy, evaluateClaim } from 'waimao/allocation';
import { dayIn } from 'waimao/zones';

const policy = { ...defaultAllocationPolicy, pool: { ...defaultAllocationPolicy.pool, claimsPerDay: 1 } };

/** A claim in the first minutes of a Shanghai day, after one on the evening before: the same day in UTC. */
const claim = (zone: string): ClaimInput => ({
  customer: { id: 'acme', ownerId: null, createdAt: 0 },
  rep: { id: 'li' },
  holding: { total: 0, dealt: 0 },
  quota: [Date.parse('2026-11-20T23:30+08:00')],
  now: Date.parse('2026-11-21T00:30+08:00'),
  dayOf: dayIn(zone),
  policy,
});

describe('the day of a zone as the public pool takes it', () => {
  test('begins a new quota at midnight there', () => {
    expect(evaluateClaim(claim('Asia/Shanghai')).outcome).toBe('granted');
    expect(evaluateClaim(claim('UTC')).outcome).toBe('refused');
  });
});

test('days far apart, which share a place among the remembered ones, keep their own dates', () => {
  const dayOf = dayIn('UTC');
  const far = [0, 16_384, -16_384, 65_536, 2_000_000].map((day) => (20_000 + day) * 86_400_000);
  const dates = ['2024-10-04', '2069-08-13', '1979-11-26', '2204-03-11', '7500-07-29'];
  expect([...far, ...far].map(dayOf)).toEqual([...dates, ...dates]);
});
