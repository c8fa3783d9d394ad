import { formatPath, isWaimaoError } from '../../../src/core/index.ts';
import type { Failure } from './output.ts';
import { sentenceOf } from './sentence.ts';

/** What the program is called in the traces of its errors. */
export const PROGRAM = 'program.ts';

/** Lines that `new Function` puts before the body. */
const LINES_BEFORE = 2;

/** What was thrown, as plain data: where, and of an error of the library the code, the path and the sentences. */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { name: 'thrown', message: String(thrown) };
  const line = lineOf(thrown);
  const at = line === undefined ? {} : { line };
  if (!isWaimaoError(thrown)) return { name: thrown.name, message: messageOf(thrown), ...at };
  const { name, message, code, path, issues } = thrown;
  return {
    name,
    message,
    ...at,
    code,
    path: formatPath(path),
    sentence: sentenceOf(thrown),
    issues: issues.map((issue) => ({
      code: issue.code,
      path: formatPath(issue.path),
      sentence: sentenceOf(issue),
    })),
  };
}

/** The transformer says where in its own field, a running program in its trace. */
function lineOf(error: Error & { loc?: { line?: number } }): number | undefined {
  if (typeof error.loc?.line === 'number') return error.loc.line;
  const inTrace = /(?:^|[\s(@])program\.ts:(\d+)/m.exec(error.stack ?? '');
  return inTrace === null ? undefined : Number(inTrace[1]) - LINES_BEFORE;
}

/** Without the name of the file and the place, which stand beside it. */
function messageOf({ message }: Error): string {
  return message.replace(`Error transforming ${PROGRAM}: `, '').replace(/ \(\d+:\d+\)$/, '');
}
