import type { AllocationReasons } from '../../allocation/reasons.ts';
import type { AllocationErrors } from '../../allocation/refusals.ts';
import type { Catalogue } from '../../core/reasons.ts';
import type { CoreErrors } from '../../core/refusals.ts';
import type { CurrencyReasons } from '../../currency/reasons.ts';
import type { CurrencyErrors } from '../../currency/refusals.ts';
import type { TieringReasons } from '../../tiering/reasons.ts';
import type { TieringErrors } from '../../tiering/refusals.ts';
import { allocationZh } from './allocation.ts';
import { coreZh } from './core.ts';
import { currencyZh } from './currency.ts';
import { tieringZh } from './tiering.ts';

type Everything = CoreErrors &
  CurrencyErrors &
  CurrencyReasons &
  TieringErrors &
  TieringReasons &
  AllocationErrors &
  AllocationReasons;

/** A Chinese sentence for every reason and every error of the library, for `explain`. */
export const zh: Catalogue<Everything> = { ...coreZh, ...currencyZh, ...tieringZh, ...allocationZh };
