// May I write to this person? The law of the recipient's place decides.
import { show } from 'playground';
import { canCollect, checkConsent, requestDeadline } from 'waimao/consent';

const mail = {
  purpose: 'marketing',
  channel: 'email',
  at: '2026-11-20',
  recipientKind: 'business-contact',
} as const;
show('Germany, no consent', checkConsent([], { ...mail, jurisdiction: 'DE' }));
show(
  'Great Britain, no consent',
  checkConsent([], { ...mail, jurisdiction: 'GB' }),
);

const given = {
  type: 'given',
  at: '2026-03-01T09:00:00Z',
  evidence: { source: 'fair form 12' },
} as const;
const withdrawn = { type: 'withdrawn', at: '2026-11-19T10:00:00Z' } as const;
show(
  'Germany, given and withdrawn',
  checkConsent([given, withdrawn], { ...mail, jurisdiction: 'DE' }),
);
show(
  'The same person, about a shipment',
  checkConsent([given, withdrawn], {
    ...mail,
    jurisdiction: 'DE',
    purpose: 'shipment-notice',
  }),
);

const form = {
  jurisdiction: 'DE',
  noticeShown: true,
  noticeId: 'privacy',
  noticeVersion: '2',
  marketingConsent: false,
};
show(
  'A form that demands marketing',
  canCollect({ ...form, marketingRequired: true }),
);
show(
  'Erasure asked for: answer until',
  requestDeadline('erasure', { receivedOn: '2026-11-20', jurisdiction: 'DE' }),
);
