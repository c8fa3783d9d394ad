import { requireObject, wrongType } from '../../core/require.ts';
import type { CalendarOptions, LocalNames } from '../calendar-options.ts';

/** The local names of some options, if any; refuses what is something else. */
export function readLocalNames(options: CalendarOptions): LocalNames | undefined {
  const { localNames } = requireObject(options, ['options']);
  if (localNames !== undefined && typeof Object(localNames)['~of'] !== 'function') {
    throw wrongType(localNames, 'object', ['options', 'localNames']);
  }
  return localNames;
}
