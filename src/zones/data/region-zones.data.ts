/**
 * Which zones a first-level division keeps, for the countries with several clocks. Under a heading `#CC` one line per
 * set of zones: zones, likelier first|zones of small corners, offered only where a city or a phone names them|keys.
 * Keys are the ISO 3166-2 code without its country, the English name, other usual names and the Chinese one. `@CC`
 * instead of zones: the division has a country code of its own.
 *
 * source    IANA tzdata 2026f (zone.tab and its comments); ISO 3166-2 codes; own knowledge of the divided regions
 * as of     2026-11
 * retrieved 2026-11-21
 * licence   facts; tzdata is in the public domain
 * checked   test/zones/zones-for-data.test.ts
 */
export const regionZoneRows: string = `#US
America/New_York||CT/Connecticut/康涅狄格/DE/Delaware/特拉华/DC/District of Columbia/Washington DC/哥伦比亚特区/华盛顿特区/GA/Georgia/佐治亚/乔治亚/ME/Maine/缅因/MD/Maryland/马里兰/MA/Massachusetts/马萨诸塞/麻省/NH/New Hampshire/新罕布什尔/NJ/New Jersey/新泽西/NY/New York/New York State/纽约/NC/North Carolina/北卡罗来纳/北卡/OH/Ohio/俄亥俄/PA/Pennsylvania/宾夕法尼亚/宾州/RI/Rhode Island/罗得岛/罗德岛/SC/South Carolina/南卡罗来纳/南卡/VT/Vermont/佛蒙特/VA/Virginia/弗吉尼亚/WV/West Virginia/西弗吉尼亚
America/New_York America/Chicago||FL/Florida/佛罗里达/佛州
America/New_York America/Chicago|America/Kentucky/Louisville America/Kentucky/Monticello|KY/Kentucky/肯塔基
America/Chicago America/New_York||TN/Tennessee/田纳西
America/Indiana/Indianapolis America/Chicago|America/New_York America/Kentucky/Louisville|IN/Indiana/印第安纳
America/Detroit America/Menominee|America/Chicago America/New_York|MI/Michigan/密歇根/密西根
America/Chicago|America/New_York|AL/Alabama/亚拉巴马/阿拉巴马
America/Chicago||AR/Arkansas/阿肯色/IL/Illinois/伊利诺伊/伊利诺/IA/Iowa/艾奥瓦/爱荷华/LA/Louisiana/路易斯安那/MN/Minnesota/明尼苏达/MS/Mississippi/密西西比/MO/Missouri/密苏里/OK/Oklahoma/俄克拉何马/俄克拉荷马/WI/Wisconsin/威斯康星
America/Chicago America/Denver||TX/Texas/得克萨斯/德克萨斯/得州/德州/KS/Kansas/堪萨斯/NE/Nebraska/内布拉斯加/SD/South Dakota/南达科他
America/Chicago America/Denver|America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah|ND/North Dakota/北达科他
America/Denver||CO/Colorado/科罗拉多/MT/Montana/蒙大拿/NM/New Mexico/新墨西哥/UT/Utah/犹他/WY/Wyoming/怀俄明
America/Boise America/Los_Angeles|America/Denver|ID/Idaho/爱达荷
America/Phoenix|America/Denver|AZ/Arizona/亚利桑那
America/Los_Angeles||CA/California/加利福尼亚/加州/WA/Washington/Washington State/华盛顿
America/Los_Angeles|America/Denver|NV/Nevada/内华达
America/Los_Angeles America/Boise|America/Denver|OR/Oregon/俄勒冈
America/Anchorage|America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak|AK/Alaska/阿拉斯加
Pacific/Honolulu|America/Adak|HI/Hawaii/夏威夷
@PR||PR/Puerto Rico/波多黎各
@VI||VI/Virgin Islands/US Virgin Islands/美属维尔京群岛
@GU||GU/Guam/关岛
@AS||AS/American Samoa/美属萨摩亚
@MP||MP/Northern Mariana Islands/北马里亚纳群岛
@UM||UM/United States Minor Outlying Islands
#CA
America/Vancouver America/Edmonton America/Dawson_Creek|America/Creston America/Fort_Nelson|BC/British Columbia/Colombie-Britannique/不列颠哥伦比亚/卑诗
America/Edmonton||AB/Alberta/艾伯塔/阿尔伯塔
America/Regina America/Edmonton|America/Swift_Current America/Winnipeg|SK/Saskatchewan/萨斯喀彻温
America/Winnipeg||MB/Manitoba/马尼托巴/曼尼托巴
America/Toronto America/Winnipeg America/Atikokan||ON/Ontario/安大略
America/Toronto America/Blanc-Sablon|America/Halifax|QC/Quebec/魁北克
America/Moncton|America/Halifax|NB/New Brunswick/Nouveau-Brunswick/新不伦瑞克
America/Halifax|America/Glace_Bay|NS/Nova Scotia/Nouvelle-Ecosse/新斯科舍
America/Halifax||PE/PEI/Prince Edward Island/爱德华王子岛
America/St_Johns America/Goose_Bay||NL/NF/Newfoundland and Labrador/Newfoundland/Newfoundland & Labrador/纽芬兰与拉布拉多/纽芬兰
America/Goose_Bay|America/St_Johns|Labrador/拉布拉多
America/Whitehorse|America/Dawson|YT/YK/Yukon/育空
America/Edmonton America/Inuvik||NT/NWT/Northwest Territories/西北地区
America/Iqaluit America/Rankin_Inlet America/Cambridge_Bay|America/Resolute America/Atikokan|NU/Nunavut/努纳武特
#AU
Australia/Sydney|Australia/Broken_Hill Australia/Adelaide Australia/Lord_Howe|NSW/New South Wales/新南威尔士
Australia/Sydney||ACT/Australian Capital Territory/Capital Territory/首都领地/首都直辖区
Australia/Melbourne||VIC/Victoria/维多利亚
Australia/Brisbane|Australia/Lindeman|QLD/Queensland/昆士兰
Australia/Adelaide||SA/South Australia/南澳大利亚/南澳
Australia/Perth|Australia/Eucla|WA/Western Australia/西澳大利亚/西澳
Australia/Hobart|Antarctica/Macquarie|TAS/Tasmania/塔斯马尼亚
Australia/Darwin||NT/Northern Territory/北领地
#BR
America/Sao_Paulo||DF/Distrito Federal/Federal District/联邦区/ES/Espirito Santo/圣埃斯皮里图/GO/Goias/戈亚斯/MG/Minas Gerais/米纳斯吉拉斯/PR/Parana/巴拉那/RJ/Rio de Janeiro/里约热内卢/RS/Rio Grande do Sul/南里奥格兰德/SC/Santa Catarina/圣卡塔琳娜/SP/Sao Paulo/圣保罗
America/Bahia||BA/Bahia/巴伊亚
America/Fortaleza||CE/Ceara/塞阿拉/MA/Maranhao/马拉尼昂/PB/Paraiba/帕拉伊巴/PI/Piaui/皮奥伊/RN/Rio Grande do Norte/北里奥格兰德
America/Recife|America/Noronha|PE/Pernambuco/伯南布哥
America/Maceio||AL/Alagoas/阿拉戈斯/SE/Sergipe/塞尔希培
America/Belem||AP/Amapa/阿马帕
America/Belem|America/Santarem|PA/Para/帕拉
America/Araguaina||TO/Tocantins/托坎廷斯
America/Manaus|America/Eirunepe|AM/Amazonas/亚马孙
America/Cuiaba||MT/Mato Grosso/马托格罗索
America/Campo_Grande||MS/Mato Grosso do Sul/南马托格罗索
America/Porto_Velho||RO/Rondonia/朗多尼亚
America/Boa_Vista||RR/Roraima/罗赖马
America/Rio_Branco||AC/Acre/阿克里
#MX
America/Mexico_City||AGU/Aguascalientes/CHP/Chiapas/CMX/DIF/DF/CDMX/Mexico City/Ciudad de Mexico/Distrito Federal/墨西哥城/COL/Colima/GRO/Guerrero/GUA/Guanajuato/瓜纳华托/HID/Hidalgo/JAL/Jalisco/哈利斯科/MEX/Mexico/Estado de Mexico/State of Mexico/MIC/Michoacan/MOR/Morelos/OAX/Oaxaca/PUE/Puebla/普埃布拉/QUE/Queretaro/克雷塔罗/SLP/San Luis Potosi/TAB/Tabasco/TLA/Tlaxcala/VER/Veracruz/韦拉克鲁斯/ZAC/Zacatecas
America/Merida||CAM/Campeche/YUC/Yucatan/尤卡坦
America/Cancun||ROO/Quintana Roo/金塔纳罗奥
America/Monterrey||DUR/Durango
America/Monterrey America/Matamoros||COA/Coahuila/Coahuila de Zaragoza/科阿韦拉/NLE/NL/Nuevo Leon/新莱昂/TAM/Tamaulipas/塔毛利帕斯
America/Chihuahua America/Ciudad_Juarez America/Ojinaga||CHH/CHI/Chihuahua/奇瓦瓦
America/Hermosillo||SON/Sonora/索诺拉
America/Mazatlan||BCS/Baja California Sur/南下加利福尼亚/SIN/Sinaloa/锡那罗亚
America/Mazatlan America/Bahia_Banderas||NAY/Nayarit/纳亚里特
America/Tijuana||BCN/BC/Baja California/Baja California Norte/下加利福尼亚
#RU
Europe/Moscow||AD/Adygea/Adygeya/ARK/Arkhangelsk/阿尔汉格尔斯克/BEL/Belgorod/别尔哥罗德/BRY/Bryansk/CE/Chechnya/车臣/CU/Chuvashia/DA/Dagestan/达吉斯坦/IN/Ingushetia/IVA/Ivanovo/KB/Kabardino-Balkaria/KC/Karachay-Cherkessia/KDA/Krasnodar/Krasnodar Krai/克拉斯诺达尔/KL/Kalmykia/KLU/Kaluga/卡卢加/KO/Komi/KOS/Kostroma/KR/Karelia/KRS/Kursk/库尔斯克/LEN/Leningrad/列宁格勒/LIP/Lipetsk/利佩茨克/ME/Mari El/MO/Mordovia/MOS/Moscow Oblast/Moscow Region/Московская область/MOW/Moscow/Moskva/Москва/莫斯科/MUR/Murmansk/摩尔曼斯克/NEN/Nenets/NGR/Novgorod/NIZ/Nizhny Novgorod/下诺夫哥罗德/ORL/Oryol/PNZ/Penza/PSK/Pskov/ROS/Rostov/罗斯托夫/RYA/Ryazan/SE/North Ossetia/SMO/Smolensk/SPE/Saint Petersburg/Sankt-Peterburg/Санкт-Петербург/圣彼得堡/STA/Stavropol/TA/Tatarstan/鞑靼斯坦/TAM/Tambov/TUL/Tula/图拉/TVE/Tver/特维尔/VLA/Vladimir/VLG/Vologda/VOR/Voronezh/沃罗涅日/YAR/Yaroslavl
Europe/Kaliningrad||KGD/Kaliningrad/加里宁格勒
Europe/Kirov||KIR/Kirov
Europe/Volgograd||VGG/Volgograd/伏尔加格勒
Europe/Astrakhan||AST/Astrakhan/阿斯特拉罕
Europe/Saratov||SAR/Saratov/萨拉托夫
Europe/Ulyanovsk||ULY/Ulyanovsk
Europe/Samara||SAM/Samara/萨马拉/UD/Udmurtia
Asia/Yekaterinburg||BA/Bashkortostan/巴什科尔托斯坦/CHE/Chelyabinsk/车里雅宾斯克/KGN/Kurgan/KHM/Khanty-Mansi/Yugra/ORE/Orenburg/PER/Perm/Perm Krai/彼尔姆/SVE/Sverdlovsk/斯维尔德洛夫斯克/TYU/Tyumen/秋明/YAN/Yamalo-Nenets/Yamal
Asia/Omsk||OMS/Omsk/鄂木斯克
Asia/Novosibirsk||NVS/Novosibirsk/新西伯利亚
Asia/Barnaul||ALT/Altai Krai/阿尔泰/AL/Altai/Altai Republic
Asia/Tomsk||TOM/Tomsk/托木斯克
Asia/Novokuznetsk||KEM/Kemerovo/Kuzbass/克麦罗沃
Asia/Krasnoyarsk||KYA/Krasnoyarsk/克拉斯诺亚尔斯克/KK/Khakassia/TY/Tuva/Tyva
Asia/Irkutsk||IRK/Irkutsk/伊尔库茨克/BU/Buryatia/布里亚特
Asia/Chita||ZAB/Zabaykalsky/Zabaikalsky/外贝加尔
Asia/Yakutsk||AMU/Amur/阿穆尔
Asia/Yakutsk Asia/Vladivostok Asia/Srednekolymsk|Asia/Khandyga Asia/Ust-Nera|SA/Sakha/Yakutia/萨哈
Asia/Vladivostok||KHA/Khabarovsk/哈巴罗夫斯克/PRI/Primorsky/Primorye/Primorskiy/滨海/YEV/Jewish Autonomous Oblast
Asia/Magadan||MAG/Magadan/马加丹
Asia/Sakhalin|Asia/Srednekolymsk|SAK/Sakhalin/萨哈林
Asia/Kamchatka||KAM/Kamchatka/堪察加
Asia/Anadyr||CHU/Chukotka
Europe/Simferopol||CR/Crimea/克里米亚/SEV/Sevastopol
#ID
Asia/Jakarta||AC/Aceh/亚齐/BB/Bangka Belitung/BE/Bengkulu/BT/Banten/万丹/JA/Jambi/占碑/JB/West Java/Jawa Barat/西爪哇/JI/East Java/Jawa Timur/东爪哇/JK/Jakarta/DKI Jakarta/雅加达/JT/Central Java/Jawa Tengah/中爪哇/KR/Riau Islands/Kepulauan Riau/廖内群岛/LA/Lampung/楠榜/RI/Riau/廖内/SB/West Sumatra/Sumatera Barat/西苏门答腊/SS/South Sumatra/Sumatera Selatan/南苏门答腊/SU/North Sumatra/Sumatera Utara/北苏门答腊/YO/Yogyakarta/DI Yogyakarta/日惹
Asia/Pontianak||KB/West Kalimantan/Kalimantan Barat/西加里曼丹/KT/Central Kalimantan/Kalimantan Tengah/中加里曼丹
Asia/Makassar||BA/Bali/巴厘/巴厘岛/GO/Gorontalo/KI/East Kalimantan/Kalimantan Timur/东加里曼丹/KS/South Kalimantan/Kalimantan Selatan/南加里曼丹/KU/North Kalimantan/Kalimantan Utara/NB/West Nusa Tenggara/Nusa Tenggara Barat/NTB/NT/East Nusa Tenggara/Nusa Tenggara Timur/NTT/SA/North Sulawesi/Sulawesi Utara/北苏拉威西/SG/Southeast Sulawesi/Sulawesi Tenggara/东南苏拉威西/SN/South Sulawesi/Sulawesi Selatan/南苏拉威西/SR/West Sulawesi/Sulawesi Barat/ST/Central Sulawesi/Sulawesi Tengah/中苏拉威西
Asia/Jayapura||MA/Maluku/马鲁古/MU/North Maluku/Maluku Utara/北马鲁古/PA/Papua/巴布亚/PB/West Papua/Papua Barat/PD/Southwest Papua/Papua Barat Daya/PE/Highland Papua/Papua Pegunungan/PS/South Papua/Papua Selatan/PT/Central Papua/Papua Tengah
#CN
Asia/Shanghai Asia/Urumqi||XJ/65/Xinjiang/Xinjiang Uygur/Xinjiang Uyghur/新疆/新疆维吾尔
Asia/Shanghai||AH/34/Anhui/安徽/BJ/11/Beijing/北京/CQ/50/Chongqing/重庆/FJ/35/Fujian/福建/GD/44/Guangdong/广东/GS/62/Gansu/甘肃/GX/45/Guangxi/广西/广西壮族/GZ/52/Guizhou/贵州/HA/41/Henan/河南/HB/42/Hubei/湖北/HE/13/Hebei/河北/HI/46/Hainan/海南/HL/23/Heilongjiang/黑龙江/HN/43/Hunan/湖南/JL/22/Jilin/吉林/JS/32/Jiangsu/江苏/JX/36/Jiangxi/江西/LN/21/Liaoning/辽宁/NM/15/Inner Mongolia/Neimenggu/Nei Mongol/内蒙古/NX/64/Ningxia/宁夏/宁夏回族/QH/63/Qinghai/青海/SC/51/Sichuan/四川/SD/37/Shandong/山东/SH/31/Shanghai/上海/SN/61/Shaanxi/陕西/SX/14/Shanxi/山西/TJ/12/Tianjin/天津/XZ/54/Tibet/Xizang/西藏/YN/53/Yunnan/云南/ZJ/33/Zhejiang/浙江
@HK||HK/91/Hong Kong/香港
@MO||MO/92/Macao/Macau/澳门
@TW||TW/71/Taiwan/台湾
#MN
Asia/Ulaanbaatar||1/Ulaanbaatar/Ulan Bator/乌兰巴托/035/Orhon/Orkhon/037/Darhan uul/Darkhan-Uul/039/Hentiy/Khentii/041/Hovsgol/Khuvsgul/047/Tov/049/Selenge/051/Suhbaatar/Sukhbaatar/053/Omnogovi/Umnugovi/南戈壁/055/Ovorhangay/Uvurkhangai/057/Dzavhan/Zavkhan/059/Dundgovi/061/Dornod/063/Dornogovi/东戈壁/064/Govi-Sumber/065/Govi-Altay/067/Bulgan/069/Bayanhongor/Bayankhongor/073/Arhangay/Arkhangai
Asia/Hovd||043/Hovd/Khovd/科布多/046/Uvs/071/Bayan-Olgiy/Bayan-Ulgii
#CD
Africa/Kinshasa||KN/Kinshasa/金沙萨/BC/Kongo Central/Bas-Congo/KG/Kwango/KL/Kwilu/MN/Mai-Ndombe/EQ/Equateur/MO/Mongala/NU/Nord-Ubangi/SU/Sud-Ubangi/TU/Tshuapa
Africa/Lubumbashi||BU/Bas-Uele/HK/Haut-Katanga/Katanga/上加丹加/加丹加/HL/Haut-Lomami/HU/Haut-Uele/IT/Ituri/KC/Kasai Central/KE/Kasai Oriental/KS/Kasai/LO/Lomami/LU/Lualaba/卢阿拉巴/MA/Maniema/NK/Nord-Kivu/North Kivu/北基伍/SA/Sankuru/SK/Sud-Kivu/South Kivu/南基伍/TA/Tanganyika/TO/Tshopo
#CL
America/Santiago||AN/Antofagasta/安托法加斯塔/AP/Arica y Parinacota/AR/La Araucania/Araucania/AT/Atacama/BI/Biobio/CO/Coquimbo/LI/O'Higgins/Libertador General Bernardo O'Higgins/LL/Los Lagos/LR/Los Rios/ML/Maule/NB/Nuble/RM/Region Metropolitana/Metropolitana/Santiago/Santiago Metropolitan/圣地亚哥/TA/Tarapaca
America/Santiago|Pacific/Easter|VS/Valparaiso/瓦尔帕莱索
America/Coyhaique||AI/Aysen/Aisen
America/Punta_Arenas||MA/Magallanes/麦哲伦
#EC
America/Guayaquil||A/Azuay/B/Bolivar/C/Carchi/D/Orellana/E/Esmeraldas/F/Canar/G/Guayas/瓜亚斯/H/Chimborazo/I/Imbabura/L/Loja/M/Manabi/N/Napo/O/El Oro/P/Pichincha/皮钦查/R/Los Rios/S/Morona-Santiago/SD/Santo Domingo/SE/Santa Elena/T/Tungurahua/U/Sucumbios/X/Cotopaxi/Y/Pastaza/Z/Zamora-Chinchipe
Pacific/Galapagos||W/Galapagos/加拉帕戈斯
#ES
Europe/Madrid||AN/Andalusia/Andalucia/安达卢西亚/AR/Aragon/阿拉贡/AS/O/Asturias/CB/S/Cantabria/CL/Castile and Leon/Castilla y Leon/CM/Castilla-La Mancha/CT/Catalonia/Cataluna/Catalunya/加泰罗尼亚/EX/Extremadura/GA/Galicia/加利西亚/IB/PM/Balearic Islands/Illes Balears/Islas Baleares/MC/MU/Murcia/Region de Murcia/MD/M/Madrid/Comunidad de Madrid/马德里/NC/NA/Navarre/Navarra/PV/Basque Country/Pais Vasco/Euskadi/巴斯克/RI/LO/La Rioja/VC/Valencian Community/Comunidad Valenciana/Comunitat Valenciana/V/Valencia/瓦伦西亚/A/Alicante/Alacant/AB/Albacete/AL/Almeria/AV/Avila/B/Barcelona/巴塞罗那/BA/Badajoz/BI/Bizkaia/Vizcaya/BU/Burgos/C/A Coruna/La Coruna/CA/Cadiz/CC/Caceres/CO/Cordoba/CR/Ciudad Real/CS/Castellon/CU/Cuenca/GI/Girona/Gerona/GR/Granada/GU/Guadalajara/H/Huelva/HU/Huesca/J/Jaen/L/Lleida/LE/Leon/LU/Lugo/MA/Malaga/OR/Ourense/P/Palencia/PO/Pontevedra/SA/Salamanca/SE/Sevilla/Seville/SG/Segovia/SO/Soria/SS/Gipuzkoa/T/Tarragona/TE/Teruel/TO/Toledo/VA/Valladolid/VI/Araba/Alava/Z/Zaragoza/ZA/Zamora
Africa/Ceuta||CE/Ceuta/休达/ML/Melilla/梅利利亚
Atlantic/Canary||CN/GC/TF/Canary Islands/Canaries/Canarias/Islas Canarias/Las Palmas/Santa Cruz de Tenerife/加那利群岛
#PT
Europe/Lisbon||01/Aveiro/02/Beja/03/Braga/04/Braganca/05/Castelo Branco/06/Coimbra/07/Evora/08/Faro/Algarve/09/Guarda/10/Leiria/11/Lisbon/Lisboa/里斯本/12/Portalegre/13/Porto/波尔图/14/Santarem/15/Setubal/16/Viana do Castelo/17/Vila Real/18/Viseu
Atlantic/Azores||20/Azores/Acores/亚速尔群岛
Atlantic/Madeira||30/Madeira/马德拉
#NZ
Pacific/Auckland||AUK/Auckland/奥克兰/BOP/Bay of Plenty/CAN/Canterbury/坎特伯雷/GIS/Gisborne/HKB/Hawke's Bay/MBH/Marlborough/MWT/Manawatu-Wanganui/Manawatu-Whanganui/NSN/Nelson/NTL/Northland/OTA/Otago/STL/Southland/TAS/Tasman/TKI/Taranaki/WGN/Wellington/惠灵顿/WKO/Waikato/怀卡托/WTC/West Coast
Pacific/Chatham||CIT/Chatham Islands/查塔姆群岛
#GL
America/Nuuk|America/Thule|AV/Avannaata
America/Nuuk|America/Scoresbysund|SM/Sermersooq
America/Nuuk||KU/Kujalleq/QE/Qeqqata/QT/Qeqertalik
America/Danmarkshavn||Northeast Greenland National Park
#PF
Pacific/Tahiti||Society Islands/Windward Islands/Iles du Vent/Leeward Islands/Iles Sous-le-Vent/Tahiti/Austral Islands/Iles Australes/Tuamotu/塔希提
Pacific/Marquesas||Marquesas/Marquesas Islands/Iles Marquises
Pacific/Gambier||Gambier/Gambier Islands
Pacific/Tahiti Pacific/Gambier||Tuamotu-Gambier/Tuamotus and Gambiers
#KI
Pacific/Tarawa||G/Gilbert Islands
Pacific/Kiritimati||L/Line Islands
Pacific/Kanton||P/Phoenix Islands
#FM
Pacific/Chuuk||TRK/Chuuk/YAP
Pacific/Pohnpei||PNI/Pohnpei
Pacific/Kosrae||KSA/Kosrae
#PG
Pacific/Port_Moresby||CPK/Chimbu/CPM/Central/EBR/East New Britain/EHG/Eastern Highlands/EPW/Enga/ESW/East Sepik/GPK/Gulf/HLA/Hela/JWK/Jiwaka/MBA/Milne Bay/MPL/Morobe/MPM/Madang/MRL/Manus/NCD/National Capital District/NIK/New Ireland/NPP/Northern/Oro/SAN/Sandaun/West Sepik/SHM/Southern Highlands/WBK/West New Britain/WHM/Western Highlands/WPD/Western
Pacific/Bougainville||NSB/Bougainville/布干维尔
#UA
Europe/Kyiv||05/Vinnytsia/07/Volyn/09/Luhansk/Lugansk/12/Dnipropetrovsk/14/Donetsk/18/Zhytomyr/21/Zakarpattia/23/Zaporizhzhia/26/Ivano-Frankivsk/30/Kyiv/Kiev/Київ/基辅/32/Kyiv Oblast/Kyivska/35/Kirovohrad/46/Lviv/利沃夫/48/Mykolaiv/51/Odesa/Odessa/敖德萨/53/Poltava/56/Rivne/59/Sumy/61/Ternopil/63/Kharkiv/哈尔科夫/65/Kherson/68/Khmelnytskyi/71/Cherkasy/74/Chernihiv/77/Chernivtsi
Europe/Simferopol||43/Crimea/克里米亚/40/Sevastopol
#UM
Pacific/Midway||71/Midway/Midway Islands/中途岛
Pacific/Wake||79/Wake/Wake Island/威克岛
#FR
@GF||973/GF/French Guiana/Guyane
@GP||971/GP/Guadeloupe
@MQ||972/MQ/Martinique
@RE||974/RE/Reunion/La Reunion
@YT||976/YT/Mayotte
@BL||BL/Saint Barthelemy
@MF||MF/Saint Martin
@NC||NC/New Caledonia/Nouvelle-Caledonie
@PF||PF/French Polynesia/Polynesie francaise
@PM||PM/Saint Pierre and Miquelon/Saint-Pierre-et-Miquelon
@WF||WF/Wallis and Futuna
#NL
@AW||AW/Aruba
@CW||CW/Curacao
@SX||SX/Sint Maarten
@BQ||BQ1/BQ2/BQ3/Bonaire/Saba/Sint Eustatius
#FI
@AX||01/Aland/Ahvenanmaan maakunta
#NO
@SJ||21/22/Svalbard/Jan Mayen
#DK
@FO||Faroe Islands
@GL||Greenland
`;
