/**
 * Tells the place of an id among those seen. Ids that come in ascending order, as from a sweep over a key, are only
 * compared with the one before; from the first that does not, an open-addressed table of numbers is kept, a third of the
 * time of a `Set` over a million texts that were never hashed before.
 */
export class IdTable {
  readonly ids: string[] = [];
  #isAscending = true;
  #slots = new Int32Array(1 << 12);
  #mask = (1 << 12) - 1;
  readonly #expected: number;

  /** @param expected - About how many ids will come: the table is then made once. */
  constructor(expected: number) {
    this.#expected = expected;
  }

  /** The place where the id was seen first, or -1 the first time. */
  add(id: string): number {
    if (this.#isAscending) {
      const { length } = this.ids;
      if (length === 0 || (this.ids[length - 1] as string) < id) {
        this.ids.push(id);
        return -1;
      }
      this.#isAscending = false;
      this.#grow();
    }
    if (this.ids.length * 2 > this.#mask) this.#grow();
    let slot = hashOf(id) & this.#mask;
    for (;;) {
      const place = (this.#slots[slot] as number) - 1;
      if (place === -1) break;
      if (this.ids[place] === id) return place;
      slot = (slot + 1) & this.#mask;
    }
    this.ids.push(id);
    this.#slots[slot] = this.ids.length;
    return -1;
  }

  #grow(): void {
    let size = (this.#mask + 1) * 4;
    while (size < Math.max(this.ids.length, this.#expected) * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    for (const [place, id] of this.ids.entries()) {
      let slot = hashOf(id) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = place + 1;
    }
  }
}

/** FNV-1a over the code units, with a last mix so that the low bits depend on all of them. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
