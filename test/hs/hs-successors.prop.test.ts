import { expect, test } from 'vitest';
import { type HsEdition, hsPredecessors, hsSuccessors } from 'waimao/hs';
import { codesIn, existsIn } from '../../src/hs/internal/editions.ts';

// the editions are small: each law is held against every code instead of some

const steps: readonly (readonly [HsEdition, HsEdition])[] = [
  ['HS2012', 'HS2017'],
  ['HS2017', 'HS2022'],
  ['HS2012', 'HS2022'],
];

function subheadings(edition: HsEdition): string[] {
  return codesIn(edition).filter((code) => code.length === 6);
}

test.each(steps)('%s to %s: successors are codes of the later edition, each once, the own number first', (from, to) => {
  for (const code of subheadings(from)) {
    const { codes, catchAll } = hsSuccessors(code, from, to);
    const both = [...codes, ...catchAll];
    expect([code, both.filter((one) => !existsIn(one, to))]).toEqual([code, []]);
    expect([code, new Set(both).size]).toEqual([code, both.length]);
    expect([code, codes.indexOf(code) > 0]).toEqual([code, false]);
  }
});

test.each(steps)('%s to %s: kind, relation and scope agree with the codes', (from, to) => {
  for (const code of subheadings(from)) {
    const { codes, kind, relation, sameScope, numberReused, catchAll } = hsSuccessors(code, from, to);
    const kept = codes.includes(code);
    const expected = kept
      ? codes.length === 1
        ? 'unchanged'
        : 'narrowed'
      : codes.length === 0
        ? 'none'
        : codes.length === 1
          ? 'renumbered'
          : 'split';
    expect([code, kind]).toEqual([code, expected]);
    expect([code, relation?.endsWith(':n') ?? false]).toEqual([code, codes.length > 1]);
    expect([code, numberReused]).toEqual([code, !kept && existsIn(code, to)]);
    if (sameScope) expect([code, kind, relation, catchAll]).toEqual([code, 'unchanged', '1:1', []]);
  }
});

test.each(steps)('%s to %s: predecessors are the successors read backwards', (from, to) => {
  const back = new Map<string, string[]>(subheadings(to).map((code) => [code, []]));
  for (const code of subheadings(from)) for (const one of hsSuccessors(code, from, to).codes) back.get(one)?.push(code);
  for (const [code, sources] of back) {
    expect([code, [...hsPredecessors(code, to, from)].sort()]).toEqual([code, sources]);
  }
});

test('from 2012 to 2022 is from 2012 to 2017 and on to 2022', () => {
  for (const code of subheadings('HS2012')) {
    const middle = hsSuccessors(code, 'HS2012', 'HS2017');
    const onward = middle.codes.map((one) => hsSuccessors(one, 'HS2017', 'HS2022'));
    const whole = hsSuccessors(code, 'HS2012', 'HS2022');
    expect([...whole.codes].sort()).toEqual([...new Set(onward.flatMap(({ codes }) => codes))].sort());
    expect(whole.sameScope).toBe(middle.sameScope && onward.every(({ sameScope }) => sameScope));
  }
});

test('a code in its own edition is itself', () => {
  for (const [edition] of steps) {
    for (const code of subheadings(edition)) {
      expect(hsSuccessors(code, edition, edition)).toMatchObject({ kind: 'unchanged', codes: [code], sameScope: true });
      expect(hsPredecessors(code, edition, edition)).toEqual([code]);
    }
  }
});
