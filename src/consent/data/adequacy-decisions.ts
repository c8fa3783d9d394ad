import type { IsoDate } from '../../core/dates.ts';

/**
 * Decisions that a country protects personal data well enough: who decided, about whom, from when.
 *
 * source    EU: the decisions named per row, the list of the Commission as quoted by the CNPD (Luxembourg) and in guides of 2026;
 *           renewal for GB in December 2025 from a guide to UK transfers. GB: Data Protection Act 2018 sch. 21, adequacy
 *           regulations for KR and for the US, in one place only. CH: Data Protection Ordinance annex 1, Federal Office of Justice
 *           and a copy of the annex; US from law firms. BR: Resolução CD/ANPD 32/2026, text and law firms. KR: notice of the
 *           PIPC of 2025-09-16, law firm and press. JP: notice of the PPC of 2019-01-23, in one place only.
 *           The decision of the EU about the European Patent Organisation is about no country and is left out
 * as of     2026-11-21
 * retrieved 2026-11-22
 * licence   facts
 * checked   test/consent/can-transfer.test.ts
 */

/** Whom a decision covers. */
export type AdequacyScope = 'everyone' | 'some-organisations' | 'certified-organisations';

/** A decision about one country. */
export interface AdequacyDecision {
  /** Who decided: `EU` for the EEA, else by ISO 3166-1. */
  readonly by: string;
  /** About whom: by ISO 3166-1, or `EEA`. */
  readonly about: string;
  readonly since: IsoDate;
  /** The last day, where one is set. */
  readonly until?: IsoDate | undefined;
  readonly scope: AdequacyScope;
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L';
}

export const adequacyDecisions: readonly AdequacyDecision[] = [
  { by: 'EU', about: 'AD', since: '2010-10-19', scope: 'everyone', source: '2010/625/EU', confidence: 'H' },
  { by: 'EU', about: 'AR', since: '2003-06-30', scope: 'everyone', source: '2003/490/EC', confidence: 'H' },
  { by: 'EU', about: 'BR', since: '2026-01-27', scope: 'everyone', source: '(EU) 2026/179', confidence: 'H' },
  // Organisations under PIPEDA, in commerce.
  { by: 'EU', about: 'CA', since: '2001-12-20', scope: 'some-organisations', source: '2002/2/EC', confidence: 'H' },
  { by: 'EU', about: 'CH', since: '2000-07-26', scope: 'everyone', source: '2000/518/EC', confidence: 'H' },
  { by: 'EU', about: 'FO', since: '2010-03-05', scope: 'everyone', source: '2010/146/EU', confidence: 'H' },
  {
    by: 'EU',
    about: 'GB',
    since: '2021-06-28',
    until: '2031-12-27',
    scope: 'everyone',
    source: '(EU) 2021/1772, renewed in December 2025',
    confidence: 'M',
  },
  { by: 'EU', about: 'GG', since: '2003-11-21', scope: 'everyone', source: '2003/821/EC', confidence: 'H' },
  { by: 'EU', about: 'IL', since: '2011-01-31', scope: 'everyone', source: '2011/61/EU', confidence: 'H' },
  { by: 'EU', about: 'IM', since: '2004-04-28', scope: 'everyone', source: '2004/411/EC', confidence: 'H' },
  { by: 'EU', about: 'JE', since: '2008-05-08', scope: 'everyone', source: '2008/393/EC', confidence: 'H' },
  // Business operators under the APPI.
  { by: 'EU', about: 'JP', since: '2019-01-23', scope: 'some-organisations', source: '(EU) 2019/419', confidence: 'H' },
  // Not: credit information, religious bodies, political parties.
  { by: 'EU', about: 'KR', since: '2021-12-17', scope: 'some-organisations', source: '(EU) 2022/254', confidence: 'H' },
  { by: 'EU', about: 'NZ', since: '2012-12-19', scope: 'everyone', source: '2013/65/EU', confidence: 'H' },
  // Those on the list of the Data Privacy Framework.
  {
    by: 'EU',
    about: 'US',
    since: '2023-07-10',
    scope: 'certified-organisations',
    source: '(EU) 2023/1795',
    confidence: 'H',
  },
  { by: 'EU', about: 'UY', since: '2012-08-21', scope: 'everyone', source: '2012/484/EU', confidence: 'H' },

  ...['EEA', 'AD', 'AR', 'CH', 'FO', 'GG', 'GI', 'IL', 'IM', 'JE', 'NZ', 'UY'].map(
    (about): AdequacyDecision => ({
      by: 'GB',
      about,
      since: '2021-01-01',
      scope: 'everyone',
      source: 'DPA 2018 sch. 21',
      confidence: 'M',
    }),
  ),
  {
    by: 'GB',
    about: 'CA',
    since: '2021-01-01',
    scope: 'some-organisations',
    source: 'DPA 2018 sch. 21',
    confidence: 'M',
  },
  {
    by: 'GB',
    about: 'JP',
    since: '2021-01-01',
    scope: 'some-organisations',
    source: 'DPA 2018 sch. 21',
    confidence: 'M',
  },
  { by: 'GB', about: 'KR', since: '2022-12-19', scope: 'everyone', source: 'SI 2022/1213', confidence: 'M' },
  {
    by: 'GB',
    about: 'US',
    since: '2023-10-12',
    scope: 'certified-organisations',
    source: 'SI 2023/1028, the data bridge',
    confidence: 'M',
  },

  ...['EEA', 'AD', 'AR', 'FO', 'GB', 'GG', 'GI', 'IL', 'IM', 'JE', 'MC', 'NZ', 'UY'].map(
    (about): AdequacyDecision => ({
      by: 'CH',
      about,
      since: '2023-09-01',
      scope: 'everyone',
      source: 'DPO annex 1',
      confidence: 'M',
    }),
  ),
  { by: 'CH', about: 'CA', since: '2023-09-01', scope: 'some-organisations', source: 'DPO annex 1', confidence: 'H' },
  {
    by: 'CH',
    about: 'US',
    since: '2024-09-15',
    scope: 'certified-organisations',
    source: 'DPO annex 1',
    confidence: 'H',
  },

  { by: 'BR', about: 'EEA', since: '2026-01-27', scope: 'everyone', source: 'Res. CD/ANPD 32/2026', confidence: 'H' },
  // Not: resident registration numbers, credit information.
  { by: 'KR', about: 'EEA', since: '2025-09-16', scope: 'everyone', source: 'PIPA 28-8(1)(5)', confidence: 'H' },
  { by: 'JP', about: 'EEA', since: '2019-01-23', scope: 'everyone', source: 'APPI 28; PPC notice', confidence: 'M' },
  { by: 'JP', about: 'GB', since: '2019-01-23', scope: 'everyone', source: 'APPI 28; PPC notice', confidence: 'M' },
];
