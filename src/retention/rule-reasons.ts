import type { DispositionAction } from './retention-rule.ts';

/** The grounds of {@link evaluateRetention}, {@link planDisposition} and {@link nextReview}. */
export type RuleReasons = {
  /** The rule's period is over. */
  'retention/due': DisposalDay;
  /** The rule's period still runs. */
  'retention/not-due': DisposalDay;
  /** It must be kept: the last day kept (`null` is for ever), the fields covered (`null` is all). */
  'retention/retain-runs': RetainDay;
  /** The duty to keep is over. */
  'retention/retain-ended': RetainDay;
  /** A disposal that a duty to keep or a hold overrides, in whole or for the fields named. */
  'retention/overridden': {
    readonly ruleId: string;
    readonly action: DispositionAction;
    readonly by: string;
    readonly until: string | null;
    readonly fields: string | null;
  };
  /** The disposal that decides: its scope is narrower. */
  'retention/narrower-rule-wins': LostTo;
  /** The disposal that decides is due earlier. */
  'retention/earlier-rule-wins': LostTo;
  /** Of two that are due on one day the stronger action decides. */
  'retention/stronger-action-wins': LostTo;
  /** Of two that are alike the id decides. */
  'retention/first-id-wins': LostTo;
  /** An open hold: its last day (`null` is open), the fields held (`null` is all). */
  'retention/legal-hold': {
    readonly holdId: string;
    readonly reason: string;
    readonly from: string;
    readonly to: string | null;
    readonly fields: string | null;
  };
  /** Days held that moved the rule's end. */
  'retention/tolled': { readonly ruleId: string; readonly days: number; readonly until: string };
  /** The event's date is not known. */
  'retention/missing-trigger': TriggerOf;
  /** The event's date is none: no day of the calendar, or a time without an offset. */
  'retention/invalid-trigger': TriggerOf;
  /** The event's year is not plausible. */
  'retention/implausible-trigger': TriggerOf & { readonly earliest: string; readonly latest: string };
  /** The event lies in the future; the period counts from it. */
  'retention/future-trigger': TriggerOf & { readonly on: string; readonly today: string };
  /** The first event was not there; this one stands for it. */
  'retention/fallback-trigger': TriggerOf & { readonly instead: string };
  /** The event has not happened yet: the rule does not run. */
  'retention/event-not-yet': TriggerOf;
  /** The record's jurisdictions are not known, and rules of some could apply. */
  'retention/unknown-jurisdiction': { readonly rules: string };
  /** It is not settled whose record this is. */
  'retention/ambiguous-owner': { readonly recordId: string };
  /** The record holds no personal data, so a rule for the sake of privacy leaves it alone. */
  'retention/not-personal-data': { readonly ruleId: string };
  /** What the rule asks for was done before. */
  'retention/already-disposed': { readonly ruleId: string; readonly action: DispositionAction; readonly on: string };
  /** The schedule asks for a look before it goes. */
  'retention/disposition-review': { readonly ruleId: string; readonly action: DispositionAction };
  /** The rule rests on an outline of the law: it never acts by itself. */
  'retention/low-confidence': LawOf;
  /** Nobody has confirmed the shipped rule yet: it gives advice, no action. */
  'retention/rule-not-accepted': LawOf;
  /** The state of knowledge of the rule is old. */
  'retention/stale-rule': LawOf & { readonly months: number };
  /** The person asked to be erased. */
  'retention/erasure-request': { readonly receivedOn: string };
  /** A duty to keep stands against the request, for these fields (`null` is all): they are restricted. */
  'retention/legal-obligation': {
    readonly ruleId: string;
    readonly until: string | null;
    readonly fields: string | null;
  };
  /** The subject is to be told from this day on. */
  'retention/notify': { readonly ruleId: string; readonly notifyOn: string; readonly dueOn: string };
  /** The first stage: softly deleted until the purge. */
  'retention/soft-delete': { readonly ruleId: string; readonly dueOn: string; readonly purgeOn: string };
  /** The second stage. */
  'retention/purge': { readonly ruleId: string; readonly dueOn: string; readonly purgeOn: string };
  /** Some fields must stay and the record's fields are not known: hand in `fields` or `data` to part them. */
  'retention/fields-unknown': { readonly ruleId: string; readonly by: string };
  /** Nothing that the rule covers is left: all its fields must stay. */
  'retention/nothing-left': { readonly ruleId: string };
  /** No rule applies. */
  'retention/no-rule': { readonly recordId: string };
  /** A rule that does not apply, and by what. */
  'retention/out-of-scope': { readonly ruleId: string; readonly because: 'record-type' | 'jurisdiction' | 'tag' };
  /** A rule that is not in force on the day. */
  'retention/not-in-force': { readonly ruleId: string; readonly from: string | null; readonly to: string | null };
};

type TriggerOf = { readonly ruleId: string; readonly trigger: string };

type LawOf = { readonly ruleId: string; readonly source: string; readonly asOf: string };

type LostTo = {
  readonly ruleId: string;
  readonly by: string;
  readonly dueOn: string | null;
};

type DisposalDay = TriggerOf & {
  readonly action: DispositionAction;
  readonly triggerOn: string;
  readonly retainUntil: string;
  readonly dueOn: string;
};

type RetainDay = TriggerOf & {
  readonly triggerOn: string;
  readonly until: string | null;
  readonly fields: string | null;
};
