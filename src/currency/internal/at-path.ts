import { formatPath, isWaimaoError, type Path, WaimaoError } from '../../core/errors.ts';

/** Runs some work; what it refuses is refused with the place in the caller's input put in front. */
export function atPath<T>(path: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isWaimaoError(error)) throw error;
    const { code, params, issues } = error;
    const whole = [...path, ...error.path];
    const sentence = error.path.length === 0 ? error.message : error.message.replace(/ \(at [^()]*\)$/, '');
    throw new WaimaoError(code, `${sentence} (at ${formatPath(whole)})`, params, whole, issues);
  }
}
