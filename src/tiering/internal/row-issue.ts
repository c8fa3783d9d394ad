import { type Issue, issueOf } from '../../core/errors.ts';

/** A row that was refused; the others are used. */
export interface RowIssue extends Issue {
  /** Its key; null where the id itself is at fault. */
  readonly id: string | null;
}

/** The issue of a row of `customers`, found by an error whose path starts in the row; what is not ours is thrown on. */
export function rowIssue(
  error: unknown,
  item: { readonly id: string },
  row: number,
  list: string = 'customers',
): RowIssue {
  const id =
    typeof item === 'object' && item !== null && typeof item.id === 'string' && item.id !== '' ? item.id : null;
  return { id, ...issueOf(error, [list, row]) };
}
