/** `npm run demo [-- --input DIR] [--store FILE] [--reset]` and more: see README.md in this folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type IsoDate, isWaimaoError } from 'waimao';
import { toLocal } from 'waimao/zones';
import { renderCompliance } from './compliance-summary.ts';
import { renderCustoms } from './customs-summary.ts';
import { firmZone } from './firm-day.ts';
import { buildModel } from './model/build-model.ts';
import { createProgress } from './progress.ts';
import { type MorningInput, readInput } from './read-input.ts';
import { InputError } from './reading/read-csv.ts';
import { renderReport } from './report.ts';
import { nextSampleNow, sampleOn } from './sample-day.ts';
import { emptyStore, openStore } from './store/open-store.ts';
import { StoreError } from './store/store-error.ts';
import { workDay } from './store/work-day.ts';
import { renderStore } from './store-summary.ts';
import { renderSummary } from './summary.ts';

const here = dirname(fileURLToPath(import.meta.url));

try {
  await run();
} catch (error) {
  const isSaid = [InputError, StoreError].some((kind) => error instanceof kind);
  if (!(isSaid || isWaimaoError(error) || isUsageError(error))) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      input: { type: 'string' },
      now: { type: 'string' },
      store: { type: 'string' },
      schema: { type: 'string', default: 'waimao_morning' },
      reset: { type: 'boolean', default: false },
      approve: { type: 'string' },
      out: { type: 'string', default: resolve(here, 'out', 'report.html') },
    },
  });
  const isSample = values.input === undefined;
  const folder = resolve(values.input ?? resolve(here, 'input'));
  const started = performance.now();
  const progress = createProgress(folder, process.stderr, () => performance.now());
  const read = async (today: IsoDate): Promise<MorningInput> => {
    const input = await readInput(folder, { today, onProgress: progress.onProgress });
    progress.finish();
    return isSample ? sampleOn(input, today) : input;
  };

  const ownFile = isSample ? 'morning.sqlite' : 'own-files.sqlite';
  const opened = await openStore({ spec: values.store ?? resolve(here, 'out', ownFile), schema: values.schema });
  try {
    if (values.reset) await emptyStore(opened.store);
    const { input, decisions, story, close } = await workDay(opened.store, {
      read,
      source: isSample ? 'sample' : folder,
      usualNow: isSample ? nextSampleNow : () => inShanghai(Date.now()),
      now: values.now,
      approve: values.approve,
    });
    const model = buildModel(input, decisions, story);
    const file = resolve(values.out);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderReport(model));
    await close();

    const options = { width: Math.min(process.stdout.columns ?? 80, 100) };
    process.stdout.write(renderSummary(model, options));
    if (model.customs !== undefined) process.stdout.write(renderCustoms(model.customs, options));
    process.stdout.write(renderCompliance(model, options));
    if (model.store !== undefined) process.stdout.write(renderStore(model.store, options));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`\n${input.rowsRead} rows read, decided, stored and written in ${seconds} s. Every reason: ${file}`);
    console.log(`Store: ${opened.name}. Run again for the next day, or with --reset to start over.`);
  } finally {
    await opened.close();
  }
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
