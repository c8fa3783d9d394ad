import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { isHsCode, parseHs, parseHsList } from 'waimao/hs';

const seed = 20_261_121;
const endings = ['', '00', '000', '0100', '90109', '100099', '1000999'];
const subheading = fc
  .tuple(fc.integer({ min: 1, max: 97 }), fc.integer({ min: 0, max: 9999 }))
  .map(([chapter, rest]) => `${chapter}`.padStart(2, '0') + `${rest}`.padStart(4, '0'));
const code = fc.oneof(
  subheading.map((six) => six.slice(0, 2)),
  subheading.map((six) => six.slice(0, 4)),
  fc.tuple(subheading, fc.constantFrom(...endings)).map(([six, national]) => six + national),
);
const mark = fc.constantFrom('.', ' ', '-', '·', '\u00a0', '\u2009', '–', '．', '　', '。');
const label = fc.constantFrom(
  '',
  'HS ',
  'HS Code: ',
  'HTS#',
  'H.S. Code No. ',
  'NCM: ',
  '税号：',
  '商品编码 ',
  'ＨＳ：',
  ' \t',
);
const invisible = fc.constantFrom('', '\ufeff', '\u200b', '\u202a', '\u200e');
const scripts: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit))),
  (digits) => digits.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))),
];
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/ eEoOlIxX\n\'"=税号HSexand和') }),
);

test('a code is read back from any writing in pairs with marks, labels, other digits and invisible characters', () => {
  fc.assert(
    fc.property(
      code,
      mark,
      label,
      invisible,
      fc.constantFrom(...scripts),
      (digits, between, before, unseen, script) => {
        const groups = digits.slice(0, 6).match(/../g) ?? [];
        const national = digits.slice(6);
        const text = [groups.slice(0, 2).join(''), ...groups.slice(2), national]
          .filter((group) => group !== '')
          .join(between);
        expect(parseHs(`${unseen}${before}${unseen}${script(text)}${unseen}`)).toMatchObject({
          digits,
          partial: false,
        });
      },
    ),
    { seed, numRuns: 3000 },
  );
});

test('the parts of a code make up its digits, and what was read is read again', () => {
  fc.assert(
    fc.property(fc.oneof(code, anything), (text) => {
      if (!isHsCode(text)) return;
      const read = parseHs(text);
      expect(read.digits).toBe((read.subheading ?? read.heading ?? read.chapter) + (read.national ?? ''));
      expect(parseHs(read.digits)).toEqual({ ...read, checkLetter: null, partial: false });
    }),
    { seed, numRuns: 5000 },
  );
});

test('isHsCode says yes exactly where parseHs does not refuse, and nothing but a refusal is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(code, anything, fc.anything()), (value) => {
      let taken = true;
      try {
        parseHs(value as string);
      } catch (error) {
        if (!isWaimaoError(error)) throw error;
        taken = false;
      }
      expect(isHsCode(value)).toBe(taken);
    }),
    { seed, numRuns: 10_000 },
  );
});

test('what is suggested for a lost zero, a number cell or a letter can be read itself', () => {
  fc.assert(
    fc.property(anything, (text) => {
      try {
        parseHs(text);
      } catch (error) {
        if (!isWaimaoError(error)) throw error;
        const { suggestion } = error.params;
        if (suggestion !== undefined) expect(isHsCode(suggestion)).toBe(true);
      }
    }),
    { seed, numRuns: 10_000 },
  );
});

test('a list of codes is read as its codes, whatever stands between', () => {
  const between = fc.constantFrom('/', ', ', ';', '；', '、', '\n', '\r\n', ' and ', '和', ' | ');
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 8 }), between, label, (codes, joint, before) => {
      const sameLevel = codes.map((one) => (one.length < 4 ? `${one}01` : one));
      const list = parseHsList(before + sameLevel.join(joint));
      expect(list.codes.map(({ digits }) => digits)).toEqual(sameLevel);
      expect(list.issues).toEqual([]);
    }),
    { seed, numRuns: 2000 },
  );
});

test('a list of anything throws nothing and drops nothing: each part is a code or an issue', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { codes, issues } = parseHsList(text);
      expect(codes.length + issues.length).toBeGreaterThan(0);
      const places = issues.map(({ path }) => Number(path[0]));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(places.every((place) => place < codes.length + issues.length)).toBe(true);
      if (isHsCode(text)) expect([codes, issues]).toEqual([[parseHs(text)], []]);
    }),
    { seed, numRuns: 5000 },
  );
});

test('long runs are read in time that grows with their length', () => {
  const runs = [' ', ',', 'HS ', '8471 ', '8.', 'ex ', '84713010', 'o', ' and ', '\u200b', '\n '];
  for (const run of runs) {
    const text = `8471${run.repeat(100_000 / run.length)}x`;
    expect(isHsCode(text)).toBe(false);
  }
});
