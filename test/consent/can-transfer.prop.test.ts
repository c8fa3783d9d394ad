import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canTransfer, type TransferQuestion } from '../../src/consent/can-transfer.ts';
import type { ConsentEvent } from '../../src/consent/consent-event.ts';

const place = fc.constantFrom('CN', 'DE', 'FR', 'US', 'GB', 'RU', 'KR', 'JP', 'BR', 'VN', 'KE', 'HK', 'XX');
const mechanism = fc.constantFrom(
  null,
  'standard-contract',
  'scc',
  'adequacy',
  'derogation-consent',
  'derogation-contract',
  'exempt-contract',
  'exempt-volume',
  'notification',
);
const flag = fc.option(fc.boolean(), { nil: undefined });
const question: fc.Arbitrary<TransferQuestion> = fc.record({
  from: place,
  to: place,
  mechanism,
  purpose: fc.constantFrom('crm', 'marketing'),
  at: fc.constantFrom('2026-03-01', '2026-03-01T12:00:00Z'),
  contractNecessary: flag,
  localCopy: flag,
});
const event: fc.Arbitrary<ConsentEvent> = fc.record({
  type: fc.constantFrom('given', 'withdrawn', 'objected', 'confirmed', 'requested'),
  at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01T12:00:00Z', null),
  purposes: fc.constantFrom(['crm'], ['marketing'], ['transfer-abroad'], undefined),
  crossBorder: flag,
  separate: flag,
  method: fc.constantFrom('signed', 'pre-ticked', 'double-opt-in'),
  evidence: fc.constantFrom({ source: 'form' }, undefined),
});
const events = fc.array(event, { maxLength: 6 });

test('the order of the events says nothing, and nothing is changed', () => {
  fc.assert(
    fc.property(events, question, (events, question) => {
      const frozen = Object.freeze(events.map((one) => Object.freeze(one)));
      const decision = canTransfer(frozen, Object.freeze(question));
      expect(canTransfer([...events].reverse(), question)).toEqual(decision);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      expect(decision.basis === null).toBe(!decision.allowed);
      expect(decision.reasons.length).toBeGreaterThan(0);
    }),
  );
});

test('after a withdrawal of everything no transfer rests on consent', () => {
  fc.assert(
    fc.property(events, question, (events, question) => {
      const withdrawn: ConsentEvent = { type: 'withdrawn', at: '2026-03-01T12:00:00Z' };
      expect(canTransfer([...events, withdrawn], question).basis).not.toBe('consent');
    }),
  );
});

test('a no more never allows what was refused', () => {
  fc.assert(
    fc.property(events, question, event, (events, question, extra) => {
      const no: ConsentEvent = { ...extra, type: 'withdrawn' };
      const before = canTransfer(events, question);
      if (!before.allowed) expect(canTransfer([...events, no], question).allowed).toBe(false);
    }),
  );
});

test('out of China nothing goes without a consent of its own or a contract', () => {
  fc.assert(
    fc.property(events, question, (events, question) => {
      const { allowed, basis } = canTransfer(events, { ...question, from: 'CN', to: 'DE' });
      const isContract = question.contractNecessary ?? question.mechanism === 'exempt-contract';
      const hasOwn = events.some((one) => one.type === 'given' && one.separate === true && one.crossBorder === true);
      if (allowed) expect(isContract || hasOwn).toBe(true);
      if (allowed) expect(basis === 'contract' || basis === 'consent').toBe(true);
    }),
  );
});
