import { failWith } from '../core/errors.ts';

/** What is refused of retention rules; apart from the rest so that an import carries the sentences that it needs. */
export const ruleErrors = {
  'retention/action-missing': ({ ruleId, allowed }: { readonly ruleId: string; readonly allowed: string }): string =>
    `The disposal "${ruleId}" does not say what is done: give action, one of ${allowed}.`,
  'retention/action-on-retain': ({ ruleId, action }: { readonly ruleId: string; readonly action: string }): string =>
    `"${ruleId}" keeps data and has the action ${action}: leave action out, or make its effect "dispose".`,
  'retention/empty-list': ({ name }: { readonly name: string }): string =>
    `${name} is an empty list, which could mean all or none: leave it out for all, or name at least one.`,
  'retention/empty-period': ({ ruleId }: { readonly ruleId: string }): string =>
    `The period of "${ruleId}" has no years, months or days: give at least one; { days: 0 } ends on the day itself.`,
  'retention/endless-disposal': ({ ruleId }: { readonly ruleId: string }): string =>
    `The disposal "${ruleId}" would never be due: give a period, or make its effect "retain".`,
  'retention/effective-reversed': (p: {
    readonly ruleId: string;
    readonly effectiveFrom: string;
    readonly effectiveTo: string;
  }): string =>
    `"${p.ruleId}" is in force from ${p.effectiveFrom} to ${p.effectiveTo}, which is no day: put the earlier day into effectiveFrom.`,
  'retention/rule-twice': ({ ruleId, on }: { readonly ruleId: string; readonly on: string }): string =>
    `Two rules "${ruleId}" are in force on ${on}: give each an id of its own, or let the days of the versions not overlap.`,
  'retention/not-a-field-path': ({ value }: { readonly value: string }): string =>
    `${value} is not a path of fields: write names with dots between them, and "*" for a whole name only ("email", "invoice.*").`,
  'retention/no-statutory-rules': (p: { readonly jurisdiction: string; readonly nearest: string | null }): string =>
    `There are no statutory rules of "${p.jurisdiction}" here: ${p.nearest === null ? 'give an ISO 3166-1 code such as "DE", or "EU", "US-CA", or hand in rules of your own.' : `did you mean "${p.nearest}"?`}`,
};

/** @internal */
export const failRule: ReturnType<typeof failWith<typeof ruleErrors>> = /* @__PURE__ */ failWith(ruleErrors);
