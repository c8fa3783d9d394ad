import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveConsent } from '../../src/consent/derive-consent.ts';
import { event, history, NOW, seed } from './dice.ts';

test('the order of the events makes no difference', () => {
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, other]) => {
      expect(deriveConsent(other, { at: NOW })).toEqual(deriveConsent(events, { at: NOW }));
    }),
    { seed, numRuns: 2000 },
  );
});

test('what happens later is not seen', () => {
  fc.assert(
    fc.property(history, history, (events, more) => {
      const later = more.map((one, at) => ({ ...one, at: NOW + 1 + at }));
      expect(deriveConsent([...later, ...events], { at: NOW })).toEqual(deriveConsent(events, { at: NOW }));
    }),
    { seed, numRuns: 1000 },
  );
});

test('no purpose or channel is given once everything was withdrawn, nor before anything was given', () => {
  fc.assert(
    fc.property(history, fc.constantFrom(NOW, null), (events, at) => {
      for (const type of ['withdrawn', 'objected', 'refused', 'expired'] as const) {
        const ended = deriveConsent([{ type, at }, ...events], { at: NOW });
        expect(ended.some(({ state }) => state === 'given' || state === 'unconfirmed')).toBe(false);
      }
      const without = events.filter(({ type }) => type !== 'given');
      expect(deriveConsent(without, { at: NOW }).some(({ state }) => state === 'given')).toBe(false);
    }),
    { seed, numRuns: 1000 },
  );
});

test('rows are sorted, plain, and one per purpose and channel; the input is left as it was', () => {
  fc.assert(
    fc.property(history, event, (events, one) => {
      const frozen = Object.freeze([...events, one].map((row) => Object.freeze(row)));
      const rows = deriveConsent(frozen, { at: NOW });
      const keys = rows.map(({ purpose, channel }) => `${purpose}\u0000${channel}`);
      expect(keys).toEqual([...new Set(keys)].sort());
      expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    }),
    { seed, numRuns: 500 },
  );
});
