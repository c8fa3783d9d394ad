import { failCountry } from '../country-refusals.ts';
import type { Book } from './book.ts';

/** Refuses a country that a bundle of one or some does not have. */
export function notInBundle(book: Book): (country: string) => Error {
  return (country) => {
    const bundle = [...book.countries().keys()].join(', ');
    return failCountry('holidays/not-in-bundle', { country, bundle }, ['country']);
  };
}
