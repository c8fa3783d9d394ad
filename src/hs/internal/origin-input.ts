import { parseIsoDate } from '../../core/dates.ts';
import { parseDecimal } from '../../core/decimal-text.ts';
import type { Path } from '../../core/errors.ts';
import { requireFlag, requireInteger, requireList, requireObject, requireText, wrongType } from '../../core/require.ts';
import type { OriginCheck } from '../check-origin.ts';
import { requireEdition } from './editions.ts';

/** Refuses what a program got wrong, and leaves what a user typed; countries are read in upper case. */
export function readCheck(check: OriginCheck): OriginCheck {
  requireObject(check, []);
  requireString(check.agreement, ['agreement']);
  if (check.proof !== undefined) requireString(check.proof, ['proof']);
  for (const name of ['issuedOn', 'shippedOn', 'presentedOn'] as const) {
    const day = check[name];
    if (day !== undefined) parseIsoDate(day, [name]);
  }
  for (const name of ['hsCodes', 'invoiceCodes', 'criteria', 'marks', 'route'] as const) {
    const list = check[name];
    if (list !== undefined) requireList(list, [name]).forEach((text, at) => void requireString(text, [name, at]));
  }
  if (check.hsEdition !== undefined) requireEdition(check.hsEdition, 'hsEdition');
  if (check.throughBill !== undefined) requireFlag(check.throughBill, ['throughBill']);
  if (check.items !== undefined) requireInteger(check.items, ['items'], 0);
  if (check.isWorkingDay !== undefined && typeof check.isWorkingDay !== 'function') {
    throw wrongType(check.isWorkingDay, 'function', ['isWorkingDay']);
  }
  readValue(check.value);
  readInvoiceParty(check.invoiceParty);
  return {
    ...check,
    exportedFrom: countryCode(check.exportedFrom, ['exportedFrom']),
    importedInto: countryCode(check.importedInto, ['importedInto']),
    invoiceParty: upperParty(check.invoiceParty),
    route: check.route?.map((country) => country.trim().toUpperCase()),
  };
}

function requireString(value: string, path: Path): string {
  if (typeof value !== 'string') throw wrongType(value, 'string', path);
  return value;
}

/** An empty field says nothing. */
function countryCode(value: string | undefined, path: Path): string | undefined {
  if (value === undefined) return undefined;
  const code = requireString(value, path).trim().toUpperCase();
  return code === '' ? undefined : code;
}

function upperParty(party: OriginCheck['invoiceParty']): OriginCheck['invoiceParty'] {
  if (party === undefined) return undefined;
  if (typeof party === 'string') return countryCode(party, ['invoiceParty']);
  const country = countryCode(party.country, ['invoiceParty', 'country']);
  return country === undefined ? undefined : { ...party, country };
}

function readInvoiceParty(party: OriginCheck['invoiceParty']): void {
  if (party === undefined || typeof party === 'string') return;
  requireObject(party, ['invoiceParty']);
  requireString(party.country, ['invoiceParty', 'country']);
  if (party.name !== undefined) requireString(party.name, ['invoiceParty', 'name']);
  if (party.marked !== undefined) requireFlag(party.marked, ['invoiceParty', 'marked']);
}

function readValue(value: OriginCheck['value']): void {
  if (value === undefined) return;
  requireObject(value, ['value']);
  parseDecimal(value.amount, ['value', 'amount']);
  requireText(value.currency, ['value', 'currency']);
}
