/** Whether turns and assignments stayed fair and none was lost or dealt twice. */
import type { RawRow } from './database.ts';
import type { Answer } from './messages.ts';
import { team, teamKey } from './plan.ts';
import { countBy, documentsOf, type StoredCustomer, type StoredTurn, streamsOf } from './tables.ts';

export interface TurnErrors {
  /** By how much a member was away from its fair share at most, after any number of turns. */
  readonly deviation: number;
  /** The same of the assignments, after all of them. */
  readonly assignedDeviation: number;
  readonly errors: string[];
}

interface StoredRotation {
  readonly taken: number;
}

interface StoredDesk {
  readonly rotation: StoredRotation;
  readonly load: readonly { readonly repId: string; readonly open: number }[];
}

const totalWeight = team.reduce((sum, { weight }) => sum + weight, 0);

export function checkTurns(rows: readonly RawRow[], answers: readonly Answer[]): TurnErrors {
  const errors: string[] = [];
  const turns = streamsOf<StoredTurn>(rows, 'turns').get(teamKey) ?? [];
  const notes = documentsOf<StoredTurn>(rows, 'taken');
  const rotation = documentsOf<StoredRotation>(rows, 'rotations').get(teamKey);
  const asked = new Map(answers.filter(({ id }) => id.startsWith('t')).map(({ id, outcome }) => [id, outcome]));
  if (turns.some(({ position }, index) => position !== index)) errors.push('the record of the turns has a hole');
  for (const [id, count] of countBy(turns, (turn) => turn.id)) if (count > 1) errors.push(`${id}: ${count} turns`);
  for (const { id, pick } of turns)
    if (asked.get(id) !== pick) errors.push(`${id}: got ${pick}, told ${asked.get(id)}`);
  const counts = [turns.length, notes.size, rotation?.taken, asked.size];
  if (new Set(counts).size > 1) errors.push(`recorded, noted, taken and answered turns: ${counts.join(', ')}`);

  const customers = documentsOf<StoredCustomer>(rows, 'new');
  const desk = documentsOf<StoredDesk>(rows, 'assignment-desks').get(teamKey);
  const owners = countBy(customers.values(), ({ ownerId }) => ownerId ?? 'nobody');
  for (const [id, { events = [] }] of customers)
    if (events.length !== 1) errors.push(`${id}: assigned ${events.length} times`);
  if (desk?.rotation.taken !== customers.size)
    errors.push(`${desk?.rotation.taken} turns for ${customers.size} customers`);
  for (const { id } of team) {
    const open = desk?.load.find(({ repId }) => repId === id)?.open ?? 0;
    if (open !== (owners.get(id) ?? 0)) errors.push(`${id}: load ${open}, owns ${owners.get(id)}`);
  }
  return {
    deviation: deviationOf(turns.map(({ pick }) => pick)),
    assignedDeviation: deviationAfter(owners, customers.size),
    errors,
  };
}

function deviationOf(picks: readonly string[]): number {
  const counts = new Map<string, number>();
  let worst = 0;
  for (const [index, pick] of picks.entries()) {
    counts.set(pick, (counts.get(pick) ?? 0) + 1);
    worst = Math.max(worst, deviationAfter(counts, index + 1));
  }
  return worst;
}

function deviationAfter(counts: ReadonlyMap<string, number>, taken: number): number {
  return Math.max(...team.map(({ id, weight }) => Math.abs((counts.get(id) ?? 0) - (taken * weight) / totalWeight)));
}
