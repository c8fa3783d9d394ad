import {
  type ConsentRecord,
  consentWords,
  type HoldRecord,
  kindWords,
  type PersonRecord,
  type RequestRecord,
  roleWords,
  type SuppressionRecord,
} from './compliance-records.ts';
import type { FileForm } from './files.ts';

export const peopleForm: FileForm<PersonRecord> = {
  file: 'people.csv',
  columns:
    'id customerId role name kind email phone country since lastActOn lastOpenedOn businessCard informed contractUntil anonymisedOn notes'.split(
      ' ',
    ),
  idColumn: 'id',
  references: { customerId: 'customers.csv' },
  read: (row) => ({
    id: row.text('id'),
    customerId: row.optionalText('customerId'),
    role: row.word('role', roleWords),
    name: row.optionalText('name'),
    kind: row.word('kind', kindWords),
    email: row.optionalText('email'),
    phone: row.optionalPhone('phone'),
    country: row.cell('country') ? row.country('country') : null,
    since: row.day('since'),
    lastActOn: row.optionalText('lastActOn'),
    lastOpenedOn: row.optionalDay('lastOpenedOn'),
    hasCard: row.word('businessCard', ['yes', 'no']) === 'yes',
    isInformed: row.word('informed', ['yes', 'no']) === 'yes',
    contractUntil: row.optionalFutureDay('contractUntil'),
    anonymisedOn: row.optionalDay('anonymisedOn'),
    notes: row.optionalText('notes'),
  }),
};

export const consentsForm: FileForm<ConsentRecord> = {
  file: 'consents.csv',
  columns: 'id personId type at purposes channels method source noticeVersion'.split(' '),
  idColumn: 'id',
  references: { personId: 'people.csv' },
  read: (row) => ({
    id: row.text('id'),
    personId: row.text('personId'),
    type: row.word('type', consentWords),
    at: row.moment('at'),
    purposes: row.list('purposes'),
    channels: row.list('channels'),
    method: row.optionalText('method'),
    source: row.optionalText('source'),
    noticeVersion: row.optionalText('noticeVersion'),
  }),
};

export const suppressionsForm: FileForm<SuppressionRecord> = {
  file: 'suppressions.csv',
  columns: ['key', 'since'],
  idColumn: 'key',
  references: {},
  read: (row) => ({ key: row.text('key'), since: row.day('since') }),
};

export const holdsForm: FileForm<HoldRecord> = {
  file: 'holds.csv',
  columns: 'id reason from to tolls groups jurisdictions recordTypes recordIds placedBy'.split(' '),
  idColumn: 'id',
  references: {},
  read: (row) => ({
    id: row.text('id'),
    reason: row.text('reason'),
    from: row.futureDay('from'),
    to: row.optionalFutureDay('to'),
    tolls: row.word('tolls', ['yes', 'no']) === 'yes',
    groups: row.list('groups'),
    jurisdictions: row.list('jurisdictions'),
    recordTypes: row.list('recordTypes'),
    recordIds: row.list('recordIds'),
    placedBy: row.optionalText('placedBy'),
  }),
};

export const requestsForm: FileForm<RequestRecord> = {
  file: 'requests.csv',
  columns: 'id personId kind receivedOn'.split(' '),
  idColumn: 'id',
  references: { personId: 'people.csv' },
  read: (row) => ({
    id: row.text('id'),
    personId: row.text('personId'),
    kind: row.word('kind', ['erasure', 'access']),
    receivedOn: row.day('receivedOn'),
  }),
};
