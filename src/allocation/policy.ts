import { type AssignmentPolicy, defaultAssignmentPolicy } from './assignment-policy.ts';
import { type ConversionPolicy, defaultConversionPolicy } from './conversion-policy.ts';
import { defaultPoolPolicy, type PoolPolicy } from './pool-policy.ts';
import { defaultRotationPolicy, type RotationPolicy } from './rotation-policy.ts';

/** Every rule of the module that a firm may want to change. */
export interface AllocationPolicy {
  /** Whose turn it is. */
  readonly rotation: RotationPolicy;
  /** Weights from conversion rates. */
  readonly conversion: ConversionPolicy;
  /** Who suits a customer, and how much a rep may have. */
  readonly assignment: AssignmentPolicy;
  /** The public pool (公海). */
  readonly pool: PoolPolicy;
}

/** The field's usual rules; the source of each number stands at its part. */
export const defaultAllocationPolicy: AllocationPolicy = {
  rotation: defaultRotationPolicy,
  conversion: defaultConversionPolicy,
  assignment: defaultAssignmentPolicy,
  pool: defaultPoolPolicy,
};
