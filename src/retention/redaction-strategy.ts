/**
 * What becomes of a value:
 *
 * - `'null'`: it is `null`; the field stays.
 * - `'remove'`: the field goes.
 * - `{ constant }`: it is this.
 * - `{ keyedHash: secret }`: it is `hmac-sha256:` and its HMAC under the secret, so that the same value stays the same.
 * - `{ truncate: n }`: its first `n` characters stay.
 * - `{ generalise }`: of a day its year or month, of an e-mail address `@` and its domain; of anything else `null`.
 *
 * A keyed hash is a pseudonym: whoever has the secret can tell whose it is. A domain of one person's own names them still.
 */
export type RedactionStrategy =
  | 'null'
  | 'remove'
  | { readonly constant: string | number | boolean | null }
  | { readonly keyedHash: string }
  | { readonly truncate: number }
  | { readonly generalise: Generalisation };

/** To what a value is made coarser. */
export type Generalisation = 'year' | 'month' | 'domain';

/** Strategies by the paths of fields: `email`, `contacts.email`, `invoice.*`, `*`. The narrowest one counts. */
export type RedactionStrategies = { readonly [path: string]: RedactionStrategy };
