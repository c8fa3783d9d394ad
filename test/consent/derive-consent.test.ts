import { describe, expect, test } from 'vitest';
import type { ConsentEvent } from '../../src/consent/consent-event.ts';
import { deriveConsent } from '../../src/consent/derive-consent.ts';

const at = '2026-11-20T12:00:00Z';
const both = { purposes: ['marketing'], channels: ['email'] };
const evidence = { source: 'fair' };
const given: ConsentEvent = { ...both, type: 'given', at: '2026-03-01T09:00:00Z', evidence };
const GIVEN = Date.UTC(2026, 2, 1, 9);

function event(type: ConsentEvent['type'], time: string | null, over: Partial<ConsentEvent> = {}): ConsentEvent {
  return { ...both, type, at: time, ...over };
}

/** The rows, short: `purpose channel state`. */
function states(events: readonly ConsentEvent[], when: string = at): string[] {
  return deriveConsent(events, { at: when }).map(({ purpose, channel, state }) => `${purpose} ${channel} ${state}`);
}

describe('the state', () => {
  test('is what the person last said, with what it rests on', () => {
    const row = { purpose: 'marketing', channel: 'email' };
    const derive = (events: readonly ConsentEvent[]): unknown => deriveConsent(events, { at });
    const no = '2026-05-01T00:00:00Z';
    const since = Date.UTC(2026, 4, 1);
    expect(derive([])).toEqual([]);
    expect(derive([given])).toEqual([{ ...row, state: 'given', since: GIVEN, basis: 'consent', evidenceOk: true }]);
    for (const [type, state] of [
      ['refused', 'refused'],
      ['withdrawn', 'withdrawn'],
      ['objected', 'objected'],
      ['expired', 'expired'],
      ['opt-out-signal', 'opted-out'],
    ] as const) {
      expect(derive([given, event(type, no)])).toEqual([{ ...row, state, since, basis: null, evidenceOk: false }]);
    }
    expect(derive([event('requested', no, { evidence })])).toEqual([
      { ...row, state: 'requested', since, basis: null, evidenceOk: true },
    ]);
    expect(derive([event('confirmed', no)])).toEqual([
      { ...row, state: 'none', since: null, basis: null, evidenceOk: false },
    ]);
  });

  test('counts what happens at the very moment, or on the day, and nothing later', () => {
    expect(states([given], '2026-03-01T09:00:00Z')).toEqual(['marketing email given']);
    expect(states([given], '2026-03-01T08:59:59.999Z')).toEqual([]);
    expect(states([given], '2026-03-01')).toEqual(['marketing email given']);
    const losAngeles = (ms: number): string => new Date(ms - 8 * 3_600_000).toISOString().slice(0, 10);
    const early = { ...given, at: '2026-03-01T07:00:00Z' };
    expect(deriveConsent([early], { at: '2026-02-28' })).toEqual([]);
    expect(deriveConsent([early], { at: '2026-02-28', dayOf: losAngeles })).toHaveLength(1);
  });

  test('gives a tie to the withdrawal', () => {
    expect(states([given, event('withdrawn', '2026-03-01T09:00:00Z')])).toEqual(['marketing email withdrawn']);
  });

  test('of a double opt-in waits for its confirmation, and is given since then', () => {
    const optIn = { ...given, method: 'Double opt in' };
    expect(states([optIn, event('requested', '2026-03-01T09:00:01Z')])).toEqual(['marketing email unconfirmed']);
    expect(deriveConsent([event('confirmed', '2026-03-01T10:00:00Z'), optIn], { at })[0]).toMatchObject({
      state: 'given',
      since: GIVEN + 3_600_000,
    });
    expect(states([optIn, event('confirmed', '2026-02-01T10:00:00Z')])).toEqual(['marketing email unconfirmed']);
  });

  test('without a time is none for a grant, and lasting for a withdrawal', () => {
    const timeless = deriveConsent([{ ...given, at: null }], { at });
    expect(timeless).toEqual([
      { purpose: 'marketing', channel: 'email', state: 'none', since: null, basis: null, evidenceOk: false },
    ]);
    expect(states([event('withdrawn', null), given])).toEqual(['marketing email withdrawn']);
  });

  test('of several that hold is the gravest', () => {
    const objected = event('objected', '2026-05-01T00:00:00Z');
    expect(states([objected, event('withdrawn', '2026-06-01T00:00:00Z')])).toEqual(['marketing email objected']);
    expect(states([event('withdrawn', '2026-05-01T00:00:00Z'), event('expired', '2026-06-01T00:00:00Z')])).toEqual([
      'marketing email withdrawn',
    ]);
  });
});

describe('purposes and channels', () => {
  test('are sorted, and each gets what is about it', () => {
    const wide = { ...given, purposes: ['survey', 'marketing'], channels: ['sms', 'email'] };
    const stop = event('withdrawn', '2026-05-01T00:00:00Z', { purposes: undefined, channels: ['sms'] });
    expect(states([wide, stop])).toEqual([
      '* sms withdrawn',
      'marketing email given',
      'marketing sms withdrawn',
      'survey email given',
      'survey sms withdrawn',
    ]);
  });

  test('that are not named are all of them, and a narrower grant counts for its own', () => {
    const stop = event('withdrawn', '2026-02-01T00:00:00Z', { purposes: undefined, channels: undefined });
    expect(states([stop, given])).toEqual([
      '* * withdrawn',
      '* email withdrawn',
      'marketing * withdrawn',
      'marketing email given',
    ]);
    expect(states([{ ...given, purposes: [] }])).toEqual([]);
  });

  test('of an opt-out signal are sale and sharing, and what it names', () => {
    const signal = event('opt-out-signal', '2026-05-01T00:00:00Z', { purposes: undefined, channels: undefined });
    const sale = { ...given, purposes: ['sale', 'marketing'], channels: undefined };
    expect(states([sale, signal])).toEqual(['* * opted-out', 'marketing * given', 'sale * opted-out']);
    expect(states([sale, signal, { ...sale, at: '2026-06-01T00:00:00Z' }])).toEqual([
      '* * opted-out',
      'marketing * given',
      'sale * given',
    ]);
  });
});

test('what is no history or no time is refused', () => {
  expect(() => deriveConsent([{ type: 'granted' } as never], { at })).toThrow(/type must be one of requested, given/);
  expect(() => deriveConsent([], { at: '2026-11-20T12:00:00' })).toThrow(/no offset/);
  expect(() => deriveConsent([], undefined as never)).toThrow(/options must be an object/);
});
