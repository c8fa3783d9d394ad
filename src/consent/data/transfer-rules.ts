/**
 * What lets personal data leave a country, by the mechanisms that its law names.
 *
 * source    per row: the statutes named there. CN: provisions of 2024-03-22, law firms; KR: PIPA 28-8, a law firm; BR: Res.
 *           CD/ANPD 19/2024, law firms; RU: 152-FZ 12 and 18(5) as of 2025-07-01, law firms; JP: APPI 28, a guide; GB: guide
 *           of the ICO; CH: bj.admin.ch; EU: GDPR 44–49. US, HK: general knowledge of the field
 * as of     2026-11
 * retrieved 2026-11-22
 * licence   facts; no wording copied
 * checked   test/consent/can-transfer.test.ts
 */

/**
 * What a mechanism rests on: `adequacy` on a decision in the table of decisions, `safeguards` on a contract, rules or an
 * approval, `consent` on the person's own (`separate-consent` on one asked for by itself), `contract` on one that the person is party to, `exemption` on the law setting
 * mechanisms aside.
 */
export type TransferGround = 'adequacy' | 'safeguards' | 'consent' | 'separate-consent' | 'contract' | 'exemption';

/** How a country lets data go. */
export interface TransferRule {
  /** `EU` for the EEA, else by ISO 3166-1. */
  readonly from: string;
  readonly mechanisms: readonly (readonly [name: string, ground: TransferGround])[];
  /** A consent of its own is needed whatever the mechanism, unless the ground is a contract. */
  readonly separateConsent?: boolean | undefined;
  /** A copy at home comes first. */
  readonly localCopy?: boolean | undefined;
  /** No mechanism is asked for. */
  readonly free?: boolean | undefined;
  /** Safeguards do not stand without a look at the law of the destination. */
  readonly assessment?: boolean | undefined;
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L';
}

export const transferRules: readonly TransferRule[] = [
  {
    from: 'EU',
    mechanisms: [
      ['adequacy', 'adequacy'],
      ['data-privacy-framework', 'adequacy'],
      ['standard-contractual-clauses', 'safeguards'],
      ['binding-corporate-rules', 'safeguards'],
      ['code-of-conduct', 'safeguards'],
      ['certification', 'safeguards'],
      ['derogation-consent', 'consent'],
      ['derogation-contract', 'contract'],
    ],
    assessment: true,
    source: 'GDPR 44–49',
    confidence: 'H',
  },
  {
    from: 'GB',
    mechanisms: [
      ['adequacy', 'adequacy'],
      ['data-privacy-framework', 'adequacy'],
      ['idta', 'safeguards'],
      ['addendum', 'safeguards'],
      ['binding-corporate-rules', 'safeguards'],
      ['derogation-consent', 'consent'],
      ['derogation-contract', 'contract'],
    ],
    assessment: true,
    source: 'UK GDPR 44A–49',
    confidence: 'M',
  },
  {
    from: 'CH',
    mechanisms: [
      ['adequacy', 'adequacy'],
      ['data-privacy-framework', 'adequacy'],
      ['standard-contractual-clauses', 'safeguards'],
      ['binding-corporate-rules', 'safeguards'],
      ['derogation-consent', 'consent'],
      ['derogation-contract', 'contract'],
    ],
    assessment: true,
    source: 'FADP 16–17',
    confidence: 'M',
  },
  // The exemptions of 2024 set the mechanism aside, not the consent; that of a contract rests on the contract itself.
  {
    from: 'CN',
    mechanisms: [
      ['security-assessment', 'safeguards'],
      ['standard-contract', 'safeguards'],
      ['certification', 'safeguards'],
      ['exempt-contract', 'contract'],
      ['exempt-volume', 'exemption'],
      ['exempt-transit', 'exemption'],
      ['exempt-free-trade-zone', 'exemption'],
    ],
    separateConsent: true,
    source: 'PIPL 13, 38, 39; 促进和规范数据跨境流动规定 3–6',
    confidence: 'M',
  },
  {
    from: 'BR',
    mechanisms: [
      ['adequacy', 'adequacy'],
      ['standard-contractual-clauses', 'safeguards'],
      ['specific-clauses', 'safeguards'],
      ['binding-corporate-rules', 'safeguards'],
      ['derogation-consent', 'consent'],
      ['derogation-contract', 'contract'],
    ],
    source: 'LGPD 33; Res. CD/ANPD 19/2024',
    confidence: 'M',
  },
  // The notice to Roskomnadzor goes before any transfer; a state not on its list of adequate ones may be forbidden within 10 working days.
  {
    from: 'RU',
    mechanisms: [['notification', 'safeguards']],
    localCopy: true,
    source: '152-FZ 12, 18(5)',
    confidence: 'M',
  },
  {
    from: 'KR',
    mechanisms: [
      ['adequacy', 'adequacy'],
      ['certification', 'safeguards'],
      ['treaty', 'safeguards'],
      ['derogation-consent', 'separate-consent'],
      ['derogation-contract', 'contract'],
    ],
    source: 'PIPA 28-8',
    confidence: 'M',
  },
  {
    from: 'JP',
    mechanisms: [
      ['adequacy', 'adequacy'],
      ['equivalent-measures', 'safeguards'],
      ['cross-border-privacy-rules', 'safeguards'],
      ['binding-corporate-rules', 'safeguards'],
      ['derogation-consent', 'consent'],
    ],
    source: 'APPI 28',
    confidence: 'M',
  },
  // No law of general reach limits transfers (the rule on bulk data, 28 CFR 202, is about countries of concern: see `countriesOfConcern`).
  { from: 'US', mechanisms: [], free: true, source: '28 CFR 202', confidence: 'M' },
  // Section 33 of the PDPO is not in force.
  { from: 'HK', mechanisms: [], free: true, source: 'PDPO 33', confidence: 'M' },
];

/** Where bulk data of persons in the United States may not go without more (28 CFR 202.211). */
export const countriesOfConcern: ReadonlySet<string> = /* @__PURE__ */ new Set('CN CU HK IR KP MO RU VE'.split(' '));

/** Other names that a mechanism goes by. */
export const mechanismNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['scc', 'standard-contractual-clauses'],
  ['sccs', 'standard-contractual-clauses'],
  ['bcr', 'binding-corporate-rules'],
  ['bcrs', 'binding-corporate-rules'],
  ['adequacy-decision', 'adequacy'],
  ['adequacy-regulations', 'adequacy'],
  ['equivalency', 'adequacy'],
  ['dpf', 'data-privacy-framework'],
  ['data-bridge', 'data-privacy-framework'],
  ['uk-addendum', 'addendum'],
  ['international-data-transfer-agreement', 'idta'],
  ['cbpr', 'cross-border-privacy-rules'],
  ['consent', 'derogation-consent'],
  ['explicit-consent', 'derogation-consent'],
  ['contract', 'derogation-contract'],
]);
