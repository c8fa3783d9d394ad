/** A text taken apart: what stands for the number, for the currency, and for the sign. @internal */
export interface AmountParts {
  /** From the first digit to the last, separators and all. */
  readonly body: string;
  /** What stands before and behind, without signs and brackets; at most two, none empty. */
  readonly labels: readonly string[];
  readonly isNegative: boolean;
}

/**
 * Takes a plain text apart; `undefined` when it has no digit, two signs, or brackets that do not match.
 *
 * @param text - The text, plain.
 * @param isLabel - Whether a word means a currency: names may hold hyphens and brackets themselves.
 *
 * @internal
 */
export function splitAmount(text: string, isLabel: (word: string) => boolean): AmountParts | undefined {
  const found = /^(\D*)(\d(?:.*\d)?)(\D*)$/.exec(text);
  if (found === null) return undefined;
  const [, before = '', body = '', behind = ''] = found;
  const front = peel(before, isLabel);
  const back = peel(behind, isLabel);
  const marks = front.marks + back.marks;
  const isBracketed = front.marks === '(' && back.marks === ')';
  if (!isBracketed && !/^[-+]?$/.test(marks)) return undefined;
  const labels = [front.label, back.label].filter((label) => label !== '');
  return { body, labels, isNegative: isBracketed || marks === '-' };
}

/** Takes signs and brackets off both ends until a word of money, or nothing that can be taken off, is left. */
function peel(text: string, isLabel: (word: string) => boolean): { readonly label: string; readonly marks: string } {
  let label = text.trim();
  let marks = '';
  while (label !== '' && !isLabel(label)) {
    const mark = /^[-+()]/.exec(label)?.[0] ?? /[-+()]$/.exec(label)?.[0];
    if (mark === undefined) break;
    marks += mark;
    label = (label.startsWith(mark) ? label.slice(1) : label.slice(0, -1)).trim();
  }
  return { label, marks };
}
