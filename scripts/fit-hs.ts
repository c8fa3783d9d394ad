/**
 * Fits the weights of `src/hs/internal/weights.ts` to labelled descriptions, those whose id ends in 0 to 6: `npx tsx scripts/fit-hs.ts FILE`. Run it after the
 * vocabulary has changed much, then `npm run eval:hs`, which measures on the others too.
 */
import { readFileSync } from 'node:fs';
import { createHsIndex } from '../src/hs/create-hs-index.ts';
import { bestFeaturesOf, evidenceFor, featuresOf, weighed } from '../src/hs/internal/evidence.ts';
import { stateOf } from '../src/hs/internal/index-state.ts';
import { judge } from '../src/hs/internal/judge.ts';
import { lexiconEn } from '../src/hs/lexicon-en.ts';
import { lexiconZh } from '../src/hs/lexicon-zh.ts';
import { parseCsv } from './data/csv.ts';

/** So many of the true codes may be called a mismatch. */
const FALSE_ALARMS = 0.0235;

const [header = [], ...lines] = parseCsv(readFileSync(process.argv[2] ?? '', 'utf8'));
const column = (line: readonly string[], name: string): string => line[header.indexOf(name)] ?? '';
const rows = lines.filter((line) => /[0-6]$/.test(column(line, 'id')));
const state = stateOf(createHsIndex({ lexicons: [lexiconEn, lexiconZh] }));

let seed = 11;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const samples: { features: number[]; right: boolean }[] = [];
const bests: { features: number[]; right: boolean }[] = [];
for (const row of rows) {
  const truth = column(row, 'hs6').slice(0, 4);
  const lang = column(row, 'lang') as 'en' | 'zh';
  const wrong: string[] = [];
  while (wrong.length < 3) {
    const other = column(rows[Math.floor(random() * rows.length)] ?? row, 'hs6').slice(0, 4);
    if (other !== truth) wrong.push(other);
  }
  const judged = judge(state, column(row, 'description'), lang, [truth, ...wrong]);
  if (judged.vague || judged.headings.length === 0) continue;
  for (const heading of [truth, ...wrong]) {
    samples.push({ features: featuresOf(evidenceFor(judged, [heading]), judged), right: heading === truth });
  }
  bests.push({
    features: bestFeaturesOf(evidenceFor(judged, [truth]), judged),
    right: judged.headings[0]?.code === truth,
  });
}
const verdict = regress(samples);
const trueScores = samples.filter(({ right }) => right).map(({ features }) => weighed(features, verdict));
trueScores.sort((a, b) => a - b);
console.log(`mismatchBelow: ${round(trueScores[Math.floor(FALSE_ALARMS * rows.length)] ?? 0)}`);
console.log(`weights: [${verdict.map(round).join(', ')}]`);
console.log(`bestWeights: [${regress(bests).map(round).join(', ')}]`);

/** Logistic regression by Newton's method, with a light ridge. */
function regress(data: readonly { features: number[]; right: boolean }[]): number[] {
  const size = data[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight) => 0.3 * weight);
    const hessian = weights.map((_, row) => weights.map((__, at): number => (row === at ? 0.3 : 0)));
    for (const { features, right } of data) {
      const chance = 1 / (1 + Math.exp(-weighed(features, weights)));
      features.forEach((feature, row) => {
        gradient[row] = (gradient[row] ?? 0) + (chance - (right ? 1 : 0)) * feature;
        const line = hessian[row] ?? [];
        features.forEach((other, at) => {
          line[at] = (line[at] ?? 0) + chance * (1 - chance) * feature * other;
        });
      });
    }
    solve(hessian, gradient).forEach((step, row) => {
      weights[row] = (weights[row] ?? 0) - step;
    });
  }
  return weights;
}

/** Solves a linear system by elimination with pivots. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let at = pivot; at < size; at++)
      if (Math.abs(rows[at]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = at;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    const own = rows[pivot] ?? [];
    for (let at = 0; at < size; at++) {
      if (at === pivot) continue;
      const factor = (rows[at]?.[pivot] ?? 0) / (own[pivot] ?? 1);
      rows[at] = (rows[at] ?? []).map((value, place) => value - factor * (own[place] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
