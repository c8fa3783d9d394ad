/** The values that a reason or an error carries: JSON scalars only, so that it can be stored and replayed. */
export type Params = { readonly [name: string]: string | number | boolean | null };

/** Why something was decided: a stable code with the value seen and the limit it was held against. */
export interface Reason {
  /** Stable, kebab-case, prefixed by its module: `allocation/over-daily-cap`. Public API. */
  readonly code: string;
  /** The value seen and the limit. */
  readonly params: Params;
}

/** The reasons of a module as a union, made from its table of code → params, so that a `switch` is checked. */
export type ReasonOf<Table> = {
  readonly [Code in keyof Table & string]: { readonly code: Code; readonly params: Table[Code] };
}[keyof Table & string];

/** An answer with its grounds, the decisive one first. */
export interface Decision<Outcome, Ground extends Reason = Reason> {
  readonly outcome: Outcome;
  readonly reasons: readonly Ground[];
}

/** One sentence per code of a table; a missing or a foreign code does not compile. */
export type Catalogue<Table> = { readonly [Code in keyof Table]: (params: Table[Code]) => string };

/** Any catalogue, whatever table it was made for. */
export type AnyCatalogue = {
  /** The sentence of a code. */
  readonly [code: string]: (params: never) => string;
};
