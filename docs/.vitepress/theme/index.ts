import { useRoute, withBase } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import { inChineseOnly } from '../guides.ts';
import './style.css';

/** Who changes the language on a page that has but one comes to an address that is none, and is led back. */
const OneLanguage = {
  setup() {
    const path = useRoute().path.slice(withBase('/').length);
    const page = path.replace(/\.html$/, '');
    const [words, link, target] = path.startsWith('zh/')
      ? ['这一页没有中文版：', '阅读英文版', path.slice('zh'.length)]
      : inChineseOnly.includes(page)
        ? ['This page is in Chinese only: ', 'read it there', `/zh/${path}`]
        : ['There is no such page. / 没有这个页面。', '', '/'];
    return () => h('div', { class: 'NotFound' }, [h('p', [words, h('a', { href: withBase(target) }, link)])]);
  },
};

export default { ...theme, Layout: () => h(theme.Layout, null, { 'not-found': () => h(OneLanguage) }) };
