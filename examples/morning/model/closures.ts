import type { MorningDecisions } from '../decide.ts';
import type { CountryClosure, DueInClosure } from '../decide-closures.ts';
import { firmCountry } from '../holiday-calendars.ts';
import type { ClosureItem, ClosureOrder, ClosuresView } from '../holiday-model.ts';
import { fullAmount } from '../report/markup.ts';
import type { Bilingual, DecisionView } from '../report-model.ts';
import { shortDay } from './local-words.ts';
import { inWords } from './words.ts';

/** The closures that touch open orders: China's before the customers', each the soonest first, then the one with most orders. */
export function closuresView({ closures: { dues, looked, onWeekends, unknown } }: MorningDecisions): ClosuresView {
  const groups = new Map<string, { closure: CountryClosure; dues: DueInClosure[] }>();
  for (const due of dues) {
    for (const closure of due.closures) {
      const key = `${closure.country} ${closure.run.from}`;
      const group = groups.get(key) ?? { closure, dues: [] };
      group.dues.push(due);
      groups.set(key, group);
    }
  }
  const sorted = [...groups.values()].sort(
    (a, b) =>
      isTheirs(a.closure) - isTheirs(b.closure) || bySoonest(a.closure, b.closure) || b.dues.length - a.dues.length,
  );
  return { orders: dues.length, looked, onWeekends, unknown, closures: sorted.map(closureItem) };
}

/** The same on the page of a customer. */
export function closureViews(dues: readonly DueInClosure[]): DecisionView[] {
  return dues.map(({ order, closures, bothBackOn }) => {
    const [due, back] = [shortDay(order.dueOn), backWords(bothBackOn)];
    const where = closures.map(({ country }) => placeOf(country));
    return {
      title: { en: `Order ${order.id} is due inside a closure`, zh: `订单 ${order.id} 到期日落在假期` },
      outcome: {
        en: `${due.en}, ${where.map(({ en }) => en).join(' and ')} closed; both back on ${back.en}`,
        zh: `${due.zh}，${where.map(({ zh }) => zh).join('与')}放假；双方上班 ${back.zh}`,
      },
      tone: 'warn',
      reasons: inWords(closures.flatMap(({ run }) => run.reasons.filter(({ code }) => code !== 'holidays/weekend'))),
    };
  });
}

function closureItem({
  closure: { country, run },
  dues,
}: {
  readonly closure: CountryClosure;
  readonly dues: readonly DueInClosure[];
}): ClosureItem {
  return {
    place: placeOf(country),
    name: holidayNames(run),
    from: shortDay(run.from),
    to: shortDay(run.to),
    backOn: shortDay(run.backOn),
    orders: dues.map(closureOrder),
    reasons: inWords(run.reasons),
  };
}

function closureOrder({ order, customer, bothBackOn }: DueInClosure): ClosureOrder {
  return {
    id: order.id,
    customerId: customer.id,
    customer: customer.name,
    dueOn: shortDay(order.dueOn),
    amount: fullAmount(order.revenue),
    bothBackOn: backWords(bothBackOn),
  };
}

/** Each holiday of a closure once. */
function holidayNames({ reasons }: CountryClosure['run']): Bilingual {
  const named = reasons.flatMap((reason) => (reason.code === 'holidays/holiday' ? [reason.params] : []));
  return {
    en: [...new Set(named.map(({ en }) => en))].join(', '),
    zh: [...new Set(named.map(({ zh }) => zh))].join('、'),
  };
}

function isTheirs({ country }: CountryClosure): number {
  return country === firmCountry ? 0 : 1;
}

function bySoonest({ run: a }: CountryClosure, { run: b }: CountryClosure): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function placeOf(country: string): Bilingual {
  return country === firmCountry ? { en: 'China', zh: '中国' } : { en: country, zh: country };
}

function backWords(day: string | null): Bilingual {
  return day === null ? { en: 'not known', zh: '未知' } : shortDay(day);
}
