/** What a run came to, in lines. */
import type { Part, RunOptions, RunResult } from './run.ts';
import { countBy } from './tables.ts';

/** All that is wrong; nothing when the run is good. */
export function errorsOf({ claimErrors, turnErrors }: RunResult): string[] {
  const { doubleOwners, quotas, lostEvents, doubledEvents } = claimErrors;
  const unfair = [turnErrors.deviation, turnErrors.assignedDeviation]
    .filter((deviation) => deviation >= 1)
    .map((deviation) => `a member is ${deviation} picks from its fair share`);
  return [...doubleOwners, ...quotas, ...lostEvents, ...doubledEvents, ...turnErrors.errors, ...unfair];
}

export function report(name: string, options: RunOptions, result: RunResult): string[] {
  const { processes, claims, customers, reps, days, lanes, seed } = options;
  const { doubleOwners, quotas, lostEvents, doubledEvents } = result.claimErrors;
  const { deviation, assignedDeviation, errors } = result.turnErrors;
  const outcomes = countBy(
    result.claims.answers.filter(({ id }) => id.startsWith('c')),
    ({ outcome, code }) => (outcome === 'granted' ? 'granted' : code),
  );
  const again = result.claims.answers.filter(({ code }) => code === 'storage/already-done').length;
  const released = result.claims.answers.reduce(
    (sum, { outcome }) => sum + (typeof outcome === 'number' ? outcome : 0),
    0,
  );
  return [
    `${name}: ${processes} processes × ${claims} claims, ${lanes} at once each, ${customers} customers, ${reps} reps, ${days} days, seed ${seed}`,
    ...partLines('claims', 'c', result.claims),
    `  outcomes: ${[...outcomes]
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')}`,
    `  granted by a try whose answer was lost: ${again}; released by sweeps: ${released}`,
    `  double owners ${doubleOwners.length}, quota errors ${quotas.length}, lost events ${lostEvents.length}, doubled events ${doubledEvents.length}`,
    ...partLines('turns', 't', result.turns),
    ...partLines('assignments', 'a', result.turns).slice(0, 1),
    `  farthest from the fair share: turns ${deviation.toFixed(2)} picks at any moment, assignments ${assignedDeviation.toFixed(2)}; other errors ${errors.length}`,
    ...errorsOf(result)
      .slice(0, 20)
      .map((error) => `  WRONG: ${error}`),
  ];
}

function partLines(what: string, start: string, { answers, seconds, kills, cuts }: Part): string[] {
  const own = answers.filter(({ id }) => id.startsWith(start));
  const times = own.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  const sum = (field: 'retries' | 'cuts'): number => own.reduce((total, answer) => total + answer[field], 0);
  return [
    `  ${what}: ${own.length} in ${seconds.toFixed(1)} s, ${(own.length / seconds).toFixed(0)} a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`,
    `  retries ${sum('retries')}, errors of the driver ${sum('cuts')}, processes killed ${kills}, connections cut ${cuts}`,
  ];
}
