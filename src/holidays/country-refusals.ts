import { failWith } from '../core/errors.ts';

/** What is refused of the country that a calendar is asked for; apart so that an import carries the sentences that it needs. */
export const countryErrors = {
  'holidays/unknown-region': (p: {
    readonly country: string;
    readonly region: string;
    readonly regions: string;
  }): string =>
    `There is no calendar of ${p.country}-${p.region}: ask for ${p.regions === '' ? `"${p.country}"` : `one of ${p.regions}`}.`,
  'holidays/not-in-bundle': ({ country, bundle }: { readonly country: string; readonly bundle: string }): string =>
    `This import has ${bundle} alone, not ${country}: import calendarOf from waimao/holidays.`,
};

/** @internal */
export const failCountry: ReturnType<typeof failWith<typeof countryErrors>> = /* @__PURE__ */ failWith(countryErrors);
