/**
 * How long laws ask for records to be kept, and how long marketing data may be, one rule a line:
 * jurisdiction|key|classes of records|period|start|confidence|in force from|to|tag|law.
 *
 * Classes of records become record types in `statutoryRules`; a class `-prospects` with a minus is to be disposed of, the
 * others are to be kept. Periods are `10y`, `24m` or `forever`. The period runs from the `event` itself, the end of its
 * calendar `year`, of its `fiscal` year, of the calendar year in which that fiscal year ends (`fiscal+year`), or `?`.
 *
 * `?` is a start that is not recorded here. The latest of these is then taken, the end of the calendar year in which the
 * fiscal year ends: it keeps longest. A law that counts from the tax return may ask for some months more, so such a row is
 * of confidence M at best. A rule that only some firms or records have (a loss year, real estate, a class of India's Third
 * Schedule) asks for a tag. Confidence L is outline only. `+` after the confidence: read in a further place in November
 * 2026. A jurisdiction without a line has no fixed period here, which is not to say that none is due. Not legal advice.
 *
 * source    own compilation of the laws named in each line, state of knowledge August 2026. Read further, in November 2026:
 *           DE HGB §257 and AO §147 with BEG IV (chambers of commerce, tax advisers, Haufe), UWG §7a (NWB, IHK); FR LPF L102 B
 *           and C. com. L123-22 (BOFiP, tax advisers), CNIL on prospects (commentary, not the text itself); AT BAO §132
 *           (ministry of finance, by a copy); CH OR 958f and NL AWR 52 (handbooks); DK Bogføringsloven §10; SE BFL 7:2; IE
 *           Companies Act 2014 s.285; US 15 CFR 762.6, 31 CFR 501.601 (Federal Register, law firms: 10 years since
 *           2025-03-12, 5 before); CA ITA 230 (CRA, by commentary); CN measures of 2015 on accounting archives (commentary);
 *           SG Companies Act s.199, AU Corporations Act s.286; ZA Companies Act (tax guide); TR TTK 82 and VUK (law firms);
 *           IN DPDP Rules 2025 r. 8 and their commencement on 2027-05-13 (18 months after the Gazette of 2025-11-13; others
 *           count to 2027-05-14)
 * as of     2026-11-22
 * retrieved 2026-11-22
 * licence   facts
 * checked   test/retention/statutory-rules.test.ts
 */
export const statutoryRows: string = `DE|books|books,annual-accounts|10y|year|H+||||HGB §257(4), AO §147(3)
DE|vouchers|vouchers|8y|year|H+|2025-01-01|||HGB §257(4), AO §147(3) as of BEG IV
DE|vouchers-until-2024|vouchers|10y|year|H+||2024-12-31||HGB §257(4), AO §147(3) before BEG IV
DE|letters|letters|6y|year|H+||||HGB §257(4), AO §147(3)
DE|phone-consent|used-consent|5y|event|H+||||UWG §7a(2)
FR|accounting|accounting|10y|fiscal|H+||||C. com. L123-22
FR|tax|tax|6y|?|M+||||LPF L102 B
FR|prospects|-prospects|36m|event|H+||||CNIL, référentiel gestion commerciale
FR|customers|-customers|36m|event|M||||CNIL, référentiel gestion commerciale
FR|objections|objections|3y|?|M||||CNIL, objection list
ES|books|books|6y|?|M||||C. Com. 30: from the last entry
ES|tax|tax|4y|?|M||||Spanish tax law
IT|accounting|accounting|10y|?|M||||C. civ. 2220
IT|marketing|-marketing|24m|event|M||||Garante 24.2.2005
IT|profiling|-profiling|12m|event|M||||Garante 24.2.2005
NL|accounting|accounting|7y|?|M+||||AWR 52
NL|real-estate|accounting|10y|?|M+|||real-estate|AWR 52
BE|accounting|accounting|10y|?|M||||Belgian accounting and VAT law, 7 years before 2023
AT|accounting|accounting|7y|fiscal+year|H+||||BAO §132, UGB §212
PL|accounting|accounting|5y|fiscal|M||||UoR art. 74
SE|accounting|accounting|7y|fiscal+year|M+||||BFL 7:2
DK|accounting|accounting|5y|fiscal|M+||||Bogføringsloven §10
DK|consent|used-consent|2y|event|M||||practice of the ombudsman on MFL 10
IE|accounting|accounting|6y|?|M+||||Companies Act 2014 s.285
FI|books|books|10y|?|M||||KPL 2:10
FI|vouchers|vouchers|6y|?|M||||KPL 2:10
GB|accounting-private|accounting|3y|?|M||||Companies Act 2006 s.388, private company
GB|accounting-public|accounting|6y|?|M||||Companies Act 2006 s.388, public company
GB|tax|tax|6y|?|M||||UK tax law
CH|accounting|accounting|10y|fiscal|H+||||OR 958f
US|tax|tax|7y|?|M||||US tax law, upper bound of 3 to 7 years
US|export|export|5y|?|M+||||EAR, 15 CFR 762.6
US|customs|customs|5y|?|M||||19 CFR 163.4
US|sanctions|sanctions|10y|event|H+|2025-03-12|||OFAC, 31 CFR 501.601
US|sanctions-until-2025-03|sanctions|5y|event|H+||2025-03-11||OFAC, 31 CFR 501.601 before 89 FR 74832
US-CA|requests|privacy-requests|24m|?|M||||11 CCR 7101
CA|tax|tax|6y|fiscal|H+||||ITA 230: from the end of the tax year
MX|tax|tax|5y|?|M||||CFF 30
MX|commercial|accounting|10y|?|M||||CCom
BR|tax|tax|5y|?|M||||CTN 173
BR|civil|accounting|10y|?|M||||civil limitation
CN|vouchers-and-ledgers|books,vouchers|30y|fiscal|M+||||会计档案管理办法 14
CN|other-accounting|other-accounting|10y|fiscal|M+||||会计档案管理办法 14
CN|annual-accounts|annual-accounts|forever|event|M+||||会计档案管理办法 14
CN|e-commerce|trade|3y|?|M||||E-Commerce Law
CN|customs|customs|3y|?|M||||Customs Law
CN|dual-use|export|5y|?|M||||dual-use export rules
CN|impact-assessments|impact-assessments|3y|?|M||||PIPL 56
HK|accounting|accounting|7y|?|M||||IRO 51C
TW|vouchers|vouchers|5y|?|M||||Taiwanese accounting law
TW|books|books|10y|?|M||||Taiwanese accounting law
JP|tax|tax|7y|?|M||||Japanese tax law
JP|tax-loss-years|tax|10y|?|M|||loss-year|Japanese tax law, years with a loss
JP|books|books|10y|?|M||||Companies Act 432
JP|consent|used-consent|1m|event|M||||Specified E-mail Act 3: from the last mail, a year where ordered
KR|books|books|10y|?|M||||Commercial Act 33
KR|vouchers|vouchers|5y|?|M||||Commercial Act 33
KR|tax|tax|5y|?|M||||Korean tax law
SG|accounting|accounting|5y|?|M+||||Companies Act s.199
MY|accounting|accounting|7y|?|M||||Malaysian tax and company law
TH|accounting|accounting|5y|?|M||||Thai accounting law, up to 7 years on order
VN|vouchers-and-books|books,vouchers|10y|?|M||||Vietnamese accounting law
VN|management|management|5y|?|M||||Vietnamese accounting law
ID|accounting|accounting|10y|?|M||||UU 8/1997, KUP
PH|accounting|accounting|5y|?|L||||EOPT 2024
IN|books|books|8y|fiscal|H||||Companies Act 2013 s.128
IN|gst|tax|72m|?|M||||GST law
IN|processing|processing|1y|event|H+|2027-05-13|||DPDP Rules 2025 r. 8(3)
IN|consent-managers|ended-consent|7y|?|M|||consent-manager|DPDP Rules 2025
IN|inactive|-third-schedule|36m|event|H+|2030-05-14||third-schedule|DPDP Rules 2025 r. 8(1), Third Schedule: not before three years from commencement
AE|corporate-tax|tax|7y|?|L||||Emirati corporate tax law
AE|vat|tax|5y|?|L||||Emirati VAT law
SA|books|books|10y|?|M||||Saudi commercial books law
SA|vat|tax|6y|?|M||||Saudi VAT law
SA|processing-register|processing-register|5y|event|M||||PDPL Implementing Regulation: duration of the processing and 5 years
TR|books|accounting|10y|?|M+||||TTK 82
TR|tax|tax|5y|?|M+||||Turkish tax law
TR|destruction-log|destruction-log|3y|?|M||||by-law 30224
TR|consent|ended-consent|3y|?|M||||Law 6563, IYS: after the consent ends
IL|accounting|accounting|7y|?|L||||Israeli tax law
ZA|company|accounting|7y|?|M+||||Companies Act
ZA|tax|tax|5y|?|M||||South African tax law
EG|tax|tax|5y|?|L||||Egyptian tax law
EG|consent|ended-consent|3y|?|L||||Law 151/2020
NG|accounting|accounting|6y|?|L||||Nigerian tax law
RU|accounting|accounting|5y|?|M||||402-FZ 29
RU|consent|ended-consent|3y|?|L||||practice
AU|company|accounting|7y|?|M+||||Corporations Act s.286
AU|tax|tax|5y|?|M||||Australian tax law
NZ|accounting|accounting|7y|?|M||||New Zealand tax law
CL|tax|tax|6y|?|L||||Chilean tax law`;

/** The jurisdictions that were looked at; of some no fixed period is known. */
export const statutoryCodes: string =
  'EU DE FR ES IT NL BE AT PL SE DK IE FI GB CH US US-CA US-other CA MX BR CN HK TW JP KR SG MY TH VN ID PH IN AE SA TR IL ZA EG NG RU AU NZ CL';
