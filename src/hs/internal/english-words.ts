/** Plurals and other forms that no rule makes. */
const irregular: ReadonlyMap<string, string> = new Map(
  `men man women woman children child kids kid feet foot teeth tooth mice mouse geese goose knives knife leaves leaf shelves shelf loaves loaf
wolves wolf calves calf halves half scarves scarf wives wife lives life people person ladies lady
tyre tire tyres tire pyjama pajama pyjamas pajama pajamas pajama jewellery jewelry aluminium aluminum sulphur sulfur plough plow moulds mold
mould mold moulding molding moulded molded grey gray catalogue catalog yoghurt yogurt doughnut donut doughnuts donut aeroplane airplane
axe ax axes ax cheque check draught draft kerb curb spectacles eyeglasses tonne ton whisky whiskey mum mom storey story artefact artifact
gauge gage carburettor carburetor hoover vacuum telly television fridge refrigerator tv television tele television bike bicycle lens lens lenses lens
gas gas gases gas bus bus buses bus series series chassis chassis species species jeans jean shoes shoe canvas canvas brass brass glass glass
glasses glasses bellows bellow clothes clothing clothing clothing cloths cloth dies die ties tie pies pie cookies cookie movies movie hoodies hoodie
zombies zombie brownies brownie smoothies smoothie selfies selfie calories calorie veggies veggie batteries battery boxes box axis axis
mobile mobile autos car auto car automobile car photo photo photos photo lorry truck lorries truck crochet crocheted`
    .split(/\s+/)
    .flatMap((word, at, all): (readonly [string, string])[] => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : [])),
);

/** British endings of words, as the vocabulary spells them: both sides are folded, so a word that is hit by chance does no harm. */
function american(word: string): string {
  if (word.length < 6) return word.length === 5 && /[tb]re$/.test(word) ? `${word.slice(0, -2)}er` : word;
  if (/(?:[^aeiou])re$/.test(word) && /[tb]re$/.test(word)) return `${word.slice(0, -2)}er`;
  // most words have none of it, and a single look is quicker than each
  if (!/our|is|lys|ll|^sulph|^anaesth/.test(word)) return word;
  return word
    .replace(/our(ed|ing|less|ful|ant|ants)?$/, 'or$1')
    .replace(/is(e|ed|er|ing|ation)$/, 'iz$1')
    .replace(/lys(e|er|ed)$/, 'lyz$1')
    .replace(/^sulph/, 'sulf')
    .replace(/^anaesth/, 'anesth')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}

/** The stem under which a word is known: singular, American spelling. */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const one = american(singular(american(word)));
  return irregular.get(one) ?? one;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.slice(0, -1);
}
