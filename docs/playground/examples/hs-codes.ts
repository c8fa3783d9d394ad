// Is this a code, where may the goods belong, and is the certificate of origin good?
import { show } from 'playground';
import { checkHsCode, checkOrigin, hsSuccessors } from 'waimao/hs';

show(
  '8517.12 in Japan today',
  checkHsCode('8517.12', { country: 'JP', on: '2026-11-21' }),
);
show('What became of it', hsSuccessors('8517.12', 'HS2017', 'HS2022'));
show(
  'A zero is lost',
  checkHsCode('90210', { country: 'JP', on: '2026-11-21' }),
);

const formE = {
  agreement: 'ASEAN-China',
  proof: 'Form E',
  exportedFrom: 'CN',
  importedInto: 'VN',
  presentedOn: '2026-01-05',
};
show(
  'Form E, issued ten days after shipment',
  checkOrigin({
    ...formE,
    shippedOn: '2025-12-12',
    issuedOn: '2025-12-22',
    hsCodes: ['830242'],
    criteria: ['PE'],
    marks: [],
    invoiceParty: 'CN',
    route: [],
  }),
);
