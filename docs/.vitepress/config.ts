import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { chineseBreaks } from './chinese-breaks.ts';
import { outsideLinks } from './outside-links.ts';
import { searchWords } from './search-words.ts';
import { guideSidebar, referenceSidebar } from './sidebar.ts';

const docs = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const hasPlayground = existsSync(`${docs}/public/playground.html`);

/** The playground is a page of its own, beside the site. */
function playground(text: string): DefaultTheme.NavItemWithLink[] {
  return hasPlayground ? [{ text, link: '/playground.html', target: '_blank' }] : [];
}

export default defineConfig({
  title: 'waimao',
  description: 'Rules of foreign-trade customer management as pure functions',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  srcExclude: ['README.md', 'zh/README.md', 'playground/**'],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      markdown.use(outsideLinks(docs)).use(chineseBreaks);
    },
  },
  themeConfig: {
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: { tokenize: searchWords },
          // guides first, then the codes, then the reference
          searchOptions: {
            boostDocument: (id: string) => (id.includes('/reference/') ? 0.4 : id.includes('/reasons') ? 0.7 : 1),
          },
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详情',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭搜索',
                noResultsText: '没有结果：',
                footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Guides', link: '/start', activeMatch: '^/(?!$|reference/|reasons|zh/)' },
          { text: 'Reasons', link: '/reasons' },
          { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
          ...playground('Playground'),
        ],
        sidebar: { '/': guideSidebar(docs, 'en'), '/reference/': referenceSidebar(docs) },
      },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '外贸客户管理的规则，做成纯函数',
      themeConfig: {
        nav: [
          { text: '指南', link: '/zh/start' },
          { text: '理由码', link: '/zh/reasons' },
          { text: '参考（英文）', link: '/reference/' },
          ...playground('试一试'),
        ],
        sidebar: { '/zh/': guideSidebar(docs, 'zh') },
        outline: { label: '本页内容', level: [2, 3] },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '浅色',
        darkModeSwitchTitle: '深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
        skipToContentLabel: '跳到正文',
      },
    },
  },
});
