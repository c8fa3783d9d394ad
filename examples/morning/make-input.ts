/**
 * Makes the demo's customers, orders, contacts, reps, inquiries, claims, order lines, certificates, people with their
 * consents, holds and requests, and writes them to `input/`.
 *
 *     npx tsx examples/morning/make-input.ts
 *
 * Everything is invented, from a fixed seed: the same bytes each time. Only `rates.csv` is real; it is read here so that
 * amounts look right in their currencies, and made by `make-rates.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { addDays } from 'waimao';
import { withBrokenRows } from './making/broken-rows.ts';
import { certificateColumns, certificateRows } from './making/certificates.ts';
import { claimColumns, claimRows } from './making/claims.ts';
import { consentColumns, consentRows, suppressionColumns, suppressionRows } from './making/consents.ts';
import { contactColumns, contactRows, planContacts } from './making/contacts.ts';
import { csvText } from './making/csv-text.ts';
import { customerColumns, customerRows, planCustomers } from './making/customers.ts';
import { holdColumns, holdRows, requestColumns, requestRows } from './making/holds.ts';
import { inquiryColumns, inquiryRows } from './making/inquiries.ts';
import { orderLineColumns, orderLineRows } from './making/order-lines.ts';
import { orderColumns, orderRows, planOrders, type RateOn } from './making/orders.ts';
import { peopleColumns, peopleRows, planPeople } from './making/people.ts';
import { createRandom } from './making/random.ts';
import { repColumns, repRows } from './making/reps.ts';

const inputFolder = new URL('input/', import.meta.url);

/**
 * Makes the text of each file.
 *
 * @param ratesCsv - The text of `rates.csv`.
 * @returns The text by file name.
 */
export function makeInput(ratesCsv: string): { readonly [file: string]: string } {
  const random = createRandom(20_260_105);
  const customers = planCustomers(random, 1_200);
  const orders = planOrders(random, customers, 8_000);
  const contacts = planContacts(random, customers, orders, 40_000);
  const firstOrders = new Map(orders.toReversed().map(({ customer, orderedOn }) => [customer.id, orderedOn]));
  const people = planPeople(customers);
  const tables = {
    'reps.csv': [repColumns, repRows()],
    'customers.csv': [customerColumns, customerRows(random, customers, firstOrders)],
    'orders.csv': [orderColumns, orderRows(random, orders, readRates(ratesCsv))],
    'contacts.csv': [contactColumns, contactRows(contacts)],
    'inquiries.csv': [inquiryColumns, inquiryRows(random, customers, 60)],
    'claims.csv': [claimColumns, claimRows(random, customers)],
    'order-lines.csv': [orderLineColumns, orderLineRows(orders)],
    'certificates.csv': [certificateColumns, certificateRows(orders)],
    'people.csv': [peopleColumns, peopleRows(people)],
    'consents.csv': [consentColumns, consentRows(people)],
    'suppressions.csv': [suppressionColumns, suppressionRows(people)],
    'holds.csv': [holdColumns, holdRows(people)],
    'requests.csv': [requestColumns, requestRows(people, orders)],
  } as const;
  return Object.fromEntries(
    Object.entries(tables).map(([file, [columns, rows]]) => [file, csvText(columns, withBrokenRows(file, rows))]),
  );
}

/** The rate of a day, or of the last day before it that has one. */
function readRates(ratesCsv: string): RateOn {
  const rates = new Map<string, number>();
  for (const line of ratesCsv.split('\n')) {
    const [date, , quote, rate] = line.split(',');
    if (quote !== undefined) rates.set(`${quote} ${date}`, Number(rate));
  }
  return (currency, date) => {
    if (currency === 'EUR') return 1;
    for (let day = date, tries = 0; tries < 10; day = addDays(day, -1), tries++) {
      const rate = rates.get(`${currency} ${day}`);
      if (rate !== undefined) return rate;
    }
    throw new RangeError(`rates.csv has no rate for ${currency} near ${date}.`);
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = makeInput(readFileSync(new URL('rates.csv', inputFolder), 'utf8'));
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(new URL(file, inputFolder), text);
    process.stdout.write(`${file}: ${text.split('\n').length - 2} rows\n`);
  }
}
