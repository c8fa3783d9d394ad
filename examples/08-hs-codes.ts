/** Is this a code, where may the goods belong, does the code fit the words, and is the certificate of origin good? */
import { explain } from 'waimao';
import { checkHsCode, checkHsDescription, checkOrigin, createHsIndex, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';

const on = '2026-01-05';
for (const code of ['8517.12', '90210', '8302420000']) {
  const { status, findings } = checkHsCode(code, { country: 'JP', on });
  console.log(`${code}: ${status}. ${explain(findings, en)[0]}`);
}

const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] }); // make one and keep it
for (const goods of ['stainless steel vacuum flask 500 ml', '电饭煲 5L', 'gift sample']) {
  const [first] = suggestHs(index, goods);
  console.log(`${goods}: ${first?.code ?? 'no code'}. ${first?.path?.heading?.title.en ?? first?.questions[0]?.text}`);
}

for (const code of ['4203.30', '4107.11']) {
  const { outcome, reasons, warning } = checkHsDescription(index, { description: "men's leather belt", code, on });
  console.log(`men's leather belt as ${code}: ${outcome}`);
  console.log(`  ${explain(reasons, zh)[0]}`);
  if (warning !== null) console.log(`  ${explain([warning], en)[0]}`);
}

const formE = { agreement: 'ASEAN-China', proof: 'Form E', exportedFrom: 'CN', importedInto: 'VN', presentedOn: on };
const late = { ...formE, shippedOn: '2025-12-12', issuedOn: '2025-12-22', hsCodes: ['830242'], criteria: ['PE'] };
for (const marks of [[], ['ISSUED RETROACTIVELY']]) {
  const { outcome, validUntil, daysLeft, findings } = checkOrigin({ ...late, marks, invoiceParty: 'CN', route: [] });
  console.log(`Form E until ${validUntil}, ${daysLeft} days left: ${outcome}`);
  console.log(`  ${explain(findings, en)[0]}`);
}
