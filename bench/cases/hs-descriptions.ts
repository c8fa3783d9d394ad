/** Descriptions as they stand on invoices and in shops, each behind the heading that it belongs under; written for this measurement. */
const rows = `
9617|stainless steel vacuum flask 500 ml
4203|men's genuine leather belt
6911|porcelain dinner plate, white
8516|electric kettle 1.7 L
9403|wooden wardrobe with two doors
6109|100% cotton knitted T-shirt
8507|lithium ion battery pack 48V 20Ah
7318|hex bolts M8 x 40, zinc plated steel
4011|new radial tyre for trucks 12.00R20
8481|brass ball valve 1/2 inch
9405|LED ceiling lamp for living room
0902|green tea in bags of 250 g
2922|lysine hydrochloride feed grade
3924|plastic food storage container
8414|axial cooling fan 12V for computer case
7210|prepainted galvanised steel coil
8471|Laptop Computer 15.6 inch FHD Display Intel Core i7 16GB RAM 512GB SSD Backlit Keyboard Windows 11 Grey
4202|Women Large Capacity Canvas Tote Bag Shoulder Handbag with Zipper Pockets for Work Travel Shopping 2026 New Style
8518|Wired Over Ear Headphones 3.5mm Plug Foldable Headset with Microphone Deep Bass Stereo for Phone PC Laptop Gaming
9503|Wooden Montessori Toys for Toddlers 1-3 Years Stacking Rings Shape Sorter Educational Learning Gift Box
6404|Mens Lightweight Breathable Mesh Running Shoes Non Slip Rubber Sole Athletic Tennis Walking Sneakers US 7-13
6110|Ladies Oversized Knitted Pullover Sweater Long Sleeve Crew Neck Chunky Acrylic Jumper Autumn Winter
8215|24 Piece Stainless Steel Cutlery Set Knives Forks Spoons Service for 6 Dishwasher Safe Mirror Polished
6302|Microfiber Bed Sheet Set Queen Size 4 Pieces Deep Pocket Fitted Sheet Flat Sheet Pillowcases Wrinkle Free
8536|Waterproof Wire Connectors 10 Pairs 2 Pin Male Female Plug 16 AWG for Car Motorcycle Boat Low Voltage
9506|Adjustable Dumbbell Set 20 kg Home Gym Weights Fitness Equipment Barbell with Connecting Rod Men Women
8509|Portable Hand Blender 3 Speed Electric Stick Mixer with Stainless Blades Baby Food Smoothies 600W BPA Free
6505|Unisex Baseball Cap Adjustable Washed Cotton Dad Hat Embroidered Outdoor Sun Protection One Size Fits Most
8708|Front Brake Pads Ceramic Disc Brake Pad Set 4 Pcs for Passenger Cars 2016-2022 Low Noise Low Dust with Hardware
9401|Ergonomic Mesh Office Chair High Back Swivel Desk Chair with Lumbar Support Adjustable Armrests Headrest Black
3304|Matte Liquid Lipstick Long Lasting Waterproof Lip Gloss Set 6 Colors Non Stick Cup Makeup for Women Gift
8467|Cordless Drill Driver 20V Max with 2 Batteries and Charger 3/8 Inch Keyless Chuck Variable Speed 30 Pcs Bits Case
9617|不锈钢保温杯
8507|锂离子电池组
6911|骨瓷餐具
7318|不锈钢螺丝
9405|LED吊灯
6109|纯棉针织T恤
8504|手机充电器
8414|空气压缩机
9403|实木衣柜
4202|真皮钱包
8481|黄铜球阀
0902|茉莉花茶
6402|塑料拖鞋
8544|电力电缆
3920|聚乙烯薄膜
9004|太阳镜
8516|跨境专供1.7升大容量食品级304不锈钢电热水壶家用自动断电烧水壶
6203|2026春季新款男士休闲裤宽松直筒梭织棉质长裤学生工装裤
8518|头戴式有线耳机3.5mm插头重低音立体声游戏耳麦带麦克风手机电脑通用
9503|儿童益智木制积木玩具早教拼装礼盒装3-6岁男孩女孩
6302|四件套纯棉床单被套枕套床上用品1.8米床双人印花
8708|适用于乘用车前刹车片陶瓷配方低噪音低粉尘汽车配件
9401|人体工学网布办公椅可升降转椅带头枕腰托电脑椅
4202|大容量帆布手提包女士单肩包通勤购物袋可印LOGO
9506|家用可调节哑铃男士健身器材20公斤包胶杠铃两用
3304|哑光口红不掉色不沾杯防水唇釉礼盒6支装
8471|15.6英寸轻薄笔记本电脑 i7 16G 512G 学生办公本
8450|全自动滚筒洗衣机10公斤变频洗烘一体
8539|LED bulb 9W E27 灯泡 球泡灯
8517|Bluetooth router 无线路由器 dual band
6307|disposable face mask 一次性口罩 50pcs
8413|centrifugal water pump 离心水泵 铸铁
`;

/** A description and the heading it belongs under. */
export interface Described {
  readonly heading: string;
  readonly description: string;
}

export const described: readonly Described[] = rows
  .trim()
  .split('\n')
  .map((row) => ({ heading: row.slice(0, 4), description: row.slice(5) }));
