import type { IndexState } from './index-state.ts';
import type { Judged } from './judge.ts';
import { pairOf } from './language-index.ts';
import { titleOf } from './titles.ts';

/** A question whose answer decides between codes. */
export interface HsQuestion {
  /** The codes between which it decides. */
  readonly between: readonly string[];
  /** In the language of the description. */
  readonly text: string;
}

/** Rivals with fewer points than this share of the best are not asked about. */
const NEAR = 0.55;
const MOST = 3;

/** Questions between a heading and its rivals, then between its subheadings; for none (`at` below 0) what the goods are at all. */
export function questionsFor(
  { tree, languages }: IndexState,
  { language, headings }: Judged,
  at: number,
): HsQuestion[] {
  const own = headings[at];
  if (own === undefined) return openQuestions(language);
  const asked: HsQuestion[] = [];
  const texts = languages.get(language)?.questions();
  for (const rival of headings.slice(0, 6)) {
    if (rival === own || asked.length >= MOST - 1 || rival.points < NEAR * own.points) continue;
    const [a = '', b = ''] = [own.code, rival.code].sort();
    asked.push({ between: [a, b], text: texts?.get(pairOf(a, b)) ?? eitherOr(language, a, b) });
  }
  const subs = own.subheadings.filter((sub) => sub.points >= 0.85 * (own.subheadings[0]?.points ?? 0)).slice(0, 5);
  if (subs.length > 1) {
    const codes = subs.map(({ place }) => tree.codes[place] ?? '');
    const titles = codes.map((code) => titleOf(code)[language]);
    const text = language === 'en' ? `Which is it: ${titles.join('; ')}?` : `属于哪一种：${titles.join('；')}？`;
    asked.push({ between: codes, text });
  }
  return asked;
}

function eitherOr(language: 'en' | 'zh', a: string, b: string): string {
  const [one, other] = [titleOf(a)[language], titleOf(b)[language]];
  return language === 'en'
    ? `Is it rather "${one}" (${a}) or "${other}" (${b})?`
    : `更接近“${one}”（${a}）还是“${other}”（${b}）？`;
}

function openQuestions(language: 'en' | 'zh'): HsQuestion[] {
  const texts =
    language === 'en'
      ? [
          'What is the article called: the noun that names it?',
          'What is it mainly made of?',
          'What is it used for, and is it a whole article, a part or a material?',
        ]
      : ['货物的具体名称是什么？', '主要由什么材料制成？', '用途是什么？是整件商品、零件还是原材料？'];
  return texts.map((text) => ({ between: [], text }));
}
