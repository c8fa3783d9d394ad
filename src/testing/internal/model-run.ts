import { put, type Store } from './check.ts';
import { expectEqual, expectThat } from './expectations.ts';

interface Known {
  readonly version: string;
  readonly step: number;
}

/** Does the same on the store and on a map; the order is random but always the same. */
export async function runModel(store: Store, steps: number): Promise<void> {
  const model = new Map<string, Known>();
  const past: string[] = ['never given'];
  const given = new Set<string>();
  const random = numbersFrom(20_261_121);
  for (let step = 0; step < steps; step++) {
    const key = `key ${random(4)}`;
    const known = model.get(key);
    const isStale = random(4) === 0;
    const expected = isStale ? (past[random(past.length)] ?? null) : (known?.version ?? null);
    const deletes = expected !== null && random(4) === 0;
    const result = await put(store, key, expected, deletes ? null : { step });
    const fits = expected === (known?.version ?? null);
    expectEqual(`whether step ${step} is done`, result.ok, fits);
    if (result.ok) {
      const version = result.versions[0] ?? null;
      expectEqual(`whether step ${step} deletes`, version === null, deletes);
      if (version === null) model.delete(key);
      else model.set(key, { version, step });
      if (version !== null) {
        past.push(version);
        expectThat(`the version of step ${step} is new to its key`, !given.has(`${version} of ${key}`), version);
        given.add(`${version} of ${key}`);
      }
    }
    const now = model.get(key);
    const wanted = now === undefined ? null : { value: { step: now.step }, version: now.version };
    expectEqual(`the key after step ${step}`, await store.get(key), wanted);
  }
}

/** Park and Miller's numbers: the same on every host. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
