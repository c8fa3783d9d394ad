/**
 * Every code of ISO 4217, active and withdrawn, one per line:
 * code|numeric|kind|valid from|valid to|name|countries|successor|units per successor|successor per unit|fixed since.
 * No kind means currency; no last day means active. `valid from` is the day of the unit, left out where it is
 * older than the standard itself (1978) or not known.
 *
 * source    ISO 4217 lists one and three as republished by datasets/currency-codes (ODC-PDDL-1.0); countries:
 *           brick/money (MIT); days of validity: Unicode CLDR 48.2 (Unicode-3.0); euro rates: the Council regulations
 *           from (EC) 2866/98 to (EU) 2025/1409; digits of withdrawn codes: ISO list one while they were active
 * as of     2026-11, amendment 180 (2025-09-22, in force 2026-01-01: BGN withdrawn)
 * retrieved 2026-11-21
 * licence   facts; copyright (c) 1991-2026 Unicode, Inc. for the days of validity, https://www.unicode.org/license.txt
 * checked   test/currency/currency.test.ts
 * Kept by hand: CONTRIBUTING.md says how.
 */
export const currencyRows: string = `ADP|020|||2001-12-31|Andorran Peseta|AD
AED|784||||UAE Dirham|AE
AFA|004|||2002-12-31|Afghani|AF|AFN|1000
AFN|971||2002-10-07||Afghani|AF
ALK|008|||1965-08-16|Old Lek|AL
ALL|008||||Lek|AL
AMD|051||1993-11-22||Armenian Dram|AM
ANG|532|||2025-03-30|Netherlands Antillean Guilder|AW BQ CW SX|XCG|1
AOA|973||1999-12-13||Kwanza|AO
AOK|024|||1991-03-01|Kwanza|AO
AON|024||1990-09-25|2000-02-01|New Kwanza|AO
AOR|982||1995-07-01|2000-02-01|Kwanza Reajustado|AO
ARA|032||1985-06-14|1992-01-01|Austral|AR|ARS|10000
ARP|032||1983-06-01|1985-06-14|Peso Argentino|AR
ARS|032||1992-01-01||Argentine Peso|AR
ARY|032|||1990-12-31|Peso
ATS|040|||2002-02-28|Schilling|AT|EUR|13.7603||1999-01-01
AUD|036||||Australian Dollar|AU CC CX HM KI NF NR TV
AWG|533||1986-01-01||Aruban Florin|AW
AYM|945|||2005-10-31|Azerbaijan Manat
AZM|031||1993-11-22|2006-12-31|Azerbaijanian Manat|AZ|AZN|5000
AZN|944||2006-01-01||Azerbaijan Manat|AZ
BAD|070||1992-07-01|1994-08-15|Dinar|BA
BAM|977||1995-01-01||Convertible Mark|BA
BBD|052||||Barbados Dollar|BB
BDT|050||||Taka|BD
BEC|993|||1990-03-31|Convertible Franc
BEF|056|||2002-02-28|Belgian Franc|BE|EUR|40.3399||1999-01-01
BEL|992|||1990-03-31|Financial Franc
BGJ|100|||1990-12-31|Lev A/52
BGK|100|||1990-12-31|Lev A/62
BGL|100|||1999-07-05|Lev|BG|BGN|1000
BGN|975||1999-07-05|2025-12-31|Bulgarian Lev|BG|EUR|1.95583||2026-01-01
BHD|048||||Bahraini Dinar|BH
BIF|108||||Burundi Franc|BI
BMD|060||||Bermudian Dollar|BM
BND|096||||Brunei Dollar|BN
BOB|068||1987-01-01||Boliviano|BO
BOP|068|||1986-12-31|Peso boliviano|BO
BOV|984|fund|||Mvdol
BRB|076|||1986-02-28|Cruzeiro|BR
BRC|076||1986-02-28|1989-01-15|Cruzado|BR
BRE|076||1990-03-16|1993-08-01|Cruzeiro|BR
BRL|986||1994-07-01||Brazilian Real|BR
BRN|076||1989-01-15|1990-03-16|New Cruzado|BR
BRR|987||1993-08-01|1994-07-01|Cruzeiro Real|BR|BRL|2750
BSD|044||||Bahamian Dollar|BS
BTN|064||||Ngultrum|BT
BUK|104|||1989-06-18|Kyat|BU MM
BWP|072||||Pula|BW
BYB|112||1994-08-01|2000-12-31|Belarusian Ruble|BY|BYR|1000
BYN|933||2016-07-01||Belarusian Ruble|BY
BYR|974||2000-01-01|2017-01-01|Belarusian Ruble|BY|BYN|10000
BZD|084||||Belize Dollar|BZ
CAD|124||||Canadian Dollar|CA
CDF|976||1998-07-01||Congolese Franc|CD
CHC|948|fund||2004-11-30|WIR Franc (for electronic)
CHE|947|fund|||WIR Euro
CHF|756||||Swiss Franc|CH LI
CHW|948|fund|||WIR Franc
CLF|990|fund|||Unidad de Fomento
CLP|152||||Chilean Peso|CL
CNY|156||||Yuan Renminbi|CN
COP|170||||Colombian Peso|CO
COU|970|fund|||Unidad de Valor Real
CRC|188||||Costa Rican Colon|CR
CSD|891||2002-05-15|2006-10-25|Serbian Dinar|CS RS
CSJ|203|||1990-12-31|Krona A/53
CSK|200|||1993-03-01|Koruna|CZ SK
CUC|931||1994-01-01|2020-12-31|Peso Convertible|CU|CUP||24
CUP|192||||Cuban Peso|CU
CVE|132||||Cabo Verde Escudo|CV
CYP|196|||2008-01-31|Cyprus Pound|CY|EUR|0.585274||2008-01-01
CZK|203||1993-01-01||Czech Koruna|CZ
DDM|278|||1990-10-02|Mark der DDR|DD
DEM|276|||2002-05-15|Deutsche Mark|DE ME XK|EUR|1.95583||1999-01-01
DJF|262||||Djibouti Franc|DJ
DKK|208||||Danish Krone|DK FO GL
DOP|214||||Dominican Peso|DO
DZD|012||||Algerian Dinar|DZ
ECS|218|||2000-10-02|Sucre|EC
ECV|983|fund||2000-09-30|Unidad de Valor Constante (UVC)
EEK|233||1992-06-21|2010-12-31|Kroon|EE|EUR|15.6466||2011-01-01
EGP|818||||Egyptian Pound|EG
ERN|232||1997-11-08||Nakfa|ER
ESA|996|||1981-12-31|Spanish Peseta
ESB|995|||1994-12-31|"A" Account (convertible Peseta Account)
ESP|724|||2002-02-28|Spanish Peseta|AD ES PR|EUR|166.386||1999-01-01
ETB|230||||Ethiopian Birr|ET
EUR|978||1999-01-01||Euro|AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA YT
FIM|246|||2002-02-28|Markka|FI|EUR|5.94573||1999-01-01
FJD|242||||Fiji Dollar|FJ
FKP|238||||Falkland Islands Pound|FK
FRF|250|||2002-02-17|French Franc|AD BL FR GF GP MC MF MQ PM RE TF YT|EUR|6.55957||1999-01-01
GBP|826||||Pound Sterling|GB GG IM JE
GEK|268||1993-04-05|1995-09-25|Georgian Coupon|GE
GEL|981||1995-09-23||Lari|GE
GHC|288||1979-03-09|2007-12-31|Cedi|GH|GHS|10000
GHP|939|||2007-06-30|Ghana Cedi
GHS|936||2007-07-03||Ghana Cedi|GH
GIP|292||||Gibraltar Pound|GI
GMD|270||||Dalasi|GM
GNE|324|||1989-12-31|Syli
GNF|324||1986-01-06||Guinean Franc|GN
GNS|324|||1986-01-06|Syli|GN
GQE|226|||1986-06-01|Ekwele|GQ
GRD|300|||2002-02-28|Drachma|GR|EUR|340.750||2001-01-01
GTQ|320||||Quetzal|GT
GWE|624|||1976-02-28|Guinea Escudo|GW
GWP|624|||1997-03-31|Guinea-Bissau Peso|GW|XOF|65
GYD|328||||Guyana Dollar|GY
HKD|344||||Hong Kong Dollar|HK
HNL|340||||Lempira|HN
HRD|191||1991-12-23|1995-01-01|Croatian Dinar|HR
HRK|191||1994-05-30|2022-12-31|Kuna|HR|EUR|7.53450||2023-01-01
HTG|332||||Gourde|HT
HUF|348||||Forint|HU
IDR|360||||Rupiah|ID
IEP|372|||2002-02-09|Irish Pound|IE|EUR|0.787564||1999-01-01
ILP|376|||1980-02-22|Pound|IL PS
ILR|376||1980-02-22|1985-09-04|Old Shekel|IL
ILS|376||1985-09-04||New Israeli Sheqel|IL
INR|356||||Indian Rupee|BT IN
IQD|368||||Iraqi Dinar|IQ
IRR|364||||Iranian Rial|IR
ISJ|352|||1981-01-01|Old Krona|IS
ISK|352||1981-01-01||Iceland Krona|IS
ITL|380|||2002-02-28|Italian Lira|IT SM VA|EUR|1936.27||1999-01-01
JMD|388||||Jamaican Dollar|JM
JOD|400||||Jordanian Dinar|JO
JPY|392||||Yen|JP
KES|404||||Kenyan Shilling|KE
KGS|417||1993-05-10||Som|KG
KHR|116||1980-03-20||Riel|KH
KMF|174||||Comorian Franc|KM
KPW|408||||North Korean Won|KP
KRW|410||||Won|KR
KWD|414||||Kuwaiti Dinar|KW
KYD|136||||Cayman Islands Dollar|KY
KZT|398||1993-11-05||Tenge|KZ
LAJ|418|||1979-12-31|Pathet Lao Kip
LAK|418||1979-12-10||Lao Kip|LA
LBP|422||||Lebanese Pound|LB
LKR|144||1978-05-22||Sri Lanka Rupee|LK
LRD|430||||Liberian Dollar|LR
LSL|426||1980-01-22||Loti|LS
LSM|426|||1985-05-31|Loti
LTL|440||1993-06-25|2014-12-31|Lithuanian Litas|LT|EUR|3.45280||2015-01-01
LTT|440||1992-10-01|1993-06-25|Talonas|LT
LUC|989|||1990-03-31|Luxembourg Convertible Franc
LUF|442|||2002-02-28|Luxembourg Franc|LU|EUR|40.3399||1999-01-01
LUL|988|||1990-03-31|Luxembourg Financial Franc
LVL|428||1993-06-28|2013-12-31|Latvian Lats|LV|EUR|0.702804||2014-01-01
LVR|428||1992-05-07|1993-10-17|Latvian Ruble|LV|LVL|200
LYD|434||||Libyan Dinar|LY
MAD|504||||Moroccan Dirham|EH MA
MDL|498||1993-11-29||Moldovan Leu|MD
MGA|969||1983-11-01||Malagasy Ariary|MG
MGF|450|||2004-12-31|Malagasy Franc|MG|MGA|5
MKD|807||1993-05-20||Denar|MK
MLF|466|||1984-08-31|Mali Franc|ML
MMK|104||1989-06-18||Kyat|MM
MNT|496||||Tugrik|MN
MOP|446||||Pataca|MO
MRO|478|||2018-06-30|Ouguiya|MR|MRU|10
MRU|929||2018-01-01||Ouguiya|MR
MTL|470|||2008-01-31|Maltese Lira|MT|EUR|0.429300||2008-01-01
MTP|470|||1968-06-07|Maltese Pound|MT
MUR|480||||Mauritius Rupee|MU
MVQ|462|||1989-12-31|Maldive Rupee
MVR|462||1981-07-01||Rufiyaa|MV
MWK|454||||Malawi Kwacha|MW
MXN|484||1993-01-01||Mexican Peso|MX
MXP|484|||1992-12-31|Mexican Peso|MX|MXN|1000
MXV|979|fund|||Mexican Unidad de Inversion (UDI)
MYR|458||||Malaysian Ringgit|MY
MZE|508|||1980-06-16|Mozambique Escudo|MZ
MZM|508||1980-06-16|2006-12-31|Mozambique Metical|MZ|MZN|1000
MZN|943||2006-07-01||Mozambique Metical|MZ
NAD|516||1993-01-01||Namibia Dollar|NA
NGN|566||||Naira|NG
NIC|558||1988-02-15|1991-04-30|Cordoba|NI
NIO|558||1991-04-30||Cordoba Oro|NI
NLG|528|||2002-02-28|Netherlands Guilder|BE NL SR|EUR|2.20371||1999-01-01
NOK|578||||Norwegian Krone|BV NO SJ
NPR|524||||Nepalese Rupee|NP
NZD|554||||New Zealand Dollar|CK NU NZ PN TK
OMR|512||||Rial Omani|OM
PAB|590||||Balboa|PA
PEH|604|||1990-12-31|Sol
PEI|604||1985-02-01|1991-07-01|Inti|PE|PEN|1000000
PEN|604||1991-07-01||Sol|PE
PES|604|||1985-02-01|Sol|PE
PGK|598||||Kina|PG
PHP|608||||Philippine Peso|PH
PKR|586||||Pakistan Rupee|PK
PLN|985||1995-01-01||Zloty|PL
PLZ|616|||1994-12-31|Zloty|PL|PLN|10000
PTE|620|||2002-02-28|Portuguese Escudo|CV PT|EUR|200.482||1999-01-01
PYG|600||||Guarani|PY
QAR|634||||Qatari Rial|QA
RHD|716|||1980-04-18|Rhodesian Dollar|ZW
ROK|642|||1990-12-31|Leu A/52
ROL|642|||2006-12-31|Old Leu|RO|RON|10000
RON|946||2005-07-01||Romanian Leu|RO
RSD|941||2006-10-25||Serbian Dinar|RS
RUB|643||1999-01-01||Russian Ruble|RU
RUR|810||1991-12-25|1998-12-31|Russian Ruble|AM AZ BY GE KG RU TJ TM UA|RUB|1000
RWF|646||||Rwanda Franc|RW
SAR|682||||Saudi Riyal|SA
SBD|090||||Solomon Islands Dollar|SB
SCR|690||||Seychelles Rupee|SC
SDD|736||1992-06-08|2007-06-30|Sudanese Dinar|SD|SDG|100
SDG|938||2007-01-10||Sudanese Pound|SD
SDP|736|||1998-06-01|Sudanese Pound|SD
SEK|752||||Swedish Krona|SE
SGD|702||||Singapore Dollar|SG
SHP|654||||Saint Helena Pound|SH
SIT|705||1992-10-07|2007-01-14|Tolar|SI|EUR|239.640||2007-01-01
SKK|703||1992-12-31|2009-01-01|Slovak Koruna|SK|EUR|30.1260||2009-01-01
SLE|925||2022-04-01||Leone|SL
SLL|694|||2023-12-31|Leone|SL|SLE|1000
SOS|706||||Somali Shilling|SO
SRD|968||2004-01-01||Surinam Dollar|SR
SRG|740|||2003-12-31|Surinam Guilder|SR|SRD|1000
SSP|728||2011-07-18||South Sudanese Pound|SS
STD|678|||2017-12-31|Dobra|ST|STN|1000
STN|930||2018-01-01||Dobra|ST
SUR|810|||1992-10-01|Rouble|AM AZ BY EE GE KG LT LV SU TM UA
SVC|222||||El Salvador Colon|SV
SYP|760||||Syrian Pound|SY
SZL|748||||Lilangeni|SZ
THB|764||||Baht|TH
TJR|762||1995-05-10|2000-10-25|Tajik Ruble|TJ
TJS|972||2000-10-26||Somoni|TJ
TMM|795||1993-11-01|2009-01-01|Turkmenistan Manat|TM|TMT|5000
TMT|934||2009-01-01||Turkmenistan New Manat|TM
TND|788||||Tunisian Dinar|TN
TOP|776||||Pa’anga|TO
TPE|626|||2002-05-20|Timor Escudo|TL TP|USD
TRL|792|||2005-12-31|Old Turkish Lira|TR|TRY|1000000
TRY|949||2005-01-01||Turkish Lira|TR
TTD|780||||Trinidad and Tobago Dollar|TT
TWD|901||||New Taiwan Dollar|TW
TZS|834||||Tanzanian Shilling|TZ
UAH|980||1996-09-02||Hryvnia|UA
UAK|804||1992-11-13|1993-10-17|Karbovanet|UA|UAH|100000
UGS|800|||1987-05-15|Uganda Shilling|UG
UGW|800|||1990-12-31|Old Shilling
UGX|800||1987-05-15||Uganda Shilling|UG
USD|840||||US Dollar|AS BQ EC FM GU HT IO MH MP PA PR PW SV TC TL UM US VG VI
USN|997|fund|||US Dollar (Next day)
USS|998|fund||2014-03-31|US Dollar (Same day)
UYI|940|fund|||Uruguay Peso en Unidades Indexadas (UI)
UYN|858|||1989-12-31|Old Uruguay Peso
UYP|858|||1993-03-01|Uruguayan Peso|UY
UYU|858||1993-03-01||Peso Uruguayo|UY
UYW|927|fund|2018-08-29||Unidad Previsional|UY
UZS|860||1994-07-01||Uzbekistan Sum|UZ
VEB|862|||2008-06-30|Bolivar|VE|VEF|1000
VED|926||2021-10-01||Bolívar Soberano|VE
VEF|937||2008-01-01|2018-08-20|Bolívar|VE|VES|100000
VES|928||2018-08-20||Bolívar Soberano|VE
VNC|704|||1990-12-31|Old Dong
VND|704||1985-09-14||Dong|VN
VUV|548||1981-01-01||Vatu|VU
WST|882||||Tala|WS
XAD|396|fund|2025-05-12||Arab Accounting Dinar
XAF|950||||CFA Franc BEAC|CF CG CM GA GQ TD
XAG|961|metal|||Silver
XAU|959|metal|||Gold
XBA|955|bond|||Bond Markets Unit European Composite Unit (EURCO)
XBB|956|bond|||Bond Markets Unit European Monetary Unit (E.M.U.-6)
XBC|957|bond|||Bond Markets Unit European Unit of Account 9 (E.U.A.-9)
XBD|958|bond|||Bond Markets Unit European Unit of Account 17 (E.U.A.-17)
XCD|951||||East Caribbean Dollar|AG AI DM GD KN LC MS VC
XCG|532||2025-03-31||Caribbean Guilder|CW SX
XDR|960|supranational|||SDR (Special Drawing Right)
XEU|954|supranational||1999-01-31|European Currency Unit (E.C.U)
XFO||supranational||2006-10-31|Gold-Franc
XFU||supranational||2013-11-30|UIC-Franc
XOF|952||||CFA Franc BCEAO|BF BJ CI GW ML NE SN TG
XPD|964|metal|||Palladium
XPF|953||||CFP Franc|NC PF WF
XPT|962|metal|||Platinum
XRE||fund||1999-11-30|RINET Funds Code
XSU|994|supranational|||Sucre
XTS|963|test|||Codes specifically reserved for testing purposes
XUA|965|supranational|||ADB Unit of Account
XXX|999|none|||The codes assigned for transactions where no currency is involved
YDD|720|||1996-01-01|Yemeni Dinar|YD
YER|886||1990-05-22||Yemeni Rial|YE
YUD|890|||1990-01-01|New Yugoslavian Dinar|BA HR YU
YUM|891||1994-01-24|2002-05-15|New Dinar|CS ME RS XK YU
YUN|890||1990-01-01|1992-07-24|Yugoslavian Dinar|BA HR YU
ZAL|991|||1995-03-31|Financial Rand
ZAR|710||||Rand|LS NA ZA
ZMK|894|||2013-01-01|Zambian Kwacha|ZM|ZMW|1000
ZMW|967||2013-01-01||Zambian Kwacha|ZM
ZRN|180||1993-11-01|1998-07-31|New Zaire|CD ZR
ZRZ|180|||1993-11-01|Zaire|CD ZR
ZWC|716|||1989-12-31|Rhodesian Dollar
ZWD|716||1980-04-18|2008-08-01|Zimbabwe Dollar|ZW
ZWG|924||2024-06-25||Zimbabwe Gold|ZW
ZWL|932||2009-02-02|2024-08-31|Zimbabwe Dollar|ZW|ZWG|2498.7242
ZWN|942|||2006-09-30|Zimbabwe Dollar (new)
ZWR|935||2008-08-01|2009-02-02|Zimbabwe Dollar|ZW`;
