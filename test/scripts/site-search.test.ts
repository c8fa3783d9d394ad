import { expect, test } from 'vitest';
import { searchWords } from '../../docs/.vitepress/search-words.ts';

test('a run of Chinese gives its pairs, so that a word is found inside of a sentence', () => {
  expect(searchWords('从公海领取')).toEqual(['从公', '公海', '海领', '领取']);
  expect(searchWords('公海')).toEqual(['公海']);
  expect(searchWords('晚')).toEqual(['晚']);
});

test('other scripts are cut at spaces and signs, and where Chinese begins', () => {
  expect(searchWords('`nextPick(rotation)` 按权重 3:2')).toEqual(['nextPick', 'rotation', '按权', '权重', '3', '2']);
  expect(searchWords('HS编码')).toEqual(['HS', '编码']);
});
