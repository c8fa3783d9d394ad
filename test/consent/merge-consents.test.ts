import { expect, test } from 'vitest';
import type { ConsentEvent } from '../../src/consent/consent-event.ts';
import { deriveConsent } from '../../src/consent/derive-consent.ts';
import { mergeConsents } from '../../src/consent/merge-consents.ts';

const at = '2026-11-20T12:00:00Z';
const NOW = Date.UTC(2026, 10, 20, 12);
const both = { purposes: ['marketing'], channels: ['email'] };
const given: ConsentEvent = {
  ...both,
  id: 'g',
  type: 'given',
  at: '2026-06-01T00:00:00Z',
  evidence: { source: 'fair' },
};
const withdrawn: ConsentEvent = { ...both, id: 'w', type: 'withdrawn', at: '2026-03-01T00:00:00Z' };

function states(events: readonly ConsentEvent[]): string[] {
  return deriveConsent(events, { at }).map(({ purpose, channel, state }) => `${purpose} ${channel} ${state}`);
}

test('a withdrawal in the one survives a later grant in the other', () => {
  const entry = { ...both, type: 'withdrawn', at: NOW, method: 'merge' };
  expect(mergeConsents([withdrawn], [given], { at })).toEqual([withdrawn, given, entry]);
  expect(mergeConsents([given], [withdrawn], { at })).toEqual([given, withdrawn, entry]);
});

test('an objection, a refusal, an expiry and a signal survive as what they are', () => {
  for (const type of ['objected', 'refused', 'expired', 'opt-out-signal'] as const) {
    expect(mergeConsents([{ ...withdrawn, type }], [given], { at })[2]).toEqual({
      ...both,
      type,
      at: NOW,
      method: 'merge',
    });
  }
});

test('a double opt-in that was not confirmed has to be asked for again', () => {
  const merged = mergeConsents([{ ...given, id: 'd', method: 'double-opt-in' }], [given], { at });
  expect(merged[2]).toEqual({ ...both, type: 'expired', at: NOW, method: 'merge' });
});

test('nothing is added where the union is as strict, or the other record says nothing', () => {
  const later = { ...withdrawn, at: '2026-07-01T00:00:00Z' };
  expect(mergeConsents([later], [given], { at })).toEqual([later, given]);
  expect(mergeConsents([given], [], { at })).toEqual([given]);
  expect(mergeConsents([{ ...withdrawn, purposes: ['survey'] }], [given], { at })).toHaveLength(2);
});

test('what stands in both, by id, type and time, stands once', () => {
  expect(mergeConsents([given], [{ ...given, at: Date.UTC(2026, 5, 1) }], { at })).toEqual([given]);
  expect(mergeConsents([given], [{ ...withdrawn, id: 'g' }], { at })).toHaveLength(3);
  const nameless = { ...given, id: undefined };
  expect(mergeConsents([nameless], [nameless], { at })).toHaveLength(2);
});

test('a withdrawal of everything is kept for everything', () => {
  const merged = mergeConsents([{ type: 'withdrawn', at: withdrawn.at }], [given], { at });
  expect(states(merged)).toEqual([
    '* * withdrawn',
    '* email withdrawn',
    'marketing * withdrawn',
    'marketing email withdrawn',
  ]);
  expect(merged).toHaveLength(3);
});

test('consent may be given anew after the merge, and a merge on a day holds to its end', () => {
  const merged = mergeConsents([withdrawn], [given], { at: '2026-11-20' });
  expect(merged[2]?.at).toBe(Date.UTC(2026, 10, 21) - 1);
  expect(states([...mergeConsents([withdrawn], [given], { at }), { ...given, at: NOW + 1 }])).toEqual([
    'marketing email withdrawn',
  ]);
  const anew = [...mergeConsents([withdrawn], [given], { at: NOW - 2 }), { ...given, at: NOW - 1 }];
  expect(states(anew)).toEqual(['marketing email given']);
});
