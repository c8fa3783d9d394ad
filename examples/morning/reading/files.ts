import {
  type CertificateRecord,
  type ClaimRecord,
  type ContactRecord,
  type CustomerRecord,
  channelWords,
  type InquiryRecord,
  type OrderLineRecord,
  type OrderRecord,
  outcomeWords,
  ownedThroughWords,
  purposeWords,
  type RateRecord,
  type RepRecord,
} from './records.ts';
import type { Row } from './row.ts';

/** The form of one file. */
export interface FileForm<Item> {
  readonly file: string;
  /** Columns that the header must have, in any order; others are passed over. */
  readonly columns: readonly string[];
  /** The column whose text may stand once; `null` when rows have no id. */
  readonly idColumn: string | null;
  /** Columns that hold the id of a row of another file; empty cells are left alone. */
  readonly references: { readonly [column: string]: string };
  readonly read: (row: Row) => Item;
}

export const repsForm: FileForm<RepRecord> = {
  file: 'reps.csv',
  columns:
    'id name languages countries productLines leads won joinedOn leftOn absentFrom absentTo openCap assignedOn zone hours'.split(
      ' ',
    ),
  idColumn: 'id',
  references: {},
  read: (row) => {
    const [leads, won] = [row.count('leads'), row.count('won')];
    if (won > leads) row.fault('won', 'input/won-over-leads', { won, leads });
    return {
      id: row.text('id'),
      name: row.text('name'),
      languages: row.list('languages'),
      countries: row.list('countries'),
      productLines: row.list('productLines'),
      leads,
      won,
      joinedOn: row.day('joinedOn'),
      leftOn: row.optionalDay('leftOn'),
      absentFrom: row.optionalFutureDay('absentFrom'),
      absentTo: row.optionalFutureDay('absentTo'),
      openCap: row.count('openCap'),
      assignedOn: row.days('assignedOn'),
      zone: row.zone('zone'),
      hours: row.hours('hours'),
    };
  },
};

export const customersForm: FileForm<CustomerRecord> = {
  file: 'customers.csv',
  columns:
    'id name country language productLine groupId marketFits createdOn firstOrderOn earlierOrders earlierRevenueCny complaints ownerId ownedSince ownedThrough previousOwnerId releasedAt lockedUntil city phone'.split(
      ' ',
    ),
  idColumn: 'id',
  references: { ownerId: 'reps.csv', previousOwnerId: 'reps.csv' },
  read: (row) => ({
    id: row.text('id'),
    name: row.text('name'),
    country: row.country('country'),
    language: row.text('language'),
    productLine: row.text('productLine'),
    groupId: row.optionalText('groupId'),
    marketFits: row.word('marketFits', ['yes', 'no']) === 'yes',
    createdOn: row.day('createdOn'),
    firstOrderOn: row.optionalDay('firstOrderOn'),
    earlierOrders: row.count('earlierOrders'),
    earlierRevenue: row.amountOrZero('earlierRevenueCny', 'CNY'),
    complaints: row.count('complaints'),
    ownerId: row.optionalText('ownerId'),
    ownedSince: row.optionalDay('ownedSince'),
    ownedThrough: row.optionalWord('ownedThrough', ownedThroughWords),
    previousOwnerId: row.optionalText('previousOwnerId'),
    releasedAt: row.optionalMoment('releasedAt'),
    lockedUntil: row.optionalFutureDay('lockedUntil'),
    city: row.optionalText('city'),
    phone: row.optionalPhone('phone'),
  }),
};

export const ordersForm: FileForm<OrderRecord> = {
  file: 'orders.csv',
  columns: 'id customerId productLine quotedOn orderedOn amount currency goodsCostCny freightUsd dueOn paidOn'.split(
    ' ',
  ),
  idColumn: 'id',
  references: { customerId: 'customers.csv' },
  read: (row) => {
    const [quotedOn, orderedOn] = [row.day('quotedOn'), row.day('orderedOn')];
    if (row.faults.length === 0 && quotedOn > orderedOn)
      row.fault('quotedOn', 'input/dates-out-of-order', { earlier: quotedOn, later: orderedOn });
    return {
      id: row.text('id'),
      customerId: row.text('customerId'),
      productLine: row.text('productLine'),
      quotedOn,
      orderedOn,
      revenue: row.amount('amount', row.currency('currency', orderedOn)),
      goodsCost: row.amountOrZero('goodsCostCny', 'CNY'),
      freight: row.amountOrZero('freightUsd', 'USD'),
      dueOn: row.futureDay('dueOn'),
      paidOn: row.optionalDay('paidOn'),
    };
  },
};

export const contactsForm: FileForm<ContactRecord> = {
  file: 'contacts.csv',
  columns: 'id customerId repId on direction channel purpose outcome replyHours'.split(' '),
  idColumn: 'id',
  references: { customerId: 'customers.csv', repId: 'reps.csv' },
  read: (row) => ({
    id: row.text('id'),
    customerId: row.text('customerId'),
    repId: row.text('repId'),
    on: row.day('on'),
    direction: row.word('direction', ['in', 'out']),
    channel: row.word('channel', channelWords),
    purpose: row.word('purpose', purposeWords),
    outcome: row.optionalWord('outcome', outcomeWords),
    replyHours: row.optionalCount('replyHours'),
  }),
};

export const inquiriesForm: FileForm<InquiryRecord> = {
  file: 'inquiries.csv',
  columns: 'id receivedAt company country language productLine customerId groupId channel valueUsd subject'.split(' '),
  idColumn: 'id',
  references: { customerId: 'customers.csv' },
  read: (row) => ({
    id: row.text('id'),
    receivedAt: row.moment('receivedAt'),
    company: row.text('company'),
    country: row.country('country'),
    language: row.text('language'),
    productLine: row.text('productLine'),
    customerId: row.optionalText('customerId'),
    groupId: row.optionalText('groupId'),
    channel: row.text('channel'),
    value: row.amountOrZero('valueUsd', 'USD'),
    subject: row.text('subject'),
  }),
};

export const claimsForm: FileForm<ClaimRecord> = {
  file: 'claims.csv',
  columns: 'id claimedAt repId customerId result'.split(' '),
  idColumn: 'id',
  references: { repId: 'reps.csv', customerId: 'customers.csv' },
  read: (row) => ({
    id: row.text('id'),
    claimedAt: row.moment('claimedAt'),
    repId: row.text('repId'),
    customerId: row.text('customerId'),
    result: row.optionalWord('result', ['granted', 'refused']),
  }),
};

export const ratesForm: FileForm<RateRecord> = {
  file: 'rates.csv',
  columns: 'date base quote rate'.split(' '),
  idColumn: null,
  references: {},
  read: (row) => {
    const date = row.day('date');
    return { date, base: row.currency('base', date), quote: row.currency('quote', date), rate: row.decimal('rate') };
  },
};

export const orderLinesForm: FileForm<OrderLineRecord> = {
  file: 'order-lines.csv',
  columns: 'id orderId description hsCode clearedOn'.split(' '),
  idColumn: 'id',
  references: { orderId: 'orders.csv' },
  read: (row) => ({
    id: row.text('id'),
    orderId: row.text('orderId'),
    description: row.text('description'),
    hsCode: row.text('hsCode'),
    clearedOn: row.optionalDay('clearedOn'),
  }),
};

export const certificatesForm: FileForm<CertificateRecord> = {
  file: 'certificates.csv',
  columns: 'id orderId agreement proof issuedOn shippedOn exportedFrom hsCodes criteria marks invoicedFrom route'.split(
    ' ',
  ),
  idColumn: 'id',
  references: { orderId: 'orders.csv' },
  read: (row) => ({
    id: row.text('id'),
    orderId: row.text('orderId'),
    agreement: row.text('agreement'),
    proof: row.text('proof'),
    issuedOn: row.day('issuedOn'),
    shippedOn: row.day('shippedOn'),
    exportedFrom: row.country('exportedFrom'),
    hsCodes: row.list('hsCodes'),
    criteria: row.list('criteria'),
    marks: row.list('marks'),
    invoicedFrom: row.country('invoicedFrom'),
    route: row.list('route'),
  }),
};
