import type { IsoDate } from '../../core/dates.ts';
import { isWaimaoError } from '../../core/errors.ts';
import type { OriginCheck } from '../check-origin.ts';
import { type HsEdition, hsEditions } from '../edition.ts';
import type { OriginRule } from '../origin-rules.ts';
import { follow, trace } from './correlations.ts';
import { editionsWith, existsIn } from './editions.ts';
import { type OriginFindings, shown } from './origin-findings.ts';
import { readHs } from './read-hs.ts';

/** The codes on the form: how long they are, and of which edition. */
export function checkCodes(check: OriginCheck, rule: OriginRule, to: OriginFindings): void {
  if (check.hsCodes === undefined) {
    if (rule.hsDigits !== null) to.missing('hsCodes');
    return;
  }
  if (rule.hsDigits !== null && check.hsCodes.length === 0) to.missing('hsCodes', 'error');
  const edition = editionOn(rule, check.issuedOn);
  for (const text of check.hsCodes) {
    const read = readHs(text);
    if (isWaimaoError(read)) addDigits(text, null, rule, to);
    else {
      const { digits, heading, subheading } = read;
      addDigits(digits, digits.length, rule, to);
      const own = subheading ?? heading;
      if (own !== null) checkEdition(own, edition, check.hsEdition, to);
    }
  }
}

function addDigits(text: string, digits: number | null, { hsDigits }: OriginRule, to: OriginFindings): void {
  // a form without codes has nothing to be wrong, but what stands there should be one
  const { minimum, maximum } = hsDigits ?? { minimum: 2, maximum: 13 };
  if (digits !== null && digits >= minimum && digits <= maximum) return;
  // the digits wanted are there, with some more behind them
  const severity = digits !== null && digits > maximum ? 'note' : hsDigits === null ? 'warning' : 'error';
  to.add(severity, { code: 'hs/co-hs-digits', params: { code: shown(text), digits, minimum, maximum } }, 'hs');
}

/** The agreement's edition on the day of issue; `null` where it states none. */
function editionOn({ hsEditions: dated }: OriginRule, issuedOn: IsoDate | undefined): HsEdition | null {
  const held = dated.findLast(({ from }) => from === null || (issuedOn !== undefined && issuedOn >= from));
  return held?.edition ?? null;
}

function checkEdition(
  own: string,
  edition: HsEdition | null,
  declared: HsEdition | undefined,
  to: OriginFindings,
): void {
  const found = editionsWith(own);
  const editions = found.join(', ');
  if (found.length === 0) {
    to.add(
      'error',
      { code: 'hs/co-hs-edition', params: { code: own, edition: null, editions, equivalents: '' } },
      'hs',
    );
  } else if (edition !== null && !existsIn(own, edition)) {
    const from = declared !== undefined && existsIn(own, declared) ? declared : nearest(found, edition);
    const equivalents = carried(own, from, edition).join(', ');
    to.add('error', { code: 'hs/co-hs-edition', params: { code: own, edition, editions, equivalents } }, 'hs');
  } else if (edition !== null && declared !== undefined && declared !== edition) {
    const codes = existsIn(own, declared) ? carried(own, declared, edition) : [];
    if (codes.length === 1 && codes[0] === own) return;
    const params = { code: own, edition, editions, equivalents: codes.join(', ') };
    to.add('warning', { code: 'hs/co-hs-edition', params }, 'hs');
  }
}

function nearest(found: readonly HsEdition[], edition: HsEdition): HsEdition {
  const at = hsEditions.indexOf(edition);
  return found.findLast((one) => hsEditions.indexOf(one) < at) ?? found[0] ?? edition;
}

/** What a heading or subheading of one edition is called in another. */
function carried(own: string, from: HsEdition, to: HsEdition): readonly string[] {
  if (own.length === 4) return existsIn(own, to) ? [own] : [];
  return hsEditions.indexOf(to) < hsEditions.indexOf(from) ? trace(own, from, to) : follow(own, from, to).codes;
}

/** Every code of the invoice wants one on the form that agrees with it, under its own number or what it is called in another edition. */
export function checkInvoiceCodes({ hsCodes = [], invoiceCodes = [] }: OriginCheck, to: OriginFindings): void {
  const onForm = hsCodes.map(ownOf).filter((own) => own !== null);
  if (onForm.length === 0) return;
  for (const text of invoiceCodes) {
    const own = ownOf(text);
    const names = own === null ? [] : everywhere(own);
    if (own !== null && names.some((name) => onForm.some((one) => one.startsWith(name) || name.startsWith(one))))
      continue;
    const level = names.some((name) => onForm.some((one) => one.startsWith(name.slice(0, 4))))
      ? 'subheading'
      : 'heading';
    const params = { code: own ?? shown(text), certificate: shown(onForm.join(', ')), level } as const;
    to.add(level === 'heading' ? 'error' : 'warning', { code: 'hs/co-hs-mismatch-invoice', params }, 'hs');
  }
}

/** The heading or subheading of a text; `null` for what is no code. */
function ownOf(text: string): string | null {
  const read = readHs(text);
  return isWaimaoError(read) ? null : (read.subheading ?? read.heading);
}

/** A code and all that it is called in other editions. */
function everywhere(own: string): readonly string[] {
  const names = editionsWith(own).flatMap((from) => hsEditions.flatMap((to) => carried(own, from, to)));
  return [own, ...names];
}

/** The criteria: each one of the form's, and one for each line. */
export function checkCriteria({ criteria, hsCodes }: OriginCheck, rule: OriginRule, to: OriginFindings): void {
  if (rule.criteria === null) return;
  const proof = rule.proofs[0] ?? rule.id;
  const known = rule.criteria.join(', ');
  if (criteria === undefined) {
    to.add('note', { code: 'hs/co-criterion-missing', params: { line: null, proof, known } }, 'criterion');
    return;
  }
  const lines = Math.max(criteria.length, hsCodes?.length ?? 0, 1);
  for (let at = 0; at < lines; at++) {
    const criterion = criteria[at]?.trim() ?? '';
    if (criterion === '')
      to.add('error', { code: 'hs/co-criterion-missing', params: { line: at + 1, proof, known } }, 'criterion');
    else if (!isKnown(criterion, rule.criteria)) {
      to.add(
        'error',
        { code: 'hs/co-criterion-unknown', params: { criterion: shown(criterion), proof, known } },
        'criterion',
      );
    }
  }
}

/** `"W" 84.71`, `RVC 45%` and `CTH + RVC` are read by their letters; a letter that wants a heading behind it is not known without. */
function isKnown(criterion: string, known: readonly string[]): boolean {
  const text = criterion.slice(0, 100).normalize('NFKC').toUpperCase();
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return known.includes('%') && /\d/.test(text);
  return words.every((word) => {
    if (known.includes(word)) return true;
    return known.includes(`${word}0000`) && /\d{2}\D?\d{2}/.test(text);
  });
}
