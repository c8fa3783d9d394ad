/** What must go, what must stay and why, what it would look like, and the proof that it went. */
import { explain } from 'waimao';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';
import * as retention from 'waimao/retention';

const [, vouchers] = retention.acceptRules(['DE'], { by: 'Dr. Weiss', on: '2025-11-28' });
const rules = [
  ...retention.defaultRetentionRules,
  ...retention.statutoryRules(['FR']), // nobody has confirmed these
  ...(vouchers ? [{ ...vouchers, scope: { recordTypes: ['contact'], fields: ['name', 'invoice'] } }] : []),
];
const person = (id: string, recordType: string, lastSubjectActivity: string, jurisdiction: string) => ({
  id,
  recordType,
  jurisdictions: [jurisdiction],
  triggers: { lastSubjectActivity, invoiceDate: '2021-03-01' },
  data: { name: 'Anna Vogel', email: `${id}@example.com`, invoice: 'R-7', notes: 'Ask for Anna' },
});
const records = [
  person('c-1', 'contact', '2021-04-30', 'DE'), // an invoice names her
  person('c-2', 'contact', '2020-01-31', 'GB'), // in dispute
  person('c-3', 'lead', '2022-06-01', 'FR'),
  person('c-4', 'contact', '2023-02-30', 'US'), // no such day
];
const holds = [{ id: 'H1', reason: 'dispute', scope: { recordIds: ['c-2'] }, from: '2025-09-01' }];
const compiled = retention.compileRetention(rules, { now: '2026-01-05', timeZone: 'Asia/Shanghai' });
const plan = retention.planDisposition(records, compiled, { holds });
for (const { id, disposition, action = '', fields = [], reasons } of plan.items) {
  console.log(`${id} ${disposition} ${action} ${fields.join(', ')}`.trim());
  console.log(`  ${explain(reasons, en)[0]}\n  ${explain(reasons, zh)[0]}`);
}
for (const item of plan.items) {
  const record = records.find(({ id }) => id === item.id);
  if (record && item.disposition === 'due') console.log(retention.applyRedaction(record, item).data);
}
const proof = retention.dispositionProof(plan, [{ id: 'c-1', outcome: 'done', executedAt: '2026-01-05T09:00Z' }]);
console.log(retention.verifyDispositionProof(proof, plan));
