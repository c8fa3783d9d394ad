import * as z from 'zod/mini';

/**
 * A check that one field of an object is not more than another; the fault stands at the object's path.
 *
 * @internal
 */
export function ascending<Shape extends object>(
  lower: keyof Shape & string,
  upper: keyof Shape & string,
): z.core.$ZodCheck<Shape> {
  return z.refine((value: Shape) => !(value[lower] > value[upper]), { params: { lower, upper } });
}
