import type { Catalogue } from '../../core/reasons.ts';
import type { HsReasons } from '../../hs/reasons.ts';
import type { HsErrors } from '../../hs/refusals.ts';
import { originZh } from './hs-origin.ts';

/** Chinese sentences of the HS module. */
export const hsZh: Catalogue<HsReasons & HsErrors> = {
  ...originZh,

  'hs/number-given': ({ value }) => `${value} 不是文本：数字会丢失前导零，请以字符串填写编码。`,
  'hs/empty': () => '没有编码：请填写 2、4 或 6 位数字，带国家子目的为 8 至 13 位。',
  'hs/not-a-code': ({ text }) => `"${text}" 不是 HS 编码：请填写数字，数字之间只能有点、空格或连字符。`,
  'hs/length': ({ text, digits }) => `"${text}" 有 ${digits} 位数字：编码为 2、4、6 位，或 8 至 13 位。`,
  'hs/leading-zero-lost': ({ text, suggestion }) =>
    `"${text}" 位数为奇数，可能丢失了前导零：若是，请写成 "${suggestion}"。`,
  'hs/spreadsheet-number': ({ text, suggestion }) =>
    `"${text}" 像是电子表格的数字单元格：若是，请写成 "${suggestion}"，并把该列设为文本格式。`,
  'hs/letters-for-digits': ({ text, suggestion }) => `"${text}" 含有形似数字的字母：若是，请写成 "${suggestion}"。`,
  'hs/several-codes': ({ text, count }) => `"${text}" 含有 ${count} 个编码：请用 \`parseHsList\` 读取，或只填一个。`,
  'hs/unknown-code': ({ code, edition }) => `${edition} 中没有编码 ${code}：请用 \`checkHsCode\` 查看原因。`,
  'hs/editions-reversed': ({ from, to }) =>
    `${to} 不晚于 ${from}：向前追溯用 \`hsPredecessors\`，向后查找用 \`hsSuccessors\`。`,
  'hs/not-an-index': ({ value }) =>
    `${value} 不是由 createHsIndex 或 learnHs 生成的索引：索引不能保存，请保存确认过的记录并重新生成。`,
  'hs/not-a-lexicon': ({ value }) =>
    `${value} 不是词库：请使用 waimao/hs/lexicon-en 的 lexiconEn 或 waimao/hs/lexicon-zh 的 lexiconZh。`,

  'hs/chapter-reserved': ({ chapter }) => `协调制度第 ${chapter} 章为保留章，没有任何商品。`,
  'hs/chapter-national': ({ chapter, country }) =>
    `第 ${chapter} 章由${country === null ? '各国' : ` ${country} `}自行规定，无法在此核对。`,
  'hs/chapter-unknown': ({ chapter }) => `没有第 ${chapter} 章。`,
  'hs/heading-unknown': ({ heading }) => `HS 2012 以来的各版中都没有品目 ${heading}。`,
  'hs/subheading-unknown': (p) =>
    `HS 2012 以来的各版中都没有子目 ${p.code}；品目 ${p.heading} 在 ${p.edition} 中有 ${p.siblings} 个子目。`,
  'hs/other-edition': (p) =>
    `${p.code} 是 ${p.editions} 的编码，不在 ${p.edition} 中${p.successors === '' ? '，对照表也没有对应编码' : `；该版中为 ${p.successors}`}。`,
  'hs/number-reused': (p) =>
    `${p.code} 在 ${p.before} 中指别的商品（现为 ${p.successors}）：请确认所指为 ${p.edition} 的含义。`,
  'hs/scope-changed': (p) => `${p.code} 在 ${p.edition} 中的范围与 ${p.before} 不同。`,
  'hs/incomplete': ({ code, digits }) => `${code} 只有 ${digits} 位：申报须六位或更多。`,
  'hs/national-length': (p) =>
    `${p.country} ${p.flow === 'export' ? '出口' : '进口'}编码为 ${p.expected} 位（${p.system}），此编码为 ${p.digits} 位：别国的编码须先截为六位。`,
  'hs/national-unverified': ({ national, country }) =>
    `第六位之后的数字（${national}）由${country === null ? '各国' : ` ${country} `}自定，未作核对。`,
  'hs/national-length-unknown': ({ country }) => `未收录 ${country} 的编码位数。`,
  'hs/edition-unknown': ({ on, edition }) => `${on} 适用的版本未收录：已按 ${edition} 核对。`,

  'hs/heading-ranked': (p) =>
    p.rank === 1
      ? `描述用词最符合品目 ${p.heading}（${p.zh}）。`
      : `品目 ${p.heading}（${p.zh}）排第 ${p.rank} 位，得分为最高者的 ${percent(p.share)}。`,
  'hs/heading-without-evidence': (p) => `描述中没有任何词支持品目 ${p.heading}（${p.zh}）。`,
  'hs/better-heading': (p) =>
    `描述更符合品目 ${p.heading}（${p.zh}）；${p.declared} 的得分只有它的 ${percent(p.share)}。`,
  'hs/better-subheading': (p) => `同一品目内，描述更符合 ${p.code}（${p.zh}），而不是 ${p.declared}。`,
  'hs/too-vague': ({ description }) => `“${description}”没有说明是什么货物。`,
  'hs/too-little-known': (p) =>
    `可供判断的内容太少：描述中认得的词占 ${percent(p.knownShare)}，最接近的品目只对上 ${percent(p.fit)}，至少须对上 ${percent(p.leastFit)}。`,
  'hs/material-for-article': (p) =>
    `品目 ${p.heading}（${p.zh}）为原料或半成品，而描述像是品目 ${p.article} 的制成品。`,
  'hs/whole-for-part': (p) => `“${p.word}”像是零件或附件，而品目 ${p.heading}（${p.zh}）为整机或整件。`,
  'hs/part-for-whole': (p) => `品目 ${p.heading}（${p.zh}）为零件，而描述像是品目 ${p.whole} 的整机或整件。`,
  'hs/knitted-for-woven': (p) => `“${p.word}”为机织，而品目 ${p.heading}（${p.zh}）为针织品。`,
  'hs/woven-for-knitted': (p) => `“${p.word}”为针织，而品目 ${p.heading}（${p.zh}）为非针织品。`,
  'hs/other-wearer': (p) => `“${p.word}”与品目 ${p.heading}（${p.zh}）不符。`,
  'hs/not-said-used': (p) => `品目 ${p.heading}（${p.zh}）为旧货或废料，而描述未写明。`,
  'hs/said-used': (p) => `“${p.word}”像是废料或旧货，而品目 ${p.heading}（${p.zh}）不含这类货物。`,
  'hs/not-said-set': (p) => `品目 ${p.heading}（${p.zh}）为成套货品，而描述未写明成套。`,
  'hs/not-a-medicine': (p) => `“${p.word}”不像药品，而品目 ${p.heading}（${p.zh}）为药品。`,
  'hs/said-medicine': (p) => `“${p.word}”像是药品，而品目 ${p.heading}（${p.zh}）不是药品。`,
  'hs/excluded': (p) => `如果是${p.phrase}，则不归品目 ${p.heading}，而归 ${p.other}。`,
  'hs/confirmed-before': (p) =>
    `“${p.description}”曾确认归入 ${p.code}${p.likeness === 1 ? '' : `（相似度 ${percent(p.likeness)}）`}。`,
  'hs/confirmed-otherwise': (p) =>
    `“${p.description}”曾确认归入 ${p.code}，而不是 ${p.declared}${p.likeness === 1 ? '' : `（相似度 ${percent(p.likeness)}）`}。`,
  'hs/may-be-detained': (p) => `按 ${p.declared} 申报而货物像是 ${p.rival}，可能被海关质疑、改归类或扣留。`,
};

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
