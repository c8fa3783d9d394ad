/**
 * Digits behind the decimal point per code; null where ISO 4217 gives none.
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
export const codesByDigits: readonly (readonly [digits: number | null, codes: string])[] = [
  [
    2,
    `AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARP ARS ATS AUD AWG AZM AZN BAD BAM BBD BDT BGL BGN
BMD BND BOB BOP BOV BRB BRC BRE BRL BRN BRR BSD BTN BUK BWP BYN BZD CAD CDF CHC CHE CHF CHW CNY COP
COU CRC CSD CSK CUC CUP CVE CYP CZK DDM DEM DKK DOP DZD ECS EEK EGP ERN ETB EUR FIM FJD FKP FRF GBP
GEK GEL GHC GHS GIP GMD GNS GQE GTQ GWE GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILP ILR ILS INR IRR
ISJ JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LTT LVL LVR MAD MDL MGA MKD MLF MMK MNT MOP
MRO MRU MTL MTP MUR MVR MWK MXN MXP MXV MYR MZE MZM MZN NAD NGN NIC NIO NLG NOK NPR NZD PAB PEI PEN
PES PGK PHP PKR PLN PLZ QAR RHD ROL RON RSD RUB RUR SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT SKK SLE
SLL SOS SRD SRG SSP STD STN SUR SVC SYP SZL THB TJR TJS TMM TMT TOP TRY TTD TWD TZS UAH UAK UGS USD
USN USS UYP UYU UZS VEB VED VEF VES WST XAD XCD XCG YDD YER YUD YUM YUN ZAR ZMK ZMW ZRN ZRZ ZWD ZWG
ZWL ZWR`,
  ],
  [
    0,
    `ADP BEF BIF BYB BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF MGF PTE PYG RWF TPE TRL UGX UYI VND
VUV XAF XOF XPF`,
  ],
  [3, `BHD IQD JOD KWD LYD OMR TND`],
  [4, `CLF UYW`],
  [
    null,
    `ARY AYM BEC BEL BGJ BGK CSJ ECV ESA ESB GHP GNE LAJ LSM LUC LUL MVQ PEH ROK UGW UYN VNC XAG XAU XBA
XBB XBC XBD XDR XEU XFO XFU XPD XPT XRE XSU XTS XUA XXX ZAL ZWC ZWN`,
  ],
];
