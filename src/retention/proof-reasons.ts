/** The grounds on which a proof is not believed, or a redaction not complete, with their values. */
export interface ProofReasons {
  /** The proof's own digest does not belong to its text: something in it was changed. */
  readonly 'retention/proof-altered': { readonly stated: string; readonly computed: string };
  /** The proof does not have the form of one; `field` is the first place where it has not. */
  readonly 'retention/proof-malformed': { readonly field: string };
  /** The proof is about another plan. */
  readonly 'retention/proof-other-plan': { readonly stated: string; readonly plan: string };
  /** The plan's own digest does not belong to it: the plan was changed. */
  readonly 'retention/proof-plan-altered': { readonly stated: string; readonly computed: string };
  /** What the proof says of the plan is not what the plan says. */
  readonly 'retention/proof-plan-differs': {
    readonly field: string;
    readonly stated: string | null;
    readonly plan: string | null;
  };
  /** An entry stands for no record that is due in the plan, or it was made under another secret. */
  readonly 'retention/proof-not-in-plan': { readonly recordHash: string };
  /** Two entries stand for one record. */
  readonly 'retention/proof-entry-twice': { readonly recordHash: string };
  /** An entry's rule, action or day is not that of the plan. */
  readonly 'retention/proof-entry-differs': {
    readonly recordHash: string;
    readonly field: string;
    readonly stated: string | null;
    readonly plan: string | null;
  };
  /** A count, or the first or last moment, is not what the entries and the plan come to. */
  readonly 'retention/proof-count-differs': {
    readonly count: string;
    readonly stated: number | null;
    readonly computed: number | null;
  };
  /** `field` still holds a value that was redacted in the field `of`. */
  readonly 'retention/residue': { readonly field: string; readonly of: string };
}
