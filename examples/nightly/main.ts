/** `npx tsx examples/nightly/main.ts --embedded`, or with a queue on PostgreSQL: see README.md in this folder. */
import { parseArgs } from 'node:util';
import { openDesk } from './desk.ts';
import { digestOf } from './frame-steps.ts';
import { readNight } from './night.ts';
import { openEmbedded, openPostgres, preparePostgres } from './open-store.ts';
import { createProgress, renderTotals, totalsOf } from './report.ts';
import { runEmbedded } from './run-embedded.ts';
import { runQueue } from './run-queue.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '5000' },
    'per-part': { type: 'string' },
    now: { type: 'string', default: '2026-11-22T01:00:00+08:00' },
    embedded: { type: 'boolean', default: false },
    file: { type: 'string' },
    store: { type: 'string', default: 'postgres://root@127.0.0.1:5432/postgres' },
    schema: { type: 'string', default: 'waimao_nightly' },
    workers: { type: 'string', default: '3' },
    kills: { type: 'string', default: '0' },
    expire: { type: 'string', default: '60' },
  },
});
const { customers, now, 'per-part': perPart, embedded, file, store: url, schema } = values;
const night = readNight({ customers, now, ...(perPart === undefined ? {} : { perPart }) });
const clock = (): number => performance.now();
const progress = createProgress((text) => process.stdout.write(text), clock);
const started = clock();

if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) throw new RangeError('--schema: small letters, digits and "_"');
const opened = embedded ? openEmbedded(file) : openPostgres({ url, schema });
const desk = openDesk(opened.store, night);
try {
  const where = embedded ? (file ?? 'in memory') : `${values.workers} workers`;
  console.log(`${night.customers} customers, ${night.perPart} per part, ${where}`);
  if (opened.pool !== undefined) {
    await preparePostgres(opened.pool, schema);
    const options = {
      workers: Number(values.workers),
      kills: Number(values.kills),
      expireSeconds: Number(values.expire),
    };
    await runQueue(desk, { url, schema }, options, progress);
  } else {
    await runEmbedded(desk, progress);
  }
  console.log(renderTotals(await totalsOf(desk)));
  console.log(`digest     ${await digestOf(desk)}`);
  console.log(`${((clock() - started) / 1000).toFixed(1)} s`);
} finally {
  await opened.close();
}
