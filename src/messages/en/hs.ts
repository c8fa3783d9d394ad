import type { Catalogue } from '../../core/reasons.ts';
import type { HsReasons } from '../../hs/reasons.ts';
import { type HsErrors, hsErrors } from '../../hs/refusals.ts';
import { originEn } from './hs-origin.ts';

const flows: ReadonlyMap<string, string> = new Map([
  ['import', 'imports'],
  ['export', 'exports'],
]);

/** English sentences of the HS module. */
export const hsEn: Catalogue<HsReasons & HsErrors> = {
  ...hsErrors,
  ...originEn,

  'hs/chapter-reserved': ({ chapter }) =>
    `Chapter ${chapter} is kept free in the Harmonized System: no goods are in it.`,
  'hs/chapter-national': ({ chapter, country }) =>
    `Chapter ${chapter} is for national use: it means what ${country ?? 'each country'} says, and cannot be checked here.`,
  'hs/chapter-unknown': ({ chapter }) => `There is no chapter ${chapter}.`,
  'hs/heading-unknown': ({ heading }) => `There is no heading ${heading} in any edition from HS 2012 on.`,
  'hs/subheading-unknown': (p) =>
    `There is no subheading ${p.code} in any edition from HS 2012 on; heading ${p.heading} has ${p.siblings} in ${p.edition}.`,
  'hs/other-edition': (p) =>
    `${p.code} is a code of ${p.editions}, not of ${p.edition}${p.successors === '' ? ', and the tables name none for it' : `; there it is ${p.successors}`}.`,
  'hs/number-reused': (p) =>
    `${p.code} stood for other goods in ${p.before} (now ${p.successors}): make sure that the ${p.edition} meaning is meant.`,
  'hs/scope-changed': (p) => `${p.code} has another scope in ${p.edition} than in ${p.before}.`,
  'hs/incomplete': ({ code, digits }) => `${code} has ${digits} digits: goods are declared by six or more.`,
  'hs/national-length': (p) =>
    `${p.country} has ${p.expected} digits for ${flows.get(p.flow) ?? p.flow} (${p.system}), this code has ${p.digits}: a code of another country must be cut to six digits first.`,
  'hs/national-unverified': ({ national, country }) =>
    `The digits after the sixth (${national}) are set by ${country ?? 'each country'} and were not checked.`,
  'hs/national-length-unknown': ({ country }) => `How long the codes of ${country} are is not known here.`,
  'hs/edition-unknown': ({ on, edition }) =>
    `The edition that holds on ${on} is not in the data: the code was held against ${edition}.`,

  'hs/heading-ranked': (p) =>
    p.rank === 1
      ? `The words fit heading ${p.heading} (${p.en}) best.`
      : `Heading ${p.heading} (${p.en}) ranks ${p.rank}, with ${percent(p.share)} of the points of the best.`,
  'hs/heading-without-evidence': (p) => `No word of the description speaks for heading ${p.heading} (${p.en}).`,
  'hs/better-heading': (p) =>
    `The words fit heading ${p.heading} (${p.en}) better; ${p.declared} has ${percent(p.share)} of its points.`,
  'hs/better-subheading': (p) => `Within the heading the words fit ${p.code} (${p.en}) better than ${p.declared}.`,
  'hs/too-vague': ({ description }) => `"${description}" does not say what the goods are.`,
  'hs/too-little-known': (p) =>
    `Too little of the description is known to judge by: ${percent(p.knownShare)} of its words, and the best heading takes up ${percent(p.fit)} of them where ${percent(p.leastFit)} are wanted.`,
  'hs/material-for-article': (p) =>
    `Heading ${p.heading} (${p.en}) is for material, and this reads like a finished article of heading ${p.article}.`,
  'hs/whole-for-part': (p) =>
    `"${p.word}" reads like a part or an accessory, and heading ${p.heading} (${p.en}) is for the whole.`,
  'hs/part-for-whole': (p) =>
    `Heading ${p.heading} (${p.en}) is for parts, and this reads like the whole of heading ${p.whole}.`,
  'hs/knitted-for-woven': (p) => `"${p.word}" is woven, and heading ${p.heading} (${p.en}) is for knitted goods.`,
  'hs/woven-for-knitted': (p) =>
    `"${p.word}" is knitted, and heading ${p.heading} (${p.en}) is for goods that are not.`,
  'hs/other-wearer': (p) => `"${p.word}" does not go with heading ${p.heading} (${p.en}).`,
  'hs/not-said-used': (p) =>
    `Heading ${p.heading} (${p.en}) is for used goods or waste, and the description does not say so.`,
  'hs/said-used': (p) =>
    `"${p.word}" reads like waste or used goods, and heading ${p.heading} (${p.en}) is not for them.`,
  'hs/not-said-set': (p) => `Heading ${p.heading} (${p.en}) is for sets, and the description does not say so.`,
  'hs/not-a-medicine': (p) =>
    `"${p.word}" does not read like a medicine, and heading ${p.heading} (${p.en}) is for medicines.`,
  'hs/said-medicine': (p) =>
    `"${p.word}" reads like a medicine, and heading ${p.heading} (${p.en}) is not for medicines.`,
  'hs/excluded': (p) => `If it is ${p.phrase}, it is not in heading ${p.heading} but in ${p.other}.`,
  'hs/confirmed-before': (p) =>
    `"${p.description}" was confirmed under ${p.code}${p.likeness === 1 ? '' : ` (${percent(p.likeness)} alike)`}.`,
  'hs/confirmed-otherwise': (p) =>
    `"${p.description}" was confirmed under ${p.code}, not ${p.declared}${p.likeness === 1 ? '' : ` (${percent(p.likeness)} alike)`}.`,
  'hs/may-be-detained': (p) =>
    `Declared as ${p.declared}, goods that look like ${p.rival} may be queried, reclassified or detained by customs.`,
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
