import { requireFlag, requireList, requireObject, wrongType } from '../../core/require.ts';
import type { CollectForm } from '../can-collect.ts';

const FLAGS = [
  'noticeShown',
  'noticeAcknowledged',
  'noticeAcknowledgementRequired',
  'marketingConsent',
  'marketingRequired',
  'marketingPreTicked',
  'sensitiveData',
  'transferAbroad',
  'thirdParties',
  'soldOrShared',
  'optOutLinkShown',
  'minors',
  'ageConfirmed',
  'contractNecessary',
] as const;

/** Refuses what a program got wrong: the text `'no'` in a box would count as ticked. */
export function readForm(form: CollectForm): CollectForm {
  requireObject(form, []);
  for (const name of FLAGS) {
    const flag = form[name];
    if (flag !== undefined && flag !== null) requireFlag(flag, [name]);
  }
  for (const name of ['noticeId', 'noticeVersion', 'storedIn'] as const) {
    const text = form[name];
    if (text !== undefined && text !== null && typeof text !== 'string') throw wrongType(text, 'string', [name]);
  }
  for (const name of ['purposes', 'separateConsents'] as const) {
    for (const [at, text] of (form[name] === undefined ? [] : requireList(form[name], [name])).entries()) {
      if (typeof text !== 'string') throw wrongType(text, 'string', [name, at]);
    }
  }
  return form;
}
