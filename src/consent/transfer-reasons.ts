import type { EpochMs } from '../core/instants.ts';

/** Grounds of the gate for data going abroad. `from` and `to` are the countries asked about. */
export type TransferReasons = {
  /** Both places are one country, or lie in the European Economic Area. */
  'consent/no-transfer': { readonly from: string; readonly to: string };
  /** The law of the place sets no limit of general reach. */
  'consent/transfer-free': { readonly from: string; readonly to: string; readonly source: string };
  /** A decision says that the country protects data well enough. */
  'consent/adequate': {
    readonly from: string;
    readonly to: string;
    readonly since: string;
    readonly until: string | null;
    readonly source: string;
  };
  /** The decision covers some recipients only: whether this is one has to be looked up. */
  'consent/adequacy-limited': {
    readonly to: string;
    readonly scope: 'some-organisations' | 'certified-organisations';
    readonly source: string;
  };
  /** No decision covers the country on that day. */
  'consent/not-adequate': { readonly from: string; readonly to: string; readonly on: string };
  /** A contract, rules or an approval carry the transfer. */
  'consent/safeguards': { readonly from: string; readonly to: string; readonly mechanism: string };
  /** The law sets mechanisms aside for such a transfer. */
  'consent/mechanism-exempt': { readonly from: string; readonly mechanism: string };
  /** Consent to the transfer carries it. */
  'consent/transfer-consent': { readonly purpose: string; readonly since: EpochMs };
  /** A contract with the person carries it. */
  'consent/transfer-contract': { readonly purpose: string; readonly mechanism: string | null };
  /** The caller says that no contract needs the transfer. */
  'consent/contract-not-necessary': { readonly purpose: string; readonly mechanism: string };
  /** None is given, and one is needed; `accepted` names them, `null` where they are not known. */
  'consent/mechanism-required': { readonly from: string; readonly to: string; readonly accepted: string | null };
  /** The law of the place does not know this mechanism. */
  'consent/mechanism-not-accepted': { readonly from: string; readonly mechanism: string; readonly accepted: string };
  /** The mechanisms of the place are not known here: the one named is taken at the caller's word. */
  'consent/mechanism-not-checked': { readonly from: string; readonly mechanism: string };
  /** The first copy has to be kept at home before data goes abroad. */
  'consent/local-copy-required': { readonly from: string };
  /** Safeguards want a look at the law of the destination as well. */
  'consent/transfer-assessment': { readonly from: string; readonly to: string };
  /** An exception for single cases, not for a regular flow. */
  'consent/exception-only': { readonly from: string; readonly mechanism: string };
};
