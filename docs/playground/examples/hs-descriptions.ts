// Does the description say what the code says? English and Chinese vocabularies are read side by side.
import { show } from 'playground';
import { checkHsDescription, createHsIndex, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';

const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });

show(
  'leather wallet as 4107.11',
  checkHsDescription(index, { description: 'leather wallet', code: '4107.11' }),
);
show(
  "men's leather belt as 4203.30",
  checkHsDescription(index, {
    description: "men's leather belt",
    code: '4203.30',
  }),
);
show('Codes for 陶瓷马克杯', suggestHs(index, '陶瓷马克杯', { limit: 2 }));
show('样品 says too little', suggestHs(index, '样品'));
