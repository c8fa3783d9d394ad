import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderCustoms } from '../../examples/morning/customs-summary.ts';
import type { MorningDecisions } from '../../examples/morning/decide.ts';
import { type CustomsDecisions, decideCustoms, type JudgedLine } from '../../examples/morning/decide-customs.ts';
import { customsView, customsViews } from '../../examples/morning/model/customs.ts';
import { customsFiles, inputFiles, type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import { renderReport } from '../../examples/morning/report.ts';
import { textWidth } from '../../examples/morning/terminal-text.ts';
import { madeUpModel } from './made-up-model.ts';

const today = '2026-01-05';
const folder = 'examples/morning/input';
let input: MorningInput;
let customs: CustomsDecisions;

beforeAll(async () => {
  input = await readInput(folder, { today });
  customs = decideCustoms(input, today);
}, 60_000);

/** What the words of the report are made of: of all decisions those of customs alone. */
function viewOf(decisions: CustomsDecisions): NonNullable<ReturnType<typeof customsView>> {
  const view = customsView({ customs: decisions } as MorningDecisions);
  if (view === undefined) throw new TypeError('no customs');
  return view;
}

function found(description: string, declared: string): JudgedLine {
  const line = customs.lines.find(({ line: one }) => one.description === description && one.hsCode === declared);
  if (line === undefined) throw new TypeError(`${description} is not in the file`);
  return line;
}

function suggested({ suggestion }: JudgedLine): string | null {
  return suggestion?.subheading?.code ?? suggestion?.heading?.code ?? null;
}

describe('the order lines of the sample files', () => {
  test('are all judged, save those that customs took before, and most have nothing against them', () => {
    const waiting = input.orderLines.filter(({ clearedOn }) => clearedOn === null);
    expect(customs.lines.map(({ line }) => line.id)).toEqual(waiting.map(({ id }) => id));
    expect([waiting.length, customs.cleared, input.faults.length]).toEqual([95, 10, 22]);
    expect(customs.lines.filter(({ verdict }) => verdict === 'fits').length).toBeGreaterThan(50);
  });

  test.each([
    ['Electric kettle, stainless steel, 1.5 L', '732393', 'hs/confirmed-otherwise', '851679'],
    ['不锈钢真空保温杯 350ml', '732393', 'hs/confirmed-otherwise', '961700'],
    ['Zinc alloy furniture knob, 32 mm', '790120', 'hs/confirmed-otherwise', '830242'],
    ['Stainless steel mixing bowl 24 cm', '721933', 'hs/material-for-article', '732393'],
    ["Women's woven cotton trousers, green", '620342', 'hs/other-wearer', '620462'],
    ["Men's woven cotton work trousers, navy", '610342', 'hs/knitted-for-woven', '620342'],
  ])('find that %s is not %s', (description, declared, code, better) => {
    const line = found(description, declared);
    expect([line.verdict, line.reasons[0]?.code, suggested(line)]).toEqual(['mismatch', code, better]);
    expect(line.check.warning?.code).toBe('hs/may-be-detained');
  });

  test.each([
    ['Smartphone, Android, 128 GB, dual SIM', '851712', 'hs/other-edition', '851713'],
    ['Green tea in gift tins, 200 g', '90210', 'hs/leading-zero-lost', '090210'],
    ['Cabinet hinge, steel', '830210000', 'hs/national-length', '830210'],
    ['陶瓷洗手盆 台上盆', '6910100000', 'hs/national-length', '691010'],
  ])('find the fault in the code of %s, %s', (description, declared, code, mended) => {
    const line = found(description, declared);
    expect([line.verdict, line.reasons[0]?.code, suggested(line)]).toEqual(['code', code, mended]);
  });

  test('offer no code for what says nothing, but a question', () => {
    for (const [description, code] of [
      ['gift sample', '732393'],
      ['样品', '481910'],
      ['accessories', '830249'],
    ] as const) {
      const line = found(description, code);
      expect([line.verdict, line.suggestion, line.reasons[0]?.code]).toEqual(['insufficient', null, 'hs/too-vague']);
      expect(line.check.missing.length).toBeGreaterThan(0);
    }
  });

  test('name the code in its own edition', () => {
    expect(found('Smartphone, Android, 128 GB, dual SIM', '851712').declared?.subheading?.code).toBe('851712');
    expect(found('Green tea in gift tins, 200 g', '90210').declared).toBeNull();
    const { verdict, declared, suggestion } = found('LED panel light 600x600, 40 W', '940540');
    expect([verdict, declared?.subheading?.code, suggestion?.heading?.code]).toEqual(['code', '940540', '9405']);
  });
});

test('the certificates of the sample files stand in the order of their last days, each with its verdict and why', () => {
  const { certificates, expiring } = viewOf(customs);
  expect(expiring).toBe(2);
  expect(
    certificates.map(({ id, paper, outcome, daysLeft, why }) => [id, paper, outcome.en, daysLeft, why?.code ?? null]),
  ).toEqual([
    ['Z13', 'China-Peru · Certificate of origin', 'not good', -13, 'hs/co-expired'],
    ['Z01', 'RCEP · Form RCEP', 'expires soon', 9, 'hs/co-expires-soon'],
    ['Z02', 'ChAFTA · Certificate of origin', 'expires soon', 22, 'hs/co-expires-soon'],
    ['Z08', 'PEM · EUR.1', 'not good', 279, 'hs/co-parties-not-members'],
    ['Z09', 'EU-Vietnam · EUR.1', 'good', 288, null],
    ['Z12', 'China-Chile · Form F', 'doubtful', 316, 'hs/co-third-party-unmarked'],
    ['Z04', 'ASEAN-China · Form E', 'good', 327, null],
    ['Z07', 'China-Switzerland · Certificate of origin', 'good', 337, null],
    ['Z05', '中国-东盟 · Form E', 'good', 339, null],
    ['Z06', 'RCEP · Form RCEP', 'not good', 346, 'hs/co-hs-edition'],
    ['Z11', 'China-Korea · Certificate of origin', 'good', 348, null],
    ['Z03', 'ASEAN-China · Form E', 'not good', 351, 'hs/co-late-issue-unmarked'],
    ['Z10', 'China-Serbia · Certificate of origin', 'not known', null, 'hs/co-agreement-unknown'],
    ['Z14', 'GSP · Form A', 'not good', null, 'hs/co-form-discontinued'],
  ]);
});

describe('the words of the report', () => {
  test('count every line once, the gravest verdict first, and say each why in both languages', () => {
    const { lines, orders, counts, findings } = viewOf(customs);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(lines);
    expect(orders).toBe(new Set(customs.lines.map(({ line }) => line.orderId)).size);
    const order = counts.map(({ label }) => label.en);
    const at = findings.map(({ verdict }) => order.indexOf(verdict.en));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(findings.length).toBe(lines - (counts.at(-1)?.count ?? 0));
    for (const { why, suggested: code, question } of findings) {
      expect(why.en).not.toMatch(/undefined|^hs\/|^$/);
      expect(why.zh).toMatch(/\p{Script=Han}/u);
      expect(code !== null || question !== null).toBe(true);
    }
  });

  test('stand at the customer too', () => {
    const { line, customer } = found('Electric kettle, stainless steel, 1.5 L', '732393');
    const views = customsViews(customer.id, { customs } as MorningDecisions);
    expect(views.map(({ title, outcome, tone }) => [title.en, outcome.en, tone])).toContainEqual([
      `HS code of line ${line.id}: 732393`,
      'does not fit · Electric kettle, stainless steel, 1.5 L',
      'bad',
    ]);
    expect(views[0]?.reasons.at(-1)?.code).toBe('hs/may-be-detained');
  });

  test.each(['en', 'zh'] as const)('fit 80 columns in %s, without a kind of finding twice', (language) => {
    const lines = renderCustoms(viewOf(customs), { width: 80, language }).split('\n');
    expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
    expect(lines.length).toBeLessThan(60);
    const shown = new Set(lines.map((line) => line.slice(0, 8)));
    const kinds = viewOf(customs)
      .findings.filter(({ id }) => shown.has(id))
      .map(({ verdict, reasons }) => `${verdict.en} ${reasons[0]?.code}`);
    expect(kinds.length).toBeGreaterThan(5);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('are escaped on the page', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const view = viewOf(customs);
    const page = renderReport(
      madeUpModel([], {
        customs: {
          ...view,
          findings: view.findings.map((row) => ({ ...row, id: hostile, description: hostile, declared: hostile })),
          certificates: view.certificates.map((row) => ({
            ...row,
            paper: hostile,
            orderId: hostile,
            customer: hostile,
          })),
        },
      }),
    );
    expect(page).toContain('<section id="customs"');
    expect(page).toContain('href="#customs"');
    expect(page).not.toContain('<img');
  });
});

describe('without the files of customs', () => {
  test('the other seven are read as before, and the report has no such section', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'waimao-'));
    for (const file of inputFiles) cpSync(join(folder, file), join(copy, file));
    const seven = await readInput(copy, { today });
    expect([seven.orderLines, seven.certificates, seven.orders.length]).toEqual([[], [], input.orders.length]);
    const decided = decideCustoms(seven, today);
    expect(decided).toEqual({ lines: [], cleared: 0, certificates: [] });
    expect(customsView({ customs: decided } as unknown as MorningDecisions)).toBeUndefined();
    expect(renderReport(madeUpModel([]))).not.toContain('id="customs"');
    rmSync(copy, { recursive: true });
  });

  test('but with them, a line of an order that nobody knows is a fault, and a code that is none is a finding', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'waimao-'));
    for (const file of [...inputFiles, ...customsFiles]) cpSync(join(folder, file), join(copy, file));
    const header = 'id,orderId,description,hsCode,clearedOn';
    writeFileSync(
      join(copy, 'order-lines.csv'),
      `${header}\nA-1,O99999,LED bulb,853952,\nA-2,O08000,LED bulb,n/a,\nA-3,O08000,LED bulb,,\n`,
    );
    const { orderLines, faults, ...rest } = await readInput(copy, { today });
    expect(
      faults
        .filter(({ file }) => file === 'order-lines.csv')
        .map(({ line, field, reason }) => [line, field, reason.code]),
    ).toEqual([
      [2, 'orderId', 'input/unknown-reference'],
      [4, 'hsCode', 'input/missing-value'],
    ]);
    const { lines } = decideCustoms({ ...rest, orderLines, faults }, today);
    expect(lines.map(({ line, verdict, reasons }) => [line.id, verdict, reasons[0]?.code])).toEqual([
      ['A-2', 'code', 'hs/not-a-code'],
    ]);
    rmSync(copy, { recursive: true });
  });
});
