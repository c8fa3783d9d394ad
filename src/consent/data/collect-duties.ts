/**
 * What a form must have by the law of some places, beside the notice.
 *
 * source    opt-out link: CCPA/CPRA 1798.135(a), acts of other states in outline; storage: 152-FZ 18(5) as of 2025-07-01, two law
 *           firms. No legitimate interests: PIPL 13, PDPL 91/2025, DPDP Act 4 and 7, FDL 45/2021 art. 4–5, general knowledge
 * as of     2026-11
 * retrieved 2026-11-22
 * licence   facts
 * checked   test/consent/can-collect.test.ts
 */

/** Rows whose law wants a link "do not sell or share" where data is sold or shared; `US` alone may be any state. */
export const optOutLinkIn: ReadonlySet<string> = /* @__PURE__ */ new Set(['US', 'US-CA', 'US-other']);

/** Rows whose law wants the first copy in a database at home. */
export const storedAtHomeIn: ReadonlySet<string> = /* @__PURE__ */ new Set(['RU']);

/** Rows whose law does not know legitimate interests as a ground. */
export const withoutLegitimateInterests: ReadonlySet<string> = /* @__PURE__ */ new Set(['AE', 'CN', 'IN', 'VN']);
