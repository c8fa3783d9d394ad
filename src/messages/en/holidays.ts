import type { Catalogue } from '../../core/reasons.ts';
import { type HolidaysErrors, holidaysErrors } from '../../holidays/refusals.ts';

/** English sentences of the holidays module. */
export const holidaysEn: Catalogue<HolidaysErrors> = { ...holidaysErrors };
