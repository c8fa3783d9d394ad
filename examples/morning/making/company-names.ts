import type { Random } from './random.ts';

/** How the companies of a country are called. */
export type NameFamily = keyof typeof families;

interface Family {
  readonly firsts: string;
  /** What they sell, in the language, one word per product line in the order of `product-lines.ts`. */
  readonly trades: string;
  readonly ends: string;
  /** How the three parts are put together; a blank stands between them unless another pattern is given. */
  readonly pattern?: string;
}

const families = {
  english: {
    firsts:
      'Ashford|Blackwater|Caldwell|Dunmore|Eastgate|Fairbanks|Granville|Harrow|Ironbridge|Juniper|Kingsley|Lakeshore|Marlow|Northfield|Oakhurst|Pemberton|Quarry Hill|Redstone|Silverton|Thornbury|Upland|Vanguard|Westbrook|Yarrow|Bright & Sons|O’Hara|Smith, Jones',
    trades: 'Lighting|Cabinet Hardware|Kitchen Supply|Bath & Tap|Garden Tools|Packaging',
    ends: 'LLC|Inc.|Ltd|& Co.|Group',
  },
  african: {
    firsts: 'Adeyemi|Baobab|Chidi|Danjuma|Eko|Kilimani|Lagoon|Mensah|Nyeri|Okafor|Savanna|Zuri',
    trades: 'Electricals|Furnishings|Home Wares|Sanitary|Agro Tools|Packs',
    ends: 'Nigeria Ltd|Enterprises|Ventures|Ltd',
    pattern: '1 2 3',
  },
  german: {
    firsts:
      'Brückner|Eichhorn|Fröhlich|Großmann|Hübner|Jäger|Köhler|Löffler|Müller & Söhne|Nordhaus|Öttinger|Rößler|Schäfer|Tännler|Übelhör|Voß|Weißgerber|Zöllner',
    trades: 'Leuchten|Möbelbeschläge|Küchenbedarf|Bad & Armaturen|Gartengeräte|Verpackungen',
    ends: 'GmbH|AG|GmbH & Co. KG|e. K.',
  },
  french: {
    firsts:
      'Aubépine|Béranger|Château-Neuf|Délices|Étoile|Forêt|Grégoire|L’Hermitage|Lefèvre|Noël|Rivière|Sainte-Cécile',
    trades: 'Éclairage|Quincaillerie|Cuisine|Bain|Jardin|Emballage',
    ends: 'SARL|SA|SAS|et Fils',
  },
  spanish: {
    firsts:
      'Ávila|Bahía|Cañada|Dueñas|El Peñón|Güemes|Hernández|Ibáñez|La Niña|Muñoz|Núñez|Peña Alta|Río Verde|Sáenz|Vélez',
    trades: 'Iluminación|Herrajes|Menaje|Baños|Jardinería|Envases',
    ends: 'S.A.|S.L.|S.A. de C.V.|Hermanos',
  },
  portuguese: {
    firsts: 'Açores|Bragança|Conceição|Durão|Estêvão|Gonçalves|João & Irmãos|Magalhães|São Bento|Travessão',
    trades: 'Iluminação|Ferragens|Cozinhas|Banho|Jardim|Embalagens',
    ends: 'Lda.|S.A.|Ltda.|Comércio',
  },
  italian: {
    firsts: 'Bellucci|Castelnuovo|D’Angelo|Fratelli Però|Garibaldi|Lucchesi|Montà|Niccolò|Pietrarsa|Santità',
    trades: 'Illuminazione|Ferramenta|Casalinghi|Rubinetteria|Giardino|Imballaggi',
    ends: 'S.r.l.|S.p.A.|& C. S.n.c.',
  },
  dutch: {
    firsts: 'Van Dijk|De Boer|Hoogland|IJsselstein|Kruis|Lindeman|Oosterhuis|Ten Cate’s|Visser',
    trades: 'Verlichting|Meubelbeslag|Keukens|Sanitair|Tuin|Verpakking',
    ends: 'B.V.|Handel B.V.|Groep',
  },
  nordic: {
    firsts: 'Åkerström|Bjørnson|Fjällström|Håkansson|Järvinen|Kjær|Mäkelä|Nygård|Ørsted Holm|Sjöberg',
    trades: 'Belysning|Beslag|Køkken|Bad|Have|Emballage',
    ends: 'AB|AS|A/S|Oy',
  },
  slavic: {
    firsts: 'Błażej|Čermák|Dębowski|Hradčany|Kovač|Łukasz|Novák|Płońsk|Šimek|Živković|Żółw',
    trades: 'Oświetlenie|Okucia|Kuchnie|Łazienki|Ogród|Opakowania',
    ends: 'Sp. z o.o.|s.r.o.|a.s.|d.o.o.',
  },
  cyrillic: {
    firsts: 'Бережной|Варна|Горизонт|Днипро|Жулдыз|Самарканд|Славия|Тянь-Шань|Юждизайн',
    trades: 'Свет|Фурнитура|Посуда|Сантехника|Сад|Упаковка',
    ends: 'ООД|ТОО|ДОО|Трейд',
    pattern: '1 2 3',
  },
  greek: {
    firsts: 'Αιγαίο|Βασιλείου|Δέλτα|Ολυμπία|Παπαδάκης',
    trades: 'Φωτισμός|Έπιπλο|Κουζίνα|Μπάνιο|Κήπος|Συσκευασία',
    ends: 'ΑΕ|ΕΠΕ',
  },
  turkish: {
    firsts: 'Aydın|Çağlar|Doğuş|Güneş|İzmirli|Kılıç|Öztürk|Şahin|Yıldız',
    trades: 'Aydınlatma|Mobilya Aksesuar|Mutfak|Banyo|Bahçe|Ambalaj',
    ends: 'A.Ş.|Ltd. Şti.|Ticaret',
  },
  arabic: {
    firsts: 'Al Noor|Al-Rashid|النور|Bin Saleh|الخليج|Desert Rose|Gulf Star|الأهرام|Petra|Sahara',
    trades: 'Lighting|Hardware|Kitchens|Sanitary Ware|Garden|Packaging',
    ends: 'Trading LLC|Est.|Co. W.L.L.|FZE',
  },
  hebrew: {
    firsts: 'Barak|Galil|כרמל|Negev|שרון|Tavor',
    trades: 'Lighting|Hardware|Kitchens|Bath|Garden|Packaging',
    ends: 'Ltd.|Import (1998) Ltd.',
  },
  indian: {
    firsts: 'Agarwal|Bhandari|Chettiar|Deshpande|Ganesh|Iyer & Sons|Jaipur|Kolkata|Mehta|Perera|Shree Balaji',
    trades: 'Lights|Fittings|Kitchenware|Sanitaryware|Agri Tools|Packaging',
    ends: 'Pvt. Ltd.|Traders|Impex',
  },
  japanese: {
    firsts: '青木|大阪|加藤|北日本|佐々木|東海|中村|富士見|山陰',
    trades: '照明|家具金物|厨房用品|水栓|園芸|包装',
    ends: '株式会社|商事株式会社|有限会社',
    pattern: '123',
  },
  korean: {
    firsts: '한빛|대성|동해|미래|서울|은하|제일|한라',
    trades: '조명|가구부속|주방|욕실|원예|포장',
    ends: '주식회사|상사|무역',
    pattern: '1 2 3',
  },
  chinese: {
    firsts: '金源|联发|南洋|新海|星洲|永丰|裕隆|槟城',
    trades: '照明|五金|厨具|卫浴|园艺|包装',
    ends: '有限公司|贸易私人有限公司|集团',
    pattern: '123',
  },
  vietnamese: {
    firsts: 'An Phú|Bình Minh|Đại Việt|Hoàng Hà|Thành Công',
    trades: 'Chiếu Sáng|Nội Thất|Nhà Bếp|Phòng Tắm|Sân Vườn|Bao Bì',
    ends: 'Co., Ltd|JSC',
    pattern: '1 2 3',
  },
  thai: {
    firsts: 'Ayutthaya|เชียงใหม่|Krungthep|สยาม|Siam Lotus',
    trades: 'Lighting|Fittings|Kitchen|Bath|Garden|Packaging',
    ends: 'Co., Ltd.|Public Co., Ltd.',
  },
} satisfies { readonly [name: string]: Family };

/** Names that break pages and spreadsheets; each is given to one customer. */
export const awkwardNames: readonly string[] = [
  'A<B Trading & Sons Ltd',
  'Tag </script> Label Co.',
  'The "Original" Lamp Company, Inc.',
  '=SUM Packaging Ltd',
  '#1 Garden Tools',
];

/**
 * Gives companies names that no other company has.
 *
 * @param tradeIndex - The place of the product line in its list.
 */
export function createNamer(random: Random): (family: NameFamily, tradeIndex: number) => string {
  const given = new Set<string>();
  return (family, tradeIndex) => {
    const { firsts, trades, ends, pattern = '1 2 3' }: Family = families[family];
    const trade = trades.split('|')[tradeIndex] ?? '';
    for (let attempt = 0; ; attempt++) {
      const parts: Record<string, string> = {
        1: random.pick(firsts.split('|')),
        2: trade,
        3: random.pick(ends.split('|')),
      };
      const branch = attempt < 40 ? '' : ` ${attempt - 38}`;
      const name = pattern.replace(/[123]/g, (part) => parts[part] ?? '') + branch;
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}
