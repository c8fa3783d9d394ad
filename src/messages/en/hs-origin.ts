import type { Catalogue } from '../../core/reasons.ts';
import type { OriginReasons } from '../../hs/origin-reasons.ts';
import { count } from './count.ts';

/** Fields of a check of origin, in a reader's words. */
const originFieldsEn: ReadonlyMap<string, string> = new Map([
  ['issuedOn', 'the day of issue'],
  ['shippedOn', 'the day of shipment'],
  ['presentedOn', 'the day of presentation'],
  ['exportedFrom', 'the country of export'],
  ['importedInto', 'the country of import'],
  ['hsCodes', 'the HS codes on the form'],
  ['invoiceParty', 'who invoices'],
  ['route', 'the route'],
  ['marks', 'the marks on the form'],
]);

const inBoxEn = (box: string | null): string => (box === null ? '' : ` in box ${box}`);
const digitsEn = (minimum: number, maximum: number): string =>
  minimum === maximum ? `${minimum} digits` : `${minimum} to ${maximum} digits`;

export const originEn: Catalogue<OriginReasons> = {
  'hs/co-agreement-unknown': ({ agreement, proof }) =>
    proof === null
      ? `No rule is known for the agreement "${agreement}": nothing can be said about the proof.`
      : `No rule is known for "${proof}" under the agreement "${agreement}": nothing can be said about the proof.`,
  'hs/co-missing': ({ field, expected }) =>
    expected === null
      ? `Not given: ${originFieldsEn.get(field) ?? field}; what depends on it was not checked.`
      : `"${expected}" does not stand among ${originFieldsEn.get(field) ?? field}.`,
  'hs/co-to-confirm': ({ agreement, en }) => `To be confirmed for ${agreement}: ${en}.`,
  'hs/co-form-discontinued': (p) =>
    `${p.proof} is no longer made out for goods from ${p.exportedFrom} into ${p.importedInto} since ${p.from}; this one is of ${p.issuedOn}.`,
  'hs/co-not-yet-issued': ({ issuedOn, presentedOn }) => `Presented on ${presentedOn}, but issued only on ${issuedOn}.`,
  'hs/co-expired': (p) =>
    `Valid until ${p.validUntil} (${count(p.months, 'month')}), so ${count(p.daysOver, 'day')} over on ${p.presentedOn}.`,
  'hs/co-last-day': ({ validUntil }) =>
    `${validUntil} is the last day of validity; some offices count only to the day before.`,
  'hs/co-expires-soon': (p) =>
    `Valid until ${p.validUntil}: ${count(p.daysLeft, 'day')} left on ${p.presentedOn} (told from ${p.limitDays} on).`,
  'hs/co-late-issue-unmarked': (p) =>
    `Issued on ${p.issuedOn}, after shipment on ${p.shippedOn}; without a mark it could be issued until ${p.unmarkedUntil}${
      p.counted === 'weekdays'
        ? ' (Monday to Friday counted, holidays not)'
        : p.counted === 'working-days'
          ? ' (working days)'
          : ''
    }. It must bear "${p.mark}"${inBoxEn(p.box)}${
      p.seen === null ? '; the marks were not given' : p.seen === '' ? '; it bears no mark' : `; it bears "${p.seen}"`
    }.`,
  'hs/co-late-issue-too-late': (p) =>
    `Issued on ${p.issuedOn}; after shipment on ${p.shippedOn} it could be issued until ${p.lastDay}.`,
  'hs/co-hs-digits': (p) =>
    p.digits === null
      ? `"${p.code}" is not an HS code; the form takes ${digitsEn(p.minimum, p.maximum)}.`
      : `${p.code} has ${count(p.digits, 'digit')}; the form takes ${digitsEn(p.minimum, p.maximum)}.`,
  'hs/co-hs-edition': (p) =>
    p.edition === null
      ? `${p.code} is in no edition of the Harmonized System.`
      : `${p.code} (${p.editions}) is not what the agreement's edition, ${p.edition}, has for these goods: ${p.equivalents === '' ? 'no counterpart is known' : p.equivalents}.`,
  'hs/co-hs-mismatch-invoice': (p) =>
    `The invoice has ${p.code}, the form ${p.certificate}: not the same ${p.level}, in any edition.`,
  'hs/co-criterion-unknown': (p) => `"${p.criterion}" is not an origin criterion of ${p.proof}; it takes ${p.known}.`,
  'hs/co-criterion-missing': (p) =>
    p.line === null
      ? `The origin criteria were not given; ${p.proof} takes ${p.known}.`
      : `Line ${p.line} has no origin criterion; ${p.proof} takes ${p.known}.`,
  'hs/co-third-party-unmarked': (p) =>
    p.required
      ? `Invoiced from ${p.country}, exported from ${p.exportedFrom}: the form must say so${inBoxEn(p.box)}.`
      : `Invoiced from ${p.country}, exported from ${p.exportedFrom}: whether the form must say so is not known.`,
  'hs/co-route-indirect': (p) =>
    p.transport === 'non-alteration'
      ? `The goods pass through ${p.countries}: they must not be altered there, and customs may ask for proof.`
      : `The goods pass through ${p.countries}: direct consignment needs a through bill of lading, ${p.throughBill === null ? 'and whether there is one was not given' : 'and there is none'}.`,
  'hs/co-below-waiver': (p) =>
    p.kind === 'no-proof'
      ? `${p.amount} ${p.currency} is not more than ${p.limit} ${p.currency}: no proof of origin is needed.`
      : `${p.amount} ${p.currency} is not more than ${p.limit} ${p.currency}: any exporter may make out the declaration.`,
  'hs/co-too-many-items': ({ items, limit }) => `${count(items, 'item')}; the form holds at most ${limit}.`,
  'hs/co-parties-not-members': (p) =>
    !p.certain
      ? `Whether ${p.agreement} holds from ${p.exportedFrom ?? 'there'} into ${p.importedInto ?? 'there'} is not certain: ask about ${p.outside}.`
      : p.outside === ''
        ? `${p.agreement} does not hold between ${p.exportedFrom ?? '?'} and ${p.importedInto ?? '?'}: they stand on the same side.`
        : `${p.agreement} does not hold for ${p.outside} (from ${p.exportedFrom ?? '?'} into ${p.importedInto ?? '?'}).`,
};
