import { addDays, type IsoDate } from 'waimao';
import type { Cell } from './csv-text.ts';
import { numbered } from './order-lines.ts';
import type { OrderPlan } from './orders.ts';

/** The columns of `certificates.csv`. */
export const certificateColumns: readonly string[] =
  'id,orderId,agreement,proof,issuedOn,shippedOn,exportedFrom,hsCodes,criteria,marks,invoicedFrom,route'.split(',');

interface Certificate {
  /** The buyer's country and what it bought. */
  readonly to: string;
  readonly line: string;
  readonly agreement: string;
  readonly proof: string;
  readonly issuedOn: IsoDate;
  /** Days before the issue. */
  readonly shippedBefore?: number;
  readonly from?: string;
  readonly codes: string;
  readonly criteria: string;
  readonly marks?: string;
  readonly invoicedFrom?: string;
}

const certificate = 'Certificate of origin';

/** Papers in the office's folder: most good, two near their end, the others wrong as papers are wrong. */
const certificates: readonly Certificate[] = [
  // goods in a bonded warehouse for most of a year: nine and twenty-two days are left
  {
    to: 'JP',
    line: 'bathroom-fittings',
    agreement: 'RCEP',
    proof: 'Form RCEP',
    issuedOn: '2025-01-14',
    codes: '848180|732410',
    criteria: 'CTC|CTC',
  },
  {
    to: 'AU',
    line: 'kitchenware',
    agreement: 'ChAFTA',
    proof: certificate,
    issuedOn: '2025-01-27',
    codes: '732393',
    criteria: 'PSR',
  },
  // ten days after shipment, where three are free, and nothing marked
  {
    to: 'VN',
    line: 'furniture-hardware',
    agreement: 'ASEAN-China',
    proof: 'Form E',
    issuedOn: '2025-12-22',
    shippedBefore: 10,
    codes: '830242|830210',
    criteria: 'PE|PE',
  },
  {
    to: 'TH',
    line: 'led-lighting',
    agreement: 'ASEAN-China',
    proof: 'Form E',
    issuedOn: '2025-11-28',
    shippedBefore: 1,
    codes: '853952',
    criteria: 'PE',
  },
  // as late, and marked
  {
    to: 'MY',
    line: 'led-lighting',
    agreement: '中国-东盟',
    proof: 'Form E',
    issuedOn: '2025-12-10',
    shippedBefore: 8,
    codes: '940511',
    criteria: 'CTH',
    marks: 'ISSUED RETROACTIVELY',
  },
  // a code of HS 2017
  {
    to: 'NZ',
    line: 'led-lighting',
    agreement: 'RCEP',
    proof: 'Form RCEP',
    issuedOn: '2025-12-17',
    codes: '940540',
    criteria: 'CTC',
  },
  {
    to: 'CH',
    line: 'led-lighting',
    agreement: 'China-Switzerland',
    proof: certificate,
    issuedOn: '2025-12-08',
    codes: '940511|853952',
    criteria: 'PSR|PSR',
  },
  // the buyer asked for the paper that it knows; there is no agreement behind it
  {
    to: 'DE',
    line: 'furniture-hardware',
    agreement: 'PEM',
    proof: 'EUR.1',
    issuedOn: '2025-12-11',
    codes: '830242',
    criteria: 'P',
  },
  // bought in Viet Nam, where there is one
  {
    to: 'DE',
    line: 'kitchenware',
    agreement: 'EU-Vietnam',
    proof: 'EUR.1',
    issuedOn: '2025-10-20',
    from: 'VN',
    codes: '441911',
    criteria: 'P',
  },
  {
    to: 'RS',
    line: 'bathroom-fittings',
    agreement: 'China-Serbia',
    proof: certificate,
    issuedOn: '2025-12-04',
    codes: '848180',
    criteria: 'PSR',
  },
  {
    to: 'KR',
    line: 'garden-tools',
    agreement: 'China-Korea',
    proof: certificate,
    issuedOn: '2025-12-19',
    shippedBefore: 2,
    codes: '820150|820130',
    criteria: 'PSR|PSR',
  },
  // the sister company in Hong Kong writes the invoice
  {
    to: 'CL',
    line: 'led-lighting',
    agreement: 'China-Chile',
    proof: 'Form F',
    issuedOn: '2025-11-17',
    codes: '940542',
    criteria: 'PSR',
    invoicedFrom: 'HK',
  },
  // a year and thirteen days
  {
    to: 'PE',
    line: 'furniture-hardware',
    agreement: 'China-Peru',
    proof: certificate,
    issuedOn: '2024-12-23',
    codes: '830242',
    criteria: 'PSR',
  },
  // China has not made these out for the United Kingdom since December 2021
  {
    to: 'GB',
    line: 'garden-tools',
    agreement: 'GSP',
    proof: 'Form A',
    issuedOn: '2025-12-05',
    codes: '820110',
    criteria: 'P',
  },
];

/** The rows of `certificates.csv`, each with the latest order that it can belong to. */
export function certificateRows(plans: readonly OrderPlan[]): Cell[][] {
  const latest = numbered(plans).toReversed();
  return certificates.map((row, index) => {
    const shippedOn = addDays(row.issuedOn, -(row.shippedBefore ?? 0));
    const order = latest.find(
      ({ customer, orderedOn }) =>
        customer.line.id === row.line && customer.market.country === row.to && orderedOn <= addDays(shippedOn, -20),
    );
    if (order === undefined) throw new RangeError(`No order of ${row.line} for ${row.to} before ${shippedOn}.`);
    const { from = 'CN', marks = null, invoicedFrom = 'CN' } = row;
    const id = `Z${String(index + 1).padStart(2, '0')}`;
    const { agreement, proof, issuedOn, codes, criteria } = row;
    return [id, order.id, agreement, proof, issuedOn, shippedOn, from, codes, criteria, marks, invoicedFrom, null];
  });
}
