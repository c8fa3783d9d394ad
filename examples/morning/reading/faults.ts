import type { Catalogue, Reason } from 'waimao';

/** What is wrong with one row of a file; the row is left out, the rest is kept. */
export interface RowFault {
  /** The file's name in the input folder. */
  readonly file: string;
  /** Where the row starts: 1 is the first line of the file. */
  readonly line: number;
  /** The column, or an empty text when the row as a whole is wrong. */
  readonly field: string;
  /** What stands there, cut short. */
  readonly value: string;
  /** In English, and how to mend it. */
  readonly message: string;
  /** The same as code and values, for `explain` with any catalogue. */
  readonly reason: Reason;
}

/** The faults that the reader finds itself; those of dates, numbers and amounts come from the library. */
export type InputFaults = {
  readonly 'input/wrong-column-count': { readonly seen: number; readonly expected: number };
  readonly 'input/broken-quotes': Record<never, never>;
  readonly 'input/missing-value': { readonly field: string };
  readonly 'input/duplicate-id': { readonly id: string; readonly firstLine: number };
  readonly 'input/unknown-reference': { readonly id: string; readonly file: string };
  readonly 'input/owner-left-out': { readonly id: string; readonly file: string; readonly rows: number };
  readonly 'input/unknown-word': { readonly value: string; readonly allowed: string };
  readonly 'input/not-a-country': { readonly value: string };
  readonly 'input/not-a-phone': { readonly value: string };
  readonly 'input/not-hours': { readonly value: string };
  readonly 'input/not-a-count': { readonly value: string };
  readonly 'input/not-positive': { readonly value: string };
  readonly 'input/in-the-future': { readonly value: string; readonly today: string };
  readonly 'input/won-over-leads': { readonly won: number; readonly leads: number };
  readonly 'input/dates-out-of-order': { readonly earlier: string; readonly later: string };
  readonly 'input/not-utf8': Record<never, never>;
};

/** English sentences of the reader's faults. */
export const inputEn: Catalogue<InputFaults> = {
  'input/wrong-column-count': ({ seen, expected }) =>
    `The row has ${seen} columns, the header ${expected}: put text that holds a comma in "quotes".`,
  'input/broken-quotes': () =>
    'A quotation mark opens in this row and never closes: the rows from here on were not read.',
  'input/missing-value': ({ field }) => `${field} is empty: it is required.`,
  'input/duplicate-id': ({ id, firstLine }) => `${id} stands already in line ${firstLine}: each id may stand once.`,
  'input/unknown-reference': ({ id, file }) => `${id} is not an id of ${file}.`,
  'input/owner-left-out': ({ id, file, rows }) =>
    `${rows} ${rows === 1 ? 'row is' : 'rows are'} left out because the row of ${id} in ${file} is broken: mend that one.`,
  'input/unknown-word': ({ value, allowed }) => `"${value}" is not one of ${allowed}.`,
  'input/not-a-country': ({ value }) => `"${value}" is not a country code: give two capital letters, such as DE.`,
  'input/not-a-phone': ({ value }) =>
    `"${value}" is not a number with its country code: write it as +4989555123, without blanks.`,
  'input/not-hours': ({ value }) => `"${value}" is not hours: write weekdays and times as "1-5 09:00-18:00".`,
  'input/not-a-count': ({ value }) => `"${value}" is not a whole number of 0 or more.`,
  'input/not-positive': ({ value }) => `${value} is not above zero.`,
  'input/in-the-future': ({ value, today }) => `${value} lies after ${today}, the day of this run.`,
  'input/won-over-leads': ({ won, leads }) => `${won} won out of ${leads} leads: won cannot be more than leads.`,
  'input/dates-out-of-order': ({ earlier, later }) => `${earlier} is after ${later}: the days are in the wrong order.`,
  'input/not-utf8': () => 'The text is not UTF-8: save the file as "CSV UTF-8".',
};

/** Chinese sentences of the reader's faults. */
export const inputZh: Catalogue<InputFaults> = {
  'input/wrong-column-count': ({ seen, expected }) =>
    `该行有 ${seen} 列，表头有 ${expected} 列：含逗号的文本请加英文双引号。`,
  'input/broken-quotes': () => '本行有一个双引号没有闭合：从这里起的各行均未读取。',
  'input/missing-value': ({ field }) => `${field} 为空：此项必填。`,
  'input/duplicate-id': ({ id, firstLine }) => `${id} 已在第 ${firstLine} 行出现：编号不能重复。`,
  'input/unknown-reference': ({ id, file }) => `${file} 中没有编号 ${id}。`,
  'input/owner-left-out': ({ id, file, rows }) => `${file} 中 ${id} 那一行有误，因此略去 ${rows} 行：请先更正那一行。`,
  'input/unknown-word': ({ value, allowed }) => `"${value}" 不在可选值之内：${allowed}。`,
  'input/not-a-country': ({ value }) => `"${value}" 不是国家代码：请填两个大写字母，如 DE。`,
  'input/not-a-phone': ({ value }) => `"${value}" 不是带国家代码的号码：请写成 +4989555123，中间不留空格。`,
  'input/not-hours': ({ value }) => `"${value}" 不是工作时间：请写成星期加时间，如 "1-5 09:00-18:00"。`,
  'input/not-a-count': ({ value }) => `"${value}" 不是大于或等于 0 的整数。`,
  'input/not-positive': ({ value }) => `${value} 不大于零。`,
  'input/in-the-future': ({ value, today }) => `${value} 晚于本次运行的日期 ${today}。`,
  'input/won-over-leads': ({ won, leads }) => `成交 ${won} 个，询盘只有 ${leads} 个：成交数不能超过询盘数。`,
  'input/dates-out-of-order': ({ earlier, later }) => `${earlier} 晚于 ${later}：日期先后颠倒。`,
  'input/not-utf8': () => '文本不是 UTF-8 编码：请另存为“CSV UTF-8”。',
};

/** A fault of the reader's own, with its sentence. */
export function inputReason<Code extends keyof InputFaults>(
  code: Code,
  params: InputFaults[Code],
): { readonly reason: Reason; readonly message: string } {
  return { reason: { code, params }, message: inputEn[code](params) };
}
