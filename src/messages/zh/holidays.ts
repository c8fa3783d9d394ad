import type { Catalogue } from '../../core/reasons.ts';
import type { HolidaysErrors } from '../../holidays/refusals.ts';

/** Chinese sentences of the holidays module. */
export const holidaysZh: Catalogue<HolidaysErrors> = {
  'holidays/unknown-country': ({ value, suggestion }) =>
    `${value} 不是 ISO 3166-1 国家代码：${suggestion === null ? '请填写两个字母，如 "DE"' : `请写成 "${suggestion}"`}。`,
};
