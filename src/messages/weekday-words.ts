const english = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The English name of a weekday. @internal */
export function weekdayEn(weekday: number): string {
  return english[weekday - 1] ?? String(weekday);
}

/** The Chinese name of a weekday. @internal */
export function weekdayZh(weekday: number): string {
  return `星期${'一二三四五六日'[weekday - 1] ?? weekday}`;
}
