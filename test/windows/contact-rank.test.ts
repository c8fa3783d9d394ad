import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ContactParty, contactStatus, rankNow } from 'waimao/windows';

test('who can be called now comes first, least time left first; then the others by when; equals as in the list', () => {
  const party: fc.Arbitrary<ContactParty> = fc.oneof(
    fc.constantFrom('DE', 'AE', 'CN', 'BR', 'US', 'JP', 'IN', 'ZA').map((country) => ({ country })),
    fc.constant({}),
    fc.constantFrom('America/New_York', 'Asia/Tokyo').map((zone) => ({ zone })),
  );
  fc.assert(
    fc.property(fc.array(party, { maxLength: 25 }), fc.integer({ min: 0, max: 14 * 1440 }), (customers, minutes) => {
      const at = Date.UTC(2026, 10, 20) + minutes * 60_000;
      const { ranked, refused } = rankNow(customers, { channel: 'call', at });
      expect(refused).toEqual([]);
      expect(ranked.map(({ index }) => index).sort((a, b) => a - b)).toEqual(customers.map((_, index) => index));
      const keys = ranked.map(({ ok, until, nextGood, index }): number[] => [
        ok ? 0 : 1,
        (ok ? until : nextGood) ?? Number.POSITIVE_INFINITY,
        index,
      ]);
      const sorted = keys.toSorted(
        ([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || (b === y ? 0 : b - y) || c - z,
      );
      expect(keys).toEqual(sorted);
      for (const { index, minutesLeft, ok, until, nextGood, reasons, local } of ranked) {
        const status = contactStatus({ customer: customers[index] ?? {}, channel: 'call', at });
        expect({ ok, until, nextGood, reasons, local }).toEqual({
          ok: status.ok,
          until: status.until,
          nextGood: status.nextGood,
          reasons: status.reasons,
          local: status.local,
        });
        expect(minutesLeft).toBe(ok && until !== null ? (until - at) / 60_000 : null);
      }
    }),
    { numRuns: 60, seed: 20_261_121 },
  );
});
