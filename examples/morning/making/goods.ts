/** Goods as a rep writes them on an order, with the code that stands beside them. */
export interface Goods {
  /** The product line of the order. */
  readonly line: string;
  readonly text: string;
  /** As it was typed. */
  readonly code: string;
  /** The country of the buyer, where the code's length is that country's business. */
  readonly to?: string | undefined;
  /** Whether customs has taken it under this code before. */
  readonly cleared?: boolean | undefined;
}

type Row = readonly [code: string, text: string, to?: string];

/** What customs took before: the firm's own memory. */
const cleared: { readonly [line: string]: readonly Row[] } = {
  'led-lighting': [
    ['853952', 'LED球泡灯 E27 9W 暖白光'],
    ['940542', 'LED strip light 12 V, 5 m reel'],
  ],
  'furniture-hardware': [
    ['830242', 'Zinc alloy furniture knob, 32 mm'],
    ['830210', 'Soft-close cabinet hinge, 35 mm cup'],
  ],
  kitchenware: [
    ['961700', '不锈钢真空保温杯 350ml'],
    ['851679', 'Electric kettle, stainless steel, 1.5 L'],
    ['732393', '不锈钢汤锅 24cm 带盖'],
  ],
  'bathroom-fittings': [['848180', 'Brass basin mixer tap, chrome plated']],
  'garden-tools': [['820150', 'Bypass secateurs 8 inch, SK5 blade']],
  packaging: [['481910', '五层瓦楞纸箱 60×40×40cm']],
};

/** What waits to be declared, and is right as far as words can tell. */
const right: { readonly [line: string]: readonly Row[] } = {
  'led-lighting': [
    ['853952', 'LED bulb E27 9 W, 3000 K, 10 pcs per box'],
    ['853952', 'LED球泡灯 E14 5W 暖白光'],
    ['940511', 'LED ceiling light, round, 24 W, acrylic cover'],
    ['940511', 'LED吸顶灯 36W 卧室用'],
    ['940521', 'LED desk lamp with USB port, dimmable'],
    ['940521', 'LED落地灯 客厅用 遥控调光'],
    ['940542', 'LED flood light 50 W, IP65, outdoor'],
    ['940542', 'LED路灯 100W IP66'],
    ['940531', 'LED Christmas tree light string, 10 m'],
    ['850440', 'LED driver, 60 W, constant current power supply'],
    ['940541', 'Solar garden light, LED, stainless steel'],
    ['940591', 'Lamp shade of opal glass'],
    ['853650', 'Wall switch, 1 gang, 10 A 250 V'],
    ['940511', 'LED crystal ceiling lamp 水晶吸顶灯, 48 W'],
  ],
  'furniture-hardware': [
    ['830242', 'Ball bearing drawer slides 450 mm, steel'],
    ['830210', '不锈钢铰链 缓冲 35mm'],
    ['830220', '家具脚轮 50mm 带刹车'],
    ['830220', 'Furniture castor with polyurethane wheel'],
    ['830242', '橱柜拉手 锌合金 96mm'],
    ['830130', 'Cam lock for drawers, with 2 keys'],
    ['830110', 'Brass padlock 40 mm, 3 keys'],
    ['731814', '不锈钢自攻螺钉 ST4.2×16'],
    ['731815', 'Hex bolts M8x40, steel'],
    ['940139', 'Swivel office chair, mesh back, adjustable height'],
    ['940171', 'Bar stool, metal frame, upholstered seat'],
    ['940350', '衣柜 wardrobe, MDF, 卧室家具'],
  ],
  kitchenware: [
    ['961700', 'Stainless steel vacuum flask 500 ml'],
    ['761510', 'Aluminium frying pan 28 cm, with lid'],
    ['691110', 'Porcelain dinner plate 27 cm, white'],
    ['821300', 'Kitchen scissors, stainless steel'],
    ['441911', 'Bamboo cutting board 38x28 cm'],
    ['392410', 'Plastic lunch box with lid, PP, 1 L'],
    ['851660', '电饭煲 5L 不粘内胆'],
    ['850940', 'Blender 600 W with glass jug'],
    ['732392', 'Enamelled cast iron casserole 4.5 L'],
    ['821520', 'Cutlery set, stainless steel, 24 pcs'],
    ['481830', 'Paper napkins, 3-ply, 33x33 cm'],
  ],
  'bathroom-fittings': [
    ['848180', '不锈钢厨房水龙头 冷热两用'],
    ['830710', 'Flexible shower hose, stainless steel, 1.5 m'],
    ['691010', 'Ceramic toilet bowl, one piece'],
    ['392210', 'Acrylic bathtub 170x75 cm'],
    ['392220', '马桶盖板 PP 缓降'],
    ['700992', 'Bathroom mirror, framed, 60x80 cm'],
    ['732410', 'Stainless steel kitchen sink, double bowl'],
    ['630392', 'Shower curtain, polyester, woven, 180x200 cm'],
    ['630260', 'Cotton terry bath towel 70x140 cm'],
  ],
  'garden-tools': [
    ['820110', 'Garden spade with ash handle'],
    ['820160', '园林修枝剪 双手柄'],
    ['820130', 'Garden rake, 14 teeth, steel'],
    ['820210', 'Folding pruning saw 180 mm'],
    ['820140', 'Splitting axe 1.5 kg, fibreglass handle'],
    ['843311', 'Electric lawn mower 1400 W'],
    ['843311', '电动割草机 1800W'],
    ['871680', 'Wheelbarrow 100 L, steel tray'],
    ['391733', 'PVC garden hose 15 m with fittings'],
    ['620342', "Men's woven cotton work trousers"],
    ['640192', 'PVC rain boots, ankle height, waterproof'],
    ['650400', '园艺草帽'],
  ],
  packaging: [
    ['481920', '白卡纸折叠彩盒'],
    ['392321', 'PE zip lock bags, 20x30 cm'],
    ['392330', 'PET bottle 500 ml, with screw cap'],
    ['391910', 'OPP packing tape 48 mm x 50 m, self-adhesive'],
    ['701090', 'Glass jar 250 ml with lid, for food'],
    ['441520', 'Wooden pallet 1200x800 mm'],
    ['482110', '不干胶纸标签 印刷'],
    ['392350', 'Plastic bottle caps 28 mm'],
    ['48191000', 'Corrugated carton boxes, 5-ply', 'CH'],
  ],
};

/** What waits and is wrong, in the ways in which lines are wrong. */
const wrong: { readonly [line: string]: readonly Row[] } = {
  'led-lighting': [
    ['940540', 'LED panel light 600x600, 40 W'], // what it was called until the end of 2021
    ['9405409000', 'LED筒灯 12W 开孔90mm', 'FR'], // the same, with the digits of China behind it
    ['851712', 'Smartphone, Android, 128 GB, dual SIM'], // and the best known of them
    ['940599', 'LED desk lamp, 6 W, with clamp'], // parts, for a whole lamp
    ['940599', '照明配件'], // parts: of what?
  ],
  'furniture-hardware': [
    ['790120', 'Zinc alloy furniture knob, 32 mm'], // the metal, and cleared under another code before
    ['940139', 'Parts of office chairs, five-star base'], // the whole, for a part
    ['830249', 'accessories'],
    ['830210000', 'Cabinet hinge, steel', 'KR'], // a digit was lost on the way into the spreadsheet
    ['8302420000', 'Steel drawer runners 400 mm', 'IN'], // ten digits are China's, India has eight
  ],
  kitchenware: [
    ['721933', 'Stainless steel mixing bowl 24 cm'], // the sheet, for the bowl
    ['440792', 'Wooden salad bowl, beech'], // the timber, for the bowl
    ['140110', 'Bamboo chopsticks, 10 pairs'], // the cane, for the chopsticks
    ['732393', '不锈钢真空保温杯 350ml'], // cleared as a vacuum vessel before
    ['732393', 'Electric kettle, stainless steel, 1.5 L'], // cleared as an electric heater before
    ['732393', 'Cutlery set, stainless steel, 16 pcs'], // the same material, but forks and spoons have their own heading
    ['90210', 'Green tea in gift tins, 200 g'], // 0902.10, from a spreadsheet
    ['732393', 'gift sample'],
  ],
  'bathroom-fittings': [
    ['740721', 'Brass kitchen tap, chrome plated'], // the bars, for the tap
    ['848180', 'Spare parts for taps: handles and cartridges'],
    ['741820', '样品'],
    ['6910100000', '陶瓷洗手盆 台上盆', 'JP'], // and Japan nine
  ],
  'garden-tools': [
    ['621600', '针织棉纱手套 劳保'], // gloves that are not knitted
    ['610342', "Men's woven cotton work trousers, navy"], // knitted trousers
    ['620342', "Women's woven cotton trousers, green"], // men's
    ['300490', 'Vitamin C tablets, food supplement'], // a giveaway; not a medicine
  ],
  packaging: [
    ['390110', 'Plastic carrier bags, polyethylene, printed'], // the granules, for the bag
    ['481910', '样品'],
  ],
};

/** The same goods in the order of the lines, right and wrong mixed. */
export const exportGoods: readonly Goods[] = Object.keys(right).flatMap((line) => {
  const [good, bad] = [right[line] ?? [], wrong[line] ?? []];
  const step = Math.max(1, Math.floor(good.length / (bad.length + 1)));
  const mixed = good.flatMap((row, at) => {
    const next = at % step === step - 1 ? bad[(at - step + 1) / step] : undefined;
    return next === undefined ? [row] : [row, next];
  });
  const rest = bad.filter((row) => !mixed.includes(row));
  const goods = ([code, text, to]: Row): Goods => ({ line, text, code, to });
  return [...(cleared[line] ?? []).map((row) => ({ ...goods(row), cleared: true })), ...[...mixed, ...rest].map(goods)];
});
