import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmacKey, hmacSha256Hex } from '../../src/core/hmac.ts';
import { sha256, sha256Hex } from '../../src/core/sha-256.ts';

const seed = 20_261_121;
const theirs = (text: string): string => createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');
const theirHmac = (secret: string, text: string): string =>
  createHmac('sha256', new TextEncoder().encode(secret)).update(new TextEncoder().encode(text)).digest('hex');

/** Any code units, halves of surrogate pairs among them, with the lengths at which blocks end. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);
const anyText = fc.array(unit, { maxLength: 300 }).map((units) => String.fromCharCode(...units));
const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 300 });
const text = fc.oneof(anyText, ascii, fc.string({ unit: 'grapheme', maxLength: 100 }));

describe('the hash of a text', () => {
  test('is the same as the one of the host, for any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(sha256Hex(given)).toBe(theirs(given));
      }),
      { seed, numRuns: 3000 },
    );
  });

  test('does not depend on how the text is cut into pieces, nor on a look in between', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(300), { maxLength: 6 }), fc.boolean(), (given, cuts, looks) => {
        const hash = sha256();
        let from = 0;
        for (const cut of [...cuts, given.length].sort((a, b) => a - b)) {
          hash.update(given.slice(from, cut));
          from = Math.min(Math.max(from, cut), given.length);
          if (looks) expect(hash.hex()).toBe(theirs(given.slice(0, from)));
        }
        expect(hash.hex()).toBe(theirs(given));
        expect(hash.hex()).toBe(theirs(given));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('holds at every length up to some blocks, whatever the width of the characters', () => {
    for (let length = 0; length <= 260; length++) {
      for (const character of ['a', 'é', '张', '😀', '\ud800', '\udc00']) {
        const given = character.repeat(length);
        expect(sha256Hex(given)).toBe(theirs(given));
        expect(sha256Hex(`${'x'.repeat(length % 64)}${given}`)).toBe(theirs(`${'x'.repeat(length % 64)}${given}`));
      }
    }
  });

  // FIPS 180-4 examples of NIST: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('agrees with the published example %#', (given, hash) => {
    expect(sha256Hex(given)).toBe(hash);
  });

  test('counts the length beyond 2^29 bytes, where its bits no longer fit into one word', () => {
    const hash = sha256();
    const host = createHash('sha256');
    const piece = 'waimao 外贸 '.repeat(10_000);
    const bytes = new TextEncoder().encode(piece);
    const pieces = process.env.WAIMAO_LONG === undefined ? 10 : Math.ceil(2 ** 29 / bytes.length) + 1;
    for (let count = 0; count < pieces; count++) {
      hash.update(piece);
      host.update(bytes);
    }
    expect(hash.hex()).toBe(host.digest('hex'));
  });
});

describe('the keyed hash of a text', () => {
  test('is the same as the one of the host, for any secret and text, and the key can be used again', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (secret, texts) => {
        const key = hmacKey(secret);
        for (const given of texts) {
          expect(key.hex(given)).toBe(theirHmac(secret, given));
          expect(hmacSha256Hex(secret, given)).toBe(theirHmac(secret, given));
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('holds at every length of the secret around a block', () => {
    for (let length = 0; length <= 130; length++) {
      for (const character of ['k', '密', '\ud83d']) {
        expect(hmacSha256Hex(character.repeat(length), 'text')).toBe(theirHmac(character.repeat(length), 'text'));
      }
    }
  });

  // RFC 4231, test cases 1 and 2: their keys are texts
  test.each([
    ['\x0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    ['Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ])('agrees with RFC 4231 %#', (secret, given, hash) => {
    expect(hmacSha256Hex(secret, given)).toBe(hash);
  });

  test('two keys used in turn do not disturb each other', () => {
    const [one, two] = [hmacKey('the first secret'), hmacKey('the second secret')];
    const first = one.hex('a');
    two.hex('b'.repeat(200));
    expect(one.hex('a')).toBe(first);
    expect(two.hex('a')).toBe(theirHmac('the second secret', 'a'));
  });
});
