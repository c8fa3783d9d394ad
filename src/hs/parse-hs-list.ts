import { type Issue, issueOf, isWaimaoError } from '../core/errors.ts';
import { show } from '../core/show.ts';
import type { HsCode } from './hs-code.ts';
import { foldedField, withoutLabel } from './internal/code-field.ts';
import { partsOf, readHs } from './internal/read-hs.ts';
import { fail } from './refusals.ts';

/** What a field with several codes holds. */
export interface HsList {
  /** The codes that can be read, in their order. */
  readonly codes: readonly HsCode[];
  /** What cannot be read, with its place in the list. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a field that may hold several HS codes, between slashes, commas, semicolons, bars, line ends, words such as `and`, or spaces where each is
 * a whole subheading. The rest of a code in short (`8471.30/40`) is a fault, not a chapter.
 *
 * @param text - What was typed.
 * @returns The codes that can be read, and a fault for each part that cannot, its path being the place of the part, from 0 on; empty parts are not counted.
 * @throws A `WaimaoError`: `hs/number-given`.
 *
 * @example
 * ```ts
 * import { parseHsList } from 'waimao/hs';
 *
 * const list = parseHsList('8471.30, 8473.30; abc');
 * list.codes.map((code) => code.subheading); // => ['847130', '847330']
 * list.issues.map((issue) => [issue.code, issue.path]); // => [['hs/not-a-code', [2]]]
 * ```
 */
export function parseHsList(text: string): HsList {
  if (typeof text !== 'string') throw fail('hs/number-given', { value: show(text) });
  const codes: HsCode[] = [];
  const issues: Issue[] = [];
  const field = withoutLabel(foldedField(text));
  const parts = partsOf(field);
  // without any digit it is one remark (`N/A`), not several
  for (const [index, part] of (parts.some((one) => /\d/.test(one)) ? parts : [field]).entries()) {
    const read = readHs(part);
    if (isWaimaoError(read)) issues.push(issueOf(read, [index]));
    // `8471.30/40`: the rest of a code in short, and not chapter 40
    else if (read.heading === null && codes.some((code) => code.heading !== null)) {
      issues.push(issueOf(fail('hs/not-a-code', { text: part }), [index]));
    } else codes.push(read);
  }
  return { codes, issues };
}
