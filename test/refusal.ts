import { isWaimaoError } from 'waimao';

/** What a call is refused with, on one line: `module/code at path: name=value, …`. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!isWaimaoError(error)) throw error;
    const params = Object.entries(error.params).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    const at = error.path.length === 0 ? '' : ` at ${error.path.join('.')}`;
    return `${error.code}${at}: ${params.join(', ')}`;
  }
  return 'nothing';
}

/** A value that the types do not allow. */
export function bad(value: unknown): never {
  return value as never;
}

export type Verb = (...args: never[]) => unknown;

/** A verb with arguments that it accepts. */
export type Accepted = readonly [verb: Verb, args: readonly unknown[]];

/**
 * What each verb is refused with when something else stands at one place of its arguments, sorted, each once. The value
 * itself is left out, which would make the list three times as long.
 */
export function refusalList(calls: readonly Accepted[], others: readonly unknown[] = [null, -1, 0.5, 'x']): string {
  const lines = calls.flatMap(([verb, args]) => {
    const places = placesIn(args).filter(
      // what is compiled is opaque: nobody but the library writes into it
      (path) => path.length > 0 && path.at(-1) !== 'dayOf' && !path.some((step) => String(step).startsWith('~')),
    );
    const told = places.flatMap((path) =>
      others.map((by) => refusal(() => verb(...(replaced(args, path, by) as never[])))),
    );
    const refused = told
      .filter((line) => line !== 'nothing')
      .map((line) => line.replace(/,? ?value=(?:"\\?"?[^"]*"|[-\d.]+)"?/, ''));
    return [...new Set(refused)].sort().map((line) => `${verb.name}: ${line}`);
  });
  return `${lines.join('\n')}\n`;
}

/** The same value with something else at one place. */
export function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Object.assign(copy, { [step]: replaced((value as Record<string | number, unknown>)[step], rest, by) });
  return copy;
}

/** Every place in a value, the whole of it first. */
export function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const inner = steps.flatMap((step) =>
    placesIn((value as Record<string | number, unknown>)[step]).map((path) => [step, ...path]),
  );
  return [[], ...inner];
}
