/** May I write to this person, on what ground, what goes along, and when must a request be answered? */
import { explain } from 'waimao';
import { type ConsentQuestion, canCollect, checkConsent, requestDeadline, suppressionKey } from 'waimao/consent';
import { calendarOf, isHoliday } from 'waimao/holidays';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';

const here = { jurisdiction: 'DE', recipientKind: 'business-contact' } as const;
const mail: ConsentQuestion = { purpose: 'marketing', channel: 'email', at: '2026-01-05', ...here };
const given = { type: 'given', at: '2025-03-01T09:00:00Z', evidence: { source: 'fair' } } as const;
const withdrawn = { type: 'withdrawn', at: '2025-12-20T10:00:00Z' } as const;
const secret = 'kept outside of the database';
const suppression = { address: 'ANNA@Example.com', secret, keys: [suppressionKey('anna@example.com', secret)] };
const cases: [string, Parameters<typeof checkConsent>[0], Partial<ConsentQuestion>][] = [
  ['Germany, no consent', [], {}],
  ['Germany, consent', [given], {}],
  ['withdrawn since', [given, withdrawn], {}],
  ['about an order', [given, withdrawn], { purpose: 'shipment-notice' }],
  ['erased, imported again', [given], { suppression }],
  ['Great Britain, no consent', [], { jurisdiction: 'GB' }],
  ['Japan, a card', [], { jurisdiction: 'JP', relationship: { businessCard: true } }],
];
for (const [what, events, rest] of cases) {
  const { allowed, reasons, obligations } = checkConsent(events, { ...mail, ...rest });
  console.log(`${what}: ${[allowed ? 'yes' : 'no', ...obligations].join(', ')}`);
  console.log(`  ${explain(reasons, en)[0]}\n  ${explain(reasons, zh)[0]}`);
}

const form = {
  jurisdiction: 'DE',
  noticeShown: true,
  noticeId: 'privacy',
  noticeVersion: '2',
  marketingConsent: false,
};
const { ok, missing } = canCollect({ ...form, marketingRequired: true });
console.log(`a form that demands marketing: ${ok}, ${missing.join()}; one that asks: ${canCollect(form).ok}`);
const holidays = (day: string) => isHoliday(calendarOf('IT'), day);
const { dueOn, extendableTo } = requestDeadline('erasure', { receivedOn: '2025-12-06', jurisdiction: 'IT', holidays });
console.log(`erasure, asked on 2025-12-06: answer by ${dueOn}, at most ${extendableTo}`);
