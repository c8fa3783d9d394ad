/**
 * Hours in which a consumer may be called for selling, one rule a line:
 * country|in force from|channels|hours by weekday|public holidays|hours on the eve of one|rule.
 * Hours by weekday are `1-5 09:00-21:00`, several windows separated by `,`, several weekdays by `;`; a weekday that is not
 * named has none. Public holidays: `closed` or `open`. No line means that no such hours are known here, not that any hour
 * is allowed: Germany, for example, asks for consent and sets no hours; France asks for consent since 2026-08-11 (loi
 * 2025-594, art. 13), Spain for consent or another ground since 2023-06-29 (Ley 11/2022, art. 66.1.b), and their hours
 * stay as the safe reading. Regions may be stricter (several states of the US),
 * and consent or a running contract may free a caller. Not legal advice.
 *
 * source    US: 47 CFR 64.1200(c)(1); text messages are counted in as the safe reading; CA: CRTC Unsolicited
 *           Telecommunications Rules, part III; FR: Code de la consommation art. D223-9 (décret 2022-1313); ES: Ley General
 *           para la Defensa de los Consumidores art. 96.2; IT: code of conduct on telemarketing approved by the Garante on
 *           2024-03-07 (binds who has signed it); AU: Telecommunications (Telemarketing and Research Calls) Industry
 *           Standard 2017, before it that of 2007; IN: TRAI Telecom Commercial Communications Customer Preference
 *           Regulations 2010, by newspapers of 2010 and 2011 alone: the regulations of 2018 may be narrower. Each in two places
 * as of     2026-11-21
 * retrieved 2026-11-21
 * licence   facts
 * checked   test/windows/contact-legal.test.ts
 */
export const legalHourRows: string = `AU|2007-05-31|call|1-5 09:00-20:00;6 09:00-17:00|closed||Telemarketing Industry Standard
CA|2008-09-30|call|1-5 09:00-21:30;6-7 10:00-18:00|open||CRTC Telemarketing Rules
ES|2014-06-13|call|1-5 09:00-21:00|closed||LGDCU art. 96.2
FR|2023-03-01|call|1-5 10:00-13:00,14:00-20:00|closed||Code de la consommation D223-9
IN|2011-09-27|call,sms|1-7 09:00-21:00|open||TCCCPR
IT|2024-09-28|call|1-5 09:00-20:00;6 10:00-19:00|closed|10:00-19:00|Codice di condotta telemarketing
US|1992-12-20|call,sms|1-7 08:00-21:00|open||TCPA, 47 CFR 64.1200(c)(1)`;
