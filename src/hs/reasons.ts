import type { ReasonOf } from '../core/reasons.ts';
import type { HsCodeReasons } from './code-reasons.ts';
import type { HsDescriptionReasons } from './description-reasons.ts';
import type { OriginReasons } from './origin-reasons.ts';

/** Every ground that this module gives, with its values. */
export type HsReasons = HsCodeReasons & HsDescriptionReasons & OriginReasons;

/** A ground of a decision of this module. */
export type HsReason = ReasonOf<HsReasons>;
