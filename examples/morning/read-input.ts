import { existsSync } from 'node:fs';
import { type IsoDate, isIsoDate } from 'waimao';
import { consentsForm, holdsForm, peopleForm, requestsForm, suppressionsForm } from './reading/compliance-files.ts';
import type {
  ConsentRecord,
  HoldRecord,
  PersonRecord,
  RequestRecord,
  SuppressionRecord,
} from './reading/compliance-records.ts';
import { inputReason, type RowFault } from './reading/faults.ts';
import {
  certificatesForm,
  claimsForm,
  contactsForm,
  customersForm,
  type FileForm,
  inquiriesForm,
  orderLinesForm,
  ordersForm,
  ratesForm,
  repsForm,
} from './reading/files.ts';
import { readCsv } from './reading/read-csv.ts';
import type {
  CertificateRecord,
  ClaimRecord,
  ContactRecord,
  CustomerRecord,
  InquiryRecord,
  OrderLineRecord,
  OrderRecord,
  RateRecord,
  RepRecord,
} from './reading/records.ts';
import { Row } from './reading/row.ts';

/** All rows that could be used, in the order of their files, and a fault for each that could not. */
export interface MorningInput {
  readonly reps: readonly RepRecord[];
  readonly customers: readonly CustomerRecord[];
  readonly orders: readonly OrderRecord[];
  readonly contacts: readonly ContactRecord[];
  readonly inquiries: readonly InquiryRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly rates: readonly RateRecord[];
  /** Empty where the file is not there, as with the certificates. */
  readonly orderLines: readonly OrderLineRecord[];
  readonly certificates: readonly CertificateRecord[];
  /** The people with their consents, the holds and the requests; empty likewise. */
  readonly people: readonly PersonRecord[];
  readonly consents: readonly ConsentRecord[];
  readonly suppressions: readonly SuppressionRecord[];
  readonly holds: readonly HoldRecord[];
  readonly requests: readonly RequestRecord[];
  readonly faults: readonly RowFault[];
  /** Rows seen, broken ones included. */
  readonly rowsRead: number;
}

/** What {@link readInput} must know. */
export interface ReadInputOptions {
  /** The day of the run: rows about later days are faults. */
  readonly today: IsoDate;
  /** Told about every piece read. */
  readonly onProgress?: ((step: ReadingStep) => void) | undefined;
}

/** How far the reading has come in one file. */
export interface ReadingStep {
  readonly file: string;
  /** Rows of this file so far. */
  readonly rows: number;
  /** Bytes of this file so far. */
  readonly bytes: number;
}

/** The files, in the order in which they are read: a file after those it refers to. */
export const inputFiles: readonly string[] = [
  repsForm,
  customersForm,
  ordersForm,
  contactsForm,
  inquiriesForm,
  claimsForm,
  ratesForm,
].map(({ file }) => file);

/** The files of customs, read after those; a folder may do without. */
export const customsFiles: readonly string[] = [orderLinesForm, certificatesForm].map(({ file }) => file);

/** What became of the ids of a file: the line where each stands, and those whose row is broken. */
interface Ids {
  readonly lines: Map<string, number>;
  readonly broken: Set<string>;
}

/** Rows left out because of another row, by that row. */
interface LeftOut {
  readonly first: RowFault;
  readonly id: string;
  readonly of: string;
  rows: number;
}

/**
 * Reads the seven files of a folder, and those of customs and of retention and consent where they are. A broken row is reported with file, line,
 * field and value, and left out; rows that belong to a broken row are left out with it and reported once.
 *
 * @param folder - Where the files are.
 * @throws InputError when a file or a column is missing; those of customs, retention and consent may be.
 */
export async function readInput(folder: string, options: ReadInputOptions): Promise<MorningInput> {
  const { today, onProgress = () => {} } = options;
  if (!isIsoDate(today)) throw new TypeError(`today must be a day, got ${today}.`);
  const faults: RowFault[] = [];
  const idsByFile = new Map<string, Ids>();
  let rowsRead = 0;

  async function readFile<Item>(form: FileForm<Item>): Promise<Item[]> {
    const { file, columns, idColumn } = form;
    const ids: Ids = { lines: new Map(), broken: new Set() };
    idsByFile.set(file, ids);
    const leftOut = new Map<string, LeftOut>();
    const items: Item[] = [];
    let [bytes, rows] = [0, 0];
    const csv = await readCsv(folder, file, columns, (size) => {
      bytes += size;
      onProgress({ file, rows, bytes });
    });
    for await (const { cells, line } of csv.rows) {
      rows++;
      const row = new Row(
        new Map(csv.header.map((column, at) => [column, cells[at] ?? ''])),
        { file, line },
        { today },
      );
      if (cells.length !== csv.header.length) {
        row.fault('', 'input/wrong-column-count', { seen: cells.length, expected: csv.header.length });
      }
      const item = row.faults.length === 0 ? form.read(row) : undefined;
      const id = idColumn === null ? null : row.cell(idColumn) || null;
      const firstLine = id === null ? undefined : ids.lines.get(id);
      if (id !== null && firstLine !== undefined) row.fault(idColumn ?? '', 'input/duplicate-id', { id, firstLine });
      const dependsOn = item === undefined ? null : checkReferences(form, row, idsByFile);
      if (row.faults.length > 0) {
        faults.push(...row.faults);
        if (id !== null && firstLine === undefined) ids.broken.add(id);
      } else if (dependsOn !== null) {
        const { field, of } = dependsOn;
        const key = `${of} ${dependsOn.id}`;
        const known = leftOut.get(key);
        if (known !== undefined) known.rows++;
        else {
          row.fault(field, 'input/owner-left-out', { id: dependsOn.id, file: of, rows: 1 });
          for (const first of row.faults) leftOut.set(key, { first, id: dependsOn.id, of, rows: 1 });
        }
        if (id !== null) ids.broken.add(id);
      } else if (item !== undefined) {
        items.push(item);
      }
      if (id !== null && firstLine === undefined) ids.lines.set(id, line);
    }
    for (const { first, id, of, rows: count } of leftOut.values()) {
      faults.push({ ...first, ...inputReason('input/owner-left-out', { id, file: of, rows: count }) });
    }
    const line = csv.openQuoteLine();
    if (line !== null) faults.push({ file, line, field: '', value: '', ...inputReason('input/broken-quotes', {}) });
    rowsRead += rows;
    onProgress({ file, rows, bytes });
    return items;
  }

  const reps = await readFile(repsForm);
  const customers = await readFile(customersForm);
  const orders = await readFile(ordersForm);
  const contacts = await readFile(contactsForm);
  const inquiries = await readFile(inquiriesForm);
  const claims = await readFile(claimsForm);
  const rates = await readFile(ratesForm);
  const has = ({ file }: FileForm<unknown>): boolean => existsSync(`${folder}/${file}`);
  const readIfThere = async <Item>(form: FileForm<Item>): Promise<Item[]> => (has(form) ? readFile(form) : []);
  const orderLines = await readIfThere(orderLinesForm);
  const certificates = await readIfThere(certificatesForm);
  const people = await readIfThere(peopleForm);
  const consents = await readIfThere(consentsForm);
  const suppressions = await readIfThere(suppressionsForm);
  const holds = await readIfThere(holdsForm);
  const requests = await readIfThere(requestsForm);
  const customs = { orderLines, certificates };
  const compliance = { people, consents, suppressions, holds, requests };
  return { reps, customers, orders, contacts, inquiries, claims, rates, ...customs, ...compliance, faults, rowsRead };
}

/** Notes ids that no row has; gives the first reference to a row that is there but broken. */
function checkReferences(
  form: FileForm<unknown>,
  row: Row,
  idsByFile: ReadonlyMap<string, Ids>,
): { readonly field: string; readonly id: string; readonly of: string } | null {
  let broken = null;
  for (const [field, of] of Object.entries(form.references)) {
    const id = row.cell(field);
    const ids = idsByFile.get(of);
    if (id === '' || ids === undefined) continue;
    if (!ids.lines.has(id)) row.fault(field, 'input/unknown-reference', { id, file: of });
    else if (ids.broken.has(id)) broken ??= { field, id, of };
  }
  return broken;
}
