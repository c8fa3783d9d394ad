import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { isWaimaoError } from '../core/errors.ts';
import { requireOneOf, requireText } from '../core/require.ts';
import { type HsEdition, hsEditions, NEWEST } from './edition.ts';
import type { HsFinding } from './finding.ts';
import type { HsCode } from './hs-code.ts';
import { hsEditionOn } from './hs-edition-on.ts';
import { follow, trace } from './internal/correlations.ts';
import { codesIn, editionsWith, existsIn, requireEdition } from './internal/editions.ts';
import { readHs } from './internal/read-hs.ts';
import { type HsFlow, nationalCodeLength } from './national-code-length.ts';
import type { HsErrorCode, HsErrors } from './refusals.ts';

/** What a code is held against. */
export interface CheckHsOptions {
  /** Whose code it is, by ISO 3166-1: its length is checked and its edition taken. */
  readonly country?: string | undefined;
  /** The day of the declaration; without it the newest edition and length. */
  readonly on?: IsoDate | undefined;
  /** The edition, where it is known: it goes before `country` and `on`. */
  readonly edition?: HsEdition | undefined;
  /** Which way the goods go, for the national length. @defaultValue `'import'` */
  readonly flow?: HsFlow | undefined;
}

/** What is known of a code. */
export type HsCodeStatus =
  /** The edition has the chapter, heading or subheading. */
  | 'exists'
  /** Another edition has it. */
  | 'other-edition'
  /** No edition has it. */
  | 'unknown'
  /** Chapter 98 or 99: each country's own. */
  | 'national-use'
  /** Chapter 77. */
  | 'reserved'
  /** The text is not a code. */
  | 'unreadable';

/** All that was found. */
export interface HsCodeCheck {
  /** What is known of the code as a whole. */
  readonly status: HsCodeStatus;
  /** The code as read; `null` for a text that is not one. */
  readonly code: HsCode | null;
  /** The edition that it was held against. */
  readonly edition: HsEdition;
  /** The gravest first, then in the order of the digits. */
  readonly findings: readonly HsFinding[];
}

/**
 * Checks a tariff code: whether it can be read, whether chapter, heading and subheading exist in the edition that holds, and whether its length is the
 * country's. All findings come back, never a throw for the text. The digits after the sixth cannot be checked here and are said to be unchecked.
 *
 * @param code - What was typed.
 * @param options - Country, day, edition and flow.
 * @returns The status and all findings.
 * @throws A `WaimaoError` for a wrong option only: `core/not-a-date`, `core/unknown-option`, `core/not-text`.
 *
 * @example
 * ```ts
 * import { checkHsCode } from 'waimao/hs';
 *
 * checkHsCode('8471.30.0100', { country: 'US' }).status; // => 'exists'
 * checkHsCode('8517.12', { on: '2023-05-01' }).findings.map(({ code, params }) => [code, 'successors' in params ? params.successors : null]);
 * // => [['hs/other-edition', '851713, 851714']]
 * checkHsCode('7701').status; // => 'reserved'
 * ```
 */
export function checkHsCode(code: string, options: CheckHsOptions = {}): HsCodeCheck {
  const { country, on, flow = 'import' } = options;
  if (country !== undefined) requireText(country, ['country']);
  requireOneOf(flow, ['import', 'export'], ['flow']);
  if (on !== undefined) parseIsoDate(on, ['on']);
  const findings: HsFinding[] = [];
  const edition = editionFor(options, findings);
  const read = readHs(code);
  if (isWaimaoError(read)) {
    const fault = { code: read.code as HsErrorCode, params: read.params } as {
      code: 'hs/empty';
      params: HsErrors['hs/empty'];
    };
    return { status: 'unreadable', code: null, edition, findings: inOrder([...findings, { ...fault, ...ERROR }]) };
  }
  const status = statusOf(read, edition, options, findings);
  if (status !== 'reserved') checkLength(read, status, { country, flow, on }, findings);
  supposeLostZero(read, status, edition, { country, flow, on }, findings);
  return { status, code: read, edition, findings: inOrder(findings) };
}

function inOrder(findings: readonly HsFinding[]): HsFinding[] {
  return ['error', 'warning', 'note'].flatMap((gravity) => findings.filter(({ severity }) => severity === gravity));
}

const ERROR = { severity: 'error', certainty: 'high' } as const;
const WARNING = { severity: 'warning', certainty: 'high' } as const;
const NOTE = { severity: 'note', certainty: 'high' } as const;

function editionFor({ edition, on, country }: CheckHsOptions, findings: HsFinding[]): HsEdition {
  if (edition !== undefined) return requireEdition(edition, 'edition');
  if (on === undefined) return NEWEST;
  const held = hsEditionOn(on, country);
  if (held !== 'unknown') return held;
  const nearest = on < '2012-12-31' ? 'HS2012' : NEWEST;
  findings.push({ code: 'hs/edition-unknown', params: { on, edition: nearest }, ...WARNING });
  return nearest;
}

function statusOf(
  code: HsCode,
  edition: HsEdition,
  { country = undefined }: CheckHsOptions,
  findings: HsFinding[],
): HsCodeStatus {
  const { chapter, heading, subheading, digits } = code;
  if (chapter === '77') {
    findings.push({ code: 'hs/chapter-reserved', params: { chapter }, ...ERROR });
    return 'reserved';
  }
  if (chapter === '98' || chapter === '99') {
    findings.push({ code: 'hs/chapter-national', params: { chapter, country: country ?? null }, ...WARNING });
    return 'national-use';
  }
  if (chapter === '00' || chapter > '97') {
    findings.push({ code: 'hs/chapter-unknown', params: { chapter }, ...ERROR });
    return 'unknown';
  }
  if (heading === null) {
    findings.push({ code: 'hs/incomplete', params: { code: chapter, digits: 2 }, ...NOTE });
    return 'exists';
  }
  if (editionsWith(heading).length === 0) {
    findings.push({ code: 'hs/heading-unknown', params: { heading }, ...ERROR });
    return 'unknown';
  }
  const own = subheading ?? heading;
  if (existsIn(own, edition)) {
    if (subheading === null) findings.push({ code: 'hs/incomplete', params: { code: digits, digits: 4 }, ...NOTE });
    else compareWithBefore(subheading, edition, findings);
    return 'exists';
  }
  return statusElsewhere(own, heading, edition, findings);
}

function statusElsewhere(own: string, heading: string, edition: HsEdition, findings: HsFinding[]): HsCodeStatus {
  const editions = editionsWith(own);
  if (editions.length === 0) {
    const siblings = codesIn(edition).filter((one) => one.length === 6 && one.startsWith(heading)).length;
    findings.push({ code: 'hs/subheading-unknown', params: { code: own, heading, edition, siblings }, ...ERROR });
    return 'unknown';
  }
  const params = {
    code: own,
    edition,
    editions: editions.join(', '),
    successors: elsewhere(own, editions, edition).join(', '),
  };
  findings.push({ code: 'hs/other-edition', params, ...ERROR });
  return 'other-edition';
}

/** What a subheading of other editions is called in this one. */
function elsewhere(own: string, editions: readonly HsEdition[], edition: HsEdition): readonly string[] {
  const at = hsEditions.indexOf(edition);
  const before = editions.findLast((one) => hsEditions.indexOf(one) < at);
  const after = editions.find((one) => hsEditions.indexOf(one) > at);
  if (own.length === 4) {
    const from = before ?? after ?? edition;
    const parts = codesIn(from).filter((one) => one.length === 6 && one.startsWith(own));
    return [...new Set(parts.flatMap((part) => elsewhere(part, [from], edition).map((one) => one.slice(0, 4))))].sort();
  }
  if (before !== undefined) return follow(own, before, edition).codes;
  return after === undefined ? [] : trace(own, after, edition);
}

/** Says where a number does not mean what it meant in the edition before. */
function compareWithBefore(own: string, edition: HsEdition, findings: HsFinding[]): void {
  const before = hsEditions[hsEditions.indexOf(edition) - 1];
  if (before === undefined || !existsIn(own, before)) return;
  const { codes } = follow(own, before, edition);
  const shared = { code: own, edition, before };
  if (!codes.includes(own)) {
    findings.push({ code: 'hs/number-reused', params: { ...shared, successors: codes.join(', ') }, ...WARNING });
  } else if (codes.length > 1 || trace(own, edition, before).length > 1) {
    findings.push({ code: 'hs/scope-changed', params: shared, ...NOTE });
  }
}

interface LengthOptions {
  readonly country: string | undefined;
  readonly flow: HsFlow;
  readonly on: IsoDate | undefined;
}

/** A code of chapters 1 to 9 that has lost its zero in a spreadsheet is one digit short, and often another code that exists. */
function supposeLostZero(
  { digits }: HsCode,
  status: HsCodeStatus,
  edition: HsEdition,
  { country, flow, on }: LengthOptions,
  findings: HsFinding[],
): void {
  const suggestion = `0${digits}`;
  if (!existsIn(suggestion.slice(0, 6), edition)) return;
  const length = country === undefined ? null : nationalCodeLength(country, { flow, on });
  // nine and eleven digits are whole codes in Japan and Taiwan, so only what does not exist is suspected where the length is not known
  const short = length === null ? digits.length % 2 === 1 && status === 'unknown' : suggestion.length === length.digits;
  if (short) findings.push({ code: 'hs/leading-zero-lost', params: { text: digits, suggestion }, ...WARNING });
}

function checkLength(
  { national, digits }: HsCode,
  status: HsCodeStatus,
  { country, flow, on }: LengthOptions,
  findings: HsFinding[],
): void {
  const length = country === undefined ? null : nationalCodeLength(country, { flow, on });
  if (country !== undefined && length === null) {
    findings.push({ code: 'hs/national-length-unknown', params: { country }, ...NOTE });
  } else if (national === null) return;
  else if (country !== undefined && length !== null && ![length.digits, length.alsoDigits].includes(digits.length)) {
    const params = { country, flow, digits: digits.length, expected: length.digits, system: length.system };
    const severity = length.certainty === 'low' ? 'warning' : 'error';
    findings.push({ code: 'hs/national-length', params, severity, certainty: length.certainty });
  } else if (status !== 'unknown') {
    const params = { code: digits, national, country: country ?? null };
    findings.push({ code: 'hs/national-unverified', params, ...NOTE });
  }
}
