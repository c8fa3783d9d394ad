/** `npm run demo [-- --input DIR] [--now 2026-01-05T09:00:00+08:00]`: see README.md in this folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isWaimaoError } from 'waimao';
import { toLocal } from 'waimao/zones';
import { renderCompliance } from './compliance-summary.ts';
import { renderCustoms } from './customs-summary.ts';
import { decide } from './decide.ts';
import { dayInShanghai, firmZone } from './firm-day.ts';
import { buildModel } from './model/build-model.ts';
import { createProgress } from './progress.ts';
import { readInput } from './read-input.ts';
import { InputError } from './reading/read-csv.ts';
import { renderReport } from './report.ts';
import { renderSummary } from './summary.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** The Monday for which the sample files were made. */
const sampleNow = '2026-01-05T09:00:00+08:00';

try {
  await run();
} catch (error) {
  if (!(error instanceof InputError || isWaimaoError(error) || isUsageError(error))) throw error;
  console.error(error.message);
  process.exit(1);
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { input: { type: 'string' }, now: { type: 'string' } } });
  const folder = values.input === undefined ? resolve(here, 'input') : resolve(values.input);
  const now = values.now ?? (values.input === undefined ? sampleNow : inShanghai(Date.now()));
  const started = performance.now();

  const progress = createProgress(folder, process.stderr, () => performance.now());
  const input = await readInput(folder, { today: dayInShanghai(now), onProgress: progress.onProgress });
  progress.finish();
  const model = buildModel(input, decide(input, now));
  const file = resolve(here, 'out', 'report.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderReport(model));

  const options = { width: Math.min(process.stdout.columns ?? 80, 100) };
  process.stdout.write(renderSummary(model, options));
  if (model.customs !== undefined) process.stdout.write(renderCustoms(model.customs, options));
  process.stdout.write(renderCompliance(model, options));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n${input.rowsRead} rows read, decided and written in ${seconds} s. Every reason: ${file}`);
}

/** A moment as the firm's clock shows it. */
function inShanghai(milliseconds: number): string {
  const { date, time } = toLocal(firmZone, milliseconds);
  return `${date}T${time}:00+08:00`;
}

/** An option that does not exist, or that lacks its value. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
