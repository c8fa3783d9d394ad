/** The holidays by which countries celebrate themselves, the first that a country has, unless it stands below. */
const usual: readonly string[] = ['national-day', 'independence-day', 'republic-day'];

/** `country id` where the usual ones are not the day on which one congratulates. */
const others = `AD our-lady-of-meritxell,AW flag-day,BG liberation-day,BM bm-bermuda-day,CA canada-day,CW flag-day,CY independence-day,
DE german-unity-day,DK constitution-day,EC ec-quito-independence,EG revolution-day,ET derg-downfall-day,FJ fiji-day,FO fo-st-olafs-day,
FR fr-bastille-day,GG liberation-day,GY republic-day,HR statehood-day,HU hu-st-stephens-day,IE st-patricks-day,IM im-tynwald-day,
IR islamic-revolution-day,JE liberation-day,JP emperors-birthday,KE jamhuri-day,KR national-foundation-day,KY constitution-day,KZ republic-day,
LC independence-day,LT lt-restoration-of-the-state,LV lv-proclamation-day,ME statehood-day,MH constitution-day,MK republic-day,MN naadam,
MV independence-day,NE republic-day,NL kings-birthday,NO constitution-day,NP constitution-day,PT pt-portugal-day,RS statehood-day,RU ru-russia-day,
SI statehood-day,SK sk-republic-day,SM sm-st-marinus,TH fathers-day,TV tuvalu-day,YE unity-day,ZA freedom-day`;

let byCountry: ReadonlyMap<string, string> | undefined;

/** Ids of the holidays that may be a country's national day, the likeliest first. */
export function nationalDayIds(country: string): readonly string[] {
  byCountry ??= new Map(others.split(/,\s*/).map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]));
  const own = byCountry.get(country);
  return own === undefined ? usual : [own];
}
