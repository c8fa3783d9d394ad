/** The grounds of {@link lastSubjectActivity}. `at` is a civil day as it was given, or epoch milliseconds. */
export type ActivityReasons = {
  /** The subject's last act. */
  'retention/last-act': { readonly kind: string; readonly at: string | number };
  /** None of the events is an act of the subject. */
  'retention/no-act': { readonly events: number };
  /** A later event that does not count: `origin`, it is not the subject's own; `passive`, it is no contact. */
  'retention/not-an-act': {
    readonly kind: string;
    readonly at: string | number;
    readonly because: 'origin' | 'passive';
    readonly origin: string;
  };
};
