/**
 * How long the codes of a country are: country|import digits|export digits|system|valid from|confidence|other length in use and since
 * when|a check letter follows. No date means long-standing; several rows where the length changed, oldest first.
 *
 * source    own compilation: USITC HTSUS 2023 and US Census Schedule B 2019 (US), EU TARIC nomenclature (EU), Taiwan CCC 2020 (TW), public
 *           tariff pages (JP), public code lists (VN, EAEU, Gulf states); the others from general knowledge of the trade, to be confirmed
 * as of     2026-11
 * retrieved 2026-11-21
 * licence   facts; no wording copied
 * checked   test/hs/national-code-length.test.ts
 */
export const nationalCodeRows: string = `US|10|10|HTSUS / Schedule B||high
CN|10|10|Customs tariff||high|13 2018-08-01
EU|10|8|CN / TARIC||high
GB|10|8|UK Integrated Tariff||high
JP|9|9|Statistical code||high
KR|10|10|HSK||high
IN|8|8|ITC(HS)||high
TW|11|11|CCC||high
HK|8|8|HKHS||high
SG|8|8|STCCED / AHTN||high
VN|8|8|AHTN||high
TH|11|11|AHTN + statistics||medium
MY|10|10|PDK / AHTN||high
ID|8|8|BTKI / AHTN||high
PH|8|8|AHTN||medium
AU|10|8|Working Tariff / AHECC||high
NZ|10|10|Working Tariff||medium||letter
CA|10|8|Customs Tariff / Export Classification||high
MX|10|10|TIGIE + NICO|2020-12-28|high
BR|8|8|NCM (Mercosur)||high
AR|11|11|NCM + SIM||medium||letter
CL|8|8|Arancel||high
PE|10|10|Subpartida nacional||high
CO|10|10|Arancel (NANDINA)||high
CH|8|8|Tares||high
NO|8|8|Tolltariffen||high
TR|12|12|GTIP||high
RU|10|10|TN VED EAEU||high
KZ|10|10|TN VED EAEU||high
BY|10|10|TN VED EAEU||high
AM|10|10|TN VED EAEU||high
KG|10|10|TN VED EAEU||high
UA|10|10|UKT ZED||high
SA|12|12|Integrated tariff|2016-01-01|high
OM|8|8|GCC Common Tariff||high
OM|12|12|GCC Integrated Tariff|2025-01-01|high
QA|8|8|GCC Common Tariff||high
QA|12|12|GCC Integrated Tariff|2025-01-01|high
KW|8|8|GCC Common Tariff||high
KW|12|12|GCC Integrated Tariff|2025-01-01|high
BH|8|8|GCC Common Tariff||high
BH|12|12|GCC Integrated Tariff|2025-01-01|high
AE|8|8|GCC Common Tariff||high
AE|12|12|GCC Integrated Tariff|2025-08-01|medium
ZA|8|8|Schedule 1 (SACU)||medium
IL|10|10|Tariff||low
EG|10|10|Tariff||low
NG|10|10|ECOWAS CET||high
GH|10|10|ECOWAS CET||high
KE|8|8|EAC CET||high
TZ|8|8|EAC CET||high
UG|8|8|EAC CET||high
PK|8|8|PCT||high
BD|8|8|BCT||high`;

/** Countries whose tariff is that of a union: union|members. */
export const tariffUnions: string = `EU|AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK MC`;
