/**
 * Cities of the countries that keep several clocks, with local and Chinese names. Under a heading `#CC` one line per
 * set of zones: zones|names. A name that stands in several lines of a country is several places; `!` marks the one most
 * likely meant. Accents and punctuation are left out, since both sides are folded before they meet.
 *
 * source    own list of large cities, ports, industry towns and towns on a border of zones; their zones by the comments
 *           of zone.tab in IANA tzdata 2026f and by the division they lie in
 * as of     2026-11
 * retrieved 2026-11-21
 * licence   facts; no list copied
 * checked   test/zones/zones-for-data.test.ts
 */
export const cityZoneRows: string = `#US
America/New_York|New York,NYC,New York City,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Long Island,纽约,Buffalo,Rochester!,Yonkers,Syracuse,Albany!,White Plains,Schenectady,Utica,Troy,Newark,Jersey City,Paterson,Elizabeth,Edison,Trenton,Camden,Princeton,Hoboken,Secaucus,Cranbury,纽瓦克,Philadelphia,费城,Pittsburgh,匹兹堡,Allentown,Erie,Reading,Scranton,Harrisburg,Lancaster,Bethlehem,York,Boston,波士顿,Worcester,Springfield,Cambridge,Lowell,Quincy!,Lynn,New Bedford,Newton,Medford,Everett,Lawrence,Salem,Burlington!,Waltham,Providence,Warwick,Cranston,Newport,Hartford,Bridgeport,New Haven,Stamford,Waterbury,Norwalk,Danbury,Greenwich,Manchester,Nashua,Concord,Portland,Bangor,Lewiston,Augusta,Auburn,Wilmington!,Dover,Baltimore,巴尔的摩,Columbia!,Silver Spring,Bethesda,Annapolis,Frederick,Gaithersburg,Rockville,Aberdeen,Washington,Washington DC,华盛顿,Arlington,Alexandria!,Virginia Beach,Norfolk!,Chesapeake,Richmond!,Newport News,Hampton,Roanoke,Reston,McLean,Fairfax,Lynchburg,Charleston,Huntington,Morgantown,Charlotte,夏洛特,Raleigh,Greensboro,Durham,Winston-Salem,Fayetteville!,Cary,High Point,Asheville,Hickory,Greenville!,Gastonia,Monroe,Savannah,萨凡纳,Atlanta,亚特兰大,Macon,Athens,Columbus!,Roswell!,Marietta,Alpharetta,Norcross,Duluth,Sandy Springs,Decatur,Carrollton,Dalton,Greer,Spartanburg,Rock Hill,Myrtle Beach,North Charleston,Florence!,Jacksonville!,杰克逊维尔,Miami,迈阿密,Tampa,坦帕,Orlando,奥兰多,St. Petersburg,Hialeah,Tallahassee,Fort Lauderdale,劳德代尔堡,Port St. Lucie,Cape Coral,Pembroke Pines,Hollywood,Gainesville,Miramar,Coral Springs,Clearwater,Palm Bay,West Palm Beach,Pompano Beach,Lakeland,Doral,Miami Beach,Boca Raton,Sarasota,Fort Myers,Naples,Daytona Beach,Melbourne,Key West,Ocala,Delray Beach,Cleveland,克利夫兰,Cincinnati,辛辛那提,Toledo,Akron,Dayton,代顿,Canton,Youngstown,Hamilton,Middletown,Mansfield,Kettering,Bowling Green,Dublin,哥伦布,Knoxville,Chattanooga,Johnson City,Kingsport,Lexington,Covington,Charlottesville,Ithaca,Binghamton,Poughkeepsie,Chester,Oxford
America/Kentucky/Louisville|Louisville,路易斯维尔
America/Indiana/Indianapolis|Indianapolis,印第安纳波利斯,Fort Wayne,South Bend,Carmel,Fishers,Bloomington,Muncie,Lafayette,West Lafayette,Terre Haute,Kokomo,Anderson,Elkhart,Columbus,Richmond,Marion!,Lawrence,Mishawaka
America/Detroit|Detroit,底特律,Grand Rapids,大急流城,Warren,Sterling Heights,Ann Arbor,Lansing,Flint,Dearborn,Livonia,Troy!,Kalamazoo,Southfield,Farmington Hills,Rochester Hills,Pontiac,Saginaw,Battle Creek,Holland,Muskegon,Midland,Monroe,Novi,Auburn Hills,Zeeland,Traverse City,Marquette
America/Menominee|Menominee,Iron Mountain,Ironwood
America/Chicago|Chicago,芝加哥,Aurora,Joliet,Naperville,Rockford,Elgin,Springfield!,Peoria!,Champaign,Schaumburg,Waukegan,Evanston,Itasca,Elk Grove Village,Elk Grove,Bloomington!,Decatur!,Quincy,Moline,Carbondale,Houston,休斯敦,休斯顿,San Antonio,圣安东尼奥,Dallas,达拉斯,Austin,奥斯汀,Fort Worth,沃思堡,Arlington!,Corpus Christi,Plano,Lubbock,Laredo,Irving,Garland,Frisco,McKinney,Amarillo,Grand Prairie,Brownsville,Pasadena,Mesquite,Killeen,McAllen,Waco,Carrollton!,Midland!,Denton,Abilene,Beaumont,Odessa,Round Rock,Richardson,The Woodlands,Sugar Land,Katy,Wichita Falls,College Station,Galveston,Tyler,Longview!,Temple,Conroe,Edinburg,Harlingen,Freeport,Coppell,Lewisville,Stafford,Lancaster,San Angelo,New Orleans,新奥尔良,Baton Rouge,Shreveport,Lafayette!,Lake Charles,Metairie,Monroe!,Alexandria,Memphis,孟菲斯,Nashville,纳什维尔,Clarksville,Murfreesboro,Franklin,Jackson!,Smyrna,Hendersonville,Birmingham,伯明翰,Montgomery,Mobile,Huntsville,Tuscaloosa,Dothan,Florence,Auburn,Madison,Gulfport,Biloxi,Hattiesburg,Tupelo,Southaven,Columbus,Greenville,Meridian,Oxford!,Little Rock,小石城,Fayetteville,Fort Smith,Springdale,Bentonville,Rogers,Jonesboro,Conway,Jacksonville,St. Louis,圣路易斯,Kansas City,堪萨斯城,Independence,Columbia,Lee's Summit,St. Joseph,St. Charles,Joplin,Branson,Chesterfield,Wichita,Overland Park,Topeka,Olathe,Lawrence!,Lenexa,Dodge City,Garden City,Salina,Oklahoma City,俄克拉何马城,Tulsa,塔尔萨,Norman,Broken Arrow,Lawton,Edmond,Omaha,奥马哈,Lincoln!,Bellevue,Grand Island,Kearney,North Platte,Des Moines,得梅因,Cedar Rapids,Davenport,Sioux City,Iowa City,Waterloo,Dubuque,Ames,Council Bluffs,Burlington,Marion,Minneapolis,明尼阿波利斯,St. Paul,圣保罗,Rochester,Duluth!,Plymouth,Eden Prairie,Eagan,Brooklyn Park,St. Cloud,Mankato,Maple Grove,Winona,Milwaukee,密尔沃基,Green Bay,Kenosha,Racine,Appleton,Oshkosh,Waukesha,Eau Claire,Janesville,Sheboygan,La Crosse,Wausau,Neenah,Pensacola,Panama City,Destin,Fort Walton Beach,Crestview,Bowling Green!,Owensboro,Paducah,Hopkinsville,Evansville,Gary,Hammond,Michigan City,Merrillville,Crown Point,Fargo,Bismarck,Grand Forks,Minot,Williston,Jamestown,Sioux Falls,Aberdeen!,Brookings,Watertown,Mitchell,Pierre,Norfolk,Kansas City KS,Troy
America/Denver|Denver,丹佛,Colorado Springs,Aurora!,Fort Collins,Lakewood,Thornton,Pueblo,Arvada,Westminster,Boulder,Greeley,Longmont,Loveland,Grand Junction,Castle Rock,Englewood,Golden,Centennial,Littleton,Aspen,Lafayette,Salt Lake City,盐湖城,West Valley City,Provo,Orem,Sandy,Ogden,St. George,Lehi,Logan,Layton,Park City,Draper,South Jordan,Albuquerque,阿尔伯克基,Las Cruces,Santa Fe,Rio Rancho,Roswell,Farmington,Hobbs,Carlsbad,Billings,Missoula,Great Falls,Bozeman,Helena,Butte,Kalispell,Cheyenne,Casper,Laramie,Gillette,Jackson,El Paso,埃尔帕索,Rapid City,Dickinson,Scottsbluff,Goodland,Window Rock,Chinle,Kayenta,Tuba City,West Wendover
America/Boise|Boise,博伊西,Meridian!,Nampa,Idaho Falls,Caldwell,Pocatello,Twin Falls,Rexburg,Ontario
America/Phoenix|Phoenix,凤凰城,菲尼克斯,Tucson,图森,Mesa,Chandler,Scottsdale,Glendale!,Gilbert,Tempe,Peoria,Surprise,Yuma,Goodyear,Flagstaff,Nogales,Avondale,Casa Grande,Prescott,Sierra Vista,Lake Havasu City
America/Los_Angeles|Los Angeles,LA,洛杉矶,San Diego,圣迭戈,圣地亚哥,San Jose,圣何塞,圣荷西,San Francisco,SF,旧金山,三藩市,Fresno,Sacramento,萨克拉门托,Long Beach,长滩,Oakland,奥克兰,Bakersfield,Anaheim,Santa Ana,Riverside,Stockton,Irvine,尔湾,Chula Vista,Fremont,San Bernardino,Modesto,Fontana,Oxnard,Moreno Valley,Glendale,Huntington Beach,Santa Clarita,Garden Grove,Oceanside,Rancho Cucamonga,Ontario!,Santa Rosa,Elk Grove!,Corona,Lancaster!,Palmdale,Hayward,Salinas,Pomona,Sunnyvale,Escondido,Torrance,Pasadena!,Fullerton,Orange,Visalia,Santa Clara,Concord!,Thousand Oaks,Simi Valley,Vallejo,Berkeley,Palo Alto,Mountain View,Cupertino,Redwood City,San Mateo,South San Francisco,Milpitas,Pleasanton,Livermore,Vista,Carlsbad!,Compton,Carson,Gardena,Commerce,Vernon,City of Industry,工业市,El Monte,Rosemead,Alhambra,Monterey Park,Arcadia,Chino,Walnut,Diamond Bar,Rowland Heights,Hacienda Heights,Whittier,Downey,Norwalk!,Cerritos,Burbank,Santa Monica,Hollywood!,Beverly Hills,Inglewood,El Segundo,San Pedro,Wilmington,Newport Beach,Costa Mesa,Tustin,Brea,Temecula,Palm Springs,Santa Barbara,Ventura,San Luis Obispo,Santa Cruz,Monterey,Napa,Redding,Chico,Eureka,Merced,Tracy,Calexico,El Centro,Richmond,Lincoln,Seattle,西雅图,Spokane,Tacoma,塔科马,Vancouver,Bellevue!,Kent,Everett!,Renton,Redmond,Kirkland,Bellingham,Olympia,Yakima,Kennewick,Pasco,Richland,Auburn!,Federal Way,Lynnwood,Woodinville,Longview,Blaine,Aberdeen,Portland!,波特兰,Salem!,塞勒姆,Eugene,Gresham,Hillsboro,Beaverton,Bend,Medford!,Tigard,Corvallis,Springfield,Albany,Tualatin,Wilsonville,Las Vegas,拉斯维加斯,Henderson,Reno,里诺,North Las Vegas,Sparks,Carson City,Elko,Coeur d'Alene,Lewiston!,Post Falls,Moscow
America/Anchorage|Anchorage,安克雷奇,Fairbanks,Wasilla,Kenai,Kodiak,Prudhoe Bay,Valdez,Bethel,Unalaska,Dutch Harbor
America/Juneau|Juneau,朱诺,Ketchikan
America/Sitka|Sitka
America/Nome|Nome
America/Adak|Adak
Pacific/Honolulu|Honolulu,檀香山,火奴鲁鲁,Hilo,Kailua,Waipahu,Kahului,Kapolei,Pearl City,Lihue
America/Puerto_Rico|San Juan,圣胡安,Bayamon,Carolina,Ponce,Caguas,Guaynabo,Mayaguez
Pacific/Guam|Hagatna,Tamuning,Dededo
America/St_Thomas|Charlotte Amalie
Pacific/Pago_Pago|Pago Pago
Pacific/Saipan|Saipan
#CA
America/Toronto|Toronto,多伦多,Montreal,蒙特利尔,满地可,Ottawa,渥太华,Mississauga,密西沙加,Brampton,Hamilton,Quebec City,Quebec,Ville de Quebec,魁北克城,Laval,Markham,万锦,Vaughan,Gatineau,Longueuil,Kitchener,Waterloo,Windsor,Richmond Hill,列治文山,Oakville,Burlington,Oshawa,Barrie,Sherbrooke,Saguenay,Levis,Guelph,Cambridge,Sudbury,Greater Sudbury,Kingston,Trois-Rivieres,Whitby,Ajax,Milton,St. Catharines,Niagara Falls,Thunder Bay,Terrebonne,Brossard,Saint-Laurent,Dorval,Pointe-Claire,Drummondville,Granby,Saint-Hyacinthe,Sept-Iles,Rimouski,Rouyn-Noranda,Val-d'Or,Sault Ste. Marie,Peterborough,Brantford,London,Scarborough,North York,Etobicoke,Newmarket,Aurora,Concord,Pickering,Woodbridge,Cornwall,Belleville,Sarnia,Timmins,North Bay,Chatham,Leamington,Woodstock,Stratford,Victoriaville
America/Vancouver|Vancouver,温哥华,Surrey,素里,Burnaby,本拿比,Richmond,列治文,Victoria,维多利亚,Coquitlam,Kelowna,Langley,Abbotsford,Delta,Nanaimo,Kamloops,Prince George,Prince Rupert,鲁珀特王子港,Chilliwack,New Westminster,North Vancouver,West Vancouver,Port Coquitlam,Maple Ridge,Vernon,Penticton,Whistler,White Rock
America/Dawson_Creek|Dawson Creek,Fort St. John
America/Fort_Nelson|Fort Nelson
America/Creston|Creston
America/Edmonton|Edmonton,埃德蒙顿,Calgary,卡尔加里,Red Deer,Lethbridge,Medicine Hat,Grande Prairie,Fort McMurray,Airdrie,St. Albert,Sherwood Park,Leduc,Banff,Camrose,Lloydminster,Cranbrook,Golden,Fernie,Yellowknife,Hay River
America/Inuvik|Inuvik
America/Regina|Regina,里贾纳,Saskatoon,萨斯卡通,Moose Jaw,Prince Albert,Yorkton,Estevan
America/Swift_Current|Swift Current
America/Winnipeg|Winnipeg,温尼伯,Brandon,Steinbach,Thompson,Portage la Prairie,Kenora,Dryden,Fort Frances,Churchill,Winkler
America/Atikokan|Atikokan,Coral Harbour
America/Halifax|Halifax,哈利法克斯,Dartmouth,Truro,Charlottetown,Summerside,Iles-de-la-Madeleine,Bedford
America/Glace_Bay|Sydney,Glace Bay
America/Moncton|Moncton,Saint John,Fredericton,Dieppe,Miramichi,Bathurst
America/St_Johns|St. John's,圣约翰斯,Mount Pearl,Corner Brook,Gander,Grand Falls-Windsor
America/Goose_Bay|Happy Valley-Goose Bay,Goose Bay,Labrador City
America/Blanc-Sablon|Blanc-Sablon
America/Whitehorse|Whitehorse,怀特霍斯
America/Dawson|Dawson City
America/Iqaluit|Iqaluit
America/Rankin_Inlet|Rankin Inlet
America/Cambridge_Bay|Cambridge Bay
America/Resolute|Resolute
#AU
Australia/Sydney|Sydney,悉尼,Newcastle,纽卡斯尔,Wollongong,伍伦贡,Canberra,堪培拉,Parramatta,Central Coast,Gosford,Albury,Wagga Wagga,Tamworth,Orange,Dubbo,Bathurst,Coffs Harbour,Port Macquarie,Byron Bay,Tweed Heads,Lismore,Penrith,Blacktown,Campbelltown,North Sydney,Queanbeyan,Chatswood,Griffith
Australia/Melbourne|Melbourne,墨尔本,Geelong,吉朗,Ballarat,Bendigo,Shepparton,Mildura,Dandenong,Warrnambool,Traralgon,Wodonga,Frankston
Australia/Brisbane|Brisbane,布里斯班,Gold Coast,黄金海岸,Sunshine Coast,Townsville,汤斯维尔,Cairns,凯恩斯,Toowoomba,Mackay,Rockhampton,Bundaberg,Gladstone,格拉德斯通,Hervey Bay,Ipswich,Logan,Mount Isa
Australia/Adelaide|Adelaide,阿德莱德,Mount Gambier,Whyalla,Port Augusta,Port Lincoln,Gawler
Australia/Perth|Perth,珀斯,Fremantle,弗里曼特尔,Bunbury,Geraldton,Kalgoorlie,Port Hedland,黑德兰港,Karratha,Mandurah,Albany,Broome,Rockingham,Dampier,Joondalup
Australia/Hobart|Hobart,霍巴特,Launceston,朗塞斯顿,Devonport,Burnie
Australia/Darwin|Darwin,达尔文,Alice Springs,Palmerston,Katherine
Australia/Broken_Hill|Broken Hill
Australia/Lord_Howe|Lord Howe Island
Australia/Eucla|Eucla
#BR
America/Sao_Paulo|Sao Paulo,圣保罗,Rio de Janeiro,里约热内卢,里约,Rio,Brasilia,巴西利亚,Belo Horizonte,贝洛奥里藏特,Curitiba,库里蒂巴,Porto Alegre,阿雷格里港,Goiania,Guarulhos,Campinas,坎皮纳斯,Sao Goncalo,Duque de Caxias,Nova Iguacu,Sao Bernardo do Campo,Santo Andre,Osasco,Sorocaba,Ribeirao Preto,Uberlandia,Contagem,Sao Jose dos Campos,Joinville,若因维利,Juiz de Fora,Londrina,Aparecida de Goiania,Niteroi,Serra,Vila Velha,Vitoria,维多利亚,Caxias do Sul,Florianopolis,弗洛里亚诺波利斯,Santos,桑托斯,Maua,Diadema,Jundiai,Piracicaba,Cariacica,Bauru,Blumenau,布卢梅瑙,Itajai,伊塔雅伊,Maringa,Ponta Grossa,Cascavel,Foz do Iguacu,伊瓜苏,Franca,Pelotas,Canoas,Novo Hamburgo,Betim,Uberaba,Anapolis,Volta Redonda,Macae,Campos dos Goytacazes,Rio Grande,Paranagua,巴拉那瓜,Chapeco,Criciuma,Barueri,Limeira,Taubate,Sao Jose do Rio Preto,Americana,Indaiatuba,Passo Fundo,Santa Maria,Gramado,Montes Claros,Ipatinga,Petropolis,Sao Jose dos Pinhais,Jaragua do Sul,Sao Leopoldo
America/Bahia|Salvador,萨尔瓦多,Feira de Santana,Vitoria da Conquista,Camacari,Ilheus,Juazeiro,Lauro de Freitas,Porto Seguro
America/Fortaleza|Fortaleza,福塔莱萨,Caucaia,Juazeiro do Norte,Sobral,Teresina,Sao Luis,圣路易斯,Imperatriz,Natal,纳塔尔,Mossoro,Joao Pessoa,Campina Grande,Parnaiba
America/Recife|Recife,累西腓,Jaboatao dos Guararapes,Olinda,Caruaru,Petrolina,Paulista,Ipojuca
America/Noronha|Fernando de Noronha
America/Maceio|Maceio,Arapiraca,Aracaju
America/Belem|Belem,贝伦,Ananindeua,Maraba,Parauapebas,Macapa,Barcarena
America/Santarem|Santarem
America/Araguaina|Palmas,Araguaina
America/Manaus|Manaus,玛瑙斯,马瑙斯
America/Eirunepe|Eirunepe
America/Cuiaba|Cuiaba,库亚巴,Varzea Grande,Rondonopolis,Sinop,Sorriso
America/Campo_Grande|Campo Grande,大坎普,Dourados,Tres Lagoas,Corumba
America/Porto_Velho|Porto Velho,Ji-Parana
America/Boa_Vista|Boa Vista
America/Rio_Branco|Rio Branco,Cruzeiro do Sul
#MX
America/Mexico_City|Mexico City,Ciudad de Mexico,CDMX,Mexico DF,墨西哥城,Guadalajara,瓜达拉哈拉,Puebla,普埃布拉,Leon,莱昂,Zapopan,Ecatepec,Nezahualcoyotl,Naucalpan,Tlalnepantla,Toluca,托卢卡,Queretaro,Santiago de Queretaro,克雷塔罗,San Luis Potosi,圣路易斯波托西,Aguascalientes,阿瓜斯卡连特斯,Morelia,Veracruz,韦拉克鲁斯,Xalapa,Acapulco,阿卡普尔科,Irapuato,Celaya,Salamanca,Silao,Guanajuato,Tlaquepaque,Tuxtla Gutierrez,Cuernavaca,Oaxaca,Villahermosa,Pachuca,Tampico Alto,Coatzacoalcos,Colima,Manzanillo,曼萨尼约,Lazaro Cardenas,拉萨罗卡德纳斯,Zacatecas,Tlaxcala,Puerto Vallarta,Uruapan,Tehuacan,Cuautitlan Izcalli,San Juan del Rio,El Marques,Salina Cruz,Poza Rica,Orizaba,Cordoba,Tapachula
America/Merida|Merida,梅里达,Campeche,Ciudad del Carmen,Progreso
America/Cancun|Cancun,坎昆,Playa del Carmen,Chetumal,Cozumel,Tulum
America/Monterrey|Monterrey,蒙特雷,San Pedro Garza Garcia,San Nicolas de los Garza,Apodaca,Guadalupe,Santa Catarina,Garcia,Saltillo,萨尔蒂约,Ramos Arizpe,Torreon,托雷翁,Monclova,Durango,Gomez Palacio,Lerdo,Tampico,坦皮科,Altamira,阿尔塔米拉,Ciudad Victoria,Ciudad Madero,Salinas Victoria
America/Matamoros|Matamoros,马塔莫罗斯,Reynosa,雷诺萨,Nuevo Laredo,新拉雷多,Piedras Negras,Ciudad Acuna,Acuna,Rio Bravo
America/Chihuahua|Chihuahua,奇瓦瓦,Delicias,Cuauhtemoc,Parral
America/Ciudad_Juarez|Ciudad Juarez,Juarez,Cd. Juarez,华雷斯,华雷斯城
America/Ojinaga|Ojinaga
America/Hermosillo|Hermosillo,埃莫西约,Nogales,Ciudad Obregon,Guaymas,San Luis Rio Colorado,Navojoa,Agua Prieta
America/Mazatlan|Mazatlan,马萨特兰,Culiacan,库利亚坎,Los Mochis,Tepic,La Paz,Los Cabos,Cabo San Lucas,San Jose del Cabo
America/Bahia_Banderas|Bahia de Banderas,Nuevo Vallarta,Bucerias
America/Tijuana|Tijuana,蒂华纳,提华纳,Mexicali,墨西卡利,Ensenada,恩塞纳达,Tecate,Rosarito
#RU
Europe/Moscow|Moscow,Moskva,Москва,莫斯科,Saint Petersburg,Sankt-Peterburg,Санкт-Петербург,圣彼得堡,Nizhny Novgorod,Нижний Новгород,下诺夫哥罗德,Kazan,Казань,喀山,Rostov-on-Don,Rostov-na-Donu,Ростов-на-Дону,顿河畔罗斯托夫,Voronezh,Воронеж,沃罗涅日,Krasnodar,Краснодар,克拉斯诺达尔,Yaroslavl,Ярославль,Makhachkala,Махачкала,Ryazan,Рязань,Naberezhnye Chelny,Набережные Челны,Penza,Пенза,Lipetsk,Липецк,Tula,Тула,图拉,Cheboksary,Kursk,Stavropol,Sochi,Сочи,索契,Ivanovo,Bryansk,Tver,Belgorod,Белгород,Vladimir,Arkhangelsk,Архангельск,Kaluga,Калуга,Smolensk,Murmansk,Мурманск,摩尔曼斯克,Vologda,Cherepovets,Saransk,Oryol,Taganrog,Novorossiysk,Новороссийск,新罗西斯克,Petrozavodsk,Nizhnekamsk,Almetyevsk,Syktyvkar,Khimki,Podolsk,Mytishchi,Grozny,Veliky Novgorod,Pskov,Vladikavkaz,Nalchik,Tambov,Kostroma,Yoshkar-Ola,Dzerzhinsk,Balashikha,Zelenograd,Ust-Luga,Anapa,Vyborg
Europe/Kaliningrad|Kaliningrad,Калининград,加里宁格勒
Europe/Kirov|Kirov,Киров
Europe/Volgograd|Volgograd,Волгоград,伏尔加格勒,Volzhsky
Europe/Astrakhan|Astrakhan,Астрахань,阿斯特拉罕
Europe/Saratov|Saratov,Саратов,萨拉托夫,Engels
Europe/Ulyanovsk|Ulyanovsk,Ульяновск
Europe/Samara|Samara,Самара,萨马拉,Tolyatti,Togliatti,Тольятти,陶里亚蒂,Izhevsk,Ижевск,Syzran
Asia/Yekaterinburg|Yekaterinburg,Ekaterinburg,Екатеринбург,叶卡捷琳堡,Chelyabinsk,Челябинск,车里雅宾斯克,Ufa,Уфа,乌法,Perm,Пермь,彼尔姆,Tyumen,Тюмень,秋明,Magnitogorsk,Магнитогорск,Orenburg,Оренбург,Surgut,Сургут,Nizhny Tagil,Kurgan,Sterlitamak,Nizhnevartovsk,Khanty-Mansiysk,Novy Urengoy,Orsk,Salekhard
Asia/Omsk|Omsk,Омск,鄂木斯克
Asia/Novosibirsk|Novosibirsk,Новосибирск,新西伯利亚
Asia/Barnaul|Barnaul,Барнаул,巴尔瑙尔,Biysk,Gorno-Altaysk
Asia/Tomsk|Tomsk,Томск,托木斯克
Asia/Novokuznetsk|Novokuznetsk,Новокузнецк,新库兹涅茨克,Kemerovo,Кемерово,克麦罗沃
Asia/Krasnoyarsk|Krasnoyarsk,Красноярск,克拉斯诺亚尔斯克,Norilsk,Abakan,Kyzyl,Achinsk
Asia/Irkutsk|Irkutsk,Иркутск,伊尔库茨克,Ulan-Ude,Улан-Удэ,乌兰乌德,Bratsk,Angarsk
Asia/Chita|Chita,Чита,赤塔,Zabaykalsk,后贝加尔斯克
Asia/Yakutsk|Yakutsk,Якутск,雅库茨克,Blagoveshchensk,Благовещенск,布拉戈维申斯克,Tynda,Neryungri
Asia/Vladivostok|Vladivostok,Владивосток,符拉迪沃斯托克,海参崴,Khabarovsk,Хабаровск,哈巴罗夫斯克,伯力,Ussuriysk,Уссурийск,乌苏里斯克,Nakhodka,纳霍德卡,Komsomolsk-on-Amur,Birobidzhan,Vostochny,Artyom,Artem,Vanino
Asia/Magadan|Magadan,Магадан,马加丹
Asia/Sakhalin|Yuzhno-Sakhalinsk,Южно-Сахалинск,南萨哈林斯克,Korsakov,Kholmsk
Asia/Srednekolymsk|Srednekolymsk
Asia/Kamchatka|Petropavlovsk-Kamchatsky,Петропавловск-Камчатский
Asia/Anadyr|Anadyr
Europe/Simferopol|Simferopol,Симферополь,Sevastopol,Севастополь,Yalta,Kerch
#UA
Europe/Simferopol|Simferopol,Сімферополь,Sevastopol,Севастополь,Yalta,Kerch
Europe/Kyiv|Kyiv,Kiev,Київ,基辅,Kharkiv,Kharkov,Харків,哈尔科夫,Odesa,Odessa,Одеса,敖德萨,Dnipro,Dnipropetrovsk,Дніпро,第聂伯,Lviv,Lvov,Львів,利沃夫,Zaporizhzhia,Kryvyi Rih,Mykolaiv,Vinnytsia,Poltava,Cherkasy,Chernihiv,Zhytomyr,Sumy,Rivne,Ivano-Frankivsk,Ternopil,Lutsk,Uzhhorod,Chernivtsi,Khmelnytskyi,Chornomorsk,Kherson,Kremenchuk,Izmail
#ID
Asia/Jakarta|Jakarta,雅加达,Surabaya,泗水,Bandung,万隆,Medan,棉兰,Bekasi,Tangerang,Depok,Semarang,三宝垄,Palembang,巨港,South Tangerang,Tangerang Selatan,Bogor,Batam,巴淡,Pekanbaru,Bandar Lampung,Padang,巴东,Malang,Surakarta,Solo,梭罗,Yogyakarta,日惹,Cilegon,Serang,Cirebon,Karawang,Cikarang,Sidoarjo,Gresik,Pekalongan,Jepara,Kudus,Tegal,Jambi,Bengkulu,Banda Aceh,Pangkal Pinang,Tanjung Pinang,Dumai,Belawan,Purwakarta,Sukabumi,Tasikmalaya,Kediri,Mojokerto,Pasuruan,Merak
Asia/Pontianak|Pontianak,坤甸,Palangka Raya,Singkawang,Ketapang
Asia/Makassar|Makassar,Ujung Pandang,望加锡,锡江,Denpasar,登巴萨,Bali,巴厘岛,Ubud,Kuta,Balikpapan,巴厘巴板,Samarinda,三马林达,Banjarmasin,马辰,Manado,万鸦老,Palu,Kendari,Mataram,Lombok,Kupang,古邦,Tarakan,Bontang,Gorontalo,Morowali,莫罗瓦利,Bitung,Nusantara
Asia/Jayapura|Jayapura,Ambon,安汶,Ternate,Sorong,Manokwari,Timika,Merauke,Weda
#CN
Asia/Shanghai Asia/Urumqi|Urumqi,Wulumuqi,乌鲁木齐,Kashgar,Kashi,喀什,Korla,库尔勒,Yining,Ghulja,伊宁,Aksu,阿克苏,Hotan,Hetian,和田,Karamay,克拉玛依,Turpan,吐鲁番,Hami,哈密,Shihezi,石河子,Changji,昌吉,Khorgos,Horgos,霍尔果斯,Alashankou,阿拉山口,Kuytun,Kuitun,奎屯,Tacheng,塔城,Altay,Aletai,阿勒泰,Bole,博乐,Artux,阿图什,Alar,阿拉尔,Wujiaqu,五家渠
Asia/Shanghai|Beijing,Peking,北京,Shanghai,上海,Guangzhou,Canton,广州,Shenzhen,深圳,Tianjin,天津,Chongqing,重庆,Chengdu,成都,Wuhan,武汉,Hangzhou,杭州,Nanjing,南京,Suzhou,苏州,Xi'an,西安,Ningbo,宁波,Qingdao,青岛,Yiwu,义乌,Wenzhou,温州,Xiamen,厦门,Dongguan,东莞,Foshan,佛山,Zhongshan,中山,Zhuhai,珠海,Huizhou,惠州,Jiangmen,江门,Shantou,汕头,Dalian,大连,Shenyang,沈阳,Harbin,哈尔滨,Changchun,长春,Jinan,济南,Yantai,烟台,Weifang,潍坊,Zhengzhou,郑州,Changsha,长沙,Hefei,合肥,Fuzhou,福州,Quanzhou,泉州,Nanchang,南昌,Kunming,昆明,Nanning,南宁,Guiyang,贵阳,Haikou,海口,Sanya,三亚,Taiyuan,太原,Shijiazhuang,石家庄,Hohhot,呼和浩特,Lanzhou,兰州,Xining,西宁,Yinchuan,银川,Lhasa,拉萨,Wuxi,无锡,Changzhou,常州,Nantong,南通,Jiaxing,嘉兴,Huzhou,湖州,Shaoxing,绍兴,Taizhou,台州,泰州,Jinhua,金华,Yangzhou,扬州,Xuzhou,徐州,Lianyungang,连云港,Kunshan,昆山,Keqiao,柯桥,Yongkang,永康,Linyi,临沂,Zibo,淄博,Baoding,保定,Tangshan,唐山,Luoyang,洛阳
#MN
Asia/Ulaanbaatar|Ulaanbaatar,Ulan Bator,Улаанбаатар,乌兰巴托,Darkhan,达尔汗,Erdenet,额尔登特,Choibalsan,乔巴山,Zamyn-Uud,扎门乌德,Dalanzadgad
Asia/Hovd|Khovd,Hovd,科布多,Olgii,Ulgii,Ulaangom
#CD
Africa/Kinshasa|Kinshasa,金沙萨,Matadi,马塔迪,Boma,Mbandaka,Kikwit,Bandundu,Gemena
Africa/Lubumbashi|Lubumbashi,卢本巴希,Kolwezi,科卢韦齐,Likasi,利卡西,Mbuji-Mayi,Kananga,Kisangani,Goma,戈马,Bukavu,Bunia,Kalemie,Kindu,Butembo,Beni,Uvira,Tshikapa
#CL
America/Santiago|Santiago,Santiago de Chile,圣地亚哥,Valparaiso,瓦尔帕莱索,Vina del Mar,Concepcion,康塞普西翁,Antofagasta,安托法加斯塔,Iquique,伊基克,La Serena,Temuco,Puerto Montt,Rancagua,Talca,Arica,Calama,San Antonio,圣安东尼奥,Talcahuano,Chillan,Osorno,Copiapo,Valdivia,Coquimbo,Curico,Los Angeles,Las Condes,Providencia,Quilicura
America/Coyhaique|Coyhaique,Puerto Aysen
America/Punta_Arenas|Punta Arenas,蓬塔阿雷纳斯,Puerto Natales
Pacific/Easter|Hanga Roa,Easter Island,Isla de Pascua,Rapa Nui,复活节岛
#EC
America/Guayaquil|Guayaquil,瓜亚基尔,Quito,基多,Cuenca,昆卡,Manta,Machala,Ambato,Santo Domingo,Duran,Portoviejo,Loja,Esmeraldas,Riobamba,Ibarra,Quevedo,Latacunga,Babahoyo,Samborondon
Pacific/Galapagos|Puerto Ayora,Puerto Baquerizo Moreno
#ES
Europe/Madrid|Madrid,马德里,Barcelona,巴塞罗那,Valencia,瓦伦西亚,Seville,Sevilla,塞维利亚,Zaragoza,萨拉戈萨,Malaga,马拉加,Murcia,穆尔西亚,Palma,Palma de Mallorca,Bilbao,毕尔巴鄂,Alicante,阿利坎特,Cordoba,Valladolid,Vigo,维戈,Gijon,Granada,A Coruna,La Coruna,Vitoria,Vitoria-Gasteiz,Elche,埃尔切,Oviedo,Terrassa,Badalona,Sabadell,Cartagena,Jerez,Pamplona,Almeria,San Sebastian,Donostia,Santander,Burgos,Castellon,Albacete,Logrono,Algeciras,阿尔赫西拉斯,Tarragona,Lleida,Girona,Marbella,Leon,Salamanca,Cadiz,Huelva,Toledo,Fuenlabrada,Getafe,Mostoles,Alcala de Henares,Alcobendas,Hospitalet,Reus,Mataro,Sant Cugat,Ontinyent,Elda
Africa/Ceuta|Ceuta,休达,Melilla,梅利利亚
Atlantic/Canary|Las Palmas,Las Palmas de Gran Canaria,拉斯帕尔马斯,Santa Cruz de Tenerife,Santa Cruz,Tenerife,特内里费,La Laguna,Arrecife,Lanzarote,Fuerteventura,Puerto del Rosario,Adeje,Arona,Telde,Maspalomas,Gran Canaria,La Palma
#PT
Europe/Lisbon|Lisbon,Lisboa,里斯本,Porto,Oporto,波尔图,Braga,Guimaraes,吉马良斯,Coimbra,Aveiro,Setubal,Sines,Leiria,Faro,Evora,Viseu,Vila Nova de Gaia,Matosinhos,Maia,Amadora,Almada,Cascais,Sintra,Oeiras,Barcelos,Famalicao,Vila Nova de Famalicao,Felgueiras,Viana do Castelo
Atlantic/Azores|Ponta Delgada,蓬塔德尔加达,Angra do Heroismo,Horta,Praia da Vitoria
Atlantic/Madeira|Funchal,丰沙尔
#NZ
Pacific/Auckland|Auckland,奥克兰,Wellington,惠灵顿,Christchurch,基督城,克赖斯特彻奇,Hamilton,汉密尔顿,Tauranga,陶朗阿,Dunedin,达尼丁,Lower Hutt,Palmerston North,Napier,Hastings,Nelson,Rotorua,New Plymouth,Whangarei,Invercargill,Queenstown,皇后镇,Timaru,Whanganui
Pacific/Chatham|Waitangi,Chatham Islands
#GL
America/Nuuk|Nuuk,努克,Godthab,Sisimiut,Ilulissat,Qaqortoq,Kangerlussuaq,Tasiilaq
America/Scoresbysund|Ittoqqortoormiit
America/Danmarkshavn|Danmarkshavn
America/Thule|Pituffik,Thule
#PF
Pacific/Tahiti|Papeete,帕皮提,Faaa,Punaauia,Bora Bora,Moorea,Tahiti
Pacific/Marquesas|Taiohae,Nuku Hiva
Pacific/Gambier|Rikitea
#KI
Pacific/Tarawa|Tarawa,South Tarawa,Betio,Bairiki
Pacific/Kiritimati|Kiritimati,Christmas Island,London
Pacific/Kanton|Kanton
#FM
Pacific/Chuuk|Weno,Colonia,Chuuk,Yap
Pacific/Pohnpei|Palikir,Kolonia,Pohnpei
Pacific/Kosrae|Tofol,Lelu,Kosrae
#PG
Pacific/Port_Moresby|Port Moresby,莫尔兹比港,Lae,莱城,Mount Hagen,Madang,Wewak,Goroka,Kokopo,Rabaul,Kimbe
Pacific/Bougainville|Arawa,Buka
`;
