import type { Catalogue } from '../../core/reasons.ts';
import { type ZonesErrors, zonesErrors } from '../../zones/refusals.ts';

/** English sentences of the zones module. */
export const zonesEn: Catalogue<ZonesErrors> = { ...zonesErrors };
