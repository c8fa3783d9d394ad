import { type IsoDate, isWaimaoError, parseDecimal, parseIsoDate, toEpochMs } from 'waimao';
import { currency as currencyOn, type Money, money } from 'waimao/currency';
import { compileHours, type WeeklyWindow } from 'waimao/windows';
import { canonicalZone } from 'waimao/zones';
import { type InputFaults, inputReason, type RowFault } from './faults.ts';

/** What the reading of every row must know. */
export interface ReadingContext {
  /** The day of the run: nothing in the input lies after it. */
  readonly today: IsoDate;
}

/**
 * One row of a file, read cell by cell. A cell that is wrong leaves a fault and gives a stand-in, so that one reading
 * finds every fault of the row; the row is used only when there is none.
 */
export class Row {
  readonly faults: RowFault[] = [];
  readonly #cells: ReadonlyMap<string, string>;
  readonly #place: { readonly file: string; readonly line: number };
  readonly #context: ReadingContext;

  constructor(
    cells: ReadonlyMap<string, string>,
    place: { readonly file: string; readonly line: number },
    context: ReadingContext,
  ) {
    this.#cells = cells;
    this.#place = place;
    this.#context = context;
  }

  /** What stands there, as it is; empty when nothing does. */
  cell(field: string): string {
    return this.#cells.get(field) ?? '';
  }

  /** Text that must stand there. */
  text(field: string): string {
    const value = this.cell(field);
    if (value === '') this.fault(field, 'input/missing-value', { field });
    if (value.includes('\uFFFD')) this.fault(field, 'input/not-utf8', {});
    return value;
  }

  /** Text that may be missing. */
  optionalText(field: string): string | null {
    return this.cell(field) ? this.text(field) : null;
  }

  /** Texts with `|` between them; none when the cell is empty. */
  list(field: string): readonly string[] {
    const parts = this.optionalText(field)?.split('|') ?? [];
    if (parts.includes('')) this.fault(field, 'input/missing-value', { field });
    return parts;
  }

  /** Days with `|` between them, none of them after the day of the run. */
  days(field: string): readonly IsoDate[] {
    return this.list(field).map((text) => this.#day(field, text));
  }

  /** One of the words allowed. */
  word<Word extends string>(field: string, allowed: readonly Word[]): Word {
    const value = this.text(field);
    const word = allowed.find((candidate) => candidate === value);
    if (word === undefined && value !== '') {
      this.fault(field, 'input/unknown-word', { value, allowed: allowed.join(', ') });
    }
    return word ?? (allowed[0] as Word);
  }

  /** One of the words allowed, or nothing. */
  optionalWord<Word extends string>(field: string, allowed: readonly Word[]): Word | null {
    return this.cell(field) ? this.word(field, allowed) : null;
  }

  /** A country as ISO 3166-1 alpha-2. */
  country(field: string): string {
    const value = this.text(field);
    if (value !== '' && !/^[A-Z]{2}$/.test(value)) this.fault(field, 'input/not-a-country', { value });
    return value;
  }

  /** A time zone, as the library calls it. */
  zone(field: string): string {
    return this.#try(field, this.text(field), 'UTC', (text) => canonicalZone(text));
  }

  /** Weekly hours such as `1-5 09:00-12:00`, with `|` between them; none when the cell is empty. */
  hours(field: string): readonly WeeklyWindow[] {
    return this.list(field).flatMap((text) => {
      const window = weeklyWindow(text);
      if (window === null) {
        if (text !== '') this.fault(field, 'input/not-hours', { value: text });
        return [];
      }
      return this.#try(field, text, [], () => {
        compileHours({ zone: 'UTC', weekly: [window] }); // refuses 25:00
        return [window];
      });
    });
  }

  /** A telephone number with its country code, or nothing. */
  optionalPhone(field: string): string | null {
    const value = this.optionalText(field);
    if (value !== null && !/^\+[1-9]\d{6,14}$/.test(value)) this.fault(field, 'input/not-a-phone', { value });
    return value;
  }

  /** A whole number of 0 or more. */
  count(field: string): number {
    const value = this.text(field);
    const count = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (value !== '' && Number.isNaN(count)) this.fault(field, 'input/not-a-count', { value });
    return Number.isNaN(count) ? 0 : count;
  }

  /** A whole number of 0 or more, or nothing. */
  optionalCount(field: string): number | null {
    return this.cell(field) ? this.count(field) : null;
  }

  /** A day that exists and is not after the day of the run. */
  day(field: string): IsoDate {
    return this.#day(field, this.text(field));
  }

  /** The same, or nothing. */
  optionalDay(field: string): IsoDate | null {
    return this.cell(field) ? this.day(field) : null;
  }

  /** A day that exists, which may lie ahead. */
  futureDay(field: string): IsoDate {
    return this.#try(field, this.text(field), this.#context.today, (text) => parseIsoDate(text));
  }

  /** The same, or nothing. */
  optionalFutureDay(field: string): IsoDate | null {
    return this.cell(field) ? this.futureDay(field) : null;
  }

  /** A moment as ISO 8601 text with an offset; the text itself is kept. */
  moment(field: string): string {
    return this.#try(field, this.text(field), '1970-01-01T00:00:00Z', (text) => {
      toEpochMs(text);
      return text;
    });
  }

  /** The same, or nothing. */
  optionalMoment(field: string): string | null {
    return this.cell(field) ? this.moment(field) : null;
  }

  /** A plain decimal above zero, as text. */
  decimal(field: string): string {
    const value = this.#try(field, this.text(field), '1', (text) => parseDecimal(text));
    if (value === '0' || value.startsWith('-')) this.fault(field, 'input/not-positive', { value });
    return value;
  }

  /** An ISO 4217 code that was in force on the day. */
  currency(field: string, on: IsoDate): string {
    return this.#try(field, this.text(field), 'EUR', (text) => currencyOn(text, { on }).code);
  }

  /** An amount above zero, with no more decimals than the currency has. */
  amount(field: string, currency: string): Money {
    const amount = this.amountOrZero(field, currency);
    if (amount.minor <= 0 && !this.#isFaulty(field)) {
      this.fault(field, 'input/not-positive', { value: this.cell(field) });
    }
    return amount;
  }

  /** An amount of zero or more. */
  amountOrZero(field: string, currency: string): Money {
    const amount = this.#try(field, this.text(field), { minor: 0, currency }, (text) => money(text, currency));
    if (amount.minor < 0) this.fault(field, 'input/not-positive', { value: this.cell(field) });
    return amount;
  }

  /** Notes a fault of the reader's own. */
  fault<Code extends keyof InputFaults>(field: string, code: Code, params: InputFaults[Code]): void {
    const value = shortened(this.cell(field));
    this.faults.push({ ...this.#place, field, value, ...inputReason(code, params) });
  }

  #day(field: string, text: string): IsoDate {
    const { today } = this.#context;
    const day = this.#try(field, text, today, (value) => parseIsoDate(value));
    if (day > today) this.fault(field, 'input/in-the-future', { value: day, today });
    return day;
  }

  /** Reads text of a cell with a function of the library, whose refusal becomes the fault. */
  #try<T>(field: string, text: string, standIn: T, read: (text: string) => T): T {
    if (text === '') return standIn;
    try {
      return read(text);
    } catch (error) {
      if (!isWaimaoError(error)) throw error;
      const { code, params, message } = error;
      this.faults.push({ ...this.#place, field, value: shortened(text), message, reason: { code, params } });
      return standIn;
    }
  }

  #isFaulty(field: string): boolean {
    return this.faults.some((fault) => fault.field === field);
  }
}

function weeklyWindow(text: string): WeeklyWindow | null {
  const [, from, to = from, start, end] = /^([1-7])(?:-([1-7]))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(text) ?? [];
  if (from === undefined || to === undefined || start === undefined || end === undefined || to < from) return null;
  const days = weekdays.filter((day) => day >= Number(from) && day <= Number(to));
  return { days, start, end };
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
