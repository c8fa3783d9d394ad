import type { AllocationReasons } from '../../allocation/reasons.ts';
import type { AllocationErrors } from '../../allocation/refusals.ts';
import type { Catalogue } from '../../core/reasons.ts';
import type { CoreErrors } from '../../core/refusals.ts';
import type { CurrencyReasons } from '../../currency/reasons.ts';
import type { CurrencyErrors } from '../../currency/refusals.ts';
import type { TieringReasons } from '../../tiering/reasons.ts';
import type { TieringErrors } from '../../tiering/refusals.ts';
import { allocationEn } from './allocation.ts';
import { coreEn } from './core.ts';
import { currencyEn } from './currency.ts';
import { tieringEn } from './tiering.ts';

type Everything = CoreErrors &
  CurrencyErrors &
  CurrencyReasons &
  TieringErrors &
  TieringReasons &
  AllocationErrors &
  AllocationReasons;

/** A English sentence for every reason and every error of the library, for `explain`. */
export const en: Catalogue<Everything> = { ...coreEn, ...currencyEn, ...tieringEn, ...allocationEn };
