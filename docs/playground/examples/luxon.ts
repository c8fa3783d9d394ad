// A luxon DateTime on the library's own time zone tables.
import { show } from 'playground';
import { fromDateTime, toDateTime } from 'waimao/luxon';
import { contactStatus } from 'waimao/windows';

const call = toDateTime('2026-12-31T23:30Z', 'America/Vancouver');
show('In Vancouver', call.toISO());
show('Two hours later, as a moment', fromDateTime(call.plus({ hours: 2 })));
show(
  'A DateTime goes in anywhere',
  contactStatus({
    customer: { country: 'CA', city: 'Vancouver' },
    channel: 'call',
    at: call,
  }),
);
