import type { Params } from './reasons.ts';

/** Where in the input, outermost first: `['reps', 2, 'weight']`. */
export type Path = readonly (string | number)[];

/** The input as a whole. Shared, so that a hot path allocates nothing for an error that does not happen. @internal */
export const NOWHERE: Path = [];

/** One fault among several, as data. */
export interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly params: Params;
  /** The fault in English, and how to mend it. */
  readonly message: string;
}

/**
 * A caller's mistake. A business "no" is never thrown: it is a decision with reasons.
 *
 * `code` and `params` have the shape of a reason, so `explain([error], zh)` gives the sentence in Chinese.
 *
 * @example
 * ```ts
 * import { isWaimaoError, parseIsoDate } from 'waimao';
 *
 * parseIsoDate('2026-02-30'); // => throws core/not-a-date
 * const caught = (() => {
 *   try {
 *     return parseIsoDate('2026-02-30');
 *   } catch (error) {
 *     return isWaimaoError(error) ? error.params : error;
 *   }
 * })();
 * caught; // => { value: '2026-02-30' }
 * ```
 */
export class WaimaoError<Code extends string = string> extends Error {
  override readonly name: string = 'WaimaoError';
  /** @internal Survives double loading as ES module and CommonJS, where `instanceof` does not. */
  readonly '~waimao': true = true;
  /** Stable, kebab-case, prefixed by its module: `currency/mixed-currencies`. */
  readonly code: Code;
  /** Where in the input the fault lies, outermost first; empty when it is the input as a whole. */
  readonly path: Path;
  /** The values seen, JSON scalars only. */
  readonly params: Params;
  /** Every fault found, where the function reports all of them at once; else empty. */
  readonly issues: readonly Issue[];

  constructor(code: Code, message: string, params: Params = {}, path: Path = [], issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.params = params;
    this.path = path;
    this.issues = issues;
  }

  /** The error as plain data, for logs and answers over the wire. */
  toJSON(): { code: Code; message: string; path: Path; params: Params; issues: readonly Issue[] } {
    const { code, message, path, params, issues } = this;
    return { code, message, path, params, issues };
  }
}

/** What a module can refuse: per code, the English sentence made of its params. */
export type ErrorTable = { readonly [code: string]: (params: never) => string };

/**
 * Makes a module's `fail(code, params, path)`, whose codes and params are checked against its table of sentences.
 *
 * @param table - Per code, the English sentence that says what is wrong and how to mend it.
 * @returns A function that makes the error (the caller throws it).
 *
 * @internal
 */
export function failWith<Table extends ErrorTable>(
  table: Table,
): <Code extends keyof Table & string>(
  code: Code,
  params: Parameters<Table[Code]>[0],
  path?: Path,
  issues?: readonly Issue[],
) => WaimaoError<Code> {
  return (code, params, path = [], issues = []) => {
    const sentence = table[code] as (params: Params) => string;
    return new WaimaoError(code, sentence(params as Params) + placeText(path), params as Params, path, issues);
  };
}

function placeText(path: Path): string {
  return path.length === 0 ? '' : ` (at ${formatPath(path)})`;
}

/** Runs some work; what it refuses is refused with the place in the caller's input put in front. @internal */
export function atPath<T>(front: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isWaimaoError(error) ? placedAt(error, front) : error;
  }
}

/** What was caught as one fault among several, with the place of its row put in front; what is not ours is thrown on. @internal */
export function issueOf(error: unknown, front: Path = NOWHERE): Issue {
  if (!isWaimaoError(error)) throw error;
  const { code, path, params, message } = placedAt(error, front);
  return { code, path, params, message };
}

/** The same refusal, its path and its message naming the place from further out. */
function placedAt(error: WaimaoError, front: Path): WaimaoError {
  if (front.length === 0) return error;
  const { code, message, params, path, issues } = error;
  const inner = placeText(path);
  const sentence = inner !== '' && message.endsWith(inner) ? message.slice(0, -inner.length) : message;
  const whole = [...front, ...path];
  return new WaimaoError(code, sentence + placeText(whole), params, whole, issues);
}

/**
 * Writes a path as a JavaScript programmer would: `reps[2].weight`.
 *
 * @param path - Outermost first.
 * @returns The path as text; empty for an empty path.
 *
 * @example
 * ```ts
 * import { formatPath } from 'waimao';
 *
 * formatPath(['reps', 2, 'weight']); // => 'reps[2].weight'
 * ```
 */
export function formatPath(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

/**
 * Tells a `WaimaoError` from any other thrown value, also across copies of the package.
 *
 * @param value - Anything caught.
 * @returns Whether it is an error of this library.
 *
 * @example
 * ```ts
 * import { isWaimaoError } from 'waimao';
 *
 * isWaimaoError(new Error('something else')); // => false
 * ```
 */
export function isWaimaoError(value: unknown): value is WaimaoError {
  return typeof value === 'object' && value !== null && '~waimao' in value;
}
