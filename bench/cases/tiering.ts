import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Engine } from 'json-rules-engine';
import { type CustomerFacts, defaultTieringPolicy as policy, tierCustomer, tierPortfolio } from 'waimao/tiering';
import { median, secondsOf, sink } from '../measure.ts';
import { factsSample, flatFacts, now, tenRules } from './tiering-facts.ts';

const ROUNDS = 9;

/** A portfolio of 100,000 and of 1,000,000, and the ten rules beside a rule engine that is given the same rules. */
export async function run(): Promise<void> {
  measurePortfolio(20_000, 3); // warms the engine up
  const small = measurePortfolio(100_000, ROUNDS);
  const large = measurePortfolio(1_000_000, ROUNDS);
  console.log('\ntierPortfolio, seconds of CPU time');
  console.log(`    100,000 customers  ${small.seconds.toFixed(3)}`);
  console.log(
    `  1,000,000 customers  ${large.seconds.toFixed(3)}  heap with the facts and the result ${large.heapMiB.toFixed(0)} MiB`,
  );
  console.log(`  ratio                ${(large.seconds / small.seconds).toFixed(1)}`);
  await besideRuleEngine();
}

/** The same ten rules, the same verdicts: asserted before anything is timed. */
async function besideRuleEngine(): Promise<void> {
  const sample = factsSample(2000);
  const flat = sample.map(flatFacts);
  const engine = new Engine(structuredClone(tenRules) as never);
  const byEngine = async (facts: Record<string, number>): Promise<string | undefined> => {
    const { events } = await engine.run(facts);
    return events.toSorted((a, b) => a.params?.rank - b.params?.rank)[0]?.params?.tier;
  };
  for (const [at, facts] of sample.entries()) {
    const [ours, theirs] = [tierCustomer(facts, policy, now).tier, await byEngine(flat[at] ?? {})];
    if (ours !== theirs) throw new Error(`${facts.id}: ${ours} here, ${theirs} there`);
  }
  const many = factsSample(50_000);
  const portfolio = many.map((facts): CustomerFacts => ({ ...facts, revenueShare: undefined }));
  const speeds: [one: number[], all: number[], engine: number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    speeds[0].push(many.length / secondsOf(() => many.map((facts) => tierCustomer(facts, policy, now).tier)));
    speeds[1].push(many.length / secondsOf(() => tierPortfolio(portfolio, policy, now).rows.length));
    const before = process.cpuUsage();
    for (const facts of flat) await byEngine(facts);
    const { user, system } = process.cpuUsage(before);
    speeds[2].push(flat.length / ((user + system) / 1e6));
  }
  const [one, all, theirs] = speeds.map(median) as [number, number, number];
  const line = (name: string, speed: number): string =>
    `  ${name.padEnd(44)}${Math.round(speed).toString().padStart(9)}/s${speed === theirs ? '' : `  ${(speed / theirs).toFixed(0)} × json-rules-engine`}`;
  console.log('\nthe ten rules of a tier, customers a second');
  console.log(line('waimao tierPortfolio (and bands, and reasons)', all));
  console.log(line('waimao tierCustomer (and scores, all reasons)', one));
  console.log(line('json-rules-engine, the rules alone', theirs));
}

/** CPU seconds of `tierPortfolio`, the median; and the heap at the end of one run that started clean, the facts included. */
function measurePortfolio(customers: number, runs: number): { seconds: number; heapMiB: number } {
  const sample = factsSample(customers).map((facts): CustomerFacts => ({ ...facts, revenueShare: undefined }));
  const tierAll = (): unknown => {
    const result = tierPortfolio(sample, policy, now);
    if (result.rows.length !== customers) throw new Error('rows are missing');
    return result;
  };
  const seconds = Array.from({ length: runs }, () => secondsOf(tierAll));
  sink.value = undefined;
  collectGarbage();
  sink.value = tierAll();
  const heapMiB = process.memoryUsage().heapUsed / 2 ** 20;
  sink.value = undefined;
  return { seconds: median(seconds), heapMiB };
}

/** Only before memory is measured: what is timed pays for its own garbage. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
