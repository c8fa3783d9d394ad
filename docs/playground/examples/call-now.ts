// May I call now, and if not, when? Change the moment or the customer, and press Run.
import { show } from 'playground';
import { contactStatus, landAt, rankNow } from 'waimao/windows';

const at = '2026-12-24T20:00:00+08:00'; // Christmas Eve in Germany, 13:00 there
const customer = {
  id: 'Keller GmbH',
  country: 'DE',
  holidays: ['2026-12-25', '2026-12-26', '2027-01-01'],
};

show(
  'May I call Keller GmbH now?',
  contactStatus({ customer, channel: 'call', at }),
);
show(
  'When does a mail land at nine?',
  landAt({ customer, localTime: '09:00', notBefore: at }),
);

const worklist = [
  customer,
  { id: 'Gulf Star', country: 'AE' },
  { id: 'Nowhere Ltd', country: 'XX' },
];
show('Whom first?', rankNow(worklist, { channel: 'whatsapp', at }));
