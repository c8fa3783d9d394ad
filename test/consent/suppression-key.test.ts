import { createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPunycode } from '../../src/consent/internal/punycode.ts';
import { normaliseAddress } from '../../src/consent/normalise-address.ts';
import { suppressionKey } from '../../src/consent/suppression-key.ts';

const secret = 'kept outside of the database';

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    const { code, path } = error as { code: string; path: unknown };
    return [code, path];
  }
}

describe('an address is the same', () => {
  test('in any case, in any width, with spaces around it', () => {
    for (const spelling of [
      'anna.muster@example.com',
      ' Anna.Muster@EXAMPLE.com\n',
      'ＡＮＮＡ．muster＠example。com',
      'anna.muster@example.com.',
      'anna\u00AD.muster@exam\u200Bple.com',
    ]) {
      expect(normaliseAddress(spelling)).toBe('anna.muster@example.com');
    }
  });

  test('with its domain in letters or in ASCII', () => {
    expect(normaliseAddress('info@MÜNCHEN.de')).toBe('info@xn--mnchen-3ya.de');
    expect(normaliseAddress('info@xn--mnchen-3ya.de')).toBe('info@xn--mnchen-3ya.de');
    expect(normaliseAddress('info@mu\u0308nchen.de')).toBe('info@xn--mnchen-3ya.de');
    expect(normaliseAddress('info@straße.de')).toBe('info@xn--strae-oqa.de');
    expect(normaliseAddress('info@例え。テスト')).toBe('info@xn--r8jz45g.xn--zckzah');
  });

  test('but keeps its plus tag, its dots and the letters before the sign', () => {
    expect(normaliseAddress('a.n.n.a+News@example.com')).toBe('a.n.n.a+news@example.com');
    expect(normaliseAddress('jörg@example.com')).toBe('jörg@example.com');
    expect(normaliseAddress('"odd@local"@Example.com')).toBe('"odd@local"@example.com');
  });

  test('as a phone number, however it is set', () => {
    for (const spelling of ['+49 89 1234-56', '0049 (89) 1234/56', '＋４９ 89.123456', '+4989123456']) {
      expect(normaliseAddress(spelling)).toBe('+4989123456');
    }
    expect(normaliseAddress('089 123456')).toBe('089123456');
    expect(normaliseAddress('WeiXin_ID-7')).toBe('weixin_id-7');
  });

  test('once it is normalised', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.emailAddress()), (text) => {
        fc.pre(text.normalize('NFKC').trim() !== '');
        let once: string;
        try {
          once = normaliseAddress(text);
        } catch {
          return;
        }
        expect(normaliseAddress(once)).toBe(once);
      }),
      { seed: 20_261_121, numRuns: 2000 },
    );
  });
});

test.each([
  ['mailto:Anna@Example.com', 'anna@example.com'],
  ['MAILTO: anna@example.com', 'anna@example.com'],
  ['tel:+49 89 1234', '+49891234'],
  ['+49 (0) 89 1234', '+49891234'],
  ['0049(0)89/1234', '+49891234'],
  ['+49 89\u20131234', '+49891234'],
  ['(089) 1234', '0891234'],
  ['(0) 89 1234', '0891234'],
])('a link, a national zero and a dash make no other address: %s', (address, expected) => {
  expect(normaliseAddress(address)).toBe(expected);
});

describe('Punycode', () => {
  test.each([
    ['ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
    ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
    ['他們爲什麽不說中文', 'ihqwctvzc91f659drss3x8bo0yb'],
    ['למההםפשוטלאמדבריםעברית', '4dbcagdahymbxekheh6e0a7fei0b'],
    ['почемужеонинеговорятпорусски', 'b1abfaaepdrnnbgefbadotcwatmq2g4l'],
    ['TạisaohọkhôngthểchỉnóitiếngViệt', 'TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g'],
    ['3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
    ['安室奈美恵-with-SUPER-MONKEYS', '-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n'],
    ['Hello-Another-Way-それぞれの場所', 'Hello-Another-Way--fc4qua05auwb3674vfr0b'],
    ['ひとつ屋根の下2', '2-u9tlzr9756bt3uc0v'],
    ['MajiでKoiする5秒前', 'MajiKoi5-783gue6qz075azm5e'],
    ['パフィーdeルンバ', 'de-jg4avhby1noc0d'],
    ['そのスピードで', 'd9juau41awczczp'],
    ['-> $1.00 <-', '-> $1.00 <--'],
  ])('writes %s as in RFC 3492, section 7.1', (label, expected) => {
    expect(toPunycode(label)).toBe(expected);
  });

  test('agrees with the host on lower-case words of many scripts', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcxyzäöüßéñçøłğαβωдяж中文日本語한국กข'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (word) => {
        const label = `a${word}`.normalize('NFC');
        expect(normaliseAddress(`x@${label}.com`)).toBe(`x@${domainToASCII(`${label}.com`)}`);
      }),
      { seed: 20_261_121, numRuns: 500 },
    );
  });
});

describe('the key', () => {
  test('is the HMAC-SHA-256 of the normalised address', () => {
    const expected = createHmac('sha256', secret).update('anna@xn--mnchen-3ya.de').digest('hex');
    expect(suppressionKey(' Anna@München.DE', secret)).toBe(expected);
    expect(expected).toMatch(/^[0-9a-f]{64}$/);
    expect(suppressionKey('anna@xn--mnchen-3ya.de', `${secret}!`)).not.toBe(expected);
  });

  test('is not made without a secret or an address', () => {
    expect(refusal(() => suppressionKey('a@b.c', ''))).toEqual(['core/not-text', ['secret']]);
    expect(refusal(() => suppressionKey('a@b.c', undefined as unknown as string))).toEqual([
      'core/not-text',
      ['secret'],
    ]);
    expect(refusal(() => suppressionKey('', secret))).toEqual(['core/not-text', ['address']]);
    expect(refusal(() => suppressionKey(' \u200B ', secret))).toEqual(['core/not-text', ['address']]);
    expect(refusal(() => suppressionKey(null as unknown as string, secret))).toEqual(['core/not-text', ['address']]);
  });
});
