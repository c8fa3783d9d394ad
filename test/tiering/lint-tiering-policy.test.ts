import { expect, test } from 'vitest';
import { lintTieringPolicy, type TieringPolicy, defaultTieringPolicy as usual } from 'waimao/tiering';

const findings = (part: Partial<TieringPolicy>) => lintTieringPolicy({ ...usual, ...part });
const band = (minimumShare: number, maximumShare: number) => ({ minimumShare, maximumShare });

test('the usual policy works, though the middles of its bands add up to 92.5 %', () => {
  expect(lintTieringPolicy(usual)).toEqual([
    { severity: 'note', code: 'tiering/middles-not-hundred', params: { sumPercent: 92.5, neededPercent: 100 } },
  ]);
});

test('shares that cannot add up to 100 % are an error, from above and from below', () => {
  const wide = band(0.3, 0.4);
  expect(findings({ bands: { core: wide, potential: wide, basic: wide, dormant: wide } })).toEqual([
    { severity: 'error', code: 'tiering/bands-over-hundred', params: { sumPercent: 120, neededPercent: 100 } },
  ]);
  const tight = band(0.1, 0.2);
  expect(findings({ bands: { core: tight, potential: tight, basic: tight, dormant: band(0, 0.399) } })).toEqual([
    { severity: 'error', code: 'tiering/bands-under-hundred', params: { sumPercent: 99.9, neededPercent: 100 } },
  ]);
  expect(
    findings({
      bands: { core: band(0.1, 0.1), potential: band(0.2, 0.2), basic: band(0.6, 0.6), dormant: band(0.1, 0.1) },
    }),
  ).toEqual([]);
});

test('finds what is upside down, does not add up, or says nothing', () => {
  const care = {
    ...usual.care,
    core: { ...usual.care.core, contacts: { minimum: 3, maximum: 2, per: 'week' as const }, timePercent: 60 },
  };
  const codes = findings({
    bands: { ...usual.bands, core: band(0.2, 0.1) },
    weights: { potential: 30, cooperation: 30, trust: 30 },
    trust: { ...usual.trust, claims: { points: 30, none: 1, full: 1 } },
    abc: { ...usual.abc, value: { a: 80, b: 15, c: 6 } },
    hysteresis: { marginPoints: 100, consecutiveRuns: 3 },
    care,
  }).map(({ severity, code }) => [severity, code]);
  expect(codes).toEqual([
    ['error', 'tiering/band-upside-down'],
    ['error', 'tiering/points-not-hundred'],
    ['error', 'tiering/flat-ramp'],
    ['error', 'tiering/points-not-hundred'],
    ['error', 'tiering/points-not-hundred'],
    ['error', 'tiering/cadence-upside-down'],
    ['error', 'tiering/time-over-hundred'],
    ['note', 'tiering/margin-too-wide'],
  ]);
});
