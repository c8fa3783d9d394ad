import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addYears, isIsoDate } from 'waimao';
import { renderCompliance } from '../../examples/morning/compliance-summary.ts';
import { decide, type MorningDecisions } from '../../examples/morning/decide.ts';
import type { DispositionDecisions } from '../../examples/morning/decide-disposition.ts';
import { buildModel } from '../../examples/morning/model/build-model.ts';
import { dispositionView } from '../../examples/morning/model/disposition.ts';
import { customsFiles, inputFiles, type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import type { PersonRecord } from '../../examples/morning/reading/compliance-records.ts';
import { renderReport } from '../../examples/morning/report.ts';
import type { ReportModel } from '../../examples/morning/report-model.ts';
import { textWidth } from '../../examples/morning/terminal-text.ts';
import { madeUpModel } from './made-up-model.ts';

const [now, today] = ['2026-01-05T09:00:00+08:00', '2026-01-05'];
const folder = 'examples/morning/input';
let input: MorningInput;
let decisions: MorningDecisions;
let disposition: DispositionDecisions;
let model: ReportModel;

beforeAll(async () => {
  input = await readInput(folder, { today });
  decisions = decide(input, now);
  if (decisions.disposition === null) throw new TypeError('no people');
  disposition = decisions.disposition;
  model = buildModel(input, decisions);
}, 120_000);

const idsOf = (which: string): string[] =>
  disposition.plan.items.filter((item) => item.disposition === which).map(({ id }) => id);
const item = (id: string): DispositionDecisions['plan']['items'][number] | undefined =>
  disposition.plan.items.find((one) => one.id === id);
/** The people to whom the usual schedule alone applies: all dates good, nothing asked, nothing held, nothing shared. */
function isPlain({ id, country, email, customerId, lastActOn }: PersonRecord): boolean {
  const held = input.customers.find((customer) => customer.id === customerId)?.groupId === 'G09';
  const shared = input.people.filter((person) => email !== null && person.email === email).length > 1;
  const contract = input.people.find((person) => person.role === 'buyer' && person.customerId === customerId);
  const runs = (contract?.contractUntil ?? '') >= today;
  const asked = input.requests.some(({ personId }) => personId === id);
  const isDated = lastActOn === null || (isIsoDate(lastActOn) && lastActOn > '1970');
  return isDated && !held && !shared && !runs && !asked && country !== 'FR' && country !== 'DE';
}

describe('the dry run over the sample files', () => {
  test('judges every person, customer and invoice, and leaves nothing out', () => {
    const { counts, issues } = disposition.plan;
    const all = input.people.length + input.customers.length + input.orders.length;
    expect([counts.records, counts.invalid, counts.deferred, issues]).toEqual([all, 0, 0, []]);
    expect(counts.keep + counts.retain + counts.hold + counts.review + counts.due).toBe(all);
  });

  test('makes those anonymous whose own last act is more than 3 years old, counted without the library', () => {
    const plain = input.people.filter((person) => person.role !== 'buyer' && isPlain(person));
    const old = plain.filter(({ lastActOn, since, anonymisedOn }) =>
      anonymisedOn === null ? addYears(lastActOn ?? since, 3) < today : false,
    );
    const due = idsOf('due').filter((id) => item(id)?.action === 'anonymise');
    expect(plain.filter(({ id }) => due.includes(id))).toEqual(old);
    expect(old.length).toBeGreaterThan(100);
    expect(old.some(({ lastOpenedOn }) => (lastOpenedOn ?? '') > '2025')).toBe(true);
  });

  test('erases what an earlier clean-up has made anonymous and is 4 years old', () => {
    const made = input.people.filter(({ anonymisedOn }) => anonymisedOn !== null);
    const erased = idsOf('due').filter((id) => item(id)?.ruleId === 'erase-4y');
    expect(erased).toEqual(made.filter(({ since }) => addYears(since, 4) < today).map(({ id }) => id));
    expect(erased.length).toBeGreaterThan(2);
  });

  test('leaves every invoice alone, and every customer and buyer who still talks', () => {
    const orders = new Set(input.orders.map(({ id }) => id));
    const buyers = new Set(input.people.filter(({ role }) => role === 'buyer').map(({ id }) => id));
    const asked = new Set(input.requests.map(({ personId }) => personId));
    const going = [...idsOf('due'), ...idsOf('review')];
    expect(going.filter((id) => orders.has(id))).toEqual([]);
    expect(going.filter((id) => id.startsWith('K'))).toEqual([]);
    expect(idsOf('due').filter((id) => buyers.has(id) && !asked.has(id))).toEqual([]);
  });

  test('holds all of the disputed group, and says what would have to go', () => {
    const customers = input.customers.filter(({ groupId }) => groupId === 'G09').map(({ id }) => id);
    const people = input.people.filter(({ customerId }) => customers.includes(customerId ?? '')).map(({ id }) => id);
    expect(idsOf('hold')).toEqual([...customers, ...people].toSorted());
    expect(disposition.plan.items.filter(({ holdIds = [] }) => holdIds.includes('H01'))).toHaveLength(27);
  });

  test('adds the days of the audit to the periods that ran: 184 of them', () => {
    const later = disposition.tolled.get('H02') ?? [];
    const expected = input.people.filter(({ id, role, country, lastActOn, since }) => {
      if (country !== 'DE' || role === 'buyer' || input.requests.some(({ personId }) => personId === id)) return false;
      const end = addYears(lastActOn ?? since, 3);
      // it ran when the audit began, and less than the days of the audit have passed since
      return end >= '2025-05-01' && end < today && Date.parse(end) + 184 * 86_400_000 >= Date.parse(today);
    });
    expect(later).toEqual(expected.map(({ id }) => id));
    expect(later.length).toBeGreaterThan(2);
  });

  test('lets nothing go on a rule that nobody has confirmed, or a date that is none', () => {
    const french = input.people.filter(
      ({ role, country, lastActOn, since }) =>
        role === 'lead' && country === 'FR' && addYears(lastActOn ?? since, 3) < today,
    );
    const causes = (code: string): string[] =>
      disposition.plan.items.filter(({ reasons: [first] }) => first?.code === code).map(({ id }) => id);
    expect(causes('retention/rule-not-accepted')).toEqual(french.map(({ id }) => id));
    const typed = input.people.filter(({ lastActOn }) => lastActOn !== null && !isIsoDate(lastActOn));
    expect(causes('retention/invalid-trigger')).toEqual(typed.map(({ id }) => id));
    expect(typed.map(({ lastActOn }) => lastActOn)).toEqual(['2019-02-30', '12.06.2021']);
    expect(causes('retention/implausible-trigger')).toHaveLength(1);
    expect(disposition.unaccepted.length + disposition.withoutRules.length).toBe(57);
  });
});

test('the requests have the last days of the persons’ countries, holidays minded, and what the plan makes of them', () => {
  expect(
    disposition.requests.map(({ person, deadline, item: planned }) => [
      person.country,
      deadline.dueOn,
      planned?.disposition,
      planned?.action,
      planned?.further?.map(({ action, fields }) => [action, fields]),
    ]),
  ).toEqual([
    // a Sunday
    ['DE', '2026-01-19', 'due', 'delete', undefined],
    // Epiphany
    ['IT', '2026-01-07', 'due', 'delete', [['restrict', ['invoice.*', 'name']]]],
    ['MX', disposition.requests[2]?.deadline.dueOn, 'hold', 'restrict', undefined],
  ]);
});

describe('the rehearsal', () => {
  test('changes copies only, leaves no value behind and proves it', () => {
    const { after, leftOver, residue, proof, verdict, suppressed, reimported } = disposition.rehearsal;
    const due = idsOf('due');
    expect(after.map(({ id }) => id)).toEqual(due);
    expect([leftOver, verdict, proof.counts.done]).toEqual([0, { ok: true, reasons: [] }, due.length]);
    expect(residue.length).toBeGreaterThan(10);
    const addresses = input.people.filter(({ id, email }) => due.includes(id) && email !== null);
    expect(reimported).toEqual({ tried: addresses.length, stopped: addresses.length });
    expect(suppressed.length).toBeGreaterThanOrEqual(new Set(addresses.map(({ email }) => email)).size);
    // the records that were planned still have their data
    expect(disposition.records.get(addresses[0]?.id ?? '')?.data?.email).toBe(addresses[0]?.email);
    const written = JSON.stringify([proof, suppressed]);
    for (const { id, name, email } of addresses) {
      expect([id, name ?? email, email].filter((value) => value !== null && written.includes(value))).toEqual([]);
    }
  });

  test('keeps of the sole trader what the invoices need, and nothing else', () => {
    const [, { person } = { person: undefined }] = disposition.requests;
    const after = disposition.rehearsal.after.find(({ id }) => id === person?.id);
    const before = disposition.records.get(person?.id ?? '');
    expect(after?.data).toEqual({ name: person?.name, invoice: before?.data?.invoice });
  });
});

describe('the words of the report', () => {
  test('count every item once, in both languages, with people named by their ids alone', () => {
    const view = dispositionView(input, decisions);
    const { counts } = disposition.plan;
    const sum = (groups: readonly { readonly items: readonly unknown[] }[] = []): number =>
      groups.reduce((all, { items }) => all + items.length, 0);
    expect([sum(view?.due), sum(view?.reviews)]).toEqual([counts.due, counts.review]);
    expect(view?.counts.map(({ count }) => count)).toEqual([
      counts.due,
      counts.review,
      counts.hold,
      counts.retain,
      counts.keep,
    ]);
    for (const { label, why } of [...(view?.due ?? []), ...(view?.reviews ?? [])]) {
      expect([label.en, why.en].join()).not.toMatch(/undefined|for another reason|,retention\/|^,|,$/);
      expect(why.zh).toMatch(/\p{Script=Han}/u);
    }
    const written = JSON.stringify(view);
    expect(input.people.filter(({ email }) => email !== null && written.includes(email))).toEqual([]);
  });

  test('stand at the customer too', () => {
    const titles = model.customers.find(({ id }) => id === 'K0447')?.decisions.map(({ title }) => title.en);
    expect(titles).toContain('Retention of person P0447');
  });

  test.each(['en', 'zh'] as const)('fit 80 columns in %s', (language) => {
    const lines = renderCompliance(model, { width: 80, language }).split('\n');
    expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.length).toBeLessThan(60);
  });

  test('are escaped on the page', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const view = dispositionView(input, decisions);
    if (view === undefined) throw new TypeError('no view');
    const text = { en: hostile, zh: hostile };
    const list = [{ id: hostile, subject: hostile, outcome: text, tone: 'bad', reasons: [] }] as const;
    const group = { label: text, why: text, tone: 'bad', items: list } as const;
    const page = renderReport(
      madeUpModel([], {
        disposition: {
          ...view,
          digest: hostile,
          accepted: [hostile],
          due: [group],
          reviews: [group],
          holds: [{ id: hostile, reason: hostile, term: text, effect: text, items: list }],
          requests: view.requests.map((row) => ({ ...row, id: hostile, person: text, outcome: text })),
          rehearsal: { ...view.rehearsal, proofDigest: hostile, residueWhy: text },
        },
      }),
    );
    expect(page).toContain('<section id="disposition"');
    expect(page).not.toContain('<img');
  });
});

test('without the files of people the rest is as before, and the report has no such sections', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'waimao-'));
  for (const file of [...inputFiles, ...customsFiles]) cpSync(join(folder, file), join(copy, file));
  const others = await readInput(copy, { today });
  rmSync(copy, { recursive: true });
  expect([others.people, others.holds, others.orders.length]).toEqual([[], [], input.orders.length]);
  const decided = decide(others, now);
  expect([decided.disposition, decided.consents]).toEqual([null, null]);
  const without = buildModel(others, decided);
  expect([without.contact.now.length, without.contact.refusedCalls]).toEqual([37, 0]);
  expect(renderReport(without)).not.toMatch(/id="(?:disposition|consents)"/);
  expect(renderCompliance(without, { width: 80 })).toBe('');
});
