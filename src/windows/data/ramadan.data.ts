/**
 * Ramadan by the Umm al-Qura calendar, one a line: first day, last day. Two begin in 2030. The month is begun by sighting
 * the moon, so that a country may start and end a day earlier or later (rarely two): a day on either side counts as Ramadan.
 *
 * source    the Umm al-Qura table as in Unicode CLDR/ICU 78.2; checked against the tables of python-holidays (MIT), which
 *           differ by a day for the beginnings of 2031, 2036 and 2040, and against the days announced up to 2026
 * as of     2026-11-21
 * retrieved 2026-11-21
 * licence   facts
 * checked   test/windows/contact-religion.test.ts
 */
export const ramadanRows: string = `2020-04-24 2020-05-23
2021-04-13 2021-05-12
2022-04-02 2022-05-01
2023-03-23 2023-04-20
2024-03-11 2024-04-09
2025-03-01 2025-03-29
2026-02-18 2026-03-19
2027-02-08 2027-03-08
2028-01-28 2028-02-25
2029-01-16 2029-02-13
2030-01-05 2030-02-03
2030-12-26 2031-01-23
2031-12-16 2032-01-13
2032-12-04 2033-01-02
2033-11-23 2033-12-22
2034-11-12 2034-12-11
2035-11-01 2035-11-30
2036-10-21 2036-11-18
2037-10-10 2037-11-08
2038-09-30 2038-10-28
2039-09-19 2039-10-18
2040-09-08 2040-10-06`;
