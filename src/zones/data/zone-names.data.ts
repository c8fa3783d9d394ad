/**
 * The city (or island, or territory) that a zone is called after, in Chinese and, where it is not the last part of the
 * id with its underscores opened, in English. Under a heading `#Area/` one zone a line: rest of the id|Chinese|English.
 * A name that begins with `=` is whole: it takes no word for "time".
 *
 * source    own list of usual exonyms (Xinhua style), read against the exemplar cities of Unicode CLDR 45 (zh), which it
 *           leaves where CLDR has an older or rarer form (Pohnpei, Kosrae, Chuuk, Dominica, Iqaluit, Oral …);
 *           Asia/Shanghai is called after Beijing, as the legal time of the country is
 * retrieved 2026-11-21
 * licence   facts; no list copied
 * checked   test/zones/zone-name.test.ts (every zone of zone.tab has a name in Chinese)
 */
export const zoneNameRows: string = `#Africa/
Abidjan|阿比让
Accra|阿克拉
Addis_Ababa|亚的斯亚贝巴
Algiers|阿尔及尔
Asmara|阿斯马拉
Bamako|巴马科
Bangui|班吉
Banjul|班珠尔
Bissau|比绍
Blantyre|布兰太尔
Brazzaville|布拉柴维尔
Bujumbura|布琼布拉
Cairo|开罗
Casablanca|卡萨布兰卡
Ceuta|休达
Conakry|科纳克里
Dakar|达喀尔
Dar_es_Salaam|达累斯萨拉姆
Djibouti|吉布提
Douala|杜阿拉
El_Aaiun|阿尤恩
Freetown|弗里敦
Gaborone|哈博罗内
Harare|哈拉雷
Johannesburg|约翰内斯堡
Juba|朱巴
Kampala|坎帕拉
Khartoum|喀土穆
Kigali|基加利
Kinshasa|金沙萨
Lagos|拉各斯
Libreville|利伯维尔
Lome|洛美|Lomé
Luanda|罗安达
Lubumbashi|卢本巴希
Lusaka|卢萨卡
Malabo|马拉博
Maputo|马普托
Maseru|马塞卢
Mbabane|姆巴巴纳
Mogadishu|摩加迪沙
Monrovia|蒙罗维亚
Nairobi|内罗毕
Ndjamena|恩贾梅纳|N'Djamena
Niamey|尼亚美
Nouakchott|努瓦克肖特
Ouagadougou|瓦加杜古
Porto-Novo|波多诺伏
Sao_Tome|圣多美|São Tomé
Tripoli|的黎波里
Tunis|突尼斯
Windhoek|温得和克
#America/
Adak|埃达克
Anchorage|安克雷奇
Anguilla|安圭拉
Antigua|安提瓜
Araguaina|阿拉瓜伊纳|Araguaína
Argentina/Buenos_Aires|布宜诺斯艾利斯
Argentina/Catamarca|卡塔马卡
Argentina/Cordoba|科尔多瓦|Córdoba
Argentina/Jujuy|胡胡伊
Argentina/La_Rioja|拉里奥哈
Argentina/Mendoza|门多萨
Argentina/Rio_Gallegos|里奥加耶戈斯|Río Gallegos
Argentina/Salta|萨尔塔
Argentina/San_Juan|圣胡安
Argentina/San_Luis|圣路易斯
Argentina/Tucuman|图库曼|Tucumán
Argentina/Ushuaia|乌斯怀亚
Aruba|阿鲁巴
Asuncion|亚松森|Asunción
Atikokan|阿蒂科肯
Bahia|巴伊亚
Bahia_Banderas|巴伊亚班德拉斯|Bahía de Banderas
Barbados|巴巴多斯
Belem|贝伦|Belém
Belize|伯利兹
Blanc-Sablon|布兰克萨布隆
Boa_Vista|博阿维斯塔
Bogota|波哥大|Bogotá
Boise|博伊西
Cambridge_Bay|剑桥湾
Campo_Grande|大坎普
Cancun|坎昆|Cancún
Caracas|加拉加斯
Cayenne|卡宴
Cayman|开曼群岛|Cayman Islands
Chicago|芝加哥
Chihuahua|奇瓦瓦
Ciudad_Juarez|华雷斯城|Ciudad Juárez
Costa_Rica|哥斯达黎加
Coyhaique|科伊艾克
Creston|克雷斯顿
Cuiaba|库亚巴|Cuiabá
Curacao|库拉索|Curaçao
Danmarkshavn|丹马沙文
Dawson|道森
Dawson_Creek|道森克里克
Denver|丹佛
Detroit|底特律
Dominica|多米尼克
Edmonton|埃德蒙顿
Eirunepe|埃鲁内佩|Eirunepé
El_Salvador|萨尔瓦多
Fort_Nelson|纳尔逊堡
Fortaleza|福塔莱萨
Glace_Bay|格莱斯贝
Goose_Bay|古斯湾
Grand_Turk|大特克
Grenada|格林纳达
Guadeloupe|瓜德罗普
Guatemala|危地马拉
Guayaquil|瓜亚基尔
Guyana|圭亚那
Halifax|哈利法克斯
Havana|哈瓦那
Hermosillo|埃莫西约
Indiana/Indianapolis|印第安纳波利斯
Indiana/Knox|印第安纳州诺克斯|Knox, Indiana
Indiana/Marengo|印第安纳州马伦戈|Marengo, Indiana
Indiana/Petersburg|印第安纳州彼得斯堡|Petersburg, Indiana
Indiana/Tell_City|印第安纳州特尔城|Tell City, Indiana
Indiana/Vevay|印第安纳州维维|Vevay, Indiana
Indiana/Vincennes|印第安纳州温森斯|Vincennes, Indiana
Indiana/Winamac|印第安纳州威纳马克|Winamac, Indiana
Inuvik|伊努维克
Iqaluit|伊卡卢伊特
Jamaica|牙买加
Juneau|朱诺
Kentucky/Louisville|路易斯维尔
Kentucky/Monticello|肯塔基州蒙蒂塞洛|Monticello, Kentucky
Kralendijk|克拉伦代克
La_Paz|拉巴斯
Lima|利马
Los_Angeles|洛杉矶
Lower_Princes|下太子区|Lower Prince's Quarter
Maceio|马塞约|Maceió
Managua|马那瓜
Manaus|马瑙斯
Marigot|马里戈
Martinique|马提尼克
Matamoros|马塔莫罗斯
Mazatlan|马萨特兰|Mazatlán
Menominee|梅诺米尼
Merida|梅里达|Mérida
Metlakatla|梅特拉卡特拉
Mexico_City|墨西哥城
Miquelon|密克隆
Moncton|蒙克顿
Monterrey|蒙特雷
Montevideo|蒙得维的亚
Montserrat|蒙特塞拉特
Nassau|拿骚
New_York|纽约
Nome|诺姆
Noronha|费尔南多-迪诺罗尼亚|Fernando de Noronha
North_Dakota/Beulah|北达科他州比尤拉|Beulah, North Dakota
North_Dakota/Center|北达科他州森特|Center, North Dakota
North_Dakota/New_Salem|北达科他州新塞勒姆|New Salem, North Dakota
Nuuk|努克
Ojinaga|奥希纳加
Panama|巴拿马
Paramaribo|帕拉马里博
Phoenix|凤凰城
Port-au-Prince|太子港
Port_of_Spain|西班牙港
Porto_Velho|波多韦柳
Puerto_Rico|波多黎各
Punta_Arenas|蓬塔阿雷纳斯
Rankin_Inlet|兰金因莱特
Recife|累西腓
Regina|里贾纳
Resolute|雷索卢特
Rio_Branco|里奥布朗库
Santarem|圣塔伦|Santarém
Santiago|圣地亚哥
Santo_Domingo|圣多明各
Sao_Paulo|圣保罗|São Paulo
Scoresbysund|斯科斯比松|Ittoqqortoormiit
Sitka|锡特卡
St_Barthelemy|圣巴泰勒米|St. Barthélemy
St_Johns|圣约翰斯|St. John's
St_Kitts|圣基茨
St_Lucia|圣卢西亚
St_Thomas|圣托马斯
St_Vincent|圣文森特
Swift_Current|斯威夫特卡伦特
Tegucigalpa|特古西加尔巴
Thule|图勒|Pituffik
Tijuana|蒂华纳
Toronto|多伦多
Tortola|托尔托拉
Vancouver|温哥华
Whitehorse|怀特霍斯
Winnipeg|温尼伯
Yakutat|亚库塔特
#Antarctica/
Casey|凯西站|Casey Station
Davis|戴维斯站|Davis Station
DumontDUrville|迪蒙·迪维尔站|Dumont d'Urville Station
Macquarie|麦夸里岛|Macquarie Island
Mawson|莫森站|Mawson Station
McMurdo|麦克默多站|McMurdo Station
Palmer|帕尔默站|Palmer Station
Rothera|罗瑟拉站|Rothera Station
Syowa|昭和站|Syowa Station
Troll|特罗尔站|Troll Station
Vostok|东方站|Vostok Station
#Arctic/
Longyearbyen|朗伊尔城
#Asia/
Aden|亚丁
Almaty|阿拉木图
Amman|安曼
Anadyr|阿纳德尔
Aqtau|阿克套|Aktau
Aqtobe|阿克托别|Aktobe
Ashgabat|阿什哈巴德
Atyrau|阿特劳
Baghdad|巴格达
Bahrain|巴林
Baku|巴库
Bangkok|曼谷
Barnaul|巴尔瑙尔
Beirut|贝鲁特
Bishkek|比什凯克
Brunei|文莱
Chita|赤塔
Colombo|科伦坡
Damascus|大马士革
Dhaka|达卡
Dili|帝力
Dubai|迪拜
Dushanbe|杜尚别
Famagusta|法马古斯塔
Gaza|加沙
Hebron|希伯伦
Ho_Chi_Minh|胡志明市|Ho Chi Minh City
Hong_Kong|香港
Hovd|科布多
Irkutsk|伊尔库茨克
Jakarta|雅加达
Jayapura|查亚普拉
Jerusalem|耶路撒冷
Kabul|喀布尔
Kamchatka|堪察加
Karachi|卡拉奇
Kathmandu|加德满都
Khandyga|汉德加
Kolkata|加尔各答
Krasnoyarsk|克拉斯诺亚尔斯克
Kuala_Lumpur|吉隆坡
Kuching|古晋
Kuwait|科威特
Macau|澳门
Magadan|马加丹
Makassar|望加锡
Manila|马尼拉
Muscat|马斯喀特
Nicosia|尼科西亚
Novokuznetsk|新库兹涅茨克
Novosibirsk|新西伯利亚
Omsk|鄂木斯克
Oral|乌拉尔斯克
Phnom_Penh|金边
Pontianak|坤甸
Pyongyang|平壤
Qatar|卡塔尔
Qostanay|科斯塔奈|Kostanay
Qyzylorda|克孜勒奥尔达|Kyzylorda
Riyadh|利雅得
Sakhalin|萨哈林
Samarkand|撒马尔罕
Seoul|首尔
Shanghai|北京|Beijing
Singapore|新加坡
Srednekolymsk|中科雷姆斯克
Taipei|台北
Tashkent|塔什干
Tbilisi|第比利斯
Tehran|德黑兰
Thimphu|廷布
Tokyo|东京
Tomsk|托木斯克
Ulaanbaatar|乌兰巴托
Urumqi|乌鲁木齐
Ust-Nera|乌斯季涅拉
Vientiane|万象
Vladivostok|符拉迪沃斯托克
Yakutsk|雅库茨克
Yangon|仰光
Yekaterinburg|叶卡捷琳堡
Yerevan|埃里温
#Atlantic/
Azores|亚速尔群岛
Bermuda|百慕大
Canary|加那利群岛|Canary Islands
Cape_Verde|佛得角
Faroe|法罗群岛|Faroe Islands
Madeira|马德拉
Reykjavik|雷克雅未克
South_Georgia|南乔治亚
St_Helena|圣赫勒拿
Stanley|斯坦利
#Australia/
Adelaide|阿德莱德
Brisbane|布里斯班
Broken_Hill|布罗肯希尔
Darwin|达尔文
Eucla|尤克拉
Hobart|霍巴特
Lindeman|林德曼岛|Lindeman Island
Lord_Howe|豪勋爵岛|Lord Howe Island
Melbourne|墨尔本
Perth|珀斯
Sydney|悉尼
#Europe/
Amsterdam|阿姆斯特丹
Andorra|安道尔
Astrakhan|阿斯特拉罕
Athens|雅典
Belgrade|贝尔格莱德
Berlin|柏林
Bratislava|布拉迪斯拉发
Brussels|布鲁塞尔
Bucharest|布加勒斯特
Budapest|布达佩斯
Busingen|布辛根|Büsingen
Chisinau|基希讷乌|Chișinău
Copenhagen|哥本哈根
Dublin|都柏林
Gibraltar|直布罗陀
Guernsey|根西岛
Helsinki|赫尔辛基
Isle_of_Man|马恩岛
Istanbul|伊斯坦布尔
Jersey|泽西岛
Kaliningrad|加里宁格勒
Kirov|基洛夫
Kyiv|基辅
Lisbon|里斯本
Ljubljana|卢布尔雅那
London|伦敦
Luxembourg|卢森堡
Madrid|马德里
Malta|马耳他
Mariehamn|玛丽港
Minsk|明斯克
Monaco|摩纳哥
Moscow|莫斯科
Oslo|奥斯陆
Paris|巴黎
Podgorica|波德戈里察
Prague|布拉格
Riga|里加
Rome|罗马
Samara|萨马拉
San_Marino|圣马力诺
Sarajevo|萨拉热窝
Saratov|萨拉托夫
Simferopol|辛菲罗波尔
Skopje|斯科普里
Sofia|索非亚
Stockholm|斯德哥尔摩
Tallinn|塔林
Tirane|地拉那|Tirana
Ulyanovsk|乌里扬诺夫斯克
Vaduz|瓦杜兹
Vatican|梵蒂冈
Vienna|维也纳
Vilnius|维尔纽斯
Volgograd|伏尔加格勒
Warsaw|华沙
Zagreb|萨格勒布
Zurich|苏黎世
#Indian/
Antananarivo|塔那那利佛
Chagos|查戈斯
Christmas|圣诞岛|Christmas Island
Cocos|科科斯群岛|Cocos Islands
Comoro|科摩罗|Comoros
Kerguelen|凯尔盖朗
Mahe|马埃岛|Mahé
Maldives|马尔代夫
Mauritius|毛里求斯
Mayotte|马约特
Reunion|留尼汪|Réunion
#Pacific/
Apia|阿皮亚
Auckland|奥克兰
Bougainville|布干维尔
Chatham|查塔姆群岛|Chatham Islands
Chuuk|楚克
Easter|复活节岛|Easter Island
Efate|埃法特
Fakaofo|法考福
Fiji|斐济
Funafuti|富纳富提
Galapagos|加拉帕戈斯|Galápagos
Gambier|甘比尔群岛|Gambier Islands
Guadalcanal|瓜达尔卡纳尔
Guam|关岛
Honolulu|檀香山
Kanton|坎顿岛
Kiritimati|基里蒂马蒂
Kosrae|科斯雷
Kwajalein|夸贾林
Majuro|马朱罗
Marquesas|马克萨斯群岛|Marquesas Islands
Midway|中途岛
Nauru|瑙鲁
Niue|纽埃
Norfolk|诺福克岛|Norfolk Island
Noumea|努美阿|Nouméa
Pago_Pago|帕果帕果
Palau|帕劳
Pitcairn|皮特凯恩
Pohnpei|波恩佩
Port_Moresby|莫尔兹比港
Rarotonga|拉罗汤加
Saipan|塞班
Tahiti|塔希提
Tarawa|塔拉瓦
Tongatapu|汤加塔布
Wake|威克岛|Wake Island
Wallis|瓦利斯
#
CET|中欧|Central European
CST6CDT|美国中部|US Central
EET|东欧|Eastern European
EST|=UTC−5|=UTC−5
EST5EDT|美国东部|US Eastern
Etc/GMT|=格林尼治标准时间|=Greenwich Mean Time
Etc/UTC|=协调世界时|=UTC
HST|=UTC−10|=UTC−10
MET|中欧|Central European
MST|=UTC−7|=UTC−7
MST7MDT|美国山区|US Mountain
PST8PDT|美国太平洋|US Pacific
WET|西欧|Western European
`;
