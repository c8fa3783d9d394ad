/**
 * What the examples use of vitest, for places where vitest does not run: other runtimes, a browser, a context without a
 * clock. Each answer is written down, so that the answers of two places can be compared to the byte.
 */

interface Expectation {
  toEqual(wanted: unknown): void;
  toThrow(wanted: unknown): void;
  readonly rejects: { toEqual(wanted: unknown): Promise<void> };
}

const tests: (readonly [name: string, body: () => Promise<void>])[] = [];
let lines: string[] = [];

export function test(name: string, body: () => Promise<void>): void {
  tests.push([name, body]);
}

export function expect(value: unknown): Expectation {
  return {
    toEqual: (wanted) => {
      const answer = written(value);
      lines.push(answer);
      if (answer !== written(wanted)) throw new Error(`got ${answer}, not ${written(wanted)}`);
    },
    toThrow: (wanted) => {
      let refusal: unknown;
      try {
        (value as () => unknown)();
      } catch (error) {
        refusal = error;
      }
      refused(refusal, wanted);
    },
    rejects: {
      toEqual: async (wanted) =>
        refused(
          await (value as Promise<unknown>).then(
            () => undefined,
            (error: unknown) => error,
          ),
          wanted,
        ),
    },
  };
}

expect.objectContaining = (part: unknown): unknown => part;

/** Runs every example and answers with all that it found, in order. */
export async function examples(): Promise<string[]> {
  const faults: string[] = [];
  const told: string[] = [];
  for (const [name, body] of tests) {
    lines = [];
    try {
      await body();
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    told.push(...lines.map((line) => `${name} ${line}`));
  }
  if (faults.length > 0) throw new Error(`${faults.length} examples failed:\n${faults.join('\n')}`);
  return told;
}

function refused(refusal: unknown, wanted: unknown): void {
  const { code, message } = (refusal ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  lines.push(written({ code, message }));
  if (written({ code }) !== written(wanted))
    throw new Error(`got ${written({ code, message })}, not ${written(wanted)}`);
}

/** A value as text, the same for values that are deeply equal; a field that is undefined is as good as none. */
function written(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === undefined || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (value instanceof Map || value instanceof Set) return written([...value]);
  if (ArrayBuffer.isView(value)) return written([...(value as Uint8Array)]);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${written(field)}`).join(',')}}`;
}
