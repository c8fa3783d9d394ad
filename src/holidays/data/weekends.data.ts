/**
 * Weekends that are not, or were not always, Saturday and Sunday, the newest row of a place first:
 * country or country-region|first day|days off|weekday of a half day, its end|confidence|source.
 * Weekdays 1 = Monday to 7 = Sunday. Without a first day: as far back as is known. Confidence h high, m medium, l low.
 *
 * source    own compilation, each row with what it rests on; the changes of AF, IR, MY-01, NP and YE, and that of AE in 2022, were read in
 *           newspapers and notices of the days, those of BH, DZ, KW, OM and SD by their announcements; Unicode CLDR 48
 *           (weekData), Nager.Date and python-holidays compared, and not followed where a named source says otherwise
 * as of     2026-11
 * retrieved 2026-11-21
 * licence   facts; no text copied
 * checked   test/holidays/weekend-of.test.ts
 */
export const weekendRows: string = `AE|2022-01-01|67|5 12:00|h|cabinet decision of 2021-12-07 (federal government; followed by most firms)
AE|2006-09-01|56||h|decision announced 2006-05-31
AE||45||l|before the decision of 2006
AE-SH|2022-01-01|567||h|Sharjah executive council, 2021-12-09 (government of the emirate)
AF|2019-03-21|5|4 13:00|m|cabinet decision of 2019-03-05; labour ministry, hours announced 2025-03-29
AF||45||l|Kabul offices from 2010; the provinces worked on Thursdays
BD|2005-09-09|56||h|Nager.Date, python-holidays; the first day is not confirmed; garment factories often Friday only
BD||5||l|one day off before 2005
BH|2006-09-01|56||h|decision announced 2006-08-02
BH||45||m|before the decision of 2006
BN||57||h|government (Nager.Date, python-holidays); many private firms Saturday and Sunday
CD||7|6 12:00|l|python-holidays; office hours in use differ
CN|1995-05-01|67||h|State Council regulation on working hours (1995); make-up working days are announced each year
CO||67||m|Saturday mornings are worked in many firms
DJ||56||m|python-holidays; diplomatic missions keep Sunday to Thursday; Nager.Date has Friday only
DZ|2009-08-14|56||h|decision announced 2009-07-24
DZ||45||h|before the decision of 2009
EG||56||h|Unicode CLDR 48
GQ||7||l|Nager.Date
HK||67||m|offices; the statutory rest day is one in seven, Saturday mornings are still worked
IL||56||h|Unicode CLDR 48; some Friday mornings are worked
IN||7||m|Unicode CLDR 48; banks also the second and fourth Saturday, central government and IT both days
IQ||56||h|Unicode CLDR 48
IR||5|4 12:30|m|Unicode CLDR 48; the bill of 2025-03-05 for Thursday off in government offices was not law
JO||56||h|Unicode CLDR 48
KH||67||m|offices; garment factories Sunday only
KW|2007-09-01|56||h|decision announced 2007-08-04
KW||45||m|before the decision of 2007
LY||56||h|Unicode CLDR 48
MR|2014-10-01|67|5 12:00|h|decree of 2014-09
MR||56||h|before the decree of 2014
MV||56||h|Nager.Date, python-holidays
MX||67||m|offices; factories work on Saturday mornings (week of 48 hours)
MY-01|2025-01-01|67||h|decree of the regent of Johor, 2024-10-07
MY-01|2014-01-01|56||m|decree of the sultan of Johor, 2013-11; most private firms kept Saturday and Sunday
MY-02||56||h|Kedah
MY-03||56||h|Kelantan
MY-11||56||h|Terengganu
NP|2026-01-01|6||l|as in 2022; a later change is not confirmed
NP|2022-06-06|6||m|cabinet decision of 2022-06-06, which took the trial back
NP|2022-05-15|67||h|cabinet decision of 2022-04-26, a trial
NP||6||h|before the trial of 2022
OM|2013-05-01|56||h|decision announced 2013-04-06
OM||45||h|before the decision of 2013
PH||67||m|offices; a week of six days is common
PK||67||m|offices; many firms Sunday only
PS||56||m|Nager.Date; Unicode CLDR 48 has no row
QA|2003-08-01|56||m|decision of 2003
QA||45||l|before the decision of 2003
SA|2013-06-29|56||h|royal order of 2013-06-23
SA||45||h|before the order of 2013
SD|2008-01-09|56||h|Unicode CLDR 48; decision announced on the first day given
SD||5||l|before the decision of 2008
SO||5||l|Nager.Date; in parts of the country Thursday and Friday
SY||56||h|Unicode CLDR 48
UG||7|6 13:00|m|Unicode CLDR 48, Nager.Date; many offices are closed on Saturdays
VN||67||m|offices; factories Sunday only
YE|2013-08-15|56||m|decision of 2013-07; in the north Thursday and Friday again from 2015-06-18
YE||45||h|before the decision of 2013
`;

/** Other ways in which the regions above are written. */
export const weekendRegionNames: string =
  'AE-SH SHJ SHARJAH|MY-01 JHR JOHOR|MY-02 KDH KEDAH|MY-03 KTN KELANTAN|MY-11 TRG TERENGGANU';

/** Every code of ISO 3166-1, and XK for Kosovo. */
export const countryCodes: string =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';
