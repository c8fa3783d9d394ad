/**
 * The sections: the first chapter of each, and our own short titles, English and Chinese.
 *
 * source    structure of the Harmonized System (facts); titles in the project's own words
 * as of     HS2022
 * retrieved 2026-11-21
 * licence   facts; the project's own words
 * checked   test/hs/hs-path.test.ts
 */
export const chapterSections: string = '01 06 15 16 25 28 39 41 44 47 50 64 68 71 72 84 86 90 93 94 97';

/** A line per section. */
export const sectionTitles: string = `Live animals and animal products|活动物及动物产品
Plants and plant products|植物及植物产品
Fats, oils and waxes|油脂及蜡
Prepared food, drinks, tobacco|加工食品、饮料及烟草
Minerals and fuels|矿产品及燃料
Chemicals|化学品
Plastics and rubber|塑料及橡胶
Hides, leather, furs, bags|皮革、毛皮及箱包
Wood, cork, wickerwork|木材、软木及编织品
Pulp, paper, print|纸浆、纸及印刷品
Textiles and clothing|纺织品及服装
Footwear, hats, umbrellas|鞋、帽、伞
Stone, ceramics, glass|石材、陶瓷及玻璃
Pearls, precious metals, jewelry|珍珠、贵金属及首饰
Base metals and goods of them|贱金属及其制品
Machines and electrical goods|机器及电气设备
Vehicles, aircraft, ships|车辆、航空器及船舶
Instruments, clocks, music|仪器、钟表及乐器
Arms and ammunition|武器及弹药
Furniture, toys, sundry goods|家具、玩具及杂项制品
Art and antiques|艺术品及古物`;
