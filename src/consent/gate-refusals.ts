import { failWith } from '../core/errors.ts';

/** What the gates and the table of jurisdictions refuse. */
export const gateErrors = {
  'consent/no-working-day': (p: { readonly from: string; readonly days: number }): string =>
    `There is no working day within ${p.days} days from ${p.from}: check \`holidays\` and the row's \`weekend\`.`,
  'consent/no-such-row': (p: { readonly code: string; readonly nearest: string | null }): string =>
    `There is no row "${p.code}" in the table of jurisdictions: ${
      p.nearest === null
        ? 'look up the codes of `defaultConsentPolicy.jurisdictions`, or add a row of your own'
        : `it falls back to "${p.nearest}", so accept that one, or add a row of your own`
    }.`,
};

/** @internal */
export const failGate: ReturnType<typeof failWith<typeof gateErrors>> = /* @__PURE__ */ failWith(gateErrors);
