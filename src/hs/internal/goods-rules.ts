import type { ReasonOf } from '../../core/reasons.ts';
import type { HsDescriptionReasons } from '../description-reasons.ts';
import type { Evidence } from './evidence.ts';
import { flag, flagsOf } from './flags.ts';
import * as goods from './goods-words.ts';
import type { Judged } from './judge.ts';
import { titleOf } from './titles.ts';

/** A rule that catches what likeness of words does not, and how much it weighs. */
export interface FiredRule {
  readonly reason: ReasonOf<HsDescriptionReasons>;
  /** `hard`: the code cannot be right if the description is; `soft`: look at it. */
  readonly force: 'hard' | 'soft';
}

/** Words that come with "with" or "for" weigh this or less: they say what goes with the goods, not what they are. */
const WITH_OR_FOR = 0.5;

type Said = (words: goods.GoodsWords, over?: number) => string | null;

/** The rules that fire for a declared code, in a fixed order. */
export function goodsRules(
  judged: Judged,
  declared: string,
  { at: rank, share }: Evidence,
  codes: readonly string[],
): FiredRule[] {
  const heading = declared.slice(0, 4);
  const { en, zh } = titleOf(heading);
  const titled = { heading, en, zh };
  const { query, folded, headings, exclusions } = judged;
  const fired: FiredRule[] = [];
  const push = (force: 'hard' | 'soft', reason: FiredRule['reason']): void => {
    fired.push({ reason, force });
  };
  const said: Said = (words, over = WITH_OR_FOR) => goods.wordIn(words, query, folded, over);
  const first = headings[0];
  const own = flagsOf(declared);
  const best = first === undefined ? 0 : flagsOf(first.code);

  const isMaterial = (own & (flag.raw | flag.semi)) !== 0 && (own & flag.article) === 0;
  if (isMaterial && first !== undefined && rank !== 0 && best === flag.article && share < 0.5) {
    push('hard', { code: 'hs/material-for-article', params: { ...titled, article: first.code } });
  }
  const part = said(goods.partWords);
  const likeliest = codes[first?.subheadings[0]?.place ?? -1] ?? '';
  const holdsParts = (own & (flag.parts | flag.accessory)) !== 0;
  if (part !== null && !holdsParts && (own & flag.article) !== 0) {
    // in its own heading only the subheading tells the whole from its parts
    const isPart = rank === 0 ? flagsOf(likeliest) === flag.parts : (best & (flag.parts | flag.accessory)) !== 0;
    if (isPart && (rank !== 0 || declared.length === 6))
      push('soft', { code: 'hs/whole-for-part', params: { ...titled, word: part } });
  }
  // a whole under the parts of its own heading, where the words do not speak for the parts, or under another heading's
  const isOther = declared.length === 6 && (best & flag.article) !== 0 && likeliest !== declared;
  const isFar = best === flag.article && share < 0.7;
  if (part === null && first !== undefined && own === flag.parts && (rank === 0 ? isOther : isFar)) {
    push('soft', { code: 'hs/part-for-whole', params: { ...titled, whole: first.code } });
  }
  const chapter = declared.slice(0, 2);
  const knit = said(goods.knitWords);
  const woven = said(goods.wovenWords);
  if (woven !== null && knit === null && (chapter === '61' || chapter === '60')) {
    push('hard', { code: 'hs/knitted-for-woven', params: { ...titled, word: woven } });
  }
  if (
    knit !== null &&
    woven === null &&
    chapter === '62' &&
    !['6217', '6214', '6215', '6212', '6213'].includes(heading)
  ) {
    push('hard', { code: 'hs/woven-for-knitted', params: { ...titled, word: knit } });
  }
  if (chapter === '61' || chapter === '62') wearers(titled, said, push);
  const used = said(goods.usedWords);
  const waste = said(goods.wasteWords);
  const holdsUsed = (own & (flag.used | flag.waste)) !== 0;
  if (own !== 0 && (own & ~(flag.used | flag.waste | flag.raw)) === 0 && holdsUsed && used === null && waste === null) {
    push('soft', { code: 'hs/not-said-used', params: titled });
  }
  if (!holdsUsed) {
    const word = (best & flag.waste) !== 0 ? waste : (best & flag.used) !== 0 ? used : null;
    if (word !== null) push('soft', { code: 'hs/said-used', params: { ...titled, word } });
  }
  if ((own & flag.set) !== 0 && flagsOf(heading) === own && said(goods.setWords, 0) === null)
    push('soft', { code: 'hs/not-said-set', params: titled });
  const medicine = said(goods.medicineWords);
  const food = said(goods.foodWords);
  if (chapter === '30' && food !== null && medicine === null && rank !== 0)
    push('hard', { code: 'hs/not-a-medicine', params: { ...titled, word: food } });
  if (['17', '19', '20', '21', '22', '33', '34'].includes(chapter) && medicine !== null && food === null) {
    push('soft', { code: 'hs/said-medicine', params: { ...titled, word: medicine } });
  }
  for (const { from, to, phrase } of exclusions) {
    if (from === heading)
      push(rank === 0 ? 'soft' : 'hard', { code: 'hs/excluded', params: { heading, other: to, phrase } });
  }
  return fired;
}

/** Clothing of chapters 61 and 62 is divided by who wears it. */
function wearers(
  titled: { readonly heading: string; readonly en: string; readonly zh: string },
  said: Said,
  push: (force: 'hard' | 'soft', reason: FiredRule['reason']) => void,
): void {
  const [men, women, baby] = [said(goods.menWords, 0), said(goods.womenWords, 0), said(goods.babyWords, 0)];
  const ofMen = /\bmen|\bboys/i.test(titled.en.replace(/women/gi, ''));
  const ofWomen = /women|girls/i.test(titled.en);
  const ofBabies = /bab/i.test(titled.en);
  if (women !== null && men === null && ofMen && !ofWomen)
    push('hard', { code: 'hs/other-wearer', params: { ...titled, word: women } });
  if (men !== null && women === null && ofWomen && !ofMen)
    push('hard', { code: 'hs/other-wearer', params: { ...titled, word: men } });
  if (ofBabies && baby === null && (men ?? women) !== null)
    push('soft', { code: 'hs/other-wearer', params: { ...titled, word: men ?? women ?? '' } });
}
