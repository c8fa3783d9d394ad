/** What the page of data sources says beside the headers: how sure the tables of a module are, and how to replace them. */

/** A language of the page. */
export type Language = 'en' | 'zh';

type Text = Readonly<Record<Language, string>>;

interface Chapter {
  readonly folder: string;
  readonly name: Text;
  readonly confidence: Text;
  readonly replace: Text;
}

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly labels: Readonly<Record<'source' | 'as of' | 'retrieved' | 'licence' | 'replace' | 'countries', string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Data sources',
    intro: `Every table that the package carries, from the header of its file: what it holds, where it comes from, of which day it is, under what terms. \`NOTICE\` in the package has the
licences in full. A row that is less sure says so in the answer: \`confidence\`, \`certainty\` or \`status\`, and reasons such as \`low-confidence\`, \`stale-rule\` and \`predicted\`.
How to put your own data in place of any of it: [bring your own data](bring-your-own-data.md). When tables are renewed: [versions](versions.md#data).`,
    labels: {
      source: 'source',
      'as of': 'as of',
      retrieved: 'retrieved',
      licence: 'terms',
      replace: 'To replace it: ',
      countries: '`src/holidays/data/countries/*.ts`: One country and its parts, a file each.',
    },
  },
  zh: {
    title: '数据来源',
    intro: `本包所带的每张数据表，内容取自各文件的文件头：存什么、出自哪里、截至哪一天、依什么条款使用。来源说明保留英文原文，便于核对；许可全文见包内的 \`NOTICE\`。
把握较小的条目会在结果里写明：\`confidence\`、\`certainty\` 或 \`status\`，以及 \`low-confidence\`、\`stale-rule\`、\`predicted\` 等理由。
如何换成自己的数据：[自带数据](bring-your-own-data.md)；何时更新：[版本](versions.md)。`,
    labels: {
      source: '来源',
      'as of': '截至',
      retrieved: '取得日期',
      licence: '条款',
      replace: '如何替换：',
      countries: '`src/holidays/data/countries/*.ts`：每国一个文件，含其各地区。',
    },
  },
};

export const chapters: readonly Chapter[] = [
  {
    folder: 'zones',
    name: { en: 'Time zones', zh: '时区' },
    confidence: {
      en: 'Histories are compared with the database’s own compiler. `zonesFor` says with each candidate how sure it is.',
      zh: '历史数据与时区数据库自带的编译器逐项核对过；`zonesFor` 对每个候选时区注明把握大小。',
    },
    replace: { en: '`defineZone`, and `zone` of a customer.', zh: '`defineZone`，或直接给出客户的 `zone`。' },
  },
  {
    folder: 'holidays',
    name: { en: 'Holidays', zh: '节假日' },
    confidence: {
      en: 'Each holiday has a `status` (gazetted, computed, predicted) and a window of days; shutdowns and weekends have a `confidence`. Where another list differs: [differences](holidays-differences.md).',
      zh: '每个假日带 `status`（已公布、推算、预测）和可能前后浮动的天数；停工期与周末带 `confidence`。与另一份清单的差异见[差异](holidays-differences.md)。',
    },
    replace: {
      en: '`withOverrides`, `fromRows`, and the options of `calendarOf`.',
      zh: '`withOverrides`、`fromRows`，以及 `calendarOf` 的选项。',
    },
  },
  {
    folder: 'windows',
    name: { en: 'Office hours, legal hours, Ramadan', zh: '办公时间、法定时段、斋月' },
    confidence: {
      en: 'Office hours are customs with a `confidence`; legal hours name their rule in the reason. Neither is legal advice.',
      zh: '办公时间是惯例，带 `confidence`；法定时段在理由中写明依据。均不构成法律意见。',
    },
    replace: {
      en: '`hours`, `holidays`, `exceptions` and `seasons` of the customer, and the policy.',
      zh: '客户的 `hours`、`holidays`、`exceptions`、`seasons`，以及策略。',
    },
  },
  {
    folder: 'currency',
    name: { en: 'Currencies', zh: '货币' },
    confidence: {
      en: 'Codes by day, as ISO 4217 and its amendments have them. There are no exchange rates in the package.',
      zh: '货币代码按日期生效，依 ISO 4217 及其修订。包内不含汇率。',
    },
    replace: {
      en: 'rates: `createRateTable`. The list of currencies cannot be replaced.',
      zh: '汇率用 `createRateTable`；货币清单不可替换。',
    },
  },
  {
    folder: 'hs',
    name: { en: 'HS codes and certificates of origin', zh: 'HS 编码与原产地证' },
    confidence: {
      en: 'Numbers are those of the editions; titles and vocabulary are this project’s own words, and how well they work was [measured](hs-accuracy.md). National lengths and rules of origin carry a `certainty`.',
      zh: '编码取自各版本；品名与词汇为本项目自撰，效果见[实测](hs-accuracy.md)。各国位数与原产地规则带 `certainty`。',
    },
    replace: {
      en: '`learnHs`, `nomenclature` of `createHsIndex`, `rules` of `checkOrigin`.',
      zh: '`learnHs`、`createHsIndex` 的 `nomenclature`、`checkOrigin` 的 `rules`。',
    },
  },
  {
    folder: 'consent',
    name: { en: 'Consent and privacy law', zh: '同意与隐私法' },
    confidence: {
      en: 'Every row is `reviewed: false` until you take it over, and carries `confidence` (H, M, L), `asOf` and its law. Not legal advice.',
      zh: '每行在你方确认之前都是 `reviewed: false`，并带 `confidence`（H、M、L）、`asOf` 和法律依据。不构成法律意见。',
    },
    replace: {
      en: '`acceptJurisdictions`, and `jurisdictions` of the rules.',
      zh: '`acceptJurisdictions`，以及规则中的 `jurisdictions`。',
    },
  },
  {
    folder: 'retention',
    name: { en: 'Statutory retention', zh: '法定留存' },
    confidence: {
      en: 'As for consent. A row of confidence L never acts by itself. Not legal advice.',
      zh: '同上。`confidence` 为 L 的行不会自行生效。不构成法律意见。',
    },
    replace: { en: '`acceptRules`, and rules of your own.', zh: '`acceptRules`，以及自定规则。' },
  },
  {
    folder: 'tiering',
    name: { en: 'Customer segments', zh: '客户分群' },
    confidence: { en: 'A convention, not a fact.', zh: '属约定，不是事实。' },
    replace: { en: '`rfm` of the policy; other names are yours to give.', zh: '策略中的 `rfm`；分群名称可自行改写。' },
  },
];
