import { failWith } from '../core/errors.ts';

/** What the zones module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const zonesErrors = {
  'zones/unknown-zone': ({
    value,
    suggestion,
  }: {
    readonly value: string;
    readonly suggestion: string | null;
  }): string =>
    `${value} is not a time zone: ${suggestion === null ? 'give an IANA id such as "Europe/Berlin", or a zone made by defineZone().' : `write "${suggestion}".`}`,
  'zones/fixed-offset': ({ value, zone }: { readonly value: string; readonly zone: string | null }): string =>
    `${value} is an offset, not a time zone, and does not know when the clocks change: give the IANA id of the place${zone === null ? ', or make a zone with defineZone()' : `, or "${zone}", which always has this offset`}.`,
  'zones/not-a-zone': ({ value }: { readonly value: string }): string =>
    `${value} is not a time zone: give an IANA id such as "Europe/Berlin", or what zoneOf() or defineZone() made. A zone does not outlive its process: keep the id.`,
  'zones/beyond-calendar': ({ instant }: { readonly instant: number }): string =>
    `The moment ${instant} lies outside of the years 0000 to 9999, so its day has no date: check whether it is in milliseconds.`,
  'zones/not-a-local-time': ({ value }: { readonly value: string }): string =>
    `${value} is not a local time: give HH:MM from "00:00" to "24:00", with seconds if need be ("09:30:15").`,
  'zones/no-such-local-time': (p: {
    readonly zone: string;
    readonly date: string;
    readonly time: string;
    readonly earlier: number;
    readonly later: number;
  }): string =>
    `${p.time} on ${p.date} does not happen in ${p.zone}, where the clocks go forward over it: take one of the moments in \`earlier\` and \`later\`, or another disambiguation than "reject".`,
  'zones/ambiguous-local-time': (p: {
    readonly zone: string;
    readonly date: string;
    readonly time: string;
    readonly earlier: number;
    readonly later: number;
  }): string =>
    `${p.time} on ${p.date} happens twice in ${p.zone}, where the clocks go back over it: take one of the moments in \`earlier\` and \`later\`, or another disambiguation than "reject".`,
  'zones/reversed-range': ({ from, to }: { readonly from: number; readonly to: number }): string =>
    `The range ends at ${to}, before its start ${from}: exchange them.`,
  'zones/range-too-long': ({ years, maximum }: { readonly years: number; readonly maximum: number }): string =>
    `The range is ${years} years long, and ${maximum} are allowed: ask in pieces, and check that both ends are in milliseconds.`,
  'zones/invalid-offset': ({ value }: { readonly value: string }): string =>
    `${value} is not an offset: give whole minutes east of Greenwich, from -1440 to 1440.`,
  'zones/out-of-order': ({ index }: { readonly index: number }): string =>
    `Transition ${index} is not after the one before it: sort them by \`at\`, each moment once.`,
  'zones/invalid-rule': ({ value }: { readonly value: string }): string =>
    `${value} is not a rule in the form of the POSIX variable TZ: write it as at the end of an IANA file, such as "CET-1CEST,M3.5.0,M10.5.0/3".`,
  'zones/rule-contradicts': (p: { readonly offsetMinutes: number; readonly ruleOffsetMinutes: number }): string =>
    `The rule gives ${p.ruleOffsetMinutes} minutes where the table gives ${p.offsetMinutes}: the rule must hold from the last transition on, or, without transitions, have \`offsetMinutes\` as its standard offset.`,
  'zones/not-a-date-time': ({ value }: { readonly value: string }): string =>
    `${value} is not a luxon DateTime: give one, or use toEpochMs() for other forms of a moment.`,
  'zones/invalid-date-time': (p: { readonly reason: string; readonly explanation: string | null }): string =>
    `The DateTime is invalid (${p.reason}${p.explanation === null ? '' : `: ${p.explanation}`}): look at its \`isValid\` where it is made.`,
  'zones/no-place': (_p: Record<never, never>): string =>
    'Neither a country nor a phone is given: give `country` (ISO 3166-1, such as "DE") or `phone` (such as "+49 30 …").',
  'zones/unknown-country': ({
    value,
    suggestion,
  }: {
    readonly value: string;
    readonly suggestion: string | null;
  }): string =>
    `${value} is not the ISO 3166-1 code of a country with a time zone: ${suggestion === null ? 'give two letters, such as "DE"' : `write "${suggestion}"`}.`,
  'zones/unknown-locale': ({ value, allowed }: { readonly value: string; readonly allowed: string }): string =>
    `${value} is not a language that zones have names in: give one of ${allowed}, with a region if you like ("en-GB").`,
};

/** The module's refusals as a table of code → params. */
export type ZonesErrors = {
  readonly [Code in keyof typeof zonesErrors]: Parameters<(typeof zonesErrors)[Code]>[0];
};

/** The codes that functions of the zones module throw. */
export type ZonesErrorCode = keyof ZonesErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof zonesErrors>> = /* @__PURE__ */ failWith(zonesErrors);
