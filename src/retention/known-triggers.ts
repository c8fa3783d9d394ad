/**
 * Names of events that the shipped rules wait for, and what they mean. A rule may wait for any other name too; the lint
 * tells of one that differs from these by a slip.
 */
export const knownTriggers: readonly string[] = [
  'lastSubjectActivity', // the subject's own last act
  'createdOn', // the record came into being
  'collectedOn', // the data came in
  'relationEnd', // the business with a customer ended
  'contractEnd',
  'accountClosure',
  'orderCompletion', // delivered and paid
  'invoiceDate',
  'documentDate', // of any other paper: drawn up, sent or received
  'customsEntryDate',
  'consentGiven',
  'consentWithdrawn',
  'lastConsentUse', // the last mail or call that rested on it
  'objectedOn',
  'requestClosed', // a request of a person was answered
  'lastProcessing',
  'processingEnd',
];
