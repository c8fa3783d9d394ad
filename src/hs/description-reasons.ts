/** A heading with its titles in both languages. */
type Titled = { readonly heading: string; readonly en: string; readonly zh: string };

/** Why a code fits a description, or does not; `share` and `likeness` run from 0 to 1. */
export type HsDescriptionReasons = {
  /** Where the declared heading ranks among all, 1 being the best; its points as a share of the best one's. */
  'hs/heading-ranked': Titled & { readonly rank: number; readonly share: number };
  /** Nothing in the description speaks for the declared heading. */
  'hs/heading-without-evidence': Titled;
  /** The heading that fits best, where it is not the declared one. */
  'hs/better-heading': Titled & { readonly declared: string; readonly share: number };
  /** Another subheading of the declared heading fits better. */
  'hs/better-subheading': {
    readonly declared: string;
    readonly code: string;
    readonly en: string;
    readonly zh: string;
  };
  /** The description says nothing about the goods. */
  'hs/too-vague': { readonly description: string };
  /** Too little of the description is known to judge by: the share of its words, and how well the best heading fits. */
  'hs/too-little-known': { readonly knownShare: number; readonly fit: number; readonly leastFit: number };
  /** A heading of raw or semi-finished material for what reads like a finished article. */
  'hs/material-for-article': Titled & { readonly article: string };
  /** A heading of whole goods for what reads like a part or an accessory. */
  'hs/whole-for-part': Titled & { readonly word: string };
  /** A heading of parts for what reads like the whole. */
  'hs/part-for-whole': Titled & { readonly whole: string };
  /** A heading of knitted goods for woven ones. */
  'hs/knitted-for-woven': Titled & { readonly word: string };
  /** A heading of woven goods for knitted ones. */
  'hs/woven-for-knitted': Titled & { readonly word: string };
  /** A heading of clothing for the other sex, or for babies. */
  'hs/other-wearer': Titled & { readonly word: string };
  /** A heading of used goods or waste, and nothing says used or waste. */
  'hs/not-said-used': Titled;
  /** Used goods or waste, and the heading is of new ones. */
  'hs/said-used': Titled & { readonly word: string };
  /** A heading of sets, and nothing says set. */
  'hs/not-said-set': Titled;
  /** A medicine's heading for food, a food supplement or a cosmetic. */
  'hs/not-a-medicine': Titled & { readonly word: string };
  /** A food's or cosmetic's heading for a medicine. */
  'hs/said-medicine': Titled & { readonly word: string };
  /** If it is what the phrase says, the goods are not in this heading but in the other. */
  'hs/excluded': { readonly heading: string; readonly other: string; readonly phrase: string };
  /** The same or nearly the same description was confirmed under this code. */
  'hs/confirmed-before': { readonly description: string; readonly code: string; readonly likeness: number };
  /** The same or nearly the same description was confirmed under another code. */
  'hs/confirmed-otherwise': {
    readonly description: string;
    readonly code: string;
    readonly declared: string;
    readonly likeness: number;
  };
  /** For a strong mismatch: what customs may do. */
  'hs/may-be-detained': { readonly declared: string; readonly rival: string };
};
