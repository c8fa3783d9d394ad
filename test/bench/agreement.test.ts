import { expect, test } from 'vitest';
import { agreement } from '../../bench/agreement.ts';

const peer = { name: 'peer' };
const other = { name: 'peer', differs: 'it rounds otherwise' };

test('a contender who answers as we do may be timed', () => {
  expect(agreement('sums', peer, [1, { due: 'x' }], [1, { due: 'x' }])).toEqual({ count: 2, of: 2 });
});

test('the shorter list of answers says how many are compared', () => {
  expect(agreement('sums', peer, [1, 2, 3], [1, 2])).toEqual({ count: 2, of: 2 });
});

test('a contender who answers otherwise without saying why ends the run', () => {
  expect(() => agreement('sums', peer, [1, 2], [1, 3])).toThrow('sums: answer 1 is 2, but 3 by peer');
});

test('who has said why is timed, with the number of equal answers', () => {
  expect(agreement('sums', other, [1, 2, 4], [1, 3, 4])).toEqual({ count: 2, of: 3 });
});

test('no answers need a reason too', () => {
  expect(agreement('sums', other, [1], undefined)).toBeUndefined();
  expect(() => agreement('sums', peer, [1], undefined)).toThrow('sums: peer gives no answers and does not say why');
  expect(() => agreement('sums', other, [], [])).toThrow('sums: no answers of peer to compare');
});
