import type { ReasonOf } from '../core/reasons.ts';
import type { ContactLintReasons } from './contact-lint-reasons.ts';
import type { ContactReasons } from './contact-reasons.ts';

/** Every ground that this module gives, with its values. */
export type WindowsReasons = ContactReasons & ContactLintReasons;

/** A ground of a decision of this module. */
export type WindowsReason = ReasonOf<WindowsReasons>;
