import { failWith } from '../core/errors.ts';

/** What is refused of holds. */
export const holdErrors = {
  'retention/hold-ends-first': (p: { readonly holdId: string; readonly from: string; readonly to: string }): string =>
    `The hold "${p.holdId}" ends on ${p.to}, before it begins on ${p.from}: to is the last day held.`,
  'retention/hold-exists': ({ holdId }: { readonly holdId: string }): string =>
    `There is a hold "${holdId}" already: give the new one an id of its own.`,
  'retention/unknown-hold': ({ holdId }: { readonly holdId: string }): string =>
    `There is no hold "${holdId}" among these: check the id.`,
  'retention/hold-lifted': (p: { readonly holdId: string; readonly to: string }): string =>
    `The hold "${p.holdId}" has its last day already, ${p.to}: a hold is lifted once.`,
};

/** @internal */
export const failHold: ReturnType<typeof failWith<typeof holdErrors>> = /* @__PURE__ */ failWith(holdErrors);
