/** One of the processes that claim, sweep, take turns and assign; it may be killed at any moment. */
import { isWaimaoError, utcDayOf } from 'waimao';
import {
  advanceRotation,
  assignNext,
  claimFromPool,
  type RecycledPage,
  type RecycleInput,
  recyclePool,
} from 'waimao/storage';
import { type Connection, connect, type Mishap } from './connection.ts';
import type { Answer, FromWorker, Order, ToWorker } from './messages.ts';
import { type Job, team, teamKey } from './plan.ts';
import { type StressStores, storesOf } from './stores.ts';

const { target, policy, lanes } = JSON.parse(process.argv[2] ?? '') as Order;
const LOST_IN_A_ROW = 200;
const reps = team.map(({ id }) => ({ id }));

let mishap: Mishap | null = null;
let connection: Connection = connect(target, () => {
  const now = mishap;
  mishap = null;
  return now;
});
const queue: Job[] = [];
let busy = 0;

const wait = (tried: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 3 * 2 ** Math.min(tried, 5)));
const retry = { tries: 1000, pause: wait };

type Done = Pick<Answer, 'outcome' | 'code'> & { readonly tries: number };

async function perform(stores: StressStores, job: Job): Promise<Done> {
  switch (job.kind) {
    case 'claim': {
      const { customerId, now } = job;
      const claim = { customerId, rep: { id: job.repId }, policy, now, dayOf: utcDayOf };
      const { outcome, reasons, tries } = await claimFromPool(stores.pool, claim, retry);
      return { outcome, code: reasons[0]?.code ?? '', tries };
    }
    case 'sweep': {
      let released = 0;
      let after: string | null = null;
      do {
        const input: RecycleInput = {
          policy,
          now: job.now,
          calendar: { dayOf: utcDayOf },
          prefix: job.prefix,
          limit: 100,
          after,
        };
        const page: RecycledPage = await recyclePool(stores.pool, input, retry);
        if (page.issues.length > 0) throw new Error(JSON.stringify(page.issues[0]));
        released += page.released.length;
        after = page.next;
      } while (after !== null);
      return { outcome: released, code: '', tries: 1 };
    }
    case 'turn':
      return takeTurn(stores, job.id);
    case 'assign': {
      const input = { customerId: job.customerId, deskKey: teamKey, reps, policy, now: job.now };
      const { repId, reasons, tries } = await assignNext(stores.assignment, input, retry);
      return { outcome: repId, code: reasons[0]?.code ?? '', tries };
    }
  }
}

/** The turn stands in one commit with a note under the id of the job, by which an answer that was lost is made good. */
async function takeTurn({ rotations, turns, taken }: StressStores, id: string): Promise<Done> {
  class AlreadyTaken extends Error {}
  try {
    const { pick, reasons, tries } = await advanceRotation(
      rotations,
      {
        key: teamKey,
        together: async (turn) => {
          if ((await taken.get(id)) !== null) throw new AlreadyTaken();
          const value = { id, pick: turn.pick ?? '' };
          const { writes } = await turns.prepare(teamKey, [value]);
          return [...writes, taken.write({ key: id, expected: null, value })];
        },
      },
      retry,
    );
    return { outcome: pick, code: reasons[0]?.code ?? '', tries };
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
    return { outcome: (await taken.get(id))?.value.pick ?? null, code: 'already-taken', tries: 1 };
  }
}

/** Until there is an answer: an error of the driver says nothing on whether the commit was done. */
async function insist(job: Job): Promise<Answer> {
  const started = performance.now();
  for (let cuts = 0; ; cuts++) {
    const used = connection;
    try {
      const { tries, ...done } = await perform(storesOf(used.store), job);
      return { id: job.id, ...done, milliseconds: performance.now() - started, retries: tries - 1, cuts };
    } catch (error) {
      const isBusy = isWaimaoError(error) && error.code === 'storage/busy';
      if ((isWaimaoError(error) && !isBusy) || cuts === LOST_IN_A_ROW) throw error;
      if (!isBusy && used === connection) connection = connection.mend();
      await wait(cuts);
    }
  }
}

function tell(message: FromWorker): void {
  process.send?.(message);
}

async function work(): Promise<void> {
  busy++;
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    try {
      tell({ answer: await insist(job) });
    } catch (error) {
      tell({ fault: `${job.kind} ${job.id}: ${error instanceof Error ? error.stack : String(error)}` });
    }
  }
  busy--;
}

process.on('message', (message: ToWorker) => {
  if ('mishap' in message) mishap = message.mishap;
  else if ('stop' in message) void connection.close().finally(() => process.exit(0));
  else {
    queue.push(...message.jobs);
    for (let lane = busy; lane < lanes; lane++) void work();
  }
});
process.on('disconnect', () => process.exit(1));
