/** The findings of {@link lintRetention}: `ruleId` is the rule that the advice is for, `by` the one that stands against it. */
export type LintReasons = {
  /** A rule of this id is in force on the same day: such a schedule is refused. Give one another id. */
  'retention/lint-duplicate-id': { readonly ruleId: string; readonly row: number };
  /** It is in force on no day: such a schedule is refused. Put the earlier day into `effectiveFrom`. */
  'retention/lint-days-reversed': {
    readonly ruleId: string;
    readonly effectiveFrom: string;
    readonly effectiveTo: string;
  };
  /** Two versions of a rule are in force together from a day on. End the older one the day before. */
  'retention/lint-versions-overlap': { readonly ruleId: string; readonly next: string; readonly from: string };
  /** No version of a rule is in force on these days. Let the next one begin earlier. */
  'retention/lint-versions-gap': {
    readonly ruleId: string;
    readonly next: string;
    readonly from: string;
    readonly to: string;
  };
  /** All that the disposal is for is kept for ever. Narrow one of the two, or leave the disposal out. */
  'retention/lint-always-overridden': { readonly ruleId: string; readonly by: string };
  /** All that the disposal is for is kept as long or longer, so that its own period never decides. Lengthen it, or part the fields. */
  'retention/lint-kept-longer': { readonly ruleId: string; readonly by: string };
  /** The duty to keep ends on the very day of the disposal: there is no day between them to look. */
  'retention/lint-same-end': { readonly ruleId: string; readonly by: string };
  /** A law makes keep the whole of records that are to go as a whole, contact data too. Name the fields of both. */
  'retention/lint-whole-record': { readonly ruleId: string; readonly by: string };
  /** Other disposals have always done as much before it. Leave it out, or let it come earlier. */
  'retention/lint-never-reached': { readonly ruleId: string; readonly by: string };
  /** It ends on the day of the event itself. */
  'retention/lint-zero-period': { readonly ruleId: string; readonly effect: string };
  /** The event's name is like a known one, but for a slip. */
  'retention/lint-unknown-trigger': { readonly ruleId: string; readonly trigger: string; readonly known: string };
  /** The notice would be due before the event, or on its day. Shorten it. */
  'retention/lint-notice-too-long': {
    readonly ruleId: string;
    readonly noticeDays: number;
    readonly periodDays: number;
  };
  /** Only a deletion has two stages: the grace does nothing. */
  'retention/lint-grace-without-delete': { readonly ruleId: string; readonly action: string };
  /** A field that only a disposal has. Leave it out, or make the rule a disposal. */
  'retention/lint-no-effect': { readonly ruleId: string; readonly field: string };
  /** A shipped rule that nobody has confirmed: it gives advice, no action. Let counsel confirm it. */
  'retention/lint-not-reviewed': { readonly ruleId: string; readonly source: string };
  /** An outline of the law, confirmed or not: it never acts by itself. Look the law up. */
  'retention/lint-low-confidence': { readonly ruleId: string; readonly source: string };
  /** The state of knowledge is old. Look the law up again. */
  'retention/lint-stale': {
    readonly ruleId: string;
    readonly asOf: string;
    readonly months: number;
    readonly limitMonths: number;
  };
  /** Erased at once, without having been made anonymous before, and without a grace. A mistake cannot be undone. */
  'retention/lint-erased-at-once': { readonly ruleId: string };
  /** A type of records that a rule names and no disposal covers stays for ever. */
  'retention/lint-never-disposed': { readonly recordType: string; readonly ruleId: string };
  /** A field that rules do not have: it is not read. `known` is the likely one. */
  'retention/lint-unknown-field': { readonly ruleId: string; readonly field: string; readonly known: string | null };
};
