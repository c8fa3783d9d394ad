/** One worker process: takes a job, works it off, takes the next. It may be killed at any moment. */
import { setTimeout as wait } from 'node:timers/promises';
import { openDesk } from './desk.ts';
import type { Night } from './night.ts';
import { openPostgres, type Place } from './open-store.ts';
import { bossOf, type NightJob, queue } from './run-queue.ts';
import { steps, workOff } from './steps.ts';

const { place, night } = JSON.parse(process.argv[2] ?? '{}') as { place: Place; night: Night };
process.on('disconnect', () => process.exit()); // nobody is left who would end it
const boss = await bossOf(place, false).start();
const desk = openDesk(openPostgres(place).store, night);

for (;;) {
  const [job] = await boss.fetch<NightJob>(queue);
  if (job === undefined) {
    await wait(100);
    continue;
  }
  process.send?.(job.id); // so that the coordinator need not wait for the job to expire, should we die
  const { step: name, part } = job.data;
  try {
    const step = steps.find((known) => known.name === name);
    if (step === undefined) throw new Error(`${name} is no step`);
    await workOff(desk, step, part);
    await boss.complete(queue, job.id);
  } catch (error) {
    console.error(`${name}/${part}: ${error instanceof Error ? error.message : error}`);
    await boss.fail(queue, job.id);
  }
  process.send?.(null);
}
