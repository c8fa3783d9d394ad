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
