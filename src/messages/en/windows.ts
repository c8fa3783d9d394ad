import type { Catalogue } from '../../core/reasons.ts';
import type { WindowsReasons } from '../../windows/reasons.ts';
import type { WindowsErrors } from '../../windows/refusals.ts';
import { windowsErrors } from '../../windows/refusals.ts';
import { momentText } from '../moment.ts';

/** English sentences of the windows module. */
export const windowsEn: Catalogue<WindowsReasons & WindowsErrors> = {
  ...windowsErrors,
  // contact
  'windows/open': (p) =>
    `It is ${p.time} on ${p.date} there (${p.zone}), within the good hours${span(p.start, p.end)}.`,
  'windows/any-time': ({ channel }) => `${capital(channelName(channel))} may come at any hour.`,
  'windows/weekend': (p) =>
    `${p.date} is a ${weekdays[p.weekday - 1]}, a day off ${p.country === null ? 'by the hours of the customer' : `in ${p.country}`}.`,
  'windows/public-holiday': (p) => `${p.date} is a holiday there.`,
  'windows/closed-day': (p) => `The customer is closed on ${p.date}.`,
  'windows/holiday-eve': (p) => `${p.date} is the day before a holiday, kept free from ${p.from} on.`,
  'windows/lunch': (p) => `It is ${p.time} there (${p.zone}): lunch is ${p.start}–${p.end}.`,
  'windows/outside-hours': (p) =>
    `It is ${p.time} there (${p.zone}), outside of the hours of the day (${p.hours === '' ? 'none' : p.hours}).`,
  'windows/edge-of-hours': (p) =>
    `It is ${p.time} there (${p.zone}), in the first or last ${p.minutes} minutes of the working day.`,
  'windows/quiet-hours': (p) => `It is ${p.time} there (${p.zone}): quiet hours are ${p.start}–${p.end}.`,
  'windows/legal-hours': (p) =>
    `It is ${p.time} on ${p.date} there (${p.zone}); a consumer in ${p.country} may be contacted ${p.allowed === '' ? 'not at all on that day' : `only ${p.allowed}`} (${p.rule}).`,
  'windows/ramadan': (p) =>
    `The customer keeps Ramadan, in which ${p.date} falls or may fall: good is ${p.start}–${p.end}.`,
  'windows/friday-prayer': (p) =>
    `It is ${p.time} there (${p.zone}): the customer keeps Friday prayer, ${p.start}–${p.end}.`,
  'windows/sabbath': (p) =>
    `The customer keeps the Sabbath, from Friday ${p.friday} to Saturday ${p.saturday}; it is ${p.time} on ${p.date} there.`,
  'windows/rep-off': ({ zone, date, time }) =>
    date === null ? 'The rep is off and has no hours later.' : `The rep is off until ${date} ${time} (${zone}).`,
  'windows/make-up-workday': (p) => `${p.date} is a day off that is worked on, with the hours of most weekdays.`,
  'windows/season': (p) => `Other hours than usual hold on ${p.date}${p.name === '' ? '' : ` (${p.name})`}.`,
  'windows/zone-uncertain': (p) =>
    `${p.count} zones are possible (${p.candidates}); a moment is good only if it is good in all of them.`,
  'windows/zone-unknown': ({ missing }) => `Nothing tells where the customer is: needed is one of ${missing}.`,
  'windows/hours-default': (p) =>
    `The hours are the usual office hours${p.country === null ? '' : ` of ${p.country}`} (confidence ${p.confidence}), not the customer's own.`,
  'windows/holidays-unknown': ({ country }) =>
    `No holidays${country === null ? '' : ` of ${country}`} were given, so a holiday may be missed.`,
  'windows/never': (p) =>
    `There is no moment at which ${channelName(p.channel)} ${p.minutes === 0 ? 'is' : `for ${p.minutes} minutes is`} good.`,
  'windows/landed': (p) => `It lands at ${p.time} on ${p.date} there (${p.zone}).`,
  'windows/landed-next-day': (p) => `The time had passed on ${p.passedOn}, so it lands on ${p.date}.`,
  'windows/moved-past-gap': (p) => `The clocks of ${p.zone} skip ${p.wanted} on ${p.date}, so it lands at ${p.time}.`,
  'windows/deadline-before-window': (p) =>
    `It must land by ${momentText(p.latest)}, before ${p.landing === null ? 'any wanted landing' : `the wanted landing at ${momentText(p.landing)}`}; ${p.inHours ? 'it lands within office hours' : 'no office hours are left until then'}.`,

  // findings about a policy
  'windows/nothing-left': (p) =>
    `${capital(channelName(p.channel))} is never good: edges, lunch and quiet hours leave nothing of the ${p.hours} hours (${p.minutes} minutes of a usual day).`,
  'windows/whole-day': (p) => `${p.field} starts and ends at ${p.time}, which is the whole day.`,
  'windows/no-effect': (p) => `${p.field} has no effect, since ${p.because} is "${p.value}".`,
  'windows/season-closed': (p) =>
    `${capital(channelName(p.channel))} is never good in Ramadan: ${p.start}–${p.end} lies outside of its hours.`,
};

const weekdays: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const channelNames: ReadonlyMap<string, string> = new Map([
  ['email', 'an e-mail'],
  ['call', 'a call'],
  ['whatsapp', 'a WhatsApp message'],
  ['wechat', 'a WeChat message'],
  ['sms', 'a text message'],
  ['meeting', 'a meeting'],
]);

function channelName(channel: string): string {
  return channelNames.get(channel) ?? channel;
}

function span(start: string | null, end: string | null): string {
  if (start === null && end === null) return '';
  return ` (${start ?? '…'}–${end ?? '…'})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
