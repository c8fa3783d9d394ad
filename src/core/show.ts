/**
 * Writes any value for an error message: short, never throwing, never running the value's own code.
 *
 * @internal
 */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
    return `${value}`;
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** An identifier for an error message: a text as it stands, anything else as {@link show} writes it. @internal */
export function showId(id: unknown): string {
  return typeof id === 'string' ? id : show(id);
}
