import type { Occasion } from 'waimao/holidays';
import type { MorningDecisions } from '../decide.ts';
import type { Greeting } from '../decide-greetings.ts';
import type { GreetingItem, GreetingsView } from '../holiday-model.ts';
import type { MorningInput } from '../read-input.ts';
import type { Bilingual, DecisionView, Tone } from '../report-model.ts';
import { shortDay } from './local-words.ts';
import { inWords } from './words.ts';

/** Greetings of the next days, for the page and the terminal. */
export function greetingsView(input: MorningInput, { greetings, holidays }: MorningDecisions): GreetingsView {
  const inCountry = (country: string): number => input.customers.filter((row) => row.country === country).length;
  return {
    until: shortDay(greetings.until),
    due: greetings.due.map(greetingItem),
    ahead: greetings.ahead.map(greetingItem),
    unknown: [...holidays.missing].flatMap(([country, missing]) =>
      inWords([missing]).map((reason) => ({ country, customers: inCountry(country), reason })),
    ),
  };
}

/** The same on the page of a customer. */
export function greetingViews(country: string, { greetings, holidays }: MorningDecisions): DecisionView[] {
  const missing = holidays.missing.get(country);
  if (missing !== undefined) {
    const title = { en: 'Holidays and greetings', zh: '节假日与问候' };
    return [{ title, outcome: { en: 'not known', zh: '未知' }, tone: 'warn', reasons: inWords([missing]) }];
  }
  return (greetings.byCountry.get(country) ?? []).map((occasion) => {
    const { names, date, reasons } = occasion;
    const [day, { advice, tone }] = [shortDay(date), adviceOn(occasion)];
    return {
      title: { en: `Greeting: ${names.en}`, zh: `问候：${names.zh}` },
      outcome: { en: `${day.en} · ${advice.en}`, zh: `${day.zh} · ${advice.zh}` },
      tone,
      reasons: inWords(reasons),
    };
  });
}

function greetingItem({ occasion, customers }: Greeting): GreetingItem {
  const counts = new Map<string, number>();
  for (const { country } of customers) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts].map(([country, count]) => ({ country, customers: count }));
  return {
    date: shortDay(occasion.date),
    name: occasion.names,
    ...adviceOn(occasion),
    countries: countries.sort((a, b) => b.customers - a.customers || (a.country < b.country ? -1 : 1)),
    customers: customers.map(({ id, name }) => ({ id, name })),
    reasons: inWords(occasion.reasons),
  };
}

const advices: Record<Occasion['tone'], readonly [en: string, zh: string, tone: Tone]> = {
  festive: ['greet', '祝贺', 'good'],
  respectful: ['greet with respect', '郑重问候', 'good'],
  neutral: ['greet in neutral words', '中性问候', 'plain'],
  solemn: ['do not greet: solemn', '不宜祝贺：肃穆', 'warn'],
  sensitive: ['do not greet: sensitive', '不宜祝贺：敏感', 'warn'],
};

/** A festive day may fall on a solemn one: then it is not greeted either. */
function adviceOn({ tone, greet, status, windowDays }: Occasion): {
  readonly advice: Bilingual;
  readonly tone: Tone;
} {
  const silenced = !greet && tone !== 'solemn' && tone !== 'sensitive';
  const [en, zh, mark] = advices[silenced ? 'solemn' : tone];
  const unsure = status === 'predicted' && windowDays > 0 ? `±${windowDays}` : null;
  return {
    advice: {
      en: unsure === null ? en : `${en} (${unsure} ${windowDays === 1 ? 'day' : 'days'})`,
      zh: unsure === null ? zh : `${zh}（${unsure} 天）`,
    },
    tone: mark,
  };
}
