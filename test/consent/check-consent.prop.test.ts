import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkConsent } from '../../src/consent/check-consent.ts';
import type { ConsentQuestion } from '../../src/consent/consent-question.ts';
import { suppressionKey } from '../../src/consent/suppression-key.ts';
import { channels, history, NOW, purposes, seed } from './dice.ts';

const day = fc.constantFrom('2023-01-01', '2024-11-20', '2026-06-01', undefined);
const question: fc.Arbitrary<ConsentQuestion> = fc.record({
  purpose: fc.constantFrom(...purposes),
  channel: fc.constantFrom(...channels),
  at: fc.constantFrom<ConsentQuestion['at']>(NOW, '2026-11-20'),
  jurisdiction: fc.constantFrom('DE', 'FR', 'GB', 'US-CA', 'CA', 'CN', 'JP', 'KR', 'SG', 'TR', 'AE', 'GR', 'ZZ', null),
  recipientKind: fc.constantFrom('corporate', 'sole-trader', 'business-contact', undefined),
  relationship: fc.option(
    fc.record({
      lastPurchaseOn: day,
      lastInquiryOn: day,
      similarGoods: fc.boolean(),
      publishedAddress: fc.boolean(),
      businessCard: fc.boolean(),
      fitsJob: fc.boolean(),
      informed: fc.boolean(),
      contractNecessary: fc.boolean(),
    }),
    { nil: undefined },
  ),
});

test('the order of the events makes no difference', () => {
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, question, ([events, other], asked) => {
      expect(checkConsent(other, asked)).toEqual(checkConsent(events, asked));
    }),
    { seed, numRuns: 3000 },
  );
});

test('a no of now, or of an unknown time, stops everything that is marketing', () => {
  fc.assert(
    fc.property(history, question, fc.constantFrom(NOW, null), (events, asked, at) => {
      fc.pre(asked.at === NOW);
      for (const type of ['withdrawn', 'objected', 'refused', 'expired'] as const) {
        fc.pre(!(asked.purpose === 'consent-request' && type === 'expired'));
        expect(checkConsent([...events, { type, at }], asked).allowed).toBe(false);
      }
    }),
    { seed, numRuns: 2000 },
  );
});

test('a suppressed address gets nothing', () => {
  const secret = 'a secret that is long enough';
  const suppression = { address: 'A@example.com', secret, keys: [suppressionKey('a@EXAMPLE.com', secret)] };
  fc.assert(
    fc.property(history, question, (events, asked) => {
      expect(checkConsent(events, { ...asked, suppression }).reasons[0]?.code).toBe('consent/suppressed');
    }),
    { seed, numRuns: 300 },
  );
});

test('a further withdrawal, objection or refusal never allows what was refused', () => {
  fc.assert(
    fc.property(history, history, question, (events, more, asked) => {
      fc.pre(!checkConsent(events, asked).allowed);
      const ends = more.filter(
        ({ type }) => type === 'withdrawn' || type === 'objected' || type === 'refused' || type === 'expired',
      );
      expect(checkConsent([...events, ...ends], asked).allowed).toBe(false);
    }),
    { seed, numRuns: 3000 },
  );
});

test('what is allowed by consent rests on a grant with time and source, by a method that counts', () => {
  fc.assert(
    fc.property(history, question, (events, asked) => {
      const decision = checkConsent(events, asked);
      expect(decision.allowed).toBe(decision.basis !== null);
      expect(decision.reasons.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      if (decision.basis !== 'consent') return;
      const good = events.some(
        ({ type, at, method, evidence }) =>
          type === 'given' && at !== null && at !== 'lost' && method !== 'pre-ticked' && evidence?.source === 'fair',
      );
      expect(good).toBe(true);
    }),
    { seed, numRuns: 3000 },
  );
});

test('a place that is not known is never freer than one where consent comes first', () => {
  fc.assert(
    fc.property(history, question, (events, asked) => {
      const unknown = checkConsent(events, { ...asked, jurisdiction: 'ZZ' });
      if (!unknown.allowed) return;
      expect(checkConsent(events, { ...asked, jurisdiction: 'DE' }).allowed).toBe(true);
      expect(unknown.basis).toBe('consent');
    }),
    { seed, numRuns: 2000 },
  );
});
