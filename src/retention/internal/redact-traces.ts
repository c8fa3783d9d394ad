/*
 * How a value that was redacted is found again in another text. Better one finding too many than one too few: somebody looks.
 */

/** Tells whether a text, {@link foldText folded}, still holds a value. */
export type Trace = (text: FoldedText) => boolean;

/** A text made ready to be searched. */
export interface FoldedText {
  readonly text: string;
  /** The digits of each stretch that could be a phone number or another number. */
  readonly numbers: readonly string[];
}

const SHORTEST_WORD = 3;
const SHORTEST_NUMBER = 7;
/** Of a phone number what is the same with and without the code of its country and the zero in front. */
const NUMBER_END = 8;
const NUMBERS = /\d(?:[\s()./-]*\d){6,}/g;
const IS_NUMBER = /^[+\s()./\d-]+$/;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no spaces between words: there a part of a text is as good as a word, and two signs are a name. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LAST_NAME_STEP = /name|姓|名/i;

/** A text without the differences that do not matter: of case, of width, of composed and decomposed letters. */
export function foldText(value: string): FoldedText {
  const text = fold(value);
  return { text, numbers: (text.match(NUMBERS) ?? []).map(digitsOf) };
}

/** How a value is looked for; nothing for one too short to mean anything. */
export function tracesOf(value: string, field: string): readonly Trace[] {
  const text = fold(value).trim();
  const traces: Trace[] = [];
  const digits = digitsOf(text);
  if (IS_NUMBER.test(text) && digits.length >= SHORTEST_NUMBER) {
    const end = digits.slice(-NUMBER_END);
    traces.push(({ numbers }) => numbers.some((number) => number.includes(end)));
  } else if (text.includes('@')) traces.push((other) => other.text.includes(text));
  else {
    const words = LAST_NAME_STEP.test(field.slice(field.lastIndexOf('.') + 1)) ? text.split(/[\s,.;·-]+/u) : [];
    for (const word of new Set([text, ...words])) {
      if (isTelling(word)) traces.push((other) => holdsWord(other.text, word));
    }
  }
  return traces;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function isTelling(word: string): boolean {
  return [...word].length >= (UNSPACED.test(word) ? SHORTEST_WORD - 1 : SHORTEST_WORD);
}

/** Whether a word stands in a text with no letter or digit beside it. */
function holdsWord(text: string, word: string): boolean {
  const isUnspaced = UNSPACED.test(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isUnspaced || !(isWordAt(text, at - 1) || isWordAt(text, at + word.length))) return true;
  }
  return false;
}

/** Half a surrogate pair counts as a letter, so that a letter outside of the first plane does. */
function isWordAt(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return WORD.test(unit) || /[\ud800-\udfff]/.test(unit);
}
