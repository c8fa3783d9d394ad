import { beforeAll, describe, expect, test } from 'vitest';
import { type ConsentEvent, suppressionKey } from 'waimao/consent';
import { decide, type MorningDecisions } from '../../examples/morning/decide.ts';
import type { ConsentDecisions, GatedContact } from '../../examples/morning/decide-consents.ts';
import { buildModel } from '../../examples/morning/model/build-model.ts';
import { consentsView, consentViews } from '../../examples/morning/model/consents.ts';
import { type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import type { ConsentRecord } from '../../examples/morning/reading/compliance-records.ts';
import { renderReport } from '../../examples/morning/report.ts';
import type { ReportModel } from '../../examples/morning/report-model.ts';
import { suppressionSecret } from '../../examples/morning/suppression-secret.ts';
import { madeUpModel } from './made-up-model.ts';

const now = '2026-01-05T09:00:00+08:00';
let input: MorningInput;
let decisions: MorningDecisions;
let consents: ConsentDecisions;
let model: ReportModel;
let historyOf: Map<string, ConsentRecord[]>;

beforeAll(async () => {
  input = await readInput('examples/morning/input', { today: '2026-01-05' });
  decisions = decide(input, now);
  if (decisions.consents === null) throw new TypeError('no people');
  consents = decisions.consents;
  model = buildModel(input, decisions);
  historyOf = new Map(input.people.map(({ id }) => [id, []]));
  for (const entry of input.consents) historyOf.get(entry.personId)?.push(entry);
}, 120_000);

const history = ({ person }: GatedContact): readonly ConsentRecord[] => historyOf.get(person.id) ?? [];
const has = (contact: GatedContact, type: ConsentEvent['type']): boolean =>
  history(contact).some((entry) => entry.type === type);
const decisive = ({ decision }: GatedContact): string => decision.reasons[0]?.code ?? '';

describe('the gate over the worklist of the sample files', () => {
  test('asks about every call of now and every mail planned, once', () => {
    const calls = decisions.contacts.worklist.filter(({ ok }) => ok).map(({ id }) => id);
    const mails = [...decisions.contacts.byCustomer].filter(([, { landing }]) => landing.at !== null);
    const asked = (task: string): string[] =>
      consents.contacts.filter((contact) => contact.task === task).map(({ customerId }) => customerId);
    expect(asked('call')).toEqual(calls);
    expect(asked('mail')).toEqual(mails.map(([id]) => id));
    expect([calls.length, mails.length, consents.withoutPerson]).toEqual([37, 1200, 0]);
  });

  test('lets everything about an order under way go, and calls nothing else so', () => {
    const underWay = new Set(
      input.orders
        .filter(({ paidOn, orderedOn }) => paidOn === null || orderedOn >= '2025-12-06')
        .map(({ customerId }) => customerId),
    );
    const transactional = consents.contacts.filter(({ decision }) => decision.basis === 'transactional');
    const expected = consents.contacts.filter(({ customerId }) => underWay.has(customerId));
    expect(transactional).toEqual(expected);
    expect(transactional.length).toBeGreaterThan(200);
  });

  test('refuses what the histories say, counted without the library', () => {
    const marketing = consents.contacts.filter(({ purpose }) => purpose === 'marketing');
    const known = new Set(input.suppressions.map(({ key }) => key));
    const erased = new Set(decisions.disposition?.rehearsal.suppressed);
    const isSuppressed = ({ person: { email } }: GatedContact): boolean => {
      const key = suppressionKey(email ?? '', suppressionSecret);
      return known.has(key) || erased.has(key);
    };
    const [first, others] = [marketing.filter(isSuppressed), marketing.filter((one) => !isSuppressed(one))];
    const tally = (list: readonly GatedContact[], code: string): number =>
      list.filter((contact) => decisive(contact) === code).length;
    expect([tally(marketing, 'consent/suppressed'), first.length]).toEqual([22, 22]);
    // where no rules are known that stands first, and the refusal itself second
    const inKnown = others.filter((contact) => decisive(contact) !== 'consent/unknown-jurisdiction');
    const count = (test: (contact: GatedContact) => boolean): number => inKnown.filter(test).length;
    const given = (contact: GatedContact, test: (entry: ConsentRecord) => boolean): boolean =>
      history(contact).some((entry) => entry.type === 'given' && test(entry));
    const onPhone = (entry: ConsentRecord): boolean => entry.channels.includes('phone');
    expect(tally(inKnown, 'consent/objected')).toBe(count((contact) => has(contact, 'objected')));
    expect(tally(inKnown, 'consent/refused')).toBe(count((contact) => has(contact, 'refused')));
    // a withdrawal is of mail; the consent to calls stays
    const mailOf = (contact: GatedContact): boolean => contact.task === 'mail';
    expect(tally(inKnown, 'consent/withdrawn')).toBe(count((contact) => mailOf(contact) && has(contact, 'withdrawn')));
    const reaches = (contact: GatedContact, entry: ConsentRecord): boolean => mailOf(contact) || onPhone(entry);
    expect(tally(inKnown, 'consent/invalid-method')).toBe(
      count((contact) => given(contact, (entry) => entry.method === 'pre-ticked' && reaches(contact, entry))),
    );
    expect(tally(inKnown, 'consent/insufficient-evidence')).toBe(
      count((contact) => given(contact, (entry) => entry.method === 'import' && reaches(contact, entry))),
    );
    // in Germany what is not confirmed stands before that
    const isGermanMail = (contact: GatedContact): boolean => mailOf(contact) && contact.person.country === 'DE';
    expect(tally(inKnown, 'consent/notice-outdated')).toBe(
      count(
        (contact) =>
          !isGermanMail(contact) && given(contact, (entry) => entry.noticeVersion === '1' && reaches(contact, entry)),
      ),
    );
    const late = count(
      (contact) =>
        mailOf(contact) &&
        history(contact).some(
          ({ type, at }) =>
            type === 'confirmed' && Date.parse(at) - Date.parse(history(contact)[0]?.at ?? '') > 72 * 3_600_000,
        ),
    );
    expect(tally(inKnown, 'consent/confirmation-expired')).toBe(late);
    expect(late).toBeGreaterThan(5);
  });

  test('keeps what is refused out of the lists of calls and mails', () => {
    const refused = new Set(consents.refusedCalls.keys());
    expect(model.contact.now.filter(({ id }) => refused.has(id))).toEqual([]);
    expect(model.contact.now.length + refused.size).toBe(37);
    expect([model.contact.refusedCalls, model.contact.refusedMails]).toEqual([
      refused.size,
      consents.refusedMails.size,
    ]);
    expect(model.keyFigures.find(({ label }) => label.en === 'To call now')?.value.en).toBe(
      String(model.contact.now.length),
    );
  });

  test('puts the strictest rules where the country of a person is not known', () => {
    const [contact] = consents.contacts.filter(({ customerId }) => customerId === 'K0042');
    expect(contact?.person.country).toBeNull();
    expect(contact?.decision.allowed && contact.purpose === 'marketing' && decisive(contact)).not.toBe(
      'consent/legitimate-interests',
    );
  });
});

describe('the words of the report', () => {
  test('count every contact once, and say each cause in both languages, without a code', () => {
    const view = consentsView(input, decisions);
    if (view === undefined) throw new TypeError('no view');
    const sum = (list: typeof view.bases): number => list.reduce((all, { calls, mails }) => all + calls + mails, 0);
    expect([sum(view.bases), sum(view.refusals)]).toEqual([
      view.calls.allowed + view.mails.allowed,
      consents.refusedCalls.size + consents.refusedMails.size,
    ]);
    for (const { label, why, calls, mails, items } of view.refusals) {
      expect(items.length).toBe(calls + mails);
      expect(label.en).not.toBe('for another reason');
      expect(why.en).not.toMatch(/undefined|^consent\/|^$/);
      expect(why.zh).toMatch(/\p{Script=Han}/u);
    }
    const counted = view.refusals.map(({ calls, mails }) => calls + mails);
    expect(counted).toEqual(counted.toSorted((a, b) => b - a));
  });

  test('stand at the customer too', () => {
    const [refused] = consents.contacts.filter((contact) => decisive(contact) === 'consent/objected');
    const shown = consentViews(refused === undefined ? [] : [refused]);
    expect(shown.map(({ outcome, tone }) => [outcome.en, tone])).toEqual([['no', 'bad']]);
    const page = model.customers.find(({ id }) => id === refused?.customerId);
    expect(page?.decisions.map(({ title }) => title.en)).toContain('May be mailed, marketing');
  });

  test('are escaped on the page', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const view = consentsView(input, decisions);
    if (view === undefined) throw new TypeError('no view');
    const text = { en: hostile, zh: hostile };
    const item = { id: hostile, subject: hostile, outcome: text, tone: 'bad', reasons: [] } as const;
    const group = { label: text, why: text, tone: 'bad', calls: 1, mails: 1, items: [item] } as const;
    const consentsOf = { ...view, bases: [group], refusals: [group], obligations: [{ label: text, count: 1 }] };
    const page = renderReport(madeUpModel([], { consents: consentsOf }));
    expect(page).toContain('<section id="consents"');
    expect(page).toContain('href="#consents"');
    expect(page).not.toContain('<img');
  });
});
