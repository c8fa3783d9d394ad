import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explain } from 'waimao';
import { makeInput } from '../../examples/morning/make-input.ts';
import { inputFiles, readInput } from '../../examples/morning/read-input.ts';
import { type InputFaults, inputEn, inputZh } from '../../examples/morning/reading/faults.ts';
import { InputError } from '../../examples/morning/reading/read-csv.ts';

const inputFolder = new URL('../../examples/morning/input/', import.meta.url);
const today = '2026-01-05';
const small = {
  'reps.csv':
    'id,name,languages,countries,productLines,leads,won,joinedOn,leftOn,absentFrom,absentTo,openCap,assignedOn,zone,hours\nR1,Lina,en|de,,led,10,2,2020-01-01,,,,50,2026-01-02|2026-01-04,PRC,1-5 14:00-18:00|1-4 20:00-02:00\n',
  'customers.csv':
    'id,name,country,language,productLine,groupId,marketFits,createdOn,firstOrderOn,earlierOrders,earlierRevenueCny,complaints,ownerId,ownedSince,ownedThrough,previousOwnerId,releasedAt,lockedUntil,city,phone\nK1,Müller,DE,de,led,,yes,2024-01-01,,0,0,0,R1,2024-01-01,assigned,,,,Köln,+49221555123\n',
  'orders.csv':
    'id,customerId,productLine,quotedOn,orderedOn,amount,currency,goodsCostCny,freightUsd,dueOn,paidOn\nO1,K1,led,2025-01-01,2025-01-09,1000,JPY,30.5,2,2025-03-09,\n',
  'contacts.csv':
    'id,customerId,repId,on,direction,channel,purpose,outcome,replyHours\nT1,K1,R1,2025-01-02,out,email,quote,answered,5\n',
  'inquiries.csv':
    'id,receivedAt,company,country,language,productLine,customerId,groupId,channel,valueUsd,subject\nQ1,2026-01-04T10:00:00+08:00,New Co.,US,en,led,,,email,500,Lamps\n',
  'claims.csv': 'id,claimedAt,repId,customerId,result\nC1,2026-01-05T08:40:00+08:00,R1,K1,\n',
  'rates.csv': '# a source\ndate,base,quote,rate\n2025-12-31,EUR,USD,1.1750\n',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waimao-'));
  write(small);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: { readonly [file: string]: string | Uint8Array }): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

/** The faults of the small folder after one row was added to one file. */
async function faultsWith(file: keyof typeof small, row: string): Promise<unknown[]> {
  write({ [file]: `${small[file]}${row}\n` });
  const { faults } = await readInput(folder, { today });
  return faults.map(({ line, field, value, reason }) => [line, field, value, reason.code]);
}

describe('readInput', () => {
  test('reads amounts, lists and empty cells as what they mean', async () => {
    const input = await readInput(folder, { today });
    expect(input.faults).toEqual([]);
    expect(input.rowsRead).toBe(7);
    expect(input.orders[0]).toEqual({
      id: 'O1',
      customerId: 'K1',
      productLine: 'led',
      quotedOn: '2025-01-01',
      orderedOn: '2025-01-09',
      revenue: { minor: 1000, currency: 'JPY' },
      goodsCost: { minor: 3050, currency: 'CNY' },
      freight: { minor: 200, currency: 'USD' },
      dueOn: '2025-03-09',
      paidOn: null,
    });
    expect(input.reps[0]).toMatchObject({
      languages: ['en', 'de'],
      countries: [],
      assignedOn: ['2026-01-02', '2026-01-04'],
      zone: 'Asia/Shanghai',
      hours: [
        { days: [1, 2, 3, 4, 5], start: '14:00', end: '18:00' },
        { days: [1, 2, 3, 4], start: '20:00', end: '02:00' },
      ],
    });
    expect(input.customers[0]).toMatchObject({ city: 'Köln', phone: '+49221555123' });
    expect(input.rates).toEqual([{ date: '2025-12-31', base: 'EUR', quote: 'USD', rate: '1.175' }]);
  });

  test('takes a byte order mark, CRLF, quoted line breaks, comments, and columns in another order', async () => {
    write({
      'claims.csv':
        '\uFEFF# of this morning\r\nresult,note,id,repId,customerId,claimedAt\r\n\r\n,"two\r\nlines",C1,R1,K1,2026-01-05T08:40:00+08:00\r\n,,C2,R1,K7,2026-01-05T08:41:00+08:00',
    });
    const { claims, faults } = await readInput(folder, { today });
    expect(claims).toEqual([
      { id: 'C1', claimedAt: '2026-01-05T08:40:00+08:00', repId: 'R1', customerId: 'K1', result: null },
    ]);
    expect(faults).toMatchObject([{ file: 'claims.csv', line: 6, field: 'customerId', value: 'K7' }]);
  });

  test.each<[string, keyof typeof small, string, unknown[]]>([
    [
      'a day that does not exist',
      'orders.csv',
      'O2,K1,led,2025-02-01,2025-02-30,5,USD,1,1,2025-04-01,',
      [3, 'orderedOn', '2025-02-30', 'core/not-a-date'],
    ],
    [
      'a negative amount',
      'orders.csv',
      'O2,K1,led,2025-02-01,2025-02-03,-5,USD,1,1,2025-04-01,',
      [3, 'amount', '-5', 'input/not-positive'],
    ],
    [
      'an unknown currency',
      'orders.csv',
      'O2,K1,led,2025-02-01,2025-02-03,5,XYZ,1,1,2025-04-01,',
      [3, 'currency', 'XYZ', 'currency/unknown-currency'],
    ],
    [
      'a withdrawn currency',
      'orders.csv',
      'O2,K1,led,2025-02-01,2025-02-03,5,HRK,1,1,2025-04-01,',
      [3, 'currency', 'HRK', 'currency/not-valid-on'],
    ],
    [
      'the lev after it was withdrawn',
      'orders.csv',
      'O2,K1,led,2025-12-20,2026-01-02,5,BGN,1,1,2026-04-01,',
      [3, 'currency', 'BGN', 'currency/not-valid-on'],
    ],
    [
      'too many decimals',
      'orders.csv',
      'O2,K1,led,2025-02-01,2025-02-03,5.125,USD,1,1,2025-04-01,',
      [3, 'amount', '5.125', 'currency/too-many-decimals'],
    ],
    [
      'European separators',
      'orders.csv',
      'O2,K1,led,2025-02-01,2025-02-03,"1.234,56",EUR,1,1,2025-04-01,',
      [3, 'amount', '1.234,56', 'core/not-a-decimal'],
    ],
    [
      'an unknown customer',
      'orders.csv',
      'O2,K9,led,2025-02-01,2025-02-03,5,USD,1,1,2025-04-01,',
      [3, 'customerId', 'K9', 'input/unknown-reference'],
    ],
    [
      'a second row of one id',
      'orders.csv',
      'O1,K1,led,2025-02-01,2025-02-03,5,USD,1,1,2025-04-01,',
      [3, 'id', 'O1', 'input/duplicate-id'],
    ],
    [
      'days in the wrong order',
      'orders.csv',
      'O2,K1,led,2025-02-04,2025-02-03,5,USD,1,1,2025-04-01,',
      [3, 'quotedOn', '2025-02-04', 'input/dates-out-of-order'],
    ],
    ['a missing id', 'claims.csv', ',2026-01-05T08:40:00+08:00,R1,K1,', [3, 'id', '', 'input/missing-value']],
    ['too few columns', 'claims.csv', 'C2,2026-01-05T08:40:00+08:00', [3, '', '', 'input/wrong-column-count']],
    [
      'a moment without an offset',
      'claims.csv',
      'C2,2026-01-05T08:40:00,R1,K1,',
      [3, 'claimedAt', '2026-01-05T08:40:00', 'core/instant-without-offset'],
    ],
    [
      'a day after the run',
      'contacts.csv',
      'T2,K1,R1,2026-01-06,in,email,talk,,',
      [3, 'on', '2026-01-06', 'input/in-the-future'],
    ],
    [
      'a word that is not in the list',
      'contacts.csv',
      'T2,K1,R1,2025-01-06,in,telex,talk,,',
      [3, 'channel', 'telex', 'input/unknown-word'],
    ],
    [
      'a count with a fraction',
      'contacts.csv',
      'T2,K1,R1,2025-01-06,in,email,talk,,1.5',
      [3, 'replyHours', '1.5', 'input/not-a-count'],
    ],
    [
      'more won than leads',
      'reps.csv',
      'R2,Max,en,,led,2,3,2020-01-01,,,,50,,UTC,',
      [3, 'won', '3', 'input/won-over-leads'],
    ],
    [
      'a zone that is none',
      'reps.csv',
      'R2,Max,en,,led,3,2,2020-01-01,,,,50,,Asia/Shenzhen,',
      [3, 'zone', 'Asia/Shenzhen', 'zones/unknown-zone'],
    ],
    [
      'hours in words',
      'reps.csv',
      'R2,Max,en,,led,3,2,2020-01-01,,,,50,,UTC,Mon-Fri 9-18',
      [3, 'hours', 'Mon-Fri 9-18', 'input/not-hours'],
    ],
    [
      'an hour that no clock shows',
      'reps.csv',
      'R2,Max,en,,led,3,2,2020-01-01,,,,50,,UTC,1-5 09:00-25:00',
      [3, 'hours', '1-5 09:00-25:00', 'windows/not-a-time'],
    ],
    [
      'a phone number without its country',
      'customers.csv',
      'K2,Co,DE,de,led,,yes,2024-01-01,,0,0,0,R1,,,,,,Köln,0221 555123',
      [3, 'phone', '0221 555123', 'input/not-a-phone'],
    ],
    [
      'a country in words',
      'inquiries.csv',
      'Q2,2026-01-04T10:00:00Z,Co,Germany,de,led,,,email,5,Lamps',
      [3, 'country', 'Germany', 'input/not-a-country'],
    ],
    ['a rate of zero', 'rates.csv', '2025-12-31,EUR,GBP,0', [4, 'rate', '0', 'input/not-positive']],
    ['a quotation mark that never closes', 'claims.csv', 'C2,"2026', [3, '', '', 'input/broken-quotes']],
  ])('reports %s with line, field and value, and keeps the other rows', async (_name, file, row, fault) => {
    expect(await faultsWith(file, row)).toEqual([fault]);
    const input = await readInput(folder, { today });
    expect([input.orders.length, input.claims.length, input.contacts.length, input.reps.length]).toEqual([1, 1, 1, 1]);
  });

  test('reports every fault of a row, not just the first', async () => {
    expect(await faultsWith('orders.csv', 'O2,K9,led,x,2025-02-03,-1,USD,1,1,2025-04-01,')).toEqual([
      [3, 'quotedOn', 'x', 'core/not-a-date'],
      [3, 'amount', '-1', 'input/not-positive'],
      [3, 'customerId', 'K9', 'input/unknown-reference'],
    ]);
  });

  test('leaves out the rows of a broken customer and says so once, with their number', async () => {
    write({
      'customers.csv': `${small['customers.csv']}K2,Broken,Germany,de,led,,yes,2024-01-01,,0,0,0,R1,,,,,,,\n`,
      'contacts.csv': `${small['contacts.csv']}T2,K2,R1,2025-01-06,in,email,talk,,\nT3,K2,R1,2025-01-07,in,email,talk,,\n`,
    });
    const { contacts, faults } = await readInput(folder, { today });
    expect(contacts.map(({ id }) => id)).toEqual(['T1']);
    expect(faults.slice(1)).toEqual([
      {
        file: 'contacts.csv',
        line: 3,
        field: 'customerId',
        value: 'K2',
        message: '2 rows are left out because the row of K2 in customers.csv is broken: mend that one.',
        reason: { code: 'input/owner-left-out', params: { id: 'K2', file: 'customers.csv', rows: 2 } },
      },
    ]);
  });

  test('says of a file in a Chinese code page that it is not UTF-8', async () => {
    const gbk = Uint8Array.from([
      ...new TextEncoder().encode('K2,'),
      0xc0,
      0xee,
      ...new TextEncoder().encode(',CN,zh,led,,yes,2024-01-01,,0,0,0,R1,,,,,,,\n'),
    ]);
    write({ 'customers.csv': Uint8Array.from([...new TextEncoder().encode(small['customers.csv']), ...gbk]) });
    const { faults } = await readInput(folder, { today });
    expect(faults).toMatchObject([{ line: 3, field: 'name', reason: { code: 'input/not-utf8' } }]);
  });

  test('treats ids that look like object members as any other text', async () => {
    expect(
      await faultsWith('orders.csv', '__proto__,constructor,led,2025-02-01,2025-02-03,5,USD,1,1,2025-04-01,'),
    ).toEqual([[3, 'customerId', 'constructor', 'input/unknown-reference']]);
  });

  test('refuses a folder without one of the files, and a file without one of the columns, in one sentence', async () => {
    write({ 'claims.csv': 'id;claimedAt;repId;customerId;result\n' });
    await expect(readInput(folder, { today })).rejects.toThrow(
      'claims.csv lacks the columns id, claimedAt, repId, customerId, result; its header is: id;claimedAt;repId;customerId;result. Save it with commas between the columns.',
    );
    write({ 'claims.csv': 'id,claimedAt,repId,customerId\n' });
    await expect(readInput(folder, { today })).rejects.toThrow('claims.csv lacks the column result;');
    write({ 'claims.csv': 'id,id,claimedAt,repId,customerId,result\n' });
    await expect(readInput(folder, { today })).rejects.toThrow('the column id stands twice');
    rmSync(join(folder, 'rates.csv'));
    write({ 'claims.csv': small['claims.csv'] });
    await expect(readInput(folder, { today })).rejects.toThrow(InputError);
  });

  test('tells how far it has come in every file', async () => {
    const seen = new Map<string, number>();
    await readInput(folder, { today, onProgress: ({ file, rows }) => seen.set(file, rows) });
    expect([...seen]).toEqual(inputFiles.map((file) => [file, 1]));
  });
});

describe('the committed input', () => {
  const rates = readFileSync(new URL('rates.csv', inputFolder), 'utf8');

  test('is what make-input.ts makes, byte by byte, each time', () => {
    const files = makeInput(rates);
    expect(makeInput(rates)).toEqual(files);
    for (const [file, text] of Object.entries(files)) {
      expect(readFileSync(new URL(file, inputFolder), 'utf8') === text, `${file} is not up to date`).toBe(true);
    }
  });

  test('holds the main job’s numbers: 1,200 customers of 60 countries, 8,000 orders in 20 currencies, 40,000 contacts, 12 reps', async () => {
    const input = await readInput(inputFolder.pathname, { today });
    const { customers, orders, contacts, reps } = input;
    expect([customers.length, orders.length, contacts.length, reps.length]).toEqual([1200, 8000, 40_000, 12]);
    expect(new Set(customers.map(({ country }) => country)).size).toBe(60);
    expect(new Set(orders.map(({ revenue }) => revenue.currency)).size).toBe(20);
    expect(input.faults.map(({ file, line, field, reason }) => `${file}:${line} ${field} ${reason.code}`)).toEqual([
      'reps.csv:14 won input/won-over-leads',
      'reps.csv:15 zone zones/unknown-zone',
      'customers.csv:77 id input/missing-value',
      'customers.csv:404 id input/duplicate-id',
      'customers.csv:642  input/wrong-column-count',
      'customers.csv:913 createdOn core/not-a-date',
      'customers.csv:1102 phone input/not-a-phone',
      'orders.csv:312 orderedOn core/not-a-date',
      'orders.csv:907 amount input/not-positive',
      'orders.csv:1502 currency currency/unknown-currency',
      'orders.csv:3704 currency currency/not-valid-on',
      'orders.csv:4102 amount currency/too-many-decimals',
      'orders.csv:4802 amount core/not-a-decimal',
      'orders.csv:5602 customerId input/unknown-reference',
      'orders.csv:6402 id input/duplicate-id',
      'orders.csv:8001 currency currency/not-valid-on',
      'contacts.csv:9002 channel input/unknown-word',
      'contacts.csv:22224  input/wrong-column-count',
      'contacts.csv:39002 on input/in-the-future',
      'inquiries.csv:22 receivedAt core/instant-without-offset',
      'inquiries.csv:43 company input/missing-value',
      'claims.csv:24 repId input/unknown-reference',
    ]);
  });
});

test('every fault of the reader has its sentence in both languages', () => {
  const params = {
    field: 'a',
    id: 'b',
    firstLine: 1,
    file: 'c',
    rows: 2,
    value: 'd',
    allowed: 'e',
    today,
    won: 3,
    leads: 2,
    earlier: 'f',
    later: 'g',
    seen: 1,
    expected: 2,
  };
  for (const code of Object.keys(inputEn) as (keyof InputFaults)[]) {
    for (const catalogue of [inputEn, inputZh])
      expect(explain([{ code, params }], catalogue)[0]).not.toMatch(/undefined|input\//);
  }
});
