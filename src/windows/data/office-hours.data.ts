/**
 * Usual office hours of 99 countries, one per line, separated by spaces: country, confidence (H high, M medium, L low),
 * opening hours, lunch (`-` none), then marks: `5=` the hours of a weekday (5 is Friday) that differ, `r=` Ramadan,
 * `s=` hours of a part of the year with its first and last day, `r5=` and `s5=` a weekday within them, `f=` a long break
 * on Fridays.
 *
 * A row says when somebody sits at the desk in most offices of that country, not what a firm promises: what a
 * customer states goes before it. Weekends are not here but in `waimao/holidays`, since they have dates.
 *
 * source    own compilation of office customs; checked: the summer shift of Spain (usage of collective agreements,
 *           08:00–15:00, July and August everywhere, June to September in part) and of Tunisia (government notices of
 *           2021, 2023 and 2025), Friday in the Emirates (government notices of 2021 and 2022) and in Germany, Ramadan
 *           in the Emirates, Qatar, Pakistan and Bangladesh (labour law and yearly notices), the Friday break of Malaysia and Indonesia
 * as of     2026-11-21
 * retrieved 2026-11-21
 * licence   authored here
 * checked   test/windows/office-hours.test.ts
 */
export const officeHourRows: string = `AE M 09:00-18:00 13:00-14:00 5=09:00-12:00 r=09:00-15:00 r5=09:00-12:00
AF L 08:00-16:00 12:00-13:00
AR M 09:00-18:00 13:00-14:00
AT M 08:00-17:00 12:00-13:00 5=08:00-14:00
AU H 09:00-17:00 12:30-13:30
BD M 09:00-18:00 13:00-14:00 r=09:00-15:30
BE M 09:00-17:30 12:30-13:30
BG L 09:00-18:00 12:30-13:30
BH M 08:00-17:00 12:30-13:30 r=08:00-14:00
BN M 08:00-16:30 12:15-13:30
BR M 09:00-18:00 12:00-13:30
BY M 09:00-18:00 13:00-14:00
CA H 09:00-17:00 12:00-13:00
CD L 08:00-16:00 -
CH M 08:00-17:30 12:00-13:30
CI L 08:00-18:00 12:00-14:00
CL M 09:00-18:30 13:00-14:30
CN H 09:00-18:00 12:00-13:30
CO M 08:00-17:30 12:00-14:00
CZ M 08:00-16:30 12:00-12:30
DE H 08:30-17:00 12:00-13:00 5=08:30-15:00
DJ L 07:30-13:30 -
DK M 08:30-16:30 12:00-12:30 5=08:30-15:00
DO L 08:30-17:00 12:00-13:00
DZ M 08:00-16:30 12:00-13:00 r=09:00-16:00
EC L 08:30-17:30 13:00-14:00
EG M 09:00-17:00 - r=09:30-14:30
ES M 09:00-19:00 14:00-16:00 s=07-01/08-31/08:00-15:00
ET M 08:30-17:30 12:30-13:30
FI M 08:00-16:15 11:00-12:00
FJ L 08:00-17:00 13:00-14:00
FR H 09:00-18:00 12:30-14:00
GB H 09:00-17:30 13:00-14:00
GH M 08:00-17:00 12:00-13:00
GR M 09:00-17:00 -
GT L 08:00-17:00 13:00-14:00
HK H 09:00-18:00 13:00-14:00
HR L 08:00-16:00 -
HU M 08:00-16:30 12:00-12:30
ID M 09:00-17:00 12:00-13:00 r=08:00-15:00 f=11:30-13:00
IE M 09:00-17:30 13:00-14:00
IL M 08:30-17:30 12:30-13:30
IN M 10:00-18:30 13:00-14:00
IQ L 08:00-15:00 - r=09:00-14:00
IR L 08:00-17:00 12:30-13:30 4=08:00-12:30 r=09:00-15:00 r4=09:00-12:30
IT M 09:00-18:00 13:00-14:30
JO M 09:00-17:00 - r=10:00-15:00
JP H 09:00-18:00 12:00-13:00
KE M 08:00-17:00 13:00-14:00
KH L 08:00-17:00 12:00-13:30
KR H 09:00-18:00 12:00-13:00
KW M 08:00-17:00 13:00-14:00 r=09:00-15:00
KZ M 09:00-18:00 13:00-14:30
LB L 09:00-17:00 13:00-14:00
LK M 08:30-17:00 12:30-13:30
LY L 08:00-15:00 -
MA M 08:30-18:00 12:30-14:00 r=09:00-15:00 f=12:00-14:30
MM L 09:00-17:00 12:00-13:00
MN M 09:00-18:00 13:00-14:00
MV L 08:00-16:00 -
MX M 09:00-18:00 14:00-16:00
MY M 09:00-18:00 13:00-14:00 f=12:15-14:45
NG M 08:00-17:00 13:00-14:00
NL M 08:30-17:00 12:30-13:00
NO M 08:00-16:00 11:30-12:00
NP L 10:00-17:00 -
NZ H 08:30-17:00 12:30-13:30
OM M 08:00-17:00 13:00-14:00 r=09:00-15:00
PA L 08:00-17:00 12:00-13:00
PE M 09:00-18:00 13:00-14:00
PH M 08:30-17:30 12:00-13:00
PK M 09:00-18:00 13:00-14:00 r=09:00-15:30 r5=09:00-13:00 f=12:30-14:30
PL M 08:00-16:00 -
PS L 08:00-15:00 -
PT M 09:00-18:00 13:00-14:30
PY L 07:30-17:00 12:00-13:30
QA M 08:00-17:00 13:00-14:00 r=09:00-15:00
RO M 09:00-17:30 13:00-13:30
RS L 08:00-16:00 -
RU H 09:00-18:00 13:00-14:00
SA M 08:00-17:00 12:00-13:00 r=10:00-16:00
SD L 08:00-15:00 -
SE M 08:00-17:00 11:30-12:30
SG H 09:00-18:00 12:00-13:30
SK L 08:00-16:30 12:00-12:30
SN L 08:00-17:00 13:00-15:00
SY L 09:00-15:30 -
TH M 08:30-17:30 12:00-13:00
TN M 08:30-17:30 12:30-14:00 r=08:30-14:30 s=07-01/08-31/08:00-14:30 s5=08:00-13:30
TR M 09:00-18:00 12:30-13:30
TW H 09:00-18:00 12:00-13:30
TZ M 08:00-17:00 13:00-14:00
UA M 09:00-18:00 13:00-14:00
US H 09:00-17:00 12:00-13:00
UZ M 09:00-18:00 13:00-14:00
VE L 08:00-17:00 12:00-14:00
VN M 08:00-17:00 12:00-13:00
YE L 08:00-14:00 -
ZA H 08:00-17:00 13:00-14:00`;
