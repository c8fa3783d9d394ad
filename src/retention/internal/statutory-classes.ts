import type { RecordClass } from '../record-class.ts';
import type { DispositionAction } from '../retention-rule.ts';

/** What becomes of a class unless the caller says otherwise. */
export interface ClassDefaults {
  /** `null` for every type. */
  readonly recordTypes: readonly string[] | null;
  readonly trigger: readonly string[];
  /** Of classes that are disposed of. */
  readonly action?: DispositionAction;
  readonly notifyBeforeDays?: number;
}

const PAPERS = ['invoiceDate', 'documentDate'];
const DEALS = ['orderCompletion', 'documentDate'];
const ACCOUNTING = ['invoice', 'payment', 'ledger', 'order'];

/** Of a list, the event that the law means first, then what a record has in its place: an invoice knows no completion. */
export const classDefaults: ReadonlyMap<RecordClass, ClassDefaults> = new Map<RecordClass, ClassDefaults>([
  ['books', { recordTypes: ['ledger'], trigger: ['documentDate'] }],
  ['annual-accounts', { recordTypes: ['annual-accounts'], trigger: ['documentDate'] }],
  ['vouchers', { recordTypes: ['invoice', 'payment'], trigger: PAPERS }],
  ['letters', { recordTypes: ['correspondence'], trigger: ['documentDate'] }],
  ['accounting', { recordTypes: ACCOUNTING, trigger: [...PAPERS, 'orderCompletion'] }],
  ['other-accounting', { recordTypes: ['accounting-file'], trigger: ['documentDate'] }],
  ['management', { recordTypes: ['management-document'], trigger: ['documentDate'] }],
  ['tax', { recordTypes: ACCOUNTING, trigger: [...PAPERS, 'orderCompletion'] }],
  ['trade', { recordTypes: ['order'], trigger: DEALS }],
  ['export', { recordTypes: ['order', 'export-file'], trigger: DEALS }],
  ['sanctions', { recordTypes: ['order', 'export-file'], trigger: DEALS }],
  ['customs', { recordTypes: ['customs-entry'], trigger: ['customsEntryDate', 'documentDate'] }],
  ['used-consent', { recordTypes: ['consent'], trigger: ['lastConsentUse', 'consentGiven'] }],
  ['ended-consent', { recordTypes: ['consent'], trigger: ['consentWithdrawn'] }],
  ['objections', { recordTypes: ['suppression-entry'], trigger: ['objectedOn', 'createdOn'] }],
  ['privacy-requests', { recordTypes: ['privacy-request'], trigger: ['requestClosed'] }],
  ['destruction-log', { recordTypes: ['destruction-log'], trigger: ['documentDate', 'createdOn'] }],
  ['impact-assessments', { recordTypes: ['impact-assessment'], trigger: ['documentDate'] }],
  ['processing-register', { recordTypes: ['processing-register'], trigger: ['processingEnd'] }],
  ['processing', { recordTypes: null, trigger: ['lastProcessing', 'lastSubjectActivity', 'createdOn'] }],
  [
    'prospects',
    {
      recordTypes: ['lead', 'prospect'],
      trigger: ['lastSubjectActivity', 'collectedOn', 'createdOn'],
      action: 'anonymise',
    },
  ],
  [
    'customers',
    { recordTypes: ['customer'], trigger: ['relationEnd', 'contractEnd', 'accountClosure'], action: 'anonymise' },
  ],
  ['marketing', { recordTypes: ['marketing-data'], trigger: ['collectedOn', 'createdOn'], action: 'anonymise' }],
  ['profiling', { recordTypes: ['profile'], trigger: ['collectedOn', 'createdOn'], action: 'anonymise' }],
  [
    'third-schedule',
    { recordTypes: ['customer'], trigger: ['lastSubjectActivity', 'createdOn'], action: 'delete', notifyBeforeDays: 2 },
  ],
]);
