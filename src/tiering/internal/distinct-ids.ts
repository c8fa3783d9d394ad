/** Probes of one id before the table is given up: far more than ids meet by chance in a table at most half full. */
const LONGEST_PROBE = 256;
const FNV_OFFSET = -2_128_831_035; // 0x811c9dc5
const FNV_PRIME = 0x0100_0193;

/**
 * Answers for one id after the other whether it is new. `ids` is the caller's list, in which the id stands at `row` and earlier ones
 * at the rows that were new; it is read only where two hashes are equal.
 *
 * A hash table of rows and hashes (FNV-1a, linear probing) that makes no garbage: a `Set` of a million texts costs several
 * times as much. Who makes ids of equal hashes on purpose gets the `Set`, not quadratic time.
 */
export function distinctIds(ids: readonly string[], capacity: number): (row: number) => boolean {
  let slots = 16;
  while (slots < capacity * 2) slots *= 2;
  const last = slots - 1;
  const table = new Int32Array(slots * 2); // pairs: row + 1 (0 is empty), hash
  let fallback: Set<string> | undefined;
  return (row) => {
    const id = ids[row] as string;
    if (fallback !== undefined) return isNew(fallback, id);
    const hash = hashOf(id);
    let slot = hash & last;
    for (let probes = 0; probes < LONGEST_PROBE; probes++) {
      const known = table[slot * 2] as number;
      if (known === 0) {
        table[slot * 2] = row + 1;
        table[slot * 2 + 1] = hash;
        return true;
      }
      if (table[slot * 2 + 1] === hash && ids[known - 1] === id) return false;
      slot = (slot + 1) & last;
    }
    fallback = new Set<string>();
    for (let at = 0; at < table.length; at += 2) {
      const known = table[at] as number;
      if (known !== 0) fallback.add(ids[known - 1] as string);
    }
    return isNew(fallback, id);
  };
}

function isNew(seen: Set<string>, id: string): boolean {
  const before = seen.size;
  return seen.add(id).size !== before;
}

/** FNV-1a over the UTF-16 units. @internal */
export function hashOf(id: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15); // the low digits, which choose the slot, are mixed least
}
