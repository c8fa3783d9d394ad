/** A kind of records that laws speak of; {@link statutoryRules} turns it into the record types of a CRM. */
export type RecordClass =
  /** General ledger, journals, inventories. */
  | 'books'
  | 'annual-accounts'
  /** What an entry in the books rests on: invoices, receipts, payments. */
  | 'vouchers'
  /** Business letters received and sent, mails included. */
  | 'letters'
  /** Books, vouchers and what explains them, where a law does not part them. */
  | 'accounting'
  /** Accounting files besides books, vouchers and annual accounts. */
  | 'other-accounting'
  | 'management'
  /** What a tax return rests on. */
  | 'tax'
  /** Orders of online trade. */
  | 'trade'
  /** Files of export control. */
  | 'export'
  | 'sanctions'
  | 'customs'
  /** Proof of a consent, kept from its last use on. */
  | 'used-consent'
  /** Proof of a consent, kept from its end on. */
  | 'ended-consent'
  /** The list of those who objected. */
  | 'objections'
  | 'privacy-requests'
  | 'destruction-log'
  | 'impact-assessments'
  | 'processing-register'
  /** Any record with personal data. */
  | 'processing'
  | 'prospects'
  | 'customers'
  /** Data about purchases, kept for marketing. */
  | 'marketing'
  | 'profiling'
  /** Accounts of the large platforms of India's Third Schedule. */
  | 'third-schedule';
