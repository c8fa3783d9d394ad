import { failWith } from '../core/errors.ts';

/** What is refused of redactions and proofs. */
export const redactionErrors = {
  'retention/other-record': ({ id, recordId }: { readonly id: string; readonly recordId: string }): string =>
    `The decision is about the record "${id}", not about "${recordId}": give the record that it was made for.`,
  'retention/no-strategy': ({ field }: { readonly field: string }): string =>
    `"${field}" is to be pseudonymised and no strategy says how: give one for it, such as { keyedHash: secret }.`,
  'retention/unknown-strategy': ({ field, value }: { readonly field: string; readonly value: string }): string =>
    `The strategy of "${field}" must be 'null', 'remove', { constant }, { keyedHash }, { truncate } or { generalise }, got ${value}.`,
  'retention/not-plain-data': ({ field, value }: { readonly field: string; readonly value: string }): string =>
    `"${field}" holds ${value}, which is no plain data: give texts, numbers, true, false, null, lists and objects of these.`,
  'retention/not-due-in-plan': ({ id, disposition }: { readonly id: string; readonly disposition: string }): string =>
    `"${id}" is ${disposition} in this plan, not due: nothing may have been done with it, so take the row out and look into it.`,
  'retention/not-in-plan': ({ id }: { readonly id: string }): string =>
    `"${id}" does not stand in this plan: give the plan that was carried out.`,
  'retention/telling-id': ({ kind }: { readonly kind: string }): string =>
    `The id looks like ${kind}, which could be found out from the proof by trying: give { secret }, the firm's own.`,
};

/** @internal */
export const failRedaction: ReturnType<typeof failWith<typeof redactionErrors>> =
  /* @__PURE__ */ failWith(redactionErrors);
