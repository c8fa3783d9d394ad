import { isWaimaoError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';
import type { StoredDocument } from '../stored-document.ts';
import type { TypedStoreOptions } from '../typed-store.ts';

/** Brings what was read to the form of today and has it checked. */
export function openDocument<T>(stored: StoredDocument, key: string, options: TypedStoreOptions<T>): T {
  const { schema: known, migrate, parse } = options;
  const found = schemaOf(stored);
  if (found === null) throw fail('storage/not-a-document', { key, value: show(stored) }, [key]);
  if (found > known) throw fail('storage/newer-schema', { key, found, known }, [key]);
  if (found < known && migrate === undefined) throw fail('storage/older-schema', { key, found, known }, [key]);
  try {
    const value = found < known && migrate !== undefined ? migrate(stored.value, found) : stored.value;
    return parse(value);
  } catch (error) {
    const path = isWaimaoError(error) ? error.path : [];
    const message = error instanceof Error ? error.message : show(error);
    throw fail('storage/invalid-value', { key, message }, [key, ...path]);
  }
}

function schemaOf(stored: StoredDocument): number | null {
  if (typeof stored !== 'object' || stored === null || stored.value === undefined) return null;
  return Number.isSafeInteger(stored.schema) && stored.schema >= 1 ? stored.schema : null;
}
