/** An edition of the Harmonized System, by the year from whose first day it holds. */
export type HsEdition = 'HS2012' | 'HS2017' | 'HS2022';

/** The editions whose codes are known, oldest first. */
export const hsEditions: readonly HsEdition[] = ['HS2012', 'HS2017', 'HS2022'];

/** @internal The edition that is meant where none is named. */
export const NEWEST: HsEdition = 'HS2022';
