import { type Row, sweep } from 'waimao/storage';
import type { NightlyCustomer } from './customers.ts';
import type { Desk } from './desk.ts';

/** The customers of a part. One that cannot be read stops the night: nothing may be decided about a whole with a hole in it. */
export async function readPart({ customers }: Desk, part: string): Promise<Row<NightlyCustomer>[]> {
  const found: Row<NightlyCustomer>[] = [];
  for await (const { rows, issues } of sweep(customers, { prefix: part, limit: 1000 })) {
    const [issue] = issues;
    if (issue !== undefined) throw new Error(`${issue.key}: ${issue.message}`);
    found.push(...rows);
  }
  return found;
}
