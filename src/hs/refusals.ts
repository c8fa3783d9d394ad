import { failWith } from '../core/errors.ts';

/** What the HS module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const hsErrors = {
  'hs/number-given': ({ value }: { readonly value: string }): string =>
    `${value} is not a text: a number has lost its leading zeros, so give the code as a string.`,
  'hs/empty': (_: Record<never, never>): string =>
    'There is no code: give 2, 4 or 6 digits, or 8 to 13 with a national part.',
  'hs/not-a-code': ({ text }: { readonly text: string }): string =>
    `"${text}" is not an HS code: give digits, with dots, spaces or hyphens between them at most.`,
  'hs/length': ({ text, digits }: { readonly text: string; readonly digits: number }): string =>
    `"${text}" has ${digits} ${digits === 1 ? 'digit' : 'digits'}: a code has 2, 4, 6, or 8 to 13.`,
  'hs/leading-zero-lost': ({ text, suggestion }: { readonly text: string; readonly suggestion: string }): string =>
    `"${text}" has an odd number of digits, so a zero in front may be lost: write "${suggestion}" if that is meant.`,
  'hs/spreadsheet-number': ({ text, suggestion }: { readonly text: string; readonly suggestion: string }): string =>
    `"${text}" looks like a number cell of a spreadsheet: write "${suggestion}" if that is meant, and format the column as text.`,
  'hs/letters-for-digits': ({ text, suggestion }: { readonly text: string; readonly suggestion: string }): string =>
    `"${text}" has letters that look like digits: write "${suggestion}" if that is meant.`,
  'hs/several-codes': ({ text, count }: { readonly text: string; readonly count: number }): string =>
    `"${text}" holds ${count} codes: read them with \`parseHsList\`, or give one.`,
  'hs/unknown-code': ({ code, edition }: { readonly code: string; readonly edition: string }): string =>
    `${code} is not a code of ${edition}: look with \`checkHsCode\` what is wrong with it.`,
  'hs/editions-reversed': ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `${to} is not later than ${from}: look back with \`hsPredecessors\`, forward with \`hsSuccessors\`.`,
  'hs/not-an-index': ({ value }: { readonly value: string }): string =>
    `${value} was not made by createHsIndex or learnHs: keep the confirmed lines, since an index does not outlive its process, and make it anew.`,
  'hs/not-a-lexicon': ({ value }: { readonly value: string }): string =>
    `${value} is not a vocabulary: give lexiconEn of waimao/hs/lexicon-en or lexiconZh of waimao/hs/lexicon-zh.`,
};

/** The module's refusals as a table of code → params. */
export type HsErrors = { readonly [Code in keyof typeof hsErrors]: Parameters<(typeof hsErrors)[Code]>[0] };

/** The codes that functions of the HS module throw. */
export type HsErrorCode = keyof HsErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof hsErrors>> = /* @__PURE__ */ failWith(hsErrors);
