/** Words that stand before a code on papers, alone or several together (`HS Code No.`, `海关商品编码`), and the marks behind them. */
const labelWords: readonly string[] = [
  '(?:h\\.?\\s?s\\.?(?:\\s?20(?:12|17|22|28)(?=[\\s:]))?|htsus|hts|hsn|ncm)(?:\\s?codes?)?|sac|sh|nc|cn|taric|gtip|cth|schedule b|mã',
  'commodity|tariff|customs|harmoni[sz]ed|system|statistical|import|export|chapter|heading|subheading',
  'codes?|number|nos?|nr|n[°º]|№|zolltarifnummer|warentarifnummer|warennummer|código|codigo|codice|nomenclature|douani[eè]re?',
  'partida|posici[oó]n|fracci[oó]n|arancelaria|код|тн\\s?вэд|еаэс',
  '商品|海关|海關|进口|出口|報關|报关|关税|税则|稅則|税|稅|编码|編碼|编号|編號|号列|號列|号码|號碼|号|號|代码|代碼',
  '統計|品目|番号|コード|코드|부호|번호|세번',
];

let label: RegExp | undefined;

/** What stands around a code in exports and texts: quotes, the `="…"` of a spreadsheet, brackets, marks of a list, footnote stars. */
const EDGES = ' \n\t"\'`´“”„‘’«»=()[]{}<>*#,;:.。、|/\\-‐‑‒–—−_';

/**
 * The characters of a field as ASCII where full-width and Arabic keyboards write others, without those that cannot be seen, one space for any run.
 * Not NFKC, which would make digits of footnote marks (`8471³`).
 */
export function foldedField(text: string): string {
  return withoutEdges(
    text
      .replace(/\p{Cf}/gu, '')
      .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
      .replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/[^\S\n]+/g, ' '),
  );
}

/** The field behind its label. */
export function withoutLabel(text: string): string {
  label ??= new RegExp(`^(?:(?:${labelWords.join('|')})(?![a-z])[\\s.:#()/_-]*){1,8}`, 'i');
  return withoutEdges(text.replace(label, ''));
}

/** By hand: a pattern that ends in `+$` takes quadratic time on a long run inside. */
export function withoutEdges(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && EDGES.includes(text.charAt(from))) from++;
  while (to > from && EDGES.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
