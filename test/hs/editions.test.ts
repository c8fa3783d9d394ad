import { describe, expect, test } from 'vitest';
import { checkHsCode, type HsEdition, hsEditions } from 'waimao/hs';
import { codesIn, editionsWith, existsIn } from '../../src/hs/internal/editions.ts';

function headings(edition: HsEdition): string[] {
  return codesIn(edition).filter((code) => code.length === 4);
}

function subheadings(edition: HsEdition): string[] {
  return codesIn(edition).filter((code) => code.length === 6);
}

function without(codes: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return codes.filter((code) => !known.has(code));
}

// counts of the UN Statistics Division's lists
test.each<[HsEdition, number, number]>([
  ['HS2012', 1224, 5205],
  ['HS2017', 1222, 5387],
  ['HS2022', 1228, 5612],
])('%s has 96 chapters, %s headings and %s subheadings', (edition, ofHeadings, ofSubheadings) => {
  expect([new Set(headings(edition).map((code) => code.slice(0, 2))).size, headings(edition).length]).toEqual([
    96,
    ofHeadings,
  ]);
  expect(subheadings(edition).length).toBe(ofSubheadings);
});

describe.each(hsEditions.map((edition) => [edition] as const))('%s', (edition) => {
  test('the codes ascend, none stands twice, and no subheading is without its heading nor a heading without one', () => {
    const codes = codesIn(edition);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect([...new Set(subheadings(edition).map((code) => code.slice(0, 4)))]).toEqual(headings(edition));
  });

  test('all chapters from 01 to 97 but 77 have codes, and no other has', () => {
    const chapters = Array.from({ length: 97 }, (_, at) => `${at + 1}`.padStart(2, '0')).filter((one) => one !== '77');
    expect([...new Set(codesIn(edition).map((code) => code.slice(0, 2)))]).toEqual(chapters);
  });

  test('every code of it is found to exist', () => {
    const statuses = codesIn(edition).map((code) => checkHsCode(code, { edition }).status);
    expect(new Set(statuses)).toEqual(new Set(['exists']));
  });
});

describe('from edition to edition', () => {
  test('2012 to 2017: 81 subheadings go, 263 come, 5,124 stay', () => {
    const [before, after] = [subheadings('HS2012'), subheadings('HS2017')];
    expect([without(before, after).length, without(after, before).length]).toEqual([81, 263]);
    expect(before.filter((code) => existsIn(code, 'HS2017')).length).toBe(5124);
    expect(without(headings('HS2012'), headings('HS2017'))).toEqual(['2848', '6908', '8469']);
    expect(without(headings('HS2017'), headings('HS2012'))).toEqual(['9620']);
  });

  test('2017 to 2022: 145 subheadings go, 370 come, 5,242 stay', () => {
    const [before, after] = [subheadings('HS2017'), subheadings('HS2022')];
    expect([without(before, after).length, without(after, before).length]).toEqual([145, 370]);
    expect(before.filter((code) => existsIn(code, 'HS2022')).length).toBe(5242);
    expect(without(headings('HS2017'), headings('HS2022'))).toEqual(['8107', '8803']);
    expect(without(headings('HS2022'), headings('HS2017'))).toEqual(
      '0309 2404 3827 8485 8524 8549 8806 8807'.split(' '),
    );
  });

  test('212 codes of 2012 are gone in 2022, and no number that went came back', () => {
    expect(without(subheadings('HS2012'), subheadings('HS2022')).length).toBe(212);
    expect(subheadings('HS2012').filter((code) => editionsWith(code).join() === 'HS2012,HS2022')).toEqual([]);
  });
});

test('the editions of some codes', () => {
  const codes = ['010121', '851712', '851713', '300219', '8469', '8548', '8549', '847199', '77', '98'];
  expect(codes.map((code) => editionsWith(code).join(' '))).toEqual([
    'HS2012 HS2017 HS2022',
    'HS2012 HS2017',
    'HS2022',
    'HS2017',
    'HS2012',
    'HS2012 HS2017 HS2022',
    'HS2022',
    '',
    '',
    '',
  ]);
});
