/** The pages of the site in reading order, for both languages; a page that is not written in one is left out there. */
export interface Group {
  readonly en: string;
  readonly zh: string;
  /** Paths below `docs/` and `docs/zh/`, without `.md`. */
  readonly pages: readonly string[];
}

export const groups: readonly Group[] = [
  { en: 'Start', zh: '入门', pages: ['start', 'vocabulary', 'migrate'] },
  {
    en: 'Tasks',
    zh: '任务',
    pages: [
      'tasks/deal-leads-fairly',
      'tasks/who-deserves-the-week',
      'tasks/write-at-a-civil-hour',
      'tasks/know-when-they-are-closed',
      'tasks/ask-before-you-write',
      'tasks/profit-in-cny-from-orders-in-20-currencies',
      'tasks/check-an-hs-code-before-it-is-filed',
      'tasks/keep-and-erase-on-time',
      'tasks/store-it-safely',
    ],
  },
  {
    en: 'In depth',
    zh: '详解',
    pages: [
      'allocation',
      'tiers',
      'contact',
      'time',
      'labels',
      'holidays',
      'holidays-differences',
      'consent',
      'money',
      'hs',
      'hs-accuracy',
      'retention',
      'storage',
      'write-an-adapter',
    ],
  },
  {
    en: 'Rules and data',
    zh: '规则与数据',
    pages: ['policies', 'defaults', 'reasons', 'data-sources', 'bring-your-own-data', 'versions', 'security'],
  },
];

/** What the sidebar says of a page instead of its title: the guides in depth are named for what they cover. */
export const shortTitles: ReadonlyMap<string, { readonly en: string; readonly zh: string }> = new Map([
  ['allocation', { en: 'Allocation and the public pool', zh: '分配与公海' }],
  ['tiers', { en: 'Tiers', zh: '客户分级' }],
  ['contact', { en: 'Contact', zh: '联系时间' }],
  ['time', { en: 'Zones and business hours', zh: '时区与工作时间' }],
  ['labels', { en: 'Labels of hours', zh: '时间标签' }],
  ['holidays', { en: 'Holidays', zh: '节假日' }],
  ['holidays-differences', { en: 'Holidays: differences', zh: '节假日：差异' }],
  ['consent', { en: 'Consent', zh: '同意' }],
  ['money', { en: 'Money', zh: '金额与汇率' }],
  ['hs', { en: 'HS codes and origin', zh: 'HS 编码与原产地' }],
  ['hs-accuracy', { en: 'HS: accuracy', zh: 'HS：准确率' }],
  ['retention', { en: 'Retention', zh: '留存' }],
  ['storage', { en: 'Storage', zh: '存储' }],
  ['write-an-adapter', { en: 'Write an adapter', zh: '编写适配器' }],
  ['policies', { en: 'Policies and defaults', zh: '策略与默认值' }],
]);

/** Pages for which there is no English: the words that the Chinese texts use. */
export const inChineseOnly: readonly string[] = ['glossary'];

/** Tables made by a program: their Chinese page sums them up. */
export const summedUpInChinese: readonly string[] = ['holidays-differences'];
