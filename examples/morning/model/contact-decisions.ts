import type { IsoDate } from 'waimao';
import type { ContactDecision, ContactDecisions } from '../decide-contacts.ts';
import { landingTime } from '../decide-contacts.ts';
import type { CustomerRecord } from '../reading/records.ts';
import type { Bilingual, CustomerView, DecisionView } from '../report-model.ts';
import { clock, clockName, localTime, span, spans } from './local-words.ts';
import { inWords } from './words.ts';

/** What a customer's page says of calling and writing, on the clock of the customer's rep. */
export function contactViews(
  decision: ContactDecision | undefined,
  repZone: string,
  { contacts, today }: { readonly contacts: ContactDecisions; readonly today: IsoDate },
): DecisionView[] {
  if (decision === undefined) return [];
  return [callView(decision, repZone, contacts, today), mailView(decision, repZone, today)];
}

/** Where the customer is and what its clock shows. */
export function placeLines(
  { id, city, phone }: CustomerRecord,
  { contacts, today }: { readonly contacts: ContactDecisions; readonly today: IsoDate },
): CustomerView['facts'] {
  const unknown = { en: 'not known', zh: '未知' };
  const zone = contacts.byCustomer.get(id)?.zone ?? null;
  return [
    { label: { en: 'City', zh: '城市' }, value: city ?? unknown },
    { label: { en: 'Phone', zh: '电话' }, value: phone ?? unknown },
    {
      label: { en: 'There it is', zh: '当地现在' },
      value: zone === null ? unknown : localTime(contacts.from, zone, today),
    },
  ];
}

function callView(
  { ownerId, own, shared, later, zone }: ContactDecision,
  repZone: string,
  { from }: ContactDecisions,
  today: IsoDate,
): DecisionView {
  const others = shared.cuts.map(({ start, end, reasons }) => ({
    subject: span({ start, end }, repZone, today),
    reasons: inWords(reasons),
  }));
  const title = { en: 'Call in the next 24 hours', zh: '未来 24 小时可致电' };
  const othersTitle = { en: 'Why not at other times', zh: '其余时间为何不宜' };
  const [first] = shared.windows;
  if (first === undefined) {
    const next = later?.at ?? null;
    const when = next === null ? null : withLocal(clock(next, repZone, today), next, zone, repZone, today);
    const hers = own.windows.length === 0 || ownerId === null ? null : spans(own.windows, repZone, today);
    return {
      title,
      outcome: {
        en: `${hers === null ? 'not today' : `not in the hours of ${ownerId} (customer: ${hers.en})`}${when === null ? '' : `; next ${when.en}`}`,
        zh: `${hers === null ? '今天不宜' : `不在 ${ownerId} 的班次内（客户为 ${hers.zh}）`}${when === null ? '' : `；下次 ${when.zh}`}`,
      },
      tone: 'warn',
      reasons: inWords(later?.reasons ?? shared.reasons),
      others,
      othersTitle,
    };
  }
  const mine = spans(shared.windows, repZone, today);
  const there = zone === null || zone === repZone ? null : spans(shared.windows, zone, today);
  const [here, away] = [clockName(repZone), zone === null ? null : clockName(zone)];
  return {
    title,
    outcome: {
      en: `${here.en} ${mine.en}${there === null ? '' : ` (${away?.en} ${there.en})`}`,
      zh: `${here.zh}${/^\d/.test(mine.zh) ? ' ' : ''}${mine.zh}${there === null ? '' : `（${away?.zh} ${there.zh}）`}`,
    },
    tone: first.start <= from ? 'good' : 'plain',
    reasons: inWords(shared.reasons),
    others,
    othersTitle,
  };
}

function mailView({ landing, zone }: ContactDecision, repZone: string, today: IsoDate): DecisionView {
  const title = { en: `Mail that is there at ${landingTime}`, zh: `当地 ${landingTime} 送达的邮件` };
  const outcome =
    landing.at === null
      ? { en: 'no day will do', zh: '没有合适的日子' }
      : withLocal(sendAt(clock(landing.at, repZone, today)), landing.at, zone, repZone, today);
  return { title, outcome, tone: 'plain', reasons: inWords(landing.reasons) };
}

function sendAt({ en, zh }: Bilingual): Bilingual {
  return { en: `send ${en}`, zh: `${zh} 发送` };
}

/** A moment on the rep's clock with the same on the customer's. */
function withLocal(text: Bilingual, at: number, zone: string | null, repZone: string, today: IsoDate): Bilingual {
  if (zone === null || zone === repZone) return text;
  const there = localTime(at, zone, today);
  return { en: `${text.en} (${there.en})`, zh: `${text.zh}（${there.zh}）` };
}
