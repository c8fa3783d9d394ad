/** Grounds of the gate at capture. */
export type CollectReasons = {
  /** The record may be saved. */
  'consent/may-collect': {
    readonly basis: 'contract' | 'legitimate-interests' | 'consent';
    readonly marketing: boolean;
    readonly jurisdiction: string | null;
  };
  /** The privacy notice was not shown. */
  'consent/notice-not-shown': { readonly noticeId: string | null };
  /** The box that says that the notice was seen is empty. */
  'consent/notice-not-acknowledged': { readonly noticeId: string | null };
  /** A newer notice is due for a purpose of the form; `version` is `null` where the form does not say which it showed. */
  'consent/notice-version-too-old': {
    readonly purpose: string;
    readonly noticeId: string | null;
    readonly version: string | null;
    readonly minimumVersion: string;
  };
  /** The form cannot be sent without consent to marketing: such consent is not free (GDPR 7(4)). */
  'consent/marketing-required': { readonly marketingConsent: boolean };
  /** The marketing box was ticked beforehand: such consent is none. */
  'consent/marketing-pre-ticked': { readonly marketingConsent: boolean };
  /** Minors may be among the persons, and the age or the parents' consent is not confirmed. */
  'consent/age-not-confirmed': { readonly ageConfirmed: boolean | null };
  /** A use needs a consent of its own. */
  'consent/separate-consent-missing': { readonly purpose: string; readonly jurisdiction: string | null };
  /** Data is sold or shared, and the form has no link against it. */
  'consent/opt-out-link-missing': { readonly jurisdiction: string | null };
  /** The first copy has to be kept at home. */
  'consent/stored-elsewhere': { readonly jurisdiction: string; readonly storedIn: string };
  /** The first copy has to be kept at home, and the form does not say where it is. */
  'consent/storage-place-not-given': { readonly jurisdiction: string };
  /** The law there does not know legitimate interests: without a contract the person's consent carries the record. */
  'consent/no-legitimate-interests': { readonly jurisdiction: string };
};
