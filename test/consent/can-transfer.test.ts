import { describe, expect, test } from 'vitest';
import { acceptJurisdictions } from '../../src/consent/accept-jurisdictions.ts';
import { canTransfer, type TransferQuestion } from '../../src/consent/can-transfer.ts';
import type { ConsentEvent } from '../../src/consent/consent-event.ts';
import { adequacyDecisions } from '../../src/consent/data/adequacy-decisions.ts';
import { countryCodes } from '../../src/consent/data/country-codes.ts';
import { eeaStates } from '../../src/core/eea-states.ts';

const way: TransferQuestion = {
  from: 'CN',
  to: 'DE',
  mechanism: 'standard-contract',
  purpose: 'crm',
  at: '2026-11-21',
};
const general: ConsentEvent = {
  type: 'given',
  at: '2026-01-05T08:00:00Z',
  purposes: ['crm'],
  method: 'signed',
  evidence: { source: 'fair' },
};
const own: ConsentEvent = { ...general, crossBorder: true, separate: true };
const ask = (change: Partial<TransferQuestion>, events: readonly ConsentEvent[] = []) =>
  canTransfer(events, { ...way, ...change });
const told = (change: Partial<TransferQuestion>, events: readonly ConsentEvent[] = []) => {
  const { basis, reasons } = ask(change, events);
  return [basis, ...reasons.map(({ code }) => code.slice('consent/'.length)).filter((code) => code !== 'not-reviewed')];
};

describe('out of China', () => {
  test('case G6: a general consent does not cover data going abroad', () => {
    expect(canTransfer([general], way)).toEqual({
      allowed: false,
      basis: null,
      reasons: [
        {
          code: 'consent/separate-consent-required',
          params: { purpose: 'crm', jurisdiction: 'CN', crossBorder: true },
        },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'CN' } },
      ],
      obligations: [],
    });
  });

  test('a consent of its own and a mechanism: both are needed', () => {
    expect(canTransfer([own], way)).toEqual({
      allowed: true,
      basis: 'consent',
      reasons: [
        { code: 'consent/transfer-consent', params: { purpose: 'crm', since: Date.UTC(2026, 0, 5, 8) } },
        { code: 'consent/safeguards', params: { from: 'CN', to: 'DE', mechanism: 'standard-contract' } },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'CN' } },
      ],
      obligations: ['notify'],
    });
    expect(told({ mechanism: undefined }, [own])).toEqual([null, 'mechanism-required']);
    expect(told({ mechanism: 'SCC' }, [own])).toEqual([null, 'mechanism-not-accepted']);
    expect(told({ mechanism: undefined }, [general])).toEqual([
      null,
      'separate-consent-required',
      'mechanism-required',
    ]);
    for (const mechanism of ['security-assessment', 'Certification', 'exempt_volume']) {
      expect(ask({ mechanism }, [own]).basis).toBe('consent');
    }
  });

  test('a contract stands for the consent, not for the mechanism', () => {
    expect(told({ contractNecessary: true })).toEqual(['contract', 'transfer-contract', 'safeguards']);
    expect(told({ contractNecessary: true, mechanism: null })).toEqual([null, 'mechanism-required']);
    expect(told({ mechanism: 'exempt-contract' })).toEqual(['contract', 'transfer-contract']);
    expect(told({ mechanism: 'exempt-contract', contractNecessary: false })).toEqual([
      null,
      'separate-consent-required',
      'contract-not-necessary',
    ]);
    expect(told({ mechanism: 'exempt-volume' })).toEqual([null, 'separate-consent-required']);
  });

  test('Hong Kong, Macao and Taiwan are abroad in the sense of the rules', () => {
    for (const to of ['HK', 'MO', 'TW']) expect(ask({ to }).allowed).toBe(false);
  });
});

describe('the consent', () => {
  const at = (time: string): ConsentEvent => ({ type: 'withdrawn', at: time, purposes: ['crm'] });

  test('its withdrawal stops the transfer, also at the very time of the grant, also without a time', () => {
    expect(told({}, [own, at('2026-02-01T08:00:00Z')])).toEqual([null, 'withdrawn']);
    expect(told({}, [own, at('2026-01-05T08:00:00Z')])).toEqual([null, 'withdrawn']);
    expect(told({}, [own, { type: 'withdrawn' }])).toEqual([null, 'withdrawn']);
    expect(told({}, [own, { type: 'withdrawn', at: '2026-02-01T08:00:00Z', purposes: ['transfer-abroad'] }])).toEqual([
      null,
      'withdrawn',
    ]);
    expect(told({}, [own, { type: 'objected', at: '2026-02-01T08:00:00Z' }])).toEqual([null, 'objected']);
  });

  test('a withdrawal for another purpose, or one to come, does not; a newer grant lifts it', () => {
    expect(ask({}, [own, { type: 'withdrawn', at: '2026-02-01T08:00:00Z', purposes: ['marketing'] }]).allowed).toBe(
      true,
    );
    expect(ask({}, [own, at('2026-11-22T00:00:00Z')]).allowed).toBe(true);
    expect(ask({}, [own, at('2025-02-01T08:00:00Z')]).allowed).toBe(true);
    expect(ask({ at: '2026-01-05T07:59:59Z' }, [own]).allowed).toBe(false);
    expect(ask({ at: '2026-01-05T08:00:00Z' }, [own]).allowed).toBe(true);
  });

  test('by a ticked box, without time or source, unconfirmed, or by an old notice it carries nothing', () => {
    expect(told({}, [{ ...own, method: 'Pre ticked' }])).toEqual([null, 'invalid-method']);
    expect(told({}, [{ ...own, at: null }])).toEqual([null, 'insufficient-evidence']);
    expect(told({}, [{ ...own, evidence: undefined }])).toEqual([null, 'insufficient-evidence']);
    const double: ConsentEvent = { ...own, method: 'double-opt-in' };
    expect(told({}, [double])).toEqual([null, 'unconfirmed']);
    const confirmed = (time: string): ConsentEvent => ({ type: 'confirmed', at: time, purposes: ['crm'] });
    expect(ask({}, [double, confirmed('2026-01-08T08:00:00Z')]).basis).toBe('consent');
    expect(told({}, [double, confirmed('2026-01-08T08:00:01Z')])).toEqual([null, 'confirmation-expired']);
    const rules = { notices: [{ purpose: 'crm', minimumVersion: '2' }] };
    expect(canTransfer([{ ...own, noticeVersion: '1' }], way, rules).reasons[0]?.code).toBe('consent/notice-outdated');
    expect(canTransfer([{ ...own, noticeVersion: '2' }], way, rules).basis).toBe('consent');
  });

  test('one that names the transfer itself covers any purpose, one for another purpose does not', () => {
    expect(ask({}, [{ ...own, purposes: ['transfer-abroad'] }]).basis).toBe('consent');
    expect(told({}, [{ ...own, purposes: ['marketing'] }])).toEqual([null, 'separate-consent-required']);
    expect(told({}, [{ ...own, crossBorder: undefined }])).toEqual([null, 'separate-consent-required']);
  });
});

describe('out of the EEA', () => {
  const from = 'DE';

  test('inside it, and inside one country, nothing is transferred', () => {
    expect(ask({ from, to: 'NO', mechanism: null })).toEqual({
      allowed: true,
      basis: 'no-transfer',
      reasons: [{ code: 'consent/no-transfer', params: { from: 'DE', to: 'NO' } }],
      obligations: [],
    });
    expect(told({ from: 'US-CA', to: 'us-ny', mechanism: null })).toEqual(['no-transfer', 'no-transfer']);
    expect(told({ from: 'EU', to: 'RE', mechanism: null })).toEqual(['no-transfer', 'no-transfer']);
  });

  test('a decision on adequacy carries it by itself, from its day to its last', () => {
    expect(ask({ from, to: 'BR', mechanism: null })).toEqual({
      allowed: true,
      basis: 'adequacy',
      reasons: [
        {
          code: 'consent/adequate',
          params: { from: 'DE', to: 'BR', since: '2026-01-27', until: null, source: '(EU) 2026/179' },
        },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'DE' } },
      ],
      obligations: ['notify'],
    });
    expect(told({ from, to: 'BR', mechanism: 'adequacy', at: '2026-01-26' })).toEqual([null, 'not-adequate']);
    expect(told({ from, to: 'BR', mechanism: null, at: '2026-01-26' })).toEqual([null, 'mechanism-required']);
    expect(ask({ from, to: 'GB', mechanism: 'adequacy', at: '2031-12-27' }).allowed).toBe(true);
    expect(ask({ from, to: 'GB', mechanism: 'adequacy', at: '2031-12-28' }).allowed).toBe(false);
    expect(told({ from, to: 'CN', mechanism: 'adequacy' })).toEqual([null, 'not-adequate']);
  });

  test('one about some recipients only by its name, with a remark', () => {
    expect(told({ from, to: 'CA', mechanism: null })).toEqual([null, 'mechanism-required']);
    expect(told({ from, to: 'CA', mechanism: 'adequacy' })).toEqual(['adequacy', 'adequate', 'adequacy-limited']);
    expect(told({ from, to: 'US', mechanism: 'adequacy' })).toEqual([null, 'adequacy-limited']);
    expect(told({ from, to: 'US', mechanism: 'DPF' })).toEqual(['adequacy', 'adequate', 'adequacy-limited']);
    expect(told({ from, to: 'US', mechanism: 'DPF', at: '2023-07-09' })).toEqual([null, 'not-adequate']);
    expect(told({ from, to: 'JP', mechanism: 'DPF' })).toEqual([null, 'adequacy-limited']);
    expect(told({ from, to: 'BR', mechanism: 'DPF' })).toEqual([null, 'not-adequate']);
  });

  test('safeguards, with a look at the law over there', () => {
    for (const mechanism of [
      'SCC',
      'standard contractual clauses',
      'BCR',
      'binding-corporate-rules',
      'certification',
    ]) {
      expect(told({ from, to: 'CN', mechanism })).toEqual(['safeguards', 'safeguards', 'transfer-assessment']);
    }
    expect(ask({ from, to: 'CN', mechanism: 'standard-contract' }).reasons[0]).toEqual({
      code: 'consent/mechanism-not-accepted',
      params: {
        from: 'DE',
        mechanism: 'standard-contract',
        accepted:
          'adequacy, data-privacy-framework, standard-contractual-clauses, binding-corporate-rules, code-of-conduct, certification, derogation-consent, derogation-contract',
      },
    });
  });

  test('explicit consent that names the going abroad; it need not stand by itself; its withdrawal ends it', () => {
    const way = { from, to: 'CN', mechanism: 'derogation-consent' };
    const consent = { ...own, separate: undefined };
    expect(told(way, [consent])).toEqual(['consent', 'transfer-consent', 'exception-only']);
    expect(told(way, [])).toEqual([null, 'consent-required']);
    expect(ask(way, [general]).reasons[0]).toEqual({
      code: 'consent/consent-required',
      params: { purpose: 'crm', channel: '*', jurisdiction: 'DE', missing: 'cross-border' },
    });
    expect(told(way, [consent, { type: 'withdrawn', at: '2026-02-01T08:00:00Z' }])).toEqual([null, 'withdrawn']);
    // What rests on clauses does not rest on consent.
    expect(
      ask({ ...way, mechanism: 'SCC' }, [consent, { type: 'withdrawn', at: '2026-02-01T08:00:00Z' }]).allowed,
    ).toBe(true);
  });

  test('a contract with the person', () => {
    const way = { from, to: 'CN', mechanism: 'derogation-contract' };
    expect(told(way)).toEqual(['contract', 'transfer-contract', 'exception-only']);
    expect(told({ ...way, contractNecessary: false })).toEqual([null, 'contract-not-necessary']);
  });
});

describe('other places', () => {
  test('the United Kingdom: its own agreement or addendum, not the clauses of the Union alone', () => {
    const from = 'GB';
    expect(told({ from, to: 'CN', mechanism: 'IDTA' })).toEqual(['safeguards', 'safeguards', 'transfer-assessment']);
    expect(told({ from, to: 'CN', mechanism: 'UK addendum' })).toEqual([
      'safeguards',
      'safeguards',
      'transfer-assessment',
    ]);
    expect(told({ from, to: 'CN', mechanism: 'SCC' })).toEqual([null, 'mechanism-not-accepted']);
    expect(told({ from, to: 'FR', mechanism: null })).toEqual(['adequacy', 'adequate']);
    expect(told({ from, to: 'US', mechanism: 'data-bridge', at: '2023-10-11' })).toEqual([null, 'not-adequate']);
    expect(told({ from, to: 'US', mechanism: 'data-bridge' })).toEqual(['adequacy', 'adequate', 'adequacy-limited']);
  });

  test('Switzerland knows no decision about Japan, the Union does', () => {
    expect(told({ from: 'CH', to: 'JP', mechanism: 'adequacy' })).toEqual([null, 'not-adequate']);
    expect(ask({ from: 'FR', to: 'JP', mechanism: 'adequacy' }).allowed).toBe(true);
    expect(ask({ from: 'CH', to: 'DE', mechanism: null }).basis).toBe('adequacy');
  });

  test('Russia: a copy at home first, then the notice', () => {
    expect(told({ from: 'RU', to: 'CN', mechanism: 'notification' })).toEqual([null, 'local-copy-required']);
    expect(told({ from: 'RU', to: 'CN', mechanism: null })).toEqual([
      null,
      'local-copy-required',
      'mechanism-required',
    ]);
    expect(told({ from: 'RU', to: 'CN', mechanism: 'notification', localCopy: true })).toEqual([
      'safeguards',
      'safeguards',
    ]);
  });

  test('Korea: its consent stands by itself; the Union is equivalent since 2025-09-16', () => {
    const way = { from: 'KR', to: 'CN', mechanism: 'consent' };
    expect(told(way, [{ ...own, separate: false }])).toEqual([null, 'separate-consent-required']);
    expect(told(way, [own])).toEqual(['consent', 'transfer-consent']);
    expect(told({ from: 'KR', to: 'SE', mechanism: null, at: '2025-09-16' })).toEqual(['adequacy', 'adequate']);
    expect(told({ from: 'KR', to: 'SE', mechanism: null, at: '2025-09-15' })).toEqual([null, 'mechanism-required']);
  });

  test('Japan and Brazil', () => {
    expect(told({ from: 'JP', to: 'CN', mechanism: 'equivalent-measures' })).toEqual(['safeguards', 'safeguards']);
    expect(told({ from: 'JP', to: 'IE', mechanism: null })).toEqual(['adequacy', 'adequate']);
    expect(told({ from: 'BR', to: 'CN', mechanism: 'SCC' })).toEqual(['safeguards', 'safeguards']);
    expect(told({ from: 'BR', to: 'IS', mechanism: null })).toEqual(['adequacy', 'adequate']);
  });

  test('the United States set no limit, but for countries of concern', () => {
    expect(told({ from: 'US-CA', to: 'DE', mechanism: null })).toEqual(['no-limit', 'transfer-free']);
    expect(told({ from: 'US', to: 'CN', mechanism: null })).toEqual([null, 'mechanism-required']);
    expect(told({ from: 'US', to: 'CN', mechanism: 'security requirements' })).toEqual([
      'safeguards',
      'safeguards',
      'mechanism-not-checked',
    ]);
  });

  test('elsewhere a mechanism is asked for and taken at the word', () => {
    expect(ask({ from: 'VN', to: 'CN', mechanism: null })).toEqual({
      allowed: false,
      basis: null,
      reasons: [
        { code: 'consent/mechanism-required', params: { from: 'VN', to: 'CN', accepted: null } },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'VN' } },
      ],
      obligations: [],
    });
    expect(told({ from: 'VN', to: 'CN', mechanism: 'impact-assessment' })).toEqual([
      'safeguards',
      'safeguards',
      'mechanism-not-checked',
    ]);
    expect(told({ from: 'VN', to: 'CN', mechanism: 'consent' })).toEqual([null, 'consent-required']);
    expect(told({ from: 'KE', to: 'CN', mechanism: 'clauses' })).toEqual([
      'safeguards',
      'safeguards',
      'mechanism-not-checked',
      'unknown-jurisdiction',
    ]);
  });

  test('a place that is none is refused, by its name', () => {
    for (const place of ['XX', 'UK', 'ZZ', 'Europe', '', null, undefined, '__proto__']) {
      const reason = { code: 'consent/unknown-jurisdiction', params: { jurisdiction: place ?? null } };
      const refusal = { allowed: false, basis: null, reasons: [reason], obligations: [] };
      expect(ask({ from: place })).toEqual(refusal);
      expect(ask({ to: place })).toEqual(refusal);
    }
  });

  test('an accepted row loses its remark', () => {
    const jurisdictions = acceptJurisdictions(['BR'], { by: 'counsel', on: '2026-11-21' });
    const { reasons } = canTransfer([], { ...way, from: 'BR', mechanism: null }, { jurisdictions });
    expect(reasons.map(({ code }) => code)).toEqual(['consent/adequate']);
  });
});

test('nonsense is refused', () => {
  for (const change of [
    { purpose: '' },
    { at: 'yesterday' },
    { at: undefined },
    { from: 7 },
    { mechanism: true },
    { contractNecessary: 'no' },
    { localCopy: 1 },
  ]) {
    expect(() => ask(change as never)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^core\//) }));
  }
  expect(() => canTransfer(null as never, way)).toThrow(expect.objectContaining({ code: 'core/wrong-type' }));
  expect(() => canTransfer([], null as never)).toThrow(expect.objectContaining({ code: 'core/wrong-type' }));
});

test('the tables: 249 countries, 30 states of the EEA and seven parts with codes of their own, each decision once', () => {
  expect(countryCodes.size).toBe(249);
  expect(eeaStates.size).toBe(37);
  for (const code of eeaStates) expect(countryCodes.has(code)).toBe(true);
  const pairs = adequacyDecisions.map(({ by, about }) => `${by} ${about}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  // The list of the Commission as quoted by the CNPD, with the US (2023) and Brazil (2026).
  const ofUnion = adequacyDecisions.filter(({ by }) => by === 'EU').map(({ about }) => about);
  expect(ofUnion).toEqual([
    'AD',
    'AR',
    'BR',
    'CA',
    'CH',
    'FO',
    'GB',
    'GG',
    'IL',
    'IM',
    'JE',
    'JP',
    'KR',
    'NZ',
    'US',
    'UY',
  ]);
  for (const { about } of adequacyDecisions) expect(about === 'EEA' || countryCodes.has(about)).toBe(true);
});
