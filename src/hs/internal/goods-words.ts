import { stem } from './english-words.ts';
import type { QueryToken } from './query-word.ts';

/** A kind of goods that decides by words alone. */
export interface GoodsWords {
  readonly en: ReadonlySet<string>;
  readonly zh: RegExp;
}

function words(en: string, zh: RegExp): GoodsWords {
  return { en: new Set(en.split(' ').map(stem)), zh };
}

export const partWords: GoodsWords = words(
  'part parts spare component accessory replacement',
  /零件|配件|部件|备件|附件|零部件|组件/,
);
export const knitWords: GoodsWords = words('knit knitted crochet crocheted knitwear jersey', /针织|钩编|毛线编织/);
export const wovenWords: GoodsWords = words(
  'woven denim poplin chiffon gabardine oxford',
  /梭织|机织|牛仔布|牛津布|雪纺/,
);
export const menWords: GoodsWords = words('man mens boy gentleman male', /男/);
export const womenWords: GoodsWords = words('woman womens girl lady ladies female', /女/);
export const babyWords: GoodsWords = words('baby babies infant newborn toddler', /婴|宝宝/);
export const usedWords: GoodsWords = words('used secondhand worn refurbished', /二手|旧衣|旧货|用过|废旧|翻新/);
export const wasteWords: GoodsWords = words('scrap waste offcut residue sweepings', /废|边角料|下脚料|碎料/);
export const setWords: GoodsWords = words('set kit assortment pack bundle', /套|组合|件套/);
export const medicineWords: GoodsWords = words(
  'medicine medicament drug pharmaceutical antibiotic injection vaccine paracetamol ibuprofen amoxicillin insulin',
  /药品|药片|制药|抗生素|疫苗|注射液|西药|中成药/,
);
export const foodWords: GoodsWords = words(
  'supplement food drink beverage candy snack tea coffee cosmetic shampoo lotion soap',
  /食品|保健品|饮料|糖果|零食|化妆品|洗发|茶/,
);

/** The first word of a kind in a description, of words that weigh more than `over`. */
export function wordIn(
  { en, zh }: GoodsWords,
  tokens: readonly QueryToken[],
  folded: string,
  over: number,
): string | null {
  // a compound with a hyphen says something else: "man-made", "non-woven"
  const word = tokens.find(({ token, text, weight }) => weight > over && en.has(token) && !text.includes('-'));
  return word?.text ?? zh.exec(folded)?.[0] ?? null;
}
