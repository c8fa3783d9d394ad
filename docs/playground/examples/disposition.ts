// What must go, what must stay, and until when. It plans; it deletes nothing.
import { show } from 'playground';
import {
  acceptRules,
  compileRetention,
  defaultRetentionRules,
  evaluateRetention,
  planDisposition,
} from 'waimao/retention';

const today = '2026-11-22';
const rules = [
  ...defaultRetentionRules,
  ...acceptRules(['DE'], { by: 'Dr. Weiss', on: '2026-11-20' }),
];
const compiled = compileRetention(rules, {
  now: today,
  timeZone: 'Europe/Berlin',
});
const holds = [
  {
    id: 'claim-9',
    reason: 'claim of Acme',
    scope: { recordIds: ['anna'] },
    from: '2026-10-01',
  },
];

const contact = (id: string, lastSubjectActivity?: string) => ({
  id,
  recordType: 'contact',
  jurisdictions: ['DE'],
  triggers: {
    ...(lastSubjectActivity === undefined ? {} : { lastSubjectActivity }),
  },
});
const invoice = {
  id: 'invoice 7',
  recordType: 'invoice',
  jurisdictions: ['DE'],
  triggers: { invoiceDate: '2021-01-02' },
};
const records = [
  contact('silent', '2022-11-10'),
  contact('active', '2026-08-20'),
  contact('anna', '2021-03-01'),
  contact('undated'),
  invoice,
];

const rows = records.map((record) => {
  const {
    lastSubjectActivity,
    invoiceDate,
  }: { lastSubjectActivity?: string; invoiceDate?: string } = record.triggers;
  return {
    id: record.id,
    since: lastSubjectActivity ?? invoiceDate,
    ...evaluateRetention(record, compiled, { holds }),
  };
});
show.timeline({ today, rows });
show('The plan', planDisposition(records, compiled, { holds }));
