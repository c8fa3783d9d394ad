/** What a check of a code finds, with its values. What cannot be read at all is told by the error codes of the module. */
export type HsCodeReasons = {
  /** Chapter 77 is kept free. */
  'hs/chapter-reserved': { readonly chapter: string };
  /** Chapters 98 and 99 mean what each country says. */
  'hs/chapter-national': { readonly chapter: string; readonly country: string | null };
  /** There is no such chapter. */
  'hs/chapter-unknown': { readonly chapter: string };
  /** No edition has the heading. */
  'hs/heading-unknown': { readonly heading: string };
  /** No edition has the subheading; how many the heading has. */
  'hs/subheading-unknown': {
    readonly code: string;
    readonly heading: string;
    readonly edition: string;
    readonly siblings: number;
  };
  /** Only another edition has the code; what it became (or was), the likeliest first. */
  'hs/other-edition': {
    readonly code: string;
    readonly edition: string;
    readonly editions: string;
    readonly successors: string;
  };
  /** The number stood for other goods in the edition before. */
  'hs/number-reused': {
    readonly code: string;
    readonly edition: string;
    readonly before: string;
    readonly successors: string;
  };
  /** The number has another scope than in the edition before. */
  'hs/scope-changed': { readonly code: string; readonly edition: string; readonly before: string };
  /** Only a chapter or a heading is given where goods are declared by six digits. */
  'hs/incomplete': { readonly code: string; readonly digits: number };
  /** The code has another length than the country's. */
  'hs/national-length': {
    readonly country: string;
    readonly flow: string;
    readonly digits: number;
    readonly expected: number;
    readonly system: string;
  };
  /** The length is right; whether the national part exists is not known here. */
  'hs/national-unverified': { readonly code: string; readonly national: string; readonly country: string | null };
  /** How long the codes of the country are is not known. */
  'hs/national-length-unknown': { readonly country: string };
  /** The day lies outside the editions that are known; the code was held against the nearest. */
  'hs/edition-unknown': { readonly on: string; readonly edition: string };
};
