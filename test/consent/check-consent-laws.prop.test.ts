import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canTransfer } from '../../src/consent/can-transfer.ts';
import { checkConsent } from '../../src/consent/check-consent.ts';
import type { ConsentQuestion } from '../../src/consent/consent-question.ts';
import { jurisdictionRules } from '../../src/consent/data/jurisdiction-rules.ts';
import { deriveConsent } from '../../src/consent/derive-consent.ts';
import { mergeConsents } from '../../src/consent/merge-consents.ts';
import { suppressionKey } from '../../src/consent/suppression-key.ts';
import { channels, history, NOW, purposes, seed } from './dice.ts';

const places = [...jurisdictionRules.map(({ code }) => code), 'ZZ', '', null];
const question: fc.Arbitrary<ConsentQuestion> = fc.record({
  purpose: fc.constantFrom(...purposes, 'consent-confirmation', 'order'),
  channel: fc.constantFrom(...channels, 'sms'),
  at: fc.constant(NOW),
  jurisdiction: fc.constantFrom(...places),
  recipientKind: fc.constantFrom('corporate', 'role-address', 'business-contact', 'sole-trader', undefined),
  relationship: fc.record({
    lastPurchaseOn: fc.constantFrom('2024-11-20', '2026-06-01', undefined),
    similarGoods: fc.boolean(),
    publishedAddress: fc.boolean(),
    businessCard: fc.boolean(),
    fitsJob: fc.boolean(),
    informed: fc.boolean(),
    contractNecessary: fc.boolean(),
  }),
});

function codeOf(decision: ReturnType<typeof checkConsent>): string | undefined {
  return decision.reasons.map(({ code }) => code).find((code) => code !== 'consent/unknown-jurisdiction');
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

test('a no in one of two records stands in the merged one', () => {
  const noes = ['withdrawn', 'refused', 'objected', 'opt-out-signal', 'stale', 'unconfirmed'];
  fc.assert(
    fc.property(history, history, question, (left, right, asked) => {
      const sides = [left, right].map((side) => codeOf(checkConsent(side, asked)));
      fc.pre(sides.some((code) => noes.some((no) => code === `consent/${no}`)));
      // a no to one purpose stops asking too, but it is no no to being asked: the other record may say yes to that
      fc.pre(!asked.purpose.startsWith('consent-'));
      expect(checkConsent(mergeConsents(left, right, { at: NOW }), asked).allowed).toBe(false);
    }),
    { seed, numRuns: 1500 },
  );
});

test('a further key on the suppression list never allows anything, and stops everything but what is no marketing', () => {
  const secret = 'a secret that is long enough';
  const addresses = ['anna@example.com', 'bert@example.com', '+49 89 1234'];
  const listed = fc.subarray(addresses.map((address) => suppressionKey(address, secret)));
  fc.assert(
    fc.property(history, question, listed, fc.constantFrom(...addresses), (events, asked, keys, address) => {
      const answer = (list: readonly string[]): boolean =>
        checkConsent(events, { ...asked, suppression: { address: addresses[0] ?? '', secret, keys: list } }).allowed;
      const more = answer([...keys, suppressionKey(address, secret)]);
      if (more) expect(answer(keys)).toBe(true);
      if (address === addresses[0]) expect(more).toBe(asked.purpose === 'order');
    }),
    { seed, numRuns: 500 },
  );
});

test('on rules that are not known, or in outline only, nothing goes without consent', () => {
  const outline = jurisdictionRules.filter(({ confidence }) => confidence === 'L').map(({ code }) => code);
  fc.assert(
    fc.property(history, question, fc.constantFrom(...outline, 'ZZ', '', null), (events, asked, jurisdiction) => {
      const { allowed, basis, reasons } = checkConsent(events, { ...asked, jurisdiction });
      if (!allowed) return;
      const isConsent = basis === 'consent' && reasons[0]?.code === 'consent/granted';
      expect(isConsent || basis === 'transactional').toBe(true);
      if (!isConsent) expect(['order', 'consent-confirmation']).toContain(asked.purpose);
    }),
    { seed, numRuns: 3000 },
  );
});

test('nothing that is handed in is changed', () => {
  fc.assert(
    fc.property(history, history, question, (left, right, asked) => {
      frozen([left, right, asked]);
      const before = JSON.stringify([left, right, asked]);
      checkConsent(left, asked, frozen({ doubleOptInIn: ['DE'], notices: [] }));
      deriveConsent(left, frozen({ at: NOW }));
      mergeConsents(left, right, frozen({ at: NOW }));
      canTransfer(left, frozen({ from: 'CN', to: 'DE', purpose: asked.purpose, at: NOW }));
      expect(JSON.stringify([left, right, asked])).toBe(before);
    }),
    { seed, numRuns: 300 },
  );
});
