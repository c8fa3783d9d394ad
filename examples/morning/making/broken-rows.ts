import type { Cell } from './csv-text.ts';

/**
 * Rows that a real export would have wrong, written into the files at fixed places: the demo reports each with file,
 * line and field, and goes on without it.
 */
const brokenRows: {
  readonly [file: string]: readonly { readonly at: number; readonly cells: readonly Cell[] }[];
} = {
  'customers.csv': [
    // No id.
    {
      at: 75,
      cells: cells(',Nameless Lamps Ltd,GB,en,led-lighting,,yes,2024-06-03,,0,0.00,0,R01,2024-06-03,assigned,,,,,'),
    },
    // An id that stands already.
    {
      at: 402,
      cells: cells('K0017,Twice Entered GmbH,DE,de,kitchenware,,yes,2023-02-01,,0,0.00,0,R03,2023-02-01,assigned,,,,,'),
    },
    // A comma in the name that nobody quoted: one column too many.
    {
      at: 640,
      cells: cells(
        'K9001,Hansen, Holm og Co.,DK,en,led-lighting,,yes,2022-02-01,,0,0.00,0,R03,2022-02-01,assigned,,,,,',
      ),
    },
    // A day in the American form.
    {
      at: 911,
      cells: cells(
        'K9002,Springfield Cabinets Inc.,US,en,furniture-hardware,,yes,03/15/2023,,0,0.00,0,R02,2023-03-15,assigned,,,,,',
      ),
    },
    // A phone number as it is dialled at home.
    {
      at: 1_100,
      cells: cells(
        'K9003,Almada Iluminação Lda.,PT,pt,led-lighting,,yes,2024-04-08,,0,0.00,0,R07,2024-04-08,assigned,,,,Lisboa,21 155 0199',
      ),
    },
  ],
  'orders.csv': [
    // A day that does not exist.
    {
      at: 310,
      cells: cells('O90001,K0012,led-lighting,2025-02-10,2025-02-30,12500.00,USD,68000.00,410.00,2025-04-30,'),
    },
    // A negative amount: a credit note is not an order.
    {
      at: 905,
      cells: cells('O90002,K0020,kitchenware,2024-09-02,2024-09-10,-840.00,EUR,4200.00,35.00,2024-11-10,2024-11-09'),
    },
    // No such currency.
    {
      at: 1500,
      cells: cells('O90003,K0033,led-lighting,2024-10-01,2024-10-09,5300.00,XYZ,26000.00,120.00,2024-12-09,'),
    },
    // The kuna gave way to the euro at the start of 2023.
    {
      at: 3702,
      cells: cells('O90004,K0038,kitchenware,2025-03-03,2025-03-11,91000.00,HRK,71000.00,500.00,2025-05-11,2025-05-12'),
    },
    // Three decimals in a currency that has two.
    {
      at: 4100,
      cells: cells('O90005,K0001,led-lighting,2025-04-01,2025-04-08,1034.505,USD,5200.00,40.00,2025-06-08,2025-06-01'),
    },
    // European thousands and decimals.
    {
      at: 4800,
      cells: cells('O90006,K0011,furniture-hardware,2025-05-05,2025-05-13,"1.234,56",EUR,7000.00,60.00,2025-07-13,'),
    },
    // Nobody knows this customer.
    {
      at: 5600,
      cells: cells('O90007,K9999,packaging,2025-07-01,2025-07-09,2210.00,USD,13900.00,90.00,2025-09-09,2025-09-20'),
    },
    // An id that stands already.
    {
      at: 6400,
      cells: cells('O00777,K0005,garden-tools,2025-09-01,2025-09-09,4100.00,AUD,15000.00,110.00,2025-11-09,'),
    },
    // The lev gave way to the euro at the start of 2026: the order is five days too late for it.
    {
      at: 7999,
      cells: cells('O90008,K0040,led-lighting,2025-12-18,2026-01-05,8800.00,BGN,29000.00,150.00,2026-03-05,'),
    },
  ],
  'contacts.csv': [
    // A channel that the file's form does not know.
    { at: 9000, cells: cells('T90001,K0100,R01,2024-12-03,out,telex,talk,answered,4') },
    // A column too few.
    { at: 22222, cells: cells('T90002,K0101,R02,2025-05-19,out,email,talk,answered') },
    // After the demo's "now".
    { at: 39000, cells: cells('T90003,K0102,R04,2026-02-11,in,email,talk,,') },
  ],
  'reps.csv': [
    // More won than asked.
    {
      at: 12,
      cells: cells('R13,卫东 Don,en,,packaging,12,31,2024-01-08,,,,60,,Asia/Shanghai,1-5 09:00-18:00'),
    },
    // Shenzhen has no zone of its own.
    {
      at: 13,
      cells: cells('R14,沈洁 Jane,en,,packaging,20,4,2024-05-13,,,,60,,Asia/Shenzhen,1-5 09:00-18:00'),
    },
  ],
  'inquiries.csv': [
    // A moment without an offset could be any of 38.
    { at: 20, cells: cells('Q901,2026-01-03 14:20,Harbour Lights,IE,en,led-lighting,,,email,5200.00,Re: lights') },
    { at: 41, cells: cells('Q902,2026-01-04T09:15:00+08:00,,US,en,packaging,,,website,800.00,(no subject)') },
  ],
  // No such rep.
  'claims.csv': [{ at: 22, cells: cells('C901,2026-01-05T08:40:00+08:00,R77,K0007,') }],
};

/** Cells of a line; a comma inside `"…"` belongs to the cell. */
function cells(line: string): Cell[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll('"', ''));
}

/** The rows with the broken ones among them. */
export function withBrokenRows(file: string, rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const mixed = [...rows];
  for (const { at, cells: broken } of brokenRows[file] ?? []) mixed.splice(at, 0, broken);
  return mixed;
}
