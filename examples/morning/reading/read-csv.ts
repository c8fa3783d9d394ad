import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';

/** The input cannot be read at all: a file or a column is not there. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
}

/** One row of a file as it stands there. */
export interface RawRow {
  readonly cells: readonly string[];
  /** Where the row starts: 1 is the first line of the file. */
  readonly line: number;
}

/** What a file gives: rows, and the header before them. */
export interface CsvReading {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<RawRow>;
  /** The line in which a quotation mark opens that never closes, once all rows are read; else `null`. */
  openQuoteLine(): number | null;
}

/**
 * Reads a CSV file as a stream: UTF-8 with or without a mark, any line ends, `#` comment lines, cells trimmed.
 *
 * @param folder - Where the file is.
 * @param file - Its name.
 * @param columns - Columns that the header must have.
 * @param onBytes - Called with the size of each piece read.
 * @throws {@link InputError} when the file or a column is missing.
 */
export async function readCsv(
  folder: string,
  file: string,
  columns: readonly string[],
  onBytes: (bytes: number) => void,
): Promise<CsvReading> {
  const path = `${folder}/${file}`;
  await access(path).catch(() => {
    throw new InputError(`${path} is not there: the folder must hold all the files that the README lists.`);
  });
  let lastLine = 0;
  let openQuoteLine: number | null = null;
  const parser = Readable.from(unixLines(path, onBytes)).pipe(
    parse({
      bom: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      trim: true,
      on_skip: () => {
        openQuoteLine = lastLine + 1;
      },
    }),
  );
  const records: AsyncIterator<{ readonly info: Info; readonly record: string[] }> = parser[Symbol.asyncIterator]();
  const first = await records.next();
  const header = first.done === true ? [] : first.value.record;
  requireColumns(path, header, columns);
  async function* rows(): AsyncIterable<RawRow> {
    for (let next = await records.next(); next.done !== true; next = await records.next()) {
      const { info, record } = next.value;
      lastLine = info.lines;
      yield { cells: record, line: info.lines - linesInside(record) };
    }
  }
  return { header, rows: rows(), openQuoteLine: () => openQuoteLine };
}

/** The text of a file with `\n` at each line's end, in pieces. */
async function* unixLines(path: string, onBytes: (bytes: number) => void): AsyncIterable<string> {
  let held = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 65_536 })) {
    onBytes(Buffer.byteLength(piece));
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : ''; // the "\n" of the pair may open the next piece
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}

function linesInside(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);
}

function requireColumns(path: string, header: readonly string[], columns: readonly string[]): void {
  const missing = columns.filter((column) => !header.includes(column));
  const twice = header.find((column, index) => column !== '' && header.indexOf(column) !== index);
  if (twice !== undefined) throw new InputError(`${path}: the column ${twice} stands twice in the header.`);
  if (missing.length === 0) return;
  const separator =
    header.length === 1 && /[;\t]/.test(header[0] ?? '') ? ' Save it with commas between the columns.' : '';
  throw new InputError(
    `${path} lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}; its header is: ${header.join(', ') || '(empty)'}.${separator}`,
  );
}
