import type { NameFamily } from './company-names.ts';

/** A country in which the exporter sells. */
export interface Market {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Customers out of about 1,200. */
  readonly weight: number;
  /** In which the customers write. */
  readonly language: string;
  /** In which they are invoiced; more than one is drawn from in turn. */
  readonly currencies: readonly string[];
  readonly names: NameFamily;
}

const market = (country: string, weight: number, language: string, currencies: string, names: NameFamily): Market => ({
  country,
  weight,
  language,
  currencies: currencies.split(' '),
  names,
});

/** The sixty countries. */
export const markets: readonly Market[] = [
  market('US', 168, 'en', 'USD', 'english'),
  market('CA', 40, 'en', 'CAD USD', 'english'),
  market('GB', 72, 'en', 'GBP', 'english'),
  market('IE', 12, 'en', 'EUR', 'english'),
  market('AU', 48, 'en', 'AUD', 'english'),
  market('NZ', 12, 'en', 'USD AUD', 'english'),
  market('ZA', 22, 'en', 'ZAR', 'english'),
  market('NG', 12, 'en', 'USD', 'african'),
  market('KE', 10, 'en', 'USD', 'african'),
  market('GH', 8, 'en', 'USD', 'african'),
  market('DE', 84, 'de', 'EUR', 'german'),
  market('AT', 14, 'de', 'EUR', 'german'),
  market('CH', 16, 'de', 'CHF', 'german'),
  market('FR', 48, 'fr', 'EUR', 'french'),
  market('BE', 14, 'fr', 'EUR', 'french'),
  market('MA', 10, 'fr', 'EUR', 'french'),
  market('SN', 4, 'fr', 'EUR', 'french'),
  market('ES', 40, 'es', 'EUR', 'spanish'),
  market('MX', 42, 'es', 'MXN USD', 'spanish'),
  market('CL', 14, 'es', 'USD', 'spanish'),
  market('CO', 14, 'es', 'USD', 'spanish'),
  market('PE', 12, 'es', 'USD', 'spanish'),
  market('AR', 10, 'es', 'USD', 'spanish'),
  market('EC', 6, 'es', 'USD', 'spanish'),
  market('PA', 6, 'es', 'USD', 'spanish'),
  market('PT', 14, 'pt', 'EUR', 'portuguese'),
  market('BR', 42, 'pt', 'BRL', 'portuguese'),
  market('AO', 4, 'pt', 'USD', 'portuguese'),
  market('IT', 40, 'it', 'EUR', 'italian'),
  market('NL', 34, 'en', 'EUR', 'dutch'),
  market('SE', 20, 'en', 'SEK', 'nordic'),
  market('NO', 14, 'en', 'NOK', 'nordic'),
  market('DK', 16, 'en', 'DKK', 'nordic'),
  market('FI', 12, 'en', 'EUR', 'nordic'),
  market('PL', 34, 'en', 'PLN EUR', 'slavic'),
  market('CZ', 18, 'en', 'CZK', 'slavic'),
  market('SK', 8, 'en', 'EUR', 'slavic'),
  market('HR', 6, 'en', 'EUR', 'slavic'),
  market('SI', 5, 'en', 'EUR', 'slavic'),
  market('BG', 10, 'en', 'BGN', 'cyrillic'),
  market('RS', 8, 'en', 'EUR', 'cyrillic'),
  market('UA', 10, 'ru', 'USD', 'cyrillic'),
  market('KZ', 12, 'ru', 'USD', 'cyrillic'),
  market('UZ', 8, 'ru', 'USD', 'cyrillic'),
  market('GR', 10, 'el', 'EUR', 'greek'),
  market('TR', 28, 'tr', 'TRY USD', 'turkish'),
  market('AE', 34, 'ar', 'USD', 'arabic'),
  market('SA', 26, 'ar', 'USD', 'arabic'),
  market('EG', 14, 'ar', 'USD', 'arabic'),
  market('JO', 6, 'ar', 'USD', 'arabic'),
  market('KW', 6, 'ar', 'USD', 'arabic'),
  market('IL', 14, 'en', 'USD', 'hebrew'),
  market('IN', 36, 'en', 'INR USD', 'indian'),
  market('LK', 6, 'en', 'USD', 'indian'),
  market('JP', 30, 'ja', 'JPY', 'japanese'),
  market('KR', 24, 'ko', 'KRW', 'korean'),
  market('SG', 16, 'zh', 'SGD', 'chinese'),
  market('MY', 14, 'zh', 'USD', 'chinese'),
  market('VN', 14, 'en', 'USD', 'vietnamese'),
  market('TH', 12, 'en', 'USD', 'thai'),
];

/** The twenty currencies of the invoices. */
export const foreignCurrencies: readonly string[] = [
  ...new Set(markets.flatMap(({ currencies }) => currencies)),
].sort();
