/** The findings of {@link lintContactPolicy}. `field` and the like name a field of the policy. */
export type ContactLintReasons = {
  /** What the hours leave is silent or kept free: the channel can never be used by who works the usual hours. */
  'windows/nothing-left': { readonly channel: string; readonly hours: string; readonly minutes: number };
  /** The same time stands as start and end, which is the whole day. */
  'windows/whole-day': { readonly field: string; readonly time: string };
  /** A field that the rule's hours leave without effect. */
  'windows/no-effect': { readonly field: string; readonly because: string; readonly value: string };
  /** The hours for a religious season lie outside of those of the channel. */
  'windows/season-closed': { readonly channel: string; readonly start: string; readonly end: string };
};
