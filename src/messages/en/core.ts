import type { Catalogue } from '../../core/reasons.ts';
import type { CoreErrors } from '../../core/refusals.ts';
import { coreErrors } from '../../core/refusals.ts';

/** English sentences of the core: the same that its errors carry. */
export const coreEn: Catalogue<CoreErrors> = coreErrors;
