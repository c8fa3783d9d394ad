import { describe, expect, test } from 'vitest';
import { checkConsent } from '../../src/consent/check-consent.ts';
import type { ConsentEvent } from '../../src/consent/consent-event.ts';
import type { ConsentQuestion } from '../../src/consent/consent-question.ts';
import type { JurisdictionRule } from '../../src/consent/jurisdiction-rule.ts';
import type { ConsentRules } from '../../src/consent/policy.ts';
import { suppressionKey } from '../../src/consent/suppression-key.ts';

const at = '2026-11-20T12:00:00Z';
const NOW = Date.UTC(2026, 10, 20, 12);
const question: ConsentQuestion = {
  purpose: 'marketing',
  channel: 'email',
  at,
  jurisdiction: 'DE',
  recipientKind: 'business-contact',
};
const evidence = { source: 'https://example.com/newsletter' };
const given: ConsentEvent = {
  type: 'given',
  at: '2026-03-01T09:00:00Z',
  purposes: ['marketing'],
  channels: ['email'],
  method: 'checkbox',
  evidence,
};
const GIVEN = Date.UTC(2026, 2, 1, 9);
const withdrawn: ConsentEvent = { type: 'withdrawn', at: '2026-05-01T09:00:00Z' };

/** A row without remarks, so that what decides stands alone. */
const plain: JurisdictionRule = {
  code: 'QA',
  email: { other: 'opt-in' },
  obligations: ['unsubscribe-link'],
  source: 'made up',
  asOf: '2026-08',
  confidence: 'H',
  reviewed: { by: 'counsel', on: '2026-10-01' },
};

function withRow(row: Partial<JurisdictionRule>, rules: ConsentRules = {}): ConsentRules {
  return { ...rules, jurisdictions: [{ ...plain, ...row }] };
}

function ask(
  events: readonly ConsentEvent[],
  over: Partial<ConsentQuestion> = {},
  rules: ConsentRules = withRow({}),
): ReturnType<typeof checkConsent> {
  return checkConsent(events, { ...question, jurisdiction: 'QA', ...over }, rules);
}

/** What decided, and every code with it. */
function codes(decision: ReturnType<typeof checkConsent>): string[] {
  return decision.reasons.map(({ code }) => code.replace('consent/', ''));
}

describe('the development cases', () => {
  test('G1: a cold mail to a German firm needs consent', () => {
    expect(checkConsent([], question)).toEqual({
      allowed: false,
      basis: null,
      reasons: [
        {
          code: 'consent/consent-required',
          params: { purpose: 'marketing', channel: 'email', jurisdiction: 'DE', missing: null },
        },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'DE' } },
      ],
      obligations: [],
    });
  });

  test('G2: a French business address may be written to when the offer fits and the person knows', () => {
    const french = { ...question, jurisdiction: 'FR' };
    const decision = checkConsent([], { ...french, relationship: { fitsJob: true, informed: true } });
    expect(decision).toMatchObject({ allowed: true, basis: 'legitimate-interests' });
    expect(decision.obligations).toContain('unsubscribe-link');
    const unfit = checkConsent([], { ...french, relationship: { fitsJob: true } });
    expect(unfit.reasons[0]).toEqual({
      code: 'consent/consent-required',
      params: { purpose: 'marketing', channel: 'email', jurisdiction: 'FR', missing: 'informed' },
    });
    const objected = { type: 'objected', at: '2026-01-01T00:00:00Z' } as const;
    const both = { fitsJob: true, informed: true };
    expect(codes(checkConsent([objected], { ...french, relationship: both }))).toEqual(['objected']);
  });

  test('G3: granted at 9, withdrawn at 10, asked at 10: withdrawn; and so when both are of 10', () => {
    const nine = { ...given, at: '2026-11-20T09:00:00Z' };
    const ten = { ...given, type: 'withdrawn', at: '2026-11-20T10:00:00Z' } as const;
    const since = Date.UTC(2026, 10, 20, 10);
    const refusal = {
      allowed: false,
      basis: null,
      reasons: [{ code: 'consent/withdrawn', params: { purpose: 'marketing', channel: 'email', since } }],
      obligations: [],
    };
    expect(ask([nine, ten], { at: '2026-11-20T10:00:00Z' })).toEqual(refusal);
    expect(ask([{ ...nine, at: ten.at }, ten], { at: ten.at })).toEqual(refusal);
    expect(ask([nine, ten], { at: '2026-11-20T09:59:59.999Z' }).basis).toBe('consent');
  });

  test('G4: an unconfirmed double opt-in is refused, and the confirmation mail may go once', () => {
    const optIn = { ...given, method: 'double-opt-in' };
    const params = { since: GIVEN, confirmationSent: false };
    expect(ask([optIn])).toEqual({
      allowed: false,
      basis: null,
      reasons: [{ code: 'consent/unconfirmed', params }],
      obligations: ['send-confirmation-once'],
    });
    const mail = { purpose: 'consent-confirmation' };
    expect(ask([optIn], mail)).toEqual({
      allowed: true,
      basis: 'transactional',
      reasons: [{ code: 'consent/confirmation-mail', params: { purpose: 'consent-confirmation', since: GIVEN } }],
      obligations: [],
    });
    const sent = { type: 'requested', at: '2026-03-01T09:00:01Z' } as const;
    expect(ask([optIn, sent], mail).reasons).toEqual([
      { code: 'consent/unconfirmed', params: { ...params, confirmationSent: true } },
    ]);
    expect(ask([optIn, sent]).obligations).toEqual([]);
  });

  test('G5: a purchase implies consent in Canada for two years, the last day included', () => {
    const canadian = { ...question, jurisdiction: 'CA', relationship: { lastPurchaseOn: '2024-06-30' } };
    const on = { from: 'purchase', on: '2024-06-30', until: '2026-06-30' };
    const last = checkConsent([], { ...canadian, at: '2026-06-30' });
    expect([last.allowed, last.basis, last.reasons[0]]).toEqual([
      true,
      'implied',
      { code: 'consent/implied', params: on },
    ]);
    const after = checkConsent([], { ...canadian, at: '2026-07-01' });
    expect([after.allowed, after.reasons[0]]).toEqual([false, { code: 'consent/implied-expired', params: on }]);
  });

  test('G6: a general consent does not carry data abroad from China', () => {
    const abroad = { ...question, jurisdiction: 'CN', purpose: 'transfer-abroad' };
    const general = { ...given, purposes: undefined };
    for (const events of [[], [given], [general], [{ ...general, separate: true }]]) {
      expect(checkConsent(events, abroad).reasons[0]).toEqual({
        code: 'consent/separate-consent-required',
        params: { purpose: 'transfer-abroad', jurisdiction: 'CN', crossBorder: true },
      });
    }
    const own = { ...given, purposes: ['transfer-abroad'], separate: true, crossBorder: true };
    expect(checkConsent([own], abroad)).toMatchObject({ allowed: true, basis: 'consent', obligations: [] });
    const needed = { ...abroad, relationship: { contractNecessary: true } };
    expect(checkConsent([given], needed)).toMatchObject({ allowed: true, basis: 'contract' });
  });

  test('G7: in California a GPC signal stops sale and sharing, not order mail', () => {
    const signal = { type: 'opt-out-signal', at: '2026-01-01T00:00:00Z' } as const;
    const californian = { ...question, jurisdiction: 'US-CA' };
    for (const purpose of ['sale', 'share']) {
      expect(checkConsent([signal], { ...californian, purpose })).toEqual({
        allowed: false,
        basis: null,
        reasons: [{ code: 'consent/opt-out-signal', params: { purpose, since: Date.UTC(2026, 0, 1) } }],
        obligations: [],
      });
    }
    expect(checkConsent([signal], { ...californian, purpose: 'order' }).basis).toBe('transactional');
    expect(checkConsent([signal], californian).basis).toBe('legitimate-interests');
  });

  test('G8: a record without time or source proves nothing', () => {
    const missing = (event: ConsentEvent): unknown => ask([event]).reasons;
    const refusal = (what: string): unknown => [{ code: 'consent/insufficient-evidence', params: { missing: what } }];
    expect(missing({ ...given, at: undefined })).toEqual(refusal('time'));
    expect(missing({ ...given, at: null })).toEqual(refusal('time'));
    expect(missing({ ...given, at: '2026-02-30T09:00:00Z' })).toEqual(refusal('time'));
    expect(missing({ ...given, at: '2026-03-01T09:00:00' })).toEqual(refusal('time'));
    expect(missing({ ...given, evidence: { source: ' ' } })).toEqual(refusal('source'));
    expect(missing({ ...given, at: null, evidence: undefined })).toEqual(refusal('time, source'));
  });

  test('G9: business contacts in Singapore may be written to, labelled and with a way out', () => {
    const decision = checkConsent([], { ...question, jurisdiction: 'SG' });
    expect(decision).toMatchObject({ allowed: true, basis: 'legitimate-interests' });
    expect(decision.obligations).toEqual(expect.arrayContaining(['<ADV>', 'unsubscribe-link']));
  });

  test('G10: a shipment notice goes to whoever opted out of marketing', () => {
    const objected = { type: 'objected', at: '2026-01-01T00:00:00Z' } as const;
    expect(checkConsent([withdrawn, objected], { ...question, purpose: 'shipment-notice' })).toEqual({
      allowed: true,
      basis: 'transactional',
      reasons: [{ code: 'consent/transactional', params: { purpose: 'shipment-notice' } }],
      obligations: [],
    });
  });
});

describe('the order of the checks', () => {
  const secret = 'a secret that is long enough';
  const suppression = { address: 'Anna@Example.com', secret, keys: [suppressionKey('anna@example.com', secret)] };

  test('a consent that stands all of it allows, with the obligations of the place', () => {
    expect(ask([given])).toEqual({
      allowed: true,
      basis: 'consent',
      reasons: [{ code: 'consent/granted', params: { purpose: 'marketing', channel: 'email', since: GIVEN } }],
      obligations: ['unsubscribe-link'],
    });
  });

  test('a suppressed address gets nothing but what is no marketing, whatever consent says', () => {
    const refusal = {
      allowed: false,
      basis: null,
      reasons: [{ code: 'consent/suppressed', params: { channel: 'email' } }],
      obligations: [],
    };
    expect(ask([given], { suppression })).toEqual(refusal);
    expect(ask([given], { suppression: { ...suppression, keys: new Set(suppression.keys) } })).toEqual(refusal);
    expect(ask([given], { suppression, jurisdiction: null })).toEqual(refusal);
    expect(ask([given], { suppression: { ...suppression, address: 'bert@example.com' } }).allowed).toBe(true);
    expect(ask([], { suppression, purpose: 'order' }).allowed).toBe(true);
    expect(
      codes(ask([{ ...given, method: 'double-opt-in' }], { suppression, purpose: 'consent-confirmation' })),
    ).toEqual(['suppressed']);
  });

  test('each fault is told before the ones after it in the table', () => {
    const notices = [{ purpose: 'marketing', minimumVersion: '3' }];
    const rules = withRow({}, { notices, maximumIdleMonths: 1 });
    const faulty: ConsentEvent = { type: 'given', method: 'Pre ticked', purposes: ['marketing'], channels: ['email'] };
    const signal = { type: 'opt-out-signal', at: '2026-06-01T00:00:00Z', purposes: ['marketing'] } as const;
    const objected = { type: 'objected', at: '2026-06-01T00:00:00Z' } as const;
    const all = { suppression, jurisdiction: 'ZZ' } as const;
    expect(codes(ask([faulty, signal, withdrawn, objected], { ...all, purpose: 'order' }, rules))).toEqual([
      'transactional',
    ]);
    expect(codes(ask([faulty, signal, withdrawn, objected], all, rules))).toEqual(['suppressed']);
    const unknown = { jurisdiction: 'ZZ' };
    expect(codes(ask([faulty, signal, withdrawn, objected], unknown, rules))).toEqual([
      'unknown-jurisdiction',
      'opt-out-signal',
    ]);
    expect(codes(ask([faulty, signal, withdrawn, objected], {}, rules))).toEqual(['opt-out-signal']);
    expect(codes(ask([faulty, withdrawn, objected], {}, rules))).toEqual(['withdrawn']);
    expect(codes(ask([faulty, objected], {}, rules))).toEqual(['objected']);
    expect(codes(ask([{ ...faulty, channels: ['phone'] }], {}, rules))).toEqual(['channel-mismatch']);
    expect(codes(ask([faulty], {}, rules))).toEqual(['invalid-method']);
    const future = '2027-01-01T00:00:00Z';
    const optIn = { ...faulty, method: 'double opt-in' };
    expect(codes(ask([optIn], {}, rules))).toEqual(['insufficient-evidence']);
    expect(codes(ask([{ ...optIn, at: future, evidence }], {}, rules))).toEqual(['not-yet-valid']);
    expect(codes(ask([{ ...optIn, at: given.at, evidence }], {}, rules))).toEqual(['unconfirmed']);
    expect(codes(ask([{ ...given, noticeVersion: '2' }], {}, rules))).toEqual(['notice-outdated']);
    expect(codes(ask([{ ...given, noticeVersion: '3' }], {}, rules))).toEqual(['stale']);
    expect(codes(ask([], {}, rules))).toEqual(['consent-required']);
  });

  test('a grant that fails is not helped by a place where none is needed', () => {
    const free = withRow({ email: { other: 'opt-out' } });
    const future = { ...given, at: '2027-01-01T00:00:00Z' };
    expect(ask([], {}, free).allowed).toBe(true);
    expect(codes(ask([{ ...given, method: 'silence' }], {}, free))).toEqual(['invalid-method']);
    expect(codes(ask([{ ...given, evidence: undefined }], {}, free))).toEqual(['insufficient-evidence']);
    expect(codes(ask([future], {}, free))).toEqual(['not-yet-valid']);
    expect(codes(ask([{ ...given, method: 'double-opt-in' }], {}, free))).toEqual(['unconfirmed']);
    expect(codes(ask([{ ...given, channels: ['sms'] }], {}, free))).toEqual(['channel-mismatch']);
    expect(codes(ask([{ ...given, purposes: ['survey'] }], {}, free))).toEqual(['legitimate-interests']);
  });

  test('a box that was ticked beforehand gives no consent, however it is spelled', () => {
    for (const method of ['pre-ticked', 'Pre Ticked', 'preTicked', 'pre_ticked_box', 'pre-checked', 'prechecked']) {
      expect(codes(ask([{ ...given, method }]))).toEqual(['invalid-method']);
    }
  });

  test('one good grant among bad ones is enough', () => {
    const bad = { ...given, at: '2026-06-01T00:00:00Z', method: 'pre_ticked' };
    expect(ask([bad, given]).allowed).toBe(true);
    expect(ask([{ ...given, at: null }, given, { ...given, at: '2028-01-01T00:00:00Z' }]).allowed).toBe(true);
  });

  test('a bad grant does not bring back a good one that was withdrawn', () => {
    const bad = { ...given, at: '2026-06-01T00:00:00Z', method: 'pre-ticked' };
    expect(codes(ask([given, withdrawn, bad]))).toEqual(['invalid-method']);
    expect(codes(ask([given, withdrawn, { ...bad, at: null }]))).toEqual(['withdrawn']);
  });
});

describe('the place', () => {
  test('one that is not known holds to the strictest, and an express consent still counts', () => {
    for (const jurisdiction of [undefined, null, 'ZZ', '']) {
      const params = { jurisdiction: jurisdiction ?? null };
      const remark = { code: 'consent/unknown-jurisdiction', params };
      const relationship = {
        lastPurchaseOn: '2026-11-01',
        similarGoods: true,
        businessCard: true,
        publishedAddress: true,
      };
      expect(ask([], { jurisdiction, relationship }, {})).toEqual({
        allowed: false,
        basis: null,
        reasons: [
          remark,
          {
            code: 'consent/consent-required',
            params: { purpose: 'marketing', channel: 'email', missing: null, ...params },
          },
        ],
        obligations: [],
      });
      expect(ask([], { jurisdiction, channel: 'post' }, {}).allowed).toBe(false);
      const allowed = ask([given], { jurisdiction }, {});
      expect([allowed.basis, allowed.reasons[1]]).toEqual(['consent', remark]);
      expect(codes(ask([given, withdrawn], { jurisdiction }, {}))).toEqual(['unknown-jurisdiction', 'withdrawn']);
      const abroad = { jurisdiction, purpose: 'third-party', relationship: { contractNecessary: true } };
      expect(codes(ask([given], abroad, {}))).toEqual(['unknown-jurisdiction', 'separate-consent-required']);
    }
  });

  test('its rules tell kinds of recipients apart, and nobody known is an individual', () => {
    const british = { ...question, jurisdiction: 'GB' };
    const allowed = (recipientKind: ConsentQuestion['recipientKind'], jurisdiction: string): boolean =>
      checkConsent([], { ...british, recipientKind, jurisdiction }).allowed;
    expect(allowed('corporate', 'GB')).toBe(true);
    expect(allowed('sole-trader', 'GB')).toBe(false);
    expect(allowed('partnership', 'GB')).toBe(false);
    expect(allowed(undefined, 'GB')).toBe(false);
    expect(allowed('role-address', 'BE')).toBe(true);
    expect(allowed('business-contact', 'BE')).toBe(false);
  });

  test('merchants in Turkey may be written to after a look into the register', () => {
    const decision = checkConsent([], { ...question, jurisdiction: 'TR', recipientKind: 'corporate' });
    expect(decision.allowed).toBe(true);
    expect(decision.obligations).toContain('iys-check');
  });

  test('rules that are not reviewed, old, or of low confidence say so; the last allow nothing by themselves', () => {
    const outline = withRow({ confidence: 'L', reviewed: false, asOf: '2025-05-19', email: { other: 'opt-out' } });
    const remarks = ['not-reviewed', 'stale-rule', 'low-confidence'];
    expect(codes(ask([], {}, outline))).toEqual(['consent-required', ...remarks]);
    expect(codes(ask([given], {}, outline))).toEqual(['granted', ...remarks]);
    expect(codes(ask([], { at: '2026-11-19' }, withRow({ asOf: '2025-05-20', reviewed: false })))).toEqual([
      'consent-required',
      'not-reviewed',
    ]);
    expect(codes(ask([], { channel: 'post', at: '2028-04-02' }))).toEqual(['legitimate-interests', 'stale-rule']);
    expect(codes(ask([], { channel: 'post', at: '2028-04-01' }))).toEqual(['legitimate-interests']);
    expect(codes(ask([], {}, withRow({ asOf: 'last year', reviewed: false })))).toContain('stale-rule');
    const card = { relationship: { businessCard: true } };
    const low = withRow({ confidence: 'L', exceptions: ['business-card'] });
    expect(codes(ask([], card, low))).toEqual(['consent-required', 'low-confidence']);
  });

  test('the subject bears the word for an advertisement in China and Korea, a call does not', () => {
    for (const jurisdiction of ['CN', 'KR']) {
      const asked = { ...question, jurisdiction };
      expect(checkConsent([given], asked).obligations[0]).toBe('ad-label');
      const call = checkConsent([{ ...given, channels: ['phone'] }], { ...asked, channel: 'phone' });
      expect([call.allowed, call.obligations.includes('ad-label')]).toEqual([true, false]);
    }
  });

  test('letters may be sent until the person says no', () => {
    expect(ask([], { channel: 'post' })).toEqual({
      allowed: true,
      basis: 'legitimate-interests',
      reasons: [
        { code: 'consent/legitimate-interests', params: { jurisdiction: 'QA', recipientKind: 'business-contact' } },
      ],
      obligations: ['opt-out'],
    });
    expect(codes(ask([{ type: 'objected', at: '2026-01-01T00:00:00Z' }], { channel: 'post' }))).toEqual(['objected']);
    expect(ask([], { channel: 'post' }, { jurisdictions: [] }).allowed).toBe(false);
  });

  test('calls follow their own rules where the place has some, else those of mail', () => {
    const card = { relationship: { businessCard: true } };
    const row = { exceptions: ['business-card'] } as const;
    expect(ask([], { ...card, channel: 'phone' }, withRow(row)).basis).toBe('business-card');
    expect(ask([], { ...card, channel: 'phone' }, withRow({ ...row, phone: { other: 'opt-in' } })).allowed).toBe(false);
    const calls = withRow({ phone: { other: 'opt-out', individual: 'opt-in' } });
    expect(ask([], { channel: 'phone' }, calls).allowed).toBe(true);
    expect(ask([], { channel: 'phone', recipientKind: undefined }, calls).allowed).toBe(false);
  });
});

describe('what the person said', () => {
  const general: ConsentEvent = { ...given, purposes: undefined, channels: undefined };

  test('a withdrawal of something else does not count, one without names is about everything', () => {
    const of = (purposes?: string[], channels?: string[]): ConsentEvent => ({ ...withdrawn, purposes, channels });
    expect(ask([general, of(['survey'])]).allowed).toBe(true);
    expect(ask([general, of(['marketing'], ['sms'])]).allowed).toBe(true);
    for (const end of [of(), of([], []), of(['*']), of(['marketing']), of(undefined, ['email'])]) {
      expect(codes(ask([general, end]))).toEqual(['withdrawn']);
    }
  });

  test('a newer grant counts from its own time, for its own purpose and channel', () => {
    const again = { ...given, at: '2026-06-01T00:00:00Z' };
    expect(ask([again, withdrawn, given]).allowed).toBe(true);
    expect(codes(ask([given, withdrawn, again], { at: '2026-05-31' }))).toEqual(['withdrawn']);
    expect(codes(ask([general, withdrawn, again], { channel: 'sms' }))).toEqual(['withdrawn']);
    expect(codes(ask([general, withdrawn, again], { purpose: 'survey' }))).toEqual(['withdrawn']);
  });

  test('a refusal, an objection and an expiry hold in the same way, in every place', () => {
    const free = withRow({ email: { other: 'opt-out' } });
    for (const [type, code] of [
      ['refused', 'refused'],
      ['objected', 'objected'],
      ['expired', 'stale'],
    ] as const) {
      const no = { type, at: withdrawn.at };
      expect(codes(ask([given, no], {}, free))).toEqual([code]);
      expect(codes(ask([no], {}, free))).toEqual([code]);
      expect(ask([no, { ...given, at: '2026-06-01T00:00:00Z' }], {}, free).basis).toBe('consent');
      expect(codes(ask([given, { type }], {}, free))).toEqual([code]);
    }
  });

  test('a withdrawal whose time is lost holds for ever', () => {
    const again = { ...given, at: '2026-11-20T11:00:00Z' };
    expect(ask([{ type: 'withdrawn', at: 'May' }, again]).reasons).toEqual([
      { code: 'consent/withdrawn', params: { purpose: 'marketing', channel: 'email', since: null } },
    ]);
  });

  test('a civil day counts whole: the grant from its beginning, the withdrawal to its end', () => {
    const day = { ...given, at: '2026-11-20' };
    expect(ask([day]).allowed).toBe(true);
    expect(ask([day], { at: '2026-11-19' }).allowed).toBe(false);
    const stop = { ...withdrawn, at: '2026-11-20' };
    expect(codes(ask([{ ...given, at: '2026-11-20T11:00:00Z' }, stop]))).toEqual(['withdrawn']);
    expect(codes(ask([given, { ...withdrawn, at: '2026-11-20T23:00:00Z' }], { at: '2026-11-20' }))).toEqual([
      'withdrawn',
    ]);
    const shanghai = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
    const late = { ...withdrawn, at: '2026-11-20T17:00:00Z' };
    expect(ask([given, late], { at: '2026-11-20', dayOf: shanghai }).allowed).toBe(true);
    expect(ask([given, late], { at: '2026-11-21', dayOf: shanghai }).allowed).toBe(false);
  });

  test('a signal is lifted by a newer grant that names the very purpose, and by no other', () => {
    const free = withRow({ email: { other: 'opt-out' } });
    const signal = { type: 'opt-out-signal', at: '2026-05-01T00:00:00Z' } as const;
    const sale = { ...given, purposes: ['sale'], at: '2026-06-01T00:00:00Z' };
    const asked = { purpose: 'sale' };
    expect(ask([signal, sale], asked, free)).toMatchObject({ allowed: true, basis: 'consent' });
    expect(codes(ask([signal, { ...sale, at: signal.at }], asked, free))).toEqual(['opt-out-signal']);
    expect(codes(ask([signal, { ...sale, purposes: undefined }], asked, free))).toEqual(['opt-out-signal']);
    expect(codes(ask([general, signal, { ...sale, method: 'pre-ticked' }], asked, free))).toEqual(['invalid-method']);
  });
});

describe('asking again', () => {
  const rules = withRow({ email: { other: 'opt-out' }, askAgainMonths: 12 });
  const asked = { purpose: 'consent-request' };
  const no: ConsentEvent = { type: 'withdrawn', at: '2025-11-20T09:00:00Z', purposes: ['marketing'] };

  test('waits until the day after the last day of the waiting time', () => {
    const params = { since: Date.UTC(2025, 10, 20, 9), until: '2026-11-20', months: 12 };
    expect(ask([no], asked, rules)).toEqual({
      allowed: false,
      basis: null,
      reasons: [{ code: 'consent/re-ask-too-early', params }],
      obligations: [],
    });
    expect(ask([no], { ...asked, at: '2026-11-21T00:00:00Z' }, rules)).toMatchObject({
      allowed: true,
      basis: 'legitimate-interests',
    });
    expect(ask([], asked, rules).allowed).toBe(true);
  });

  test('counts from the last no of any kind, and never ends without its time', () => {
    for (const type of ['refused', 'objected', 'opt-out-signal'] as const) {
      expect(
        codes(
          ask([no, { type, at: '2026-11-01T00:00:00Z', channels: ['web'] }], { ...asked, at: '2027-11-01' }, rules),
        ),
      ).toEqual(['re-ask-too-early']);
    }
    expect(codes(ask([{ ...no, at: null }], { ...asked, at: '2099-01-01' }, rules))[0]).toBe('re-ask-too-early');
  });

  test('after it a no to everything is over, a no to being asked is not', () => {
    const later = { ...asked, at: '2027-01-01' };
    expect(ask([{ ...no, purposes: undefined }], later, rules).allowed).toBe(true);
    expect(codes(ask([{ ...no, purposes: ['consent-request'] }], later, rules))).toEqual(['withdrawn']);
  });

  test('where no waiting time is set, a no to any purpose stops it', () => {
    const free = withRow({ email: { other: 'opt-out' } });
    expect(codes(ask([no], asked, free))).toEqual(['withdrawn']);
    expect(ask([no], { ...asked, channel: 'email' }, withRow({})).allowed).toBe(false);
    expect(ask([{ ...no, channels: ['sms'] }], asked, free).allowed).toBe(true);
  });

  test('a no to being asked is told before the waiting time, as the table has it', () => {
    const never = { type: 'objected', at: '2026-11-01T00:00:00Z', purposes: ['consent-request'] } as const;
    expect(codes(ask([never], asked, rules))).toEqual(['objected']);
    expect(codes(ask([{ ...never, type: 'withdrawn' }], asked, rules))).toEqual(['withdrawn']);
    expect(codes(ask([{ ...never, type: 'opt-out-signal' }], asked, rules))).toEqual(['opt-out-signal']);
  });

  test('asking by mail is marketing where marketing needs consent', () => {
    expect(codes(ask([], asked))).toEqual(['consent-required']);
  });
});

describe('the grant', () => {
  test('for another purpose, channel or controller says what it is for', () => {
    expect(ask([{ ...given, purposes: ['survey', 'events'] }]).reasons).toEqual([
      { code: 'consent/purpose-mismatch', params: { purpose: 'marketing', granted: 'survey, events' } },
    ]);
    expect(ask([given], { channel: 'whatsapp' }).reasons).toEqual([
      { code: 'consent/channel-mismatch', params: { channel: 'whatsapp', granted: 'email' } },
    ]);
    const theirs = { ...given, recipients: ['Beta Ltd', 'Gamma Ltd'] };
    expect(ask([theirs], { controller: 'Acme Ltd' }).reasons).toEqual([
      { code: 'consent/controller-mismatch', params: { controller: 'Acme Ltd', granted: 'Beta Ltd, Gamma Ltd' } },
    ]);
    expect(ask([theirs], { controller: 'Gamma Ltd' }).allowed).toBe(true);
    expect(ask([theirs]).allowed).toBe(true);
    expect(
      codes(ask([given, withdrawn, { ...theirs, at: '2026-06-01T00:00:00Z' }], { controller: 'Acme Ltd' })),
    ).toEqual(['withdrawn']);
  });

  test('that lists nothing grants nothing', () => {
    expect(codes(ask([{ ...given, purposes: [] }]))).toEqual(['consent-required']);
    expect(codes(ask([{ ...given, channels: [] }]))).toEqual(['consent-required']);
  });

  test('for another channel keeps this one closed, and its withdrawal does not open it', () => {
    const free = withRow({ email: { other: 'opt-out' } });
    const sms = { ...given, channels: ['sms'] };
    expect(codes(ask([sms], {}, free))).toEqual(['channel-mismatch']);
    expect(codes(ask([sms, { ...sms, type: 'withdrawn', at: withdrawn.at }], {}, free))).toEqual(['channel-mismatch']);
  });

  test('of the near future counts as given: clocks differ, by five minutes at most', () => {
    const soon = (time: string): ConsentEvent => ({ ...given, at: time });
    expect(ask([soon('2026-11-20T12:05:00Z')]).allowed).toBe(true);
    expect(ask([soon('2026-11-20T12:05:00.001Z')]).reasons).toEqual([
      { code: 'consent/not-yet-valid', params: { since: NOW + 300_001, toleranceMinutes: 5 } },
    ]);
    expect(codes(ask([withdrawn, soon('2026-11-20T12:01:00Z')]))).toEqual(['withdrawn']);
    const stop = (time: string): ConsentEvent => ({ ...withdrawn, at: time });
    const taken = soon('2026-11-20T12:02:00Z');
    expect(codes(ask([taken, stop('2026-11-20T12:02:00Z')]))).toEqual(['not-yet-valid']);
    expect(codes(ask([taken, stop('2026-11-20T12:03:00Z')]))).toEqual(['not-yet-valid']);
    expect(ask([taken, { ...stop('2026-11-20T12:03:00Z'), channels: ['sms'] }]).allowed).toBe(true);
    expect(ask([taken, stop('2027-11-20T12:00:00Z')]).allowed).toBe(true);
  });

  test('is confirmed within the hours of the token, the last moment included', () => {
    const optIn = { ...given, method: 'DOUBLE_OPT_IN' };
    const confirmed = (time: string): ConsentEvent => ({ ...given, type: 'confirmed', at: time });
    expect(ask([optIn, confirmed('2026-03-04T09:00:00Z')]).allowed).toBe(true);
    expect(ask([optIn, confirmed('2026-03-04T09:00:00.001Z')]).reasons).toEqual([
      {
        code: 'consent/confirmation-expired',
        params: { since: GIVEN, confirmedAt: GIVEN + 72 * 3_600_000 + 1, confirmationHours: 72 },
      },
    ]);
    expect(codes(ask([optIn, confirmed('2026-02-01T00:00:00Z')]))).toEqual(['unconfirmed']);
    expect(codes(ask([optIn, { ...given, type: 'confirmed', at: null }]))).toEqual(['unconfirmed']);
    expect(codes(ask([confirmed('2026-03-01T09:00:00Z')]))).toEqual(['consent-required']);
    const late = [optIn, withdrawn, confirmed('2026-05-02T00:00:00Z')];
    expect(codes(ask(late))).toEqual(['withdrawn']);
    expect(ask(late, { purpose: 'consent-confirmation' }).allowed).toBe(false);
  });

  test('by e-mail must be confirmed where the firm says so', () => {
    for (const place of ['QA', 'qa']) {
      const rules = withRow({}, { doubleOptInIn: [place] });
      expect(codes(ask([given], {}, rules))).toEqual(['unconfirmed']);
      expect(codes(ask([given], { jurisdiction: 'QA-DA' }, rules))).toEqual(['unconfirmed']);
      expect(ask([{ ...given, channels: ['phone'] }], { channel: 'phone' }, rules).allowed).toBe(true);
    }
  });

  test('rests on a notice that still holds', () => {
    const asked = (noticeVersion: string | undefined, minimumVersion: string, noticeId?: string): string | undefined =>
      codes(
        ask(
          [{ ...given, noticeId: 'n1', noticeVersion }],
          {},
          withRow({}, { notices: [{ purpose: 'marketing', minimumVersion, noticeId }] }),
        ),
      )[0];
    for (const [version, minimum] of [
      ['3', '3'],
      ['10', '9'],
      ['2.10', '2.9'],
      ['v3', '3.0'],
      ['2026-02', '2026-01'],
      ['2026-1', '2026-01'],
    ] as const) {
      expect(asked(version, minimum)).toBe('granted');
    }
    for (const [version, minimum] of [
      ['2', '3'],
      ['9', '10'],
      ['2.9', '2.10'],
      [undefined, '1'],
      ['draft', '1'],
      ['3', '3.1'],
    ] as const) {
      expect(asked(version, minimum)).toBe('notice-outdated');
    }
    expect(asked('3', '3', 'n1')).toBe('granted');
    expect(asked('9', '3', 'n2')).toBe('notice-outdated');
  });

  test("grows old by the firm's limit, counted from the last yes", () => {
    const rules = withRow({}, { maximumIdleMonths: 6 });
    expect(ask([given], { at: '2026-09-01' }, rules).allowed).toBe(true);
    expect(ask([given], { at: '2026-09-02' }, rules).reasons).toEqual([
      { code: 'consent/stale', params: { since: GIVEN, until: '2026-09-01', months: 6 } },
    ]);
    const again: ConsentEvent = { type: 'confirmed', at: '2026-08-01T00:00:00Z' };
    expect(ask([given, again], { at: '2026-09-02' }, rules).allowed).toBe(true);
  });

  test('is to be confirmed again in Korea after two years; a strict firm stops', () => {
    const korean = { ...question, jurisdiction: 'KR' };
    const due = { ...korean, at: '2028-03-02' };
    expect(checkConsent([given], { ...korean, at: '2028-03-01' }).obligations).not.toContain('reconfirm-consent');
    expect(checkConsent([given], due)).toMatchObject({ allowed: true, basis: 'consent' });
    expect(checkConsent([given], due).obligations).toContain('reconfirm-consent');
    expect(checkConsent([given], due, { strict: true }).reasons[0]).toEqual({
      code: 'consent/stale',
      params: { since: GIVEN, until: '2028-03-01', months: 24 },
    });
  });
});

describe('the relation', () => {
  const japanese = { ...question, jurisdiction: 'JP' };

  test('of a business card, of business, or of a published address stands for consent in Japan', () => {
    const answer = (relationship: ConsentQuestion['relationship'], events: ConsentEvent[] = []): unknown => {
      const { allowed, basis, reasons } = checkConsent(events, { ...japanese, relationship });
      return [allowed, basis, reasons[0]?.code];
    };
    expect(answer({ businessCard: true })).toEqual([true, 'business-card', 'consent/business-card']);
    expect(answer({ lastInquiryOn: '2020-01-01' })).toEqual([
      true,
      'legitimate-interests',
      'consent/business-relation',
    ]);
    expect(answer({ publishedAddress: true })).toEqual([true, 'legitimate-interests', 'consent/published-address']);
    expect(answer({ lastInquiryOn: '2026-11-21' })).toEqual([false, null, 'consent/consent-required']);
    expect(answer({}, [{ ...given, method: 'business-card' }])).toEqual([
      true,
      'business-card',
      'consent/business-card',
    ]);
    const { obligations } = checkConsent([], { ...japanese, relationship: { businessCard: true } });
    expect(obligations).toEqual(expect.arrayContaining(['sender-name', 'opt-out']));
    expect(answer({ businessCard: true }, [{ ...given, purposes: ['survey'] }])).toEqual([
      true,
      'business-card',
      'consent/business-card',
    ]);
  });

  test('of a customer carries mail about similar goods, in some places for a while only', () => {
    const german = (relationship: ConsentQuestion['relationship']): unknown => {
      const { basis, reasons } = checkConsent([], { ...question, relationship });
      return [basis, reasons[0]];
    };
    const on = '2026-01-15';
    expect(german({ lastPurchaseOn: on, similarGoods: true })).toEqual([
      'legitimate-interests',
      { code: 'consent/existing-customer', params: { jurisdiction: 'DE', on, until: null } },
    ]);
    expect(german({ lastPurchaseOn: on })).toMatchObject([null, { code: 'consent/consent-required' }]);
    expect(german({ lastInquiryOn: on, similarGoods: true })).toMatchObject([
      null,
      { code: 'consent/consent-required' },
    ]);
    expect(german({ lastPurchaseOn: on, similarGoods: true, informed: false })).toMatchObject([
      null,
      { code: 'consent/consent-required' },
    ]);
    const irish = { ...question, jurisdiction: 'IE', recipientKind: 'individual' } as const;
    const relationship = { lastPurchaseOn: '2025-11-20', similarGoods: true };
    expect(checkConsent([], { ...irish, at: '2026-11-20', relationship }).allowed).toBe(true);
    expect(checkConsent([], { ...irish, at: '2026-11-21', relationship }).allowed).toBe(false);
  });

  test('in Canada: the one that lasts longest counts, a grant that fails outweighs it, and a purchase to come is none', () => {
    const canadian = { ...question, jurisdiction: 'CA' };
    const both = { lastPurchaseOn: '2024-12-31', lastInquiryOn: '2026-05-20' };
    expect(checkConsent([], { ...canadian, relationship: both }).reasons[0]).toEqual({
      code: 'consent/implied',
      params: { from: 'purchase', on: '2024-12-31', until: '2026-12-31' },
    });
    expect(checkConsent([], { ...canadian, relationship: { ...both, publishedAddress: true } }).reasons[0]).toEqual({
      code: 'consent/implied',
      params: { from: 'published-address', on: null, until: null },
    });
    const { reasons } = checkConsent([], { ...canadian, at: '2027-01-01', relationship: both });
    expect(reasons[0]).toEqual({
      code: 'consent/implied-expired',
      params: { from: 'purchase', on: '2024-12-31', until: '2026-12-31' },
    });
    const ticked = { ...given, method: 'pre-ticked' };
    expect(codes(checkConsent([ticked], { ...canadian, relationship: both }))[0]).toBe('invalid-method');
    expect(codes(checkConsent([], { ...canadian, relationship: { lastPurchaseOn: '2027-01-01' } }))[0]).toBe(
      'consent-required',
    );
    expect(checkConsent([], { ...canadian, jurisdiction: 'CA-QC', relationship: both }).basis).toBe('implied');
  });

  test('carries a message, never a sale of data', () => {
    const relationship = { lastPurchaseOn: '2026-11-01', similarGoods: true, publishedAddress: true };
    expect(checkConsent([], { ...question, purpose: 'sale', relationship }).allowed).toBe(false);
    expect(checkConsent([], { ...question, purpose: 'sale', jurisdiction: 'CA', relationship }).allowed).toBe(false);
    expect(checkConsent([], { ...question, purpose: 'sale', channel: 'post' }).allowed).toBe(false);
  });
});

describe('nonsense', () => {
  const refused = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      const { code, path } = error as { code: string; path: unknown };
      return [code, path];
    }
  };

  test('is refused with its place', () => {
    const asked = (over: object): unknown => refused(() => ask([], over as Partial<ConsentQuestion>));
    expect(asked({ purpose: '' })).toEqual(['core/not-text', ['question', 'purpose']]);
    expect(asked({ channel: undefined })).toEqual(['core/not-text', ['question', 'channel']]);
    expect(asked({ at: '2026-02-30' })).toEqual(['core/not-a-date', ['question', 'at']]);
    expect(asked({ at: '2026-02-20T09:00:00' })).toEqual(['core/instant-without-offset', ['question', 'at']]);
    expect(asked({ dayOf: 'UTC' })).toEqual(['core/wrong-type', ['question', 'dayOf']]);
    expect(asked({ recipientKind: 'company' })).toEqual(['core/unknown-option', ['question', 'recipientKind']]);
    expect(asked({ jurisdiction: 49 })).toEqual(['core/not-text', ['question', 'jurisdiction']]);
    expect(asked({ relationship: { lastPurchaseOn: 'May' } })).toEqual([
      'core/not-a-date',
      ['question', 'relationship', 'lastPurchaseOn'],
    ]);
    expect(asked({ suppression: { address: 'a@b.c', secret: '', keys: [] } })).toEqual([
      'core/not-text',
      ['question', 'suppression', 'secret'],
    ]);
    expect(asked({ suppression: { address: 'a@b.c', secret: 'x'.repeat(16) } })).toEqual([
      'core/wrong-type',
      ['question', 'suppression', 'keys'],
    ]);
    const events = (list: unknown): unknown => refused(() => ask(list as ConsentEvent[]));
    expect(events(null)).toEqual(['core/wrong-type', ['events']]);
    expect(events([given, null])).toEqual(['core/wrong-type', ['events', 1]]);
    expect(events([{ ...given, type: 'granted' }])).toEqual(['core/unknown-option', ['events', 0, 'type']]);
    expect(events([{ ...given, purposes: 'marketing' }])).toEqual(['core/wrong-type', ['events', 0, 'purposes']]);
    const ruled = (rules: unknown): unknown => refused(() => ask([], {}, rules as ConsentRules));
    expect(ruled(null)).toEqual(['core/wrong-type', ['rules']]);
    expect(ruled({ askPurposes: 'ask' })).toEqual(['core/wrong-type', ['rules', 'askPurposes']]);
    expect(ruled({ confirmationHours: -1 })).toEqual(['core/out-of-range', ['rules', 'confirmationHours']]);
    expect(ruled({ jurisdictions: [{}] })).toEqual(['core/not-text', ['rules', 'jurisdictions', 0, 'code']]);
    const at0 = ['rules', 'jurisdictions', 0];
    const without = (field: string): unknown => ruled({ jurisdictions: [{ ...plain, [field]: undefined }] });
    expect(without('email')).toEqual(['core/wrong-type', [...at0, 'email']]);
    expect(without('obligations')).toEqual(['core/wrong-type', [...at0, 'obligations']]);
    expect(without('asOf')).toEqual(['core/not-text', [...at0, 'asOf']]);
    expect(without('reviewed')).toEqual(['core/wrong-type', [...at0, 'reviewed']]);
    expect(ruled({ jurisdictions: [{ ...plain, email: { other: 'maybe' } }] })).toEqual([
      'core/unknown-option',
      [...at0, 'email', 'other'],
    ]);
    expect(ruled({ doubleOptInIn: [49] })).toEqual(['core/not-text', ['rules', 'doubleOptInIn', 0]]);
    // a text would match by a part of it
    expect(events([{ ...given, recipients: 'Acme Holding' }])).toEqual([
      'core/wrong-type',
      ['events', 0, 'recipients'],
    ]);
  });
});
