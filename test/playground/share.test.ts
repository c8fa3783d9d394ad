import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, readHash } from '../../docs/playground/page/share.ts';

test('a program that goes into a link comes out of it, whatever is written in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (code) => {
      expect(readHash(hashOf(code))).toEqual({ kind: 'code', code });
    }),
  );
});

test('a link to an example names it; no link is none; a broken one is told from both', () => {
  expect(readHash('#example=rotation')).toEqual({ kind: 'example', id: 'rotation' });
  expect(readHash('')).toEqual({ kind: 'none' });
  expect(readHash('#other=1')).toEqual({ kind: 'none' });
  expect(readHash('#code=%%%')).toEqual({ kind: 'broken' });
  expect(readHash('#code=')).toEqual({ kind: 'broken' });
});

test('a link that unpacks to more than a program is refused', () => {
  expect(readHash(hashOf('x'.repeat(100_001)))).toEqual({ kind: 'broken' });
});
