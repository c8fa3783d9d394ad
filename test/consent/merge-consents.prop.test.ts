import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkConsent } from '../../src/consent/check-consent.ts';
import { type ConsentState, deriveConsent } from '../../src/consent/derive-consent.ts';
import { mergeConsents } from '../../src/consent/merge-consents.ts';
import { channels, history, NOW, purposes, seed } from './dice.ts';

const strictness: readonly ConsentState[] = [
  'given',
  'unconfirmed',
  'expired',
  'opted-out',
  'refused',
  'withdrawn',
  'objected',
];

test('the merged history is never looser than either, per purpose and channel', () => {
  fc.assert(
    fc.property(history, history, (left, right) => {
      const merged = deriveConsent(mergeConsents(left, right, { at: NOW }), { at: NOW });
      for (const side of [left, right]) {
        for (const { purpose, channel, state } of deriveConsent(side, { at: NOW })) {
          const now = merged.find((row) => row.purpose === purpose && row.channel === channel);
          expect(strictness.indexOf(now?.state ?? 'none')).toBeGreaterThanOrEqual(strictness.indexOf(state));
        }
      }
    }),
    { seed, numRuns: 3000 },
  );
});

test('whom either record refused for a no of the person, the merged one refuses', () => {
  const nos = new Set([
    'consent/withdrawn',
    'consent/objected',
    'consent/refused',
    'consent/opt-out-signal',
    'consent/stale',
  ]);
  fc.assert(
    fc.property(
      history,
      history,
      fc.constantFrom(...purposes.filter((purpose) => purpose !== 'consent-request')), // asking has its own rule
      fc.constantFrom(...channels),
      fc.constantFrom('DE', 'US-CA', 'GB'),
      (left, right, purpose, channel, jurisdiction) => {
        const question = { purpose, channel, jurisdiction, at: NOW, recipientKind: 'corporate' } as const;
        const merged = checkConsent(mergeConsents(left, right, { at: NOW }), question);
        for (const side of [left, right]) {
          if (nos.has(checkConsent(side, question).reasons[0]?.code ?? '')) expect(merged.allowed).toBe(false);
        }
      },
    ),
    { seed, numRuns: 3000 },
  );
});

test('which record stands first makes no difference, and merging again adds nothing', () => {
  fc.assert(
    fc.property(history, history, (left, right) => {
      const merged = mergeConsents(left, right, { at: NOW });
      const states = deriveConsent(merged, { at: NOW }).map(({ purpose, channel, state }) => [purpose, channel, state]);
      const other = deriveConsent(mergeConsents(right, left, { at: NOW }), { at: NOW });
      expect(other.map(({ purpose, channel, state }) => [purpose, channel, state])).toEqual(states);
      expect(mergeConsents(merged, right, { at: NOW })).toHaveLength(merged.length + right.length);
      expect(mergeConsents(merged, [], { at: NOW })).toEqual(merged);
    }),
    { seed, numRuns: 1000 },
  );
});
