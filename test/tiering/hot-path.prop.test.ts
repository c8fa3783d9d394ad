import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultTieringPolicy as policy, type Ramp, tierCustomer, tierPortfolio } from 'waimao/tiering';
import { distinctIds, hashOf } from '../../src/tiering/internal/distinct-ids.ts';

const now = '2026-11-21';

/** For each id, whether it is new. */
function newOnes(ids: readonly string[]): boolean[] {
  const isNew = distinctIds(ids, ids.length);
  return ids.map((_, row) => isNew(row));
}

function byASet(ids: readonly string[]): boolean[] {
  return ids.map((id, row) => ids.indexOf(id) === row);
}

describe('distinct ids', () => {
  test('are those that a set would find', () => {
    const id = fc.oneof(fc.string(), fc.nat(9).map(String), fc.string({ unit: 'binary' }), fc.constant('__proto__'));
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
        expect(newOnes(ids)).toEqual(byASet(ids));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('of one hash are told apart', () => {
    const byHash = new Map<number, string>();
    let pair: string[] = [];
    for (let n = 0; pair.length === 0; n++) {
      const other = byHash.get(hashOf(`c${n}`));
      if (other !== undefined) pair = [other, `c${n}`];
      byHash.set(hashOf(`c${n}`), `c${n}`);
    }
    expect(newOnes([...pair, ...pair])).toEqual([true, true, false, false]);
  });

  test('that all meet in one slot are still told apart', () => {
    const ids: string[] = [];
    for (let n = 0; ids.length < 400; n++) if ((hashOf(`c${n}`) & 2047) === 7) ids.push(`c${n}`);
    const twice = [...ids, ...ids];
    expect(newOnes(twice)).toEqual(byASet(twice));
  });
});

describe('the score of a portfolio row', () => {
  const ramp = fc.tuple(fc.integer({ min: -50, max: 400 }), fc.integer({ min: 1, max: 900 }), fc.boolean());
  const facts = fc.record(
    {
      orderCount: fc.integer({ min: 1, max: 30 }),
      orderValueLastYear: fc.maxSafeNat(),
      growthPercent: fc.double({ min: -100, max: 1e300, noNaN: true }),
      quotationCount: fc.nat(9),
      sampleCount: fc.nat(9),
      askedCustoms: fc.boolean(),
      marketFits: fc.boolean(),
      inquiryCount: fc.maxSafeNat(),
      paidOnTimeShare: fc.double({ min: 0, max: 1, noNaN: true }),
      latePayments: fc.nat(5),
      replyShare: fc.double({ min: 0, max: 1, noNaN: true }),
      lastContactOn: fc.constantFrom('2024-02-29', '2026-11-01', now),
    },
    { requiredKeys: [] },
  );

  test('is the total of tierCustomer, the weighted sum of its scores, each the sum of its parts by the rule of the ramp', () => {
    fc.assert(
      fc.property(facts, ramp, ramp, (known, [none, away, falls], [other, far]) => {
        const full = falls ? none - away / 7 : none + away / 7;
        const change = (each: Ramp): Ramp => ({ points: each.points, none, full });
        const rules = {
          ...policy,
          potential: { ...policy.potential, growth: change(policy.potential.growth) },
          cooperation: {
            ...policy.cooperation,
            orderAge: { points: 20, none: other, full: other + far },
            contactAge: change(policy.cooperation.contactAge),
          },
          trust: { ...policy.trust, latePayments: change(policy.trust.latePayments) },
        };
        const { scores, total } = tierCustomer({ id: 'a', ...known }, rules, now);
        expect(tierPortfolio([{ id: 'a', ...known }], rules, now).rows[0]?.total).toBe(total);
        let weighted = 0;
        for (const name of ['potential', 'cooperation', 'trust'] as const) {
          const { score, parts } = scores[name];
          const ramps: { readonly [part: string]: Ramp } = { ...rules[name] };
          for (const { part, points, of, seen } of parts) {
            const each = ramps[part] as Ramp;
            if (seen === null) continue;
            const share = (seen - each.none) / (each.full - each.none);
            const hundredths = share >= 1 ? of * 100 : share > 0 ? Math.round(of * 100 * share) : 0;
            expect(Math.round(points * 100)).toBe(hundredths);
          }
          const sum = parts.reduce((added, { points }) => added + Math.round(points * 100), 0);
          expect(Math.round(score * 100)).toBe(sum);
          weighted += rules.weights[name] * sum;
        }
        expect(total).toBe(Math.round(weighted / 100) / 100);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});
