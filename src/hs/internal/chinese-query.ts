import type { QueryToken } from './query-word.ts';

/** Words after which the goods are named that the article is for. */
const FOR_AFTER = /(?:适用于|适用|用于|兼容|适配)/;

/** What the goods are said not to be or to have: up to 的 or the next mark, or all before 除外. 无线 and 不锈钢 deny nothing, so 无 and 非 do so only before a few words. */
const DENIED =
  /[\u4e00-\u9fff]{1,20}除外|(?:不含|不带|不附|不包括|不包含)[\u4e00-\u9fff]*?(?:的|(?![\u4e00-\u9fff]))|非(?:针织|钩编|皮革|塑料)|无(?:电池|电机|马达|电源)/g;

/** Measures and counts: they say nothing about the goods. */
const MEASURES =
  /\d+(?:[.x*×]\d+)*\s*(?:厘米|毫米|公分|英寸|公斤|千克|毫升|克|升|米|寸|吨|瓦|伏|安|度|支装|个装|片装|只装|件套|件装|支|个|片|只|件|双|条|包|盒|箱|袋|瓶|台|套|型|号|款|色)?/g;

const weights = { main: 1, use: 0.45 };

/** Pairs of neighbouring characters, and the characters alone with less weight; Latin words whole. */
export function chineseQuery(folded: string, latin: (text: string) => QueryToken[]): QueryToken[] {
  const tokens: QueryToken[] = [];
  const text = folded.replace(MEASURES, ' ');
  let first = true;
  let after = false;
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]+|[a-z][a-z0-9+-]*/g)) {
    if (/^[a-z]/.test(run)) {
      for (const token of latin(run))
        tokens.push({ ...token, weight: token.weight * (after ? weights.use : 1), head: false });
      continue;
    }
    const split = FOR_AFTER.exec(run);
    const main = split === null ? run : run.slice(0, split.index);
    pushRun(tokens, main, after ? weights.use : weights.main, first && !after);
    if (main !== '') first = false;
    if (split === null) continue;
    after = true;
    pushRun(tokens, run.slice(split.index + split[0].length), weights.use, false);
  }
  return tokens;
}

/** A folded Chinese text without what it says the goods are not. */
export function withoutDenied(folded: string): string {
  return folded.replace(DENIED, ' ');
}

/** "X用Y" is a Y; what stands before 用 says what it is for. */
function pushRun(tokens: QueryToken[], run: string, weight: number, isFirst: boolean): void {
  const use = run.lastIndexOf('用');
  const turn = use > 0 && use < run.length - 1 ? use : -1;
  for (let at = 0; at < run.length; at++) {
    const own = at < turn ? weight * weights.use : weight;
    const single = run[at] ?? '';
    tokens.push({ token: single, weight: own, text: single, head: false });
    if (at + 1 < run.length) {
      const pair = run.slice(at, at + 2);
      tokens.push({ token: pair, weight: own, text: pair, head: isFirst && at + 2 === run.length });
    }
  }
}
