import type { IsoDate } from '../../core/dates.ts';
import { parseDecimal, readDecimal } from '../../core/decimal-text.ts';
import type { OriginCheck } from '../check-origin.ts';
import type { OriginRule } from '../origin-rules.ts';
import { type OriginFindings, shown } from './origin-findings.ts';
import { memberOf } from './origin-table.ts';

/** Whether the goods go from one member to another on the day: both ends are looked at. */
export function checkMembers(check: OriginCheck, rule: OriginRule, to: OriginFindings): void {
  const { exportedFrom, importedInto } = check;
  const { members, hub, discontinued } = rule;
  if (members === null && hub === null && discontinued === null) return;
  if (exportedFrom === undefined) to.missing('exportedFrom');
  if (importedInto === undefined) to.missing('importedInto');
  checkForm(check, rule, to);
  const ends = [exportedFrom, importedInto].filter((end) => end !== undefined);
  const on = check.presentedOn ?? check.issuedOn;
  const standings = ends.map((end) => (members === null ? 'member' : standingOf(memberOf(end), members, on)));
  const outside = ends.filter((_, at) => standings[at] === 'outside');
  const unsure = ends.filter((_, at) => standings[at] === 'unsure');
  const params = { exportedFrom: exportedFrom ?? null, importedInto: importedInto ?? null, agreement: rule.agreement };
  const report = (names: readonly string[], certain: boolean): void => {
    const found = {
      code: 'hs/co-parties-not-members',
      params: { ...params, outside: names.join(', '), certain },
    } as const;
    to.add(certain ? 'error' : 'warning', found, 'members', certain ? 'high' : 'low');
  };
  if (outside.length > 0) report(outside.map(shown), true);
  else if (ends.length < 2) return;
  else if (!crosses(ends.map(memberOf), hub)) report([], true);
  else if (unsure.length > 0) report(unsure, false);
  else if (isDoubtfulPair(ends, members)) report(ends, false);
}

/** Two different members, one of them the hub where there is one. */
function crosses(ends: readonly string[], hub: string | null): boolean {
  return ends[0] !== ends[1] && (hub === null || ends.includes(hub));
}

function standingOf(
  country: string,
  members: readonly string[],
  on: IsoDate | undefined,
): 'member' | 'unsure' | 'outside' {
  for (const member of members) {
    const [name = '', since] = member.split('@');
    if (name === country) return since === undefined || on === undefined || on >= since ? 'member' : 'outside';
    if (name === `${country}?`) return 'unsure';
  }
  return 'outside';
}

function isDoubtfulPair(ends: readonly string[], members: readonly string[] | null): boolean {
  const pair = `${[...ends].map(memberOf).sort().join('-')}?`;
  return members?.includes(pair) ?? false;
}

/** A form that is no longer made out between the two countries. */
function checkForm({ issuedOn, exportedFrom, importedInto }: OriginCheck, rule: OriginRule, to: OriginFindings): void {
  const { discontinued } = rule;
  if (discontinued === null || exportedFrom !== discontinued.exportedFrom || importedInto === undefined) return;
  if (
    issuedOn === undefined ||
    issuedOn < discontinued.from ||
    !discontinued.importedInto.includes(memberOf(importedInto))
  )
    return;
  const params = { proof: rule.proofs[0] ?? rule.id, exportedFrom, importedInto, from: discontinued.from, issuedOn };
  to.add('error', { code: 'hs/co-form-discontinued', params }, 'form');
}

/** An invoice from another country than that of export. */
export function checkInvoiceParty(
  { invoiceParty, exportedFrom }: OriginCheck,
  rule: OriginRule,
  to: OriginFindings,
): void {
  if (rule.thirdPartyInvoice === 'allowed') return;
  if (invoiceParty === undefined) {
    if (rule.thirdPartyInvoice === 'marked') to.missing('invoiceParty');
    return;
  }
  const { country, marked } = typeof invoiceParty === 'string' ? { country: invoiceParty } : invoiceParty;
  if (exportedFrom === undefined || country === exportedFrom || marked === true) return;
  const required = rule.thirdPartyInvoice === 'marked';
  const params = { country: shown(country), exportedFrom, box: rule.invoiceBox, required };
  const severity = !required ? 'note' : marked === false ? 'error' : 'warning';
  to.add(severity, { code: 'hs/co-third-party-unmarked', params }, 'invoice', required ? 'high' : 'low');
}

/** Other countries on the way: with a through bill of lading they do no harm. */
export function checkRoute(check: OriginCheck, { transport }: OriginRule, to: OriginFindings): void {
  if (transport === null) return;
  const { route, throughBill, exportedFrom, importedInto } = check;
  if (route === undefined) {
    to.missing('route');
    return;
  }
  const between = route.filter((country) => country !== '' && country !== exportedFrom && country !== importedInto);
  if (between.length === 0 || throughBill === true) return;
  const severity = transport === 'non-alteration' ? 'note' : throughBill === false ? 'error' : 'warning';
  const params = { countries: shown(between.join(', ')), throughBill: throughBill ?? null, transport };
  to.add(severity, { code: 'hs/co-route-indirect', params }, 'route');
}

/** Whether the value is small enough for no proof at all. */
export function checkWaiver({ value }: OriginCheck, { waivers }: OriginRule, to: OriginFindings): boolean {
  if (value === undefined) return false;
  let free = false;
  for (const { amount: limit, currency, kind } of waivers) {
    if (currency !== value.currency || isMore(parseDecimal(value.amount), limit)) continue;
    free ||= kind === 'no-proof';
    const params = { amount: parseDecimal(value.amount), limit, currency, kind };
    to.add('note', { code: 'hs/co-below-waiver', params }, 'waiver');
  }
  return free;
}

function isMore(amount: string, limit: string): boolean {
  const [a, b] = [readDecimal(amount), readDecimal(limit)];
  const scale = Math.max(a.scale, b.scale);
  const units = ({ units: own, scale: places }: typeof a): bigint => own * 10n ** BigInt(scale - places);
  return units(a) > units(b);
}

/** More items than the form holds. */
export function checkItems(check: OriginCheck, { maxItems, maxItemsUntil }: OriginRule, to: OriginFindings): void {
  const items = check.items ?? check.hsCodes?.length;
  if (maxItems === null || items === undefined || items <= maxItems) return;
  if (maxItemsUntil !== null && check.issuedOn !== undefined && check.issuedOn > maxItemsUntil) return;
  to.add('error', { code: 'hs/co-too-many-items', params: { items, limit: maxItems } }, 'items');
}
