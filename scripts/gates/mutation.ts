import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesUnder } from '../files.ts';
import { type Gate, heavyTool, started } from './gate.ts';
import { type Mutant, reportOf, type Tried } from './mutation-report.ts';

const modules = ['currency', 'allocation', 'retention', 'windows'];

/** At least so many of a hundred mutants must be found out by the tests of their module. */
const LEAST_SCORE = 85;

const REPORT = 'scripts/gates/mutation.md';

interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly StrykerMutant[] }>>;
}

interface StrykerMutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Changes the source in small ways and asks whether a test of the module fails. `--module=currency` takes one module,
 * `--every=11` only the mutants on lines whose number 11 divides, which gives a score of a fixed sample in minutes;
 * `--workers=1` so many processes.
 */
export const mutation: Gate = {
  name: 'mutation',
  holds: `of ${modules.join(', ')}, the tests find out ${LEAST_SCORE} % of the mutants`,
  pace: 'slow',
  run: ({ words, write }) => {
    const every = Number(words.get('every') ?? 1);
    const chosen = modules.filter((module) => (words.get('module') ?? module) === module);
    if (chosen.length === 0) throw new Error(`--module is one of ${modules.join(', ')}`);
    const tried = chosen.map((module) => tryModule(module, every, Number(words.get('workers') ?? 2)));
    if (write) writeFileSync(REPORT, reportOf(tried, existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : ''));
    const scores = tried.map(({ module, score }) => `${module} ${score.toFixed(1)} %`).join(', ');
    if (tried.some(({ score }) => score < LEAST_SCORE)) throw new Error(`${scores}; ${LEAST_SCORE} % is the least`);
    return scores;
  },
};

function tryModule(module: string, every: number, workers: number): Tried {
  const runner = heavyTool('@stryker-mutator/vitest-runner/dist/src/index.js');
  const stryker = heavyTool('@stryker-mutator/core/bin/stryker.js');
  mkdirSync('results/mutation', { recursive: true });
  const name = every === 1 ? module : `${module}-every-${every}`;
  const json = `results/mutation/${name}.json`;
  const config = resolve(`results/mutation/${name}.config.json`);
  const options = {
    testRunner: 'vitest',
    plugins: [runner],
    vitest: { configFile: 'scripts/gates/mutation/vitest.config.ts', related: true },
    mutate: mutated(module, every),
    coverageAnalysis: 'perTest',
    // what runs once when a file is loaded, such as a table, would need the whole suite anew for each mutant
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `results/mutation/${name}.incremental.json`,
    concurrency: workers,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: json },
    tempDirName: 'results/mutation/sandbox',
    ignorePatterns: ['dist', 'generated', 'coverage', 'results', 'bench', 'docs', 'examples', 'schemas', 'scripts/data']
      .map((folder) => `/${folder}`)
      .concat('/scripts/gates/node_modules'),
    allowConsoleColors: false,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
  };
  writeFileSync(config, JSON.stringify(options, null, 2));
  started(process.execPath, [stryker, 'run', config], { env: { ...process.env, MUTATED: module }, show: true });
  return { module, every, ...counted(JSON.parse(readFileSync(json, 'utf8')) as StrykerReport) };
}

/** The files of a module; no tables, and no sentences of refusals, whose wording test/messages/ holds. */
function mutated(module: string, every: number): string[] {
  const files = filesUnder(`src/${module}`, '.ts').filter(
    (file) => !file.includes('/data/') && !file.endsWith('refusals.ts') && !file.endsWith('index.ts'),
  );
  if (every === 1) return files;
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    return Array.from({ length: Math.floor(lines / every) }, (_, index) => (index + 1) * every).map(
      (line) => `${file}:${line}-${line}`,
    );
  });
}

function counted({ files }: StrykerReport): Omit<Tried, 'module' | 'every'> {
  const survivors: Mutant[] = [];
  let [found, endless, total] = [0, 0, 0];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    for (const { mutatorName, replacement = '', status, location } of mutants) {
      if (status === 'Timeout') endless++;
      if (status === 'Killed' || status === 'Timeout') found++;
      else if (status === 'Survived' || status === 'NoCoverage') {
        const original = excerpt(source, location.start, location.end);
        survivors.push({ file, line: location.start.line, mutator: mutatorName, original, replacement, status });
      } else continue;
      total++;
    }
  }
  return { found, endless, total, score: total === 0 ? 100 : (found / total) * 100, survivors };
}

function excerpt(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined).trim(),
    )
    .join(' ');
}
