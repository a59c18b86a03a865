/**
 * Capitals and towns where conferences meet, one country a line: ISO 3166-1 alpha-2 | towns. `*` marks the
 * capital, `=` joins other spellings to the one we show first, `~` former names. Sorted by country code.
 */
export const PLACE_TABLE = `
AD|*Andorra la Vella
AE|*Abu Dhabi, Dubai, Sharjah, Ras Al Khaimah, Al Ain, Fujairah, Ajman
AF|*Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad
AG|*St. John's=St John's
AL|*Tirana, Durres, Vlore, Shkoder, Saranda
AM|*Yerevan~Erevan, Gyumri, Tsaghkadzor, Dilijan, Jermuk, Vanadzor
AO|*Luanda, Lobito
AR|*Buenos Aires, Mar del Plata, Bariloche, Cordoba, Mendoza, Rosario, Ushuaia, Salta, Iguazu, La Plata, Santa Fe, San Miguel de Tucuman, Chapadmalal
AT|*Vienna=Wien, Salzburg, Innsbruck, Graz, Linz, Alpbach, Kitzbuhel, Klagenfurt, Bregenz, Baden bei Wien, Semmering, Laxenburg
AU|*Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Cairns, Hobart, Gold Coast, Alice Springs, Fremantle, Newcastle, Coolum
AW|Oranjestad
AZ|*Baku, Ganja, Gabala=Qabala, Sheki, Shusha~Shushi, Nakhchivan, Sumgait
BA|*Sarajevo, Banja Luka, Mostar, Tuzla, Jahorina
BB|*Bridgetown
BD|*Dhaka~Dacca, Chittagong=Chattogram, Cox's Bazar, Sylhet
BE|*Brussels=Bruxelles, Antwerp=Antwerpen, Bruges=Brugge, Ghent=Gent, Liege, Leuven, Genval, Namur, Mons, Charleroi, Ostend, La Hulpe
BF|*Ouagadougou, Bobo-Dioulasso
BG|*Sofia, Plovdiv, Varna, Burgas, Borovets, Pravets, Albena, Veliko Tarnovo, Sunny Beach, Bansko
BH|*Manama
BI|*Bujumbura, Gitega
BJ|*Cotonou, Porto-Novo
BM|
BN|*Bandar Seri Begawan
BO|*La Paz, Santa Cruz de la Sierra, Cochabamba, Sucre, Tiquipaya, Tarija, Oruro
BR|*Brasilia, Rio de Janeiro=Rio, Sao Paulo, Fortaleza, Salvador de Bahia, Belem=Belém do Pará, Recife, Porto Alegre, Manaus, Foz do Iguacu, Belo Horizonte, Curitiba, Florianopolis, Maceio, Gramado, Bento Goncalves, Costa do Sauipe
BS|*Nassau
BT|*Thimphu, Punakha
BW|*Gaborone, Kasane
BY|*Minsk, Brest, Grodno=Hrodna, Gomel=Homel, Vitebsk=Viciebsk, Mogilev, Polotsk, Zaslavl, Viskuli
BZ|*Belmopan
CA|*Ottawa, Toronto, Montreal, Vancouver, Quebec City, Calgary, Halifax, Banff, Kananaskis, Winnipeg, Edmonton, Charlevoix, La Malbaie, Quebec, Saskatoon, Whistler, Niagara-on-the-Lake, Huntsville, Mont-Tremblant, Iqaluit, Whitehorse, Yellowknife, Kitchener
CD|*Kinshasa, Lubumbashi, Goma, Bukavu
CF|*Bangui
CG|*Brazzaville
CH|*Bern=Berne, Geneva=Geneve=Genève, Zurich, Basel, Lausanne, Davos, Montreux, Lugano, Caux, Interlaken, Crans-Montana, Burgenstock, Lucerne=Luzern, Vevey, St. Gallen=St Gallen, Mont Pelerin, Locarno, Fribourg, Neuchatel, Gstaad, Thun, Nyon, Glion
CI|*Yamoussoukro, Abidjan, Grand-Bassam
CK|*Avarua, Rarotonga
CL|*Santiago=Santiago de Chile, Valparaiso, Vina del Mar, Punta Arenas, Concepcion, Puerto Varas
CM|*Yaounde, Douala, Bamenda, Buea
CN|*Beijing~Peking, Shanghai, Hangzhou, Xiamen, Sanya, Boao, Dalian, Tianjin, Qingdao, Guangzhou~Canton, Shenzhen, Xi'an=Xian, Chengdu, Chongqing, Nanjing, Kunming, Urumqi, Harbin, Wuhan, Wuzhen, Ningbo, Suzhou, Haikou, Zhengzhou, Guilin, Changsha, Shenyang, Changchun, Jinan, Hefei, Nanning, Guiyang, Kashgar, Lhasa, Zhuhai, Fuzhou, Yinchuan, Beidaihe, Qionghai, Dunhuang
CO|*Bogota, Cartagena de Indias=Cartagena, Medellin, Cali, Barranquilla, Santa Marta, Leticia, Villa de Leyva
CR|*San Jose, Puntarenas
CU|*Havana, Varadero, Santiago de Cuba
CV|*Praia, Mindelo
CY|*Nicosia, Limassol, Larnaca, Paphos, Ayia Napa, Protaras
CZ|*Prague=Praha, Brno, Karlovy Vary, Ostrava, Olomouc, Plzen=Pilsen, Ceske Budejovice, Marianske Lazne, Podebrady, Litomysl, Pruhonice
DE|*Berlin, Bonn, Munich=Muenchen=München, Hamburg, Frankfurt=Frankfurt am Main, Cologne=Köln, Dresden, Leipzig, Stuttgart, Dusseldorf=Duesseldorf, Heiligendamm, Elmau=Schloss Elmau, Baden-Baden, Potsdam, Petersberg, Hanover=Hannover, Nuremberg=Nurnberg, Ramstein, Meseberg, Weimar, Wiesbaden, Rostock, Heidelberg, Bremen, Karlsruhe, Kiel, Lubeck, Garmisch-Partenkirchen, Aachen, Erfurt, Mainz, Freiburg, Tubingen, Munster, Bad Godesberg, Essen, Dortmund, Tutzing, Loccum, Dahlem
DJ|*Djibouti City
DK|*Copenhagen=København, Aarhus, Elsinore, Ilulissat, Odense, Roskilde, Aalborg, Nyborg, Marienborg
DM|*Roseau
DO|*Santo Domingo, Punta Cana
DZ|*Algiers, Oran, Constantine, Ghardaia, Annaba, Tamanrasset
EC|*Quito, Guayaquil, Cuenca, Manta, Galapagos
EE|*Tallinn, Tartu, Parnu, Narva
EG|*Cairo, Sharm el-Sheikh=Sharm El Sheikh=Sharm al-Sheikh=Sharm-el-Sheikh, Alexandria, Luxor, Aswan, Taba, Hurghada, Ain Sokhna, El Alamein, Port Said, Ismailia, Suez, Giza, El Gouna
ER|*Asmara
ES|*Madrid, Barcelona, Seville=Sevilla, Valencia, Malaga, Granada, Bilbao, Zaragoza, San Sebastian, Palma de Mallorca=Palma, Santiago de Compostela, Toledo, Salamanca, Marbella, Cadiz, Las Palmas, Murcia, Alicante, Valladolid, Burgos, Pamplona, Santander, Oviedo, A Coruna=La Coruna, Tenerife, Lanzarote, Ibiza, Sitges, Girona, Tarragona, El Escorial
ET|*Addis Ababa, Bahir Dar, Adama, Hawassa=Awassa, Mekelle, Bishoftu~Debre Zeit, Dire Dawa
FI|*Helsinki, Rovaniemi, Turku, Tampere, Espoo, Oulu, Inari, Lahti, Kuopio, Naantali, Kultaranta, Vantaa, Mariehamn
FJ|*Suva, Nadi, Denarau
FM|*Palikir, Pohnpei
FR|*Paris, Strasbourg, Nice, Cannes, Lyon=Lyons, Marseille=Marseilles, Biarritz, Deauville, Evian=Evian-les-Bains, Toulouse, Versailles, Rambouillet, Bordeaux, Lille, Avignon, Le Bourget, Grenoble, Nantes, Montpellier, La Celle-Saint-Cloud, Rennes, Aix-en-Provence, Reims, Rouen, Orleans, Dijon, Annecy, Chamonix, Saint-Malo, La Baule, La Rochelle, Fontainebleau, Marne-la-Vallee, Saint-Denis, Sevres, Royaumont, Sophia Antipolis, Villers-Cotterets, Brest
GA|*Libreville, Franceville
GB|*London, Edinburgh, Glasgow, Birmingham, Manchester, Liverpool, Cardiff, Belfast, Oxford, Cambridge, Newport, Brighton, Leeds, Bournemouth, Wilton Park, Gleneagles, Carbis Bay, Chequers, Lough Erne, York, Bletchley Park, Harrogate, Bristol, St Andrews, Nottingham, Sheffield, Newcastle upon Tyne=Newcastle-upon-Tyne, Southampton, Portsmouth, Plymouth, Canterbury, Aberdeen, Dundee, Farnborough, Greenwich, Ditchley, Ditchley Park, Derry=Londonderry
GD|*St. George's=St George's
GE|*Tbilisi, Batumi, Kutaisi, Borjomi, Gudauri, Telavi, Tskaltubo, Mestia, Poti, Sukhumi~Sukhum, Tskhinvali~Tskhinval, Gagra, Pitsunda
GF|Cayenne
GH|*Accra, Kumasi, Tamale, Cape Coast, Akosombo
GI|Gibraltar
GL|*Nuuk
GM|*Banjul
GN|*Conakry, Kindia
GQ|*Malabo, Sipopo
GR|*Athens, Thessaloniki=Salonika=Thessalonica, Rhodes, Delphi, Corfu, Heraklion, Vouliagmeni, Olympia, Alexandroupolis, Patras, Volos, Ioannina, Chania, Mykonos, Santorini, Halkidiki, Porto Carras, Crete, Loutraki
GT|*Guatemala City, Antigua Guatemala, Quetzaltenango
GU|Hagatna
GW|*Bissau
GY|*Georgetown
HK|Hong Kong
HN|*Tegucigalpa, San Pedro Sula, Roatan, La Ceiba
HR|*Zagreb, Dubrovnik, Opatija, Zadar, Rijeka, Brijuni, Brdo-Brijuni, Split, Osijek, Pula, Sibenik, Cavtat, Hvar, Vukovar
HT|*Port-au-Prince, Cap-Haitien
HU|*Budapest, Visegrad, Debrecen, Szeged, Pecs, Eger, Gyor, Godollo, Balatonfured, Tihany, Esztergom, Veszprem
ID|*Jakarta, Bali, Nusa Dua, Bandung, Yogyakarta, Surabaya, Bogor, Labuan Bajo, Batam, Medan, Denpasar, Manado, Semarang, Makassar, Palembang, Padang, Mataram, Lombok, Ubud, Jimbaran, Balikpapan, Banda Aceh, Belitung, Nusantara, Bintan, Lake Toba
IE|*Dublin, Galway, Maynooth, Killarney, Cork, Limerick, Dromoland
IL|*Jerusalem, Tel Aviv, Haifa, Eilat, Herzliya, Sde Boker, Beersheba=Be'er Sheva, Caesarea, Netanya, Nazareth, Tiberias
IN|*New Delhi=Delhi, Mumbai~Bombay, Goa, Bengaluru~Bangalore, Hyderabad, Chennai~Madras, Kolkata~Calcutta, Jaipur, Udaipur, Varanasi, Amritsar, Pune, Ahmedabad, Gandhinagar, Srinagar, Kochi~Cochin, Bhopal, Guwahati, Panaji, Agra, Chandigarh, Thiruvananthapuram~Trivandrum, Lucknow, Indore, Bhubaneswar, Shillong, Shimla, Jammu, Dehradun, Mussoorie, Kumarakom, Visakhapatnam, Vijayawada, Mysuru~Mysore, Kevadia, Gurugram~Gurgaon, Noida, Greater Noida, Raipur, Khajuraho, Bodh Gaya, Puducherry~Pondicherry, Dharamsala, Rishikesh, Mahabalipuram=Mamallapuram
IQ|*Baghdad, Erbil=Arbil=Irbil, Basra, Mosul, Sulaymaniyah, Najaf, Karbala, Dohuk=Duhok, Kirkuk
IR|*Tehran=Teheran, Isfahan, Mashhad, Shiraz, Qom, Tabriz, Kish, Ramsar, Rasht, Bandar Abbas, Yazd, Kerman, Ahvaz, Chabahar, Urmia=Orumiyeh, Qeshm, Bushehr
IS|*Reykjavik, Akureyri, Thingvellir
IT|*Rome, Milan=Milano, Venice, Naples, Florence=Firenze, Turin=Torino, Genoa, Palermo, Trieste, Taormina, L'Aquila, Bari, Bologna, Verona, Ispra, Syracuse, Stresa, Capri, Rapallo, Borgo Egnazia, Matera, Erice, San Remo=Sanremo, Bellagio, Catania, Cernobbio, Rimini, Siena, Fiuggi, Pesaro, Perugia, Assisi, Pisa, Trento, Bolzano, Courmayeur, Pavia, Portofino, Cagliari, La Maddalena, Ravello, Sorrento, Ischia, Brindisi, Frascati, Castel Gandolfo, Carovigno, Fasano, Lampedusa, Varenna, Cortina d'Ampezzo, Pontignano, Pollenzo
JM|*Kingston, Montego Bay, Ocho Rios, Negril
JO|*Amman, Aqaba, Irbid, Zarqa, Shuneh
JP|*Tokyo, Osaka, Kyoto, Hiroshima, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Sendai, Naha, Nara, Nagasaki, Toyako, Ise-Shima, Karuizawa, Okinawa, Tsukuba, Niigata, Minamata, Kitakyushu, Kanazawa, Matsuyama, Kumamoto, Kagoshima, Miyazaki, Nagano, Hakone, Nikko, Chiba, Makuhari, Shima, Rusutsu, Aomori, Fukushima, Kurashiki, Takamatsu
KE|*Nairobi, Mombasa, Naivasha, Kisumu, Nakuru, Eldoret, Malindi, Garissa, Machakos, Lamu, Mbagathi, Diani
KG|*Bishkek~Frunze, Osh, Cholpon-Ata, Issyk-Kul, Karakol, Naryn, Batken, Ala-Archa
KH|*Phnom Penh, Siem Reap, Sihanoukville, Battambang, Kampot
KI|*South Tarawa=Tarawa
KM|*Moroni
KN|*Basseterre, Frigate Bay
KP|*Pyongyang, Kaesong, Kumgang, Wonsan, Sinuiju, Rason
KR|*Seoul, Busan=Pusan, Jeju, Gyeongju, Incheon, Songdo, Gwangju, Pyeongchang, Daegu, Daejeon, Panmunjom, Sejong, Ulsan, Suwon, Changwon, Gangneung, Jeonju, Goyang, Yeosu, Andong, Cheongju, Seogwipo
KW|*Kuwait City
KZ|*Astana~Nur-Sultan, Almaty~Alma-Ata, Aktau, Borovoye=Burabay, Turkestan, Shymkent, Aktobe, Karaganda, Atyrau, Uralsk, Kostanay, Petropavlovsk, Taraz, Semey~Semipalatinsk, Ust-Kamenogorsk=Oskemen, Pavlodar, Kokshetau, Shchuchinsk, Baikonur, Kyzylorda, Taldykorgan, Kurchatov
LA|*Vientiane, Luang Prabang, Savannakhet, Pakse, Champasak
LB|*Beirut, Sidon, Byblos, Baabda, Naqoura, Tripoli
LC|*Castries, Rodney Bay, Gros Islet
LI|*Vaduz
LK|*Colombo, Kandy, Hambantota, Galle, Jaffna, Trincomalee, Sri Jayawardenepura Kotte
LR|*Monrovia
LS|*Maseru
LT|*Vilnius, Kaunas, Klaipeda, Palanga, Trakai, Siauliai, Panevezys, Druskininkai
LU|*Luxembourg City, Schengen, Mondorf-les-Bains, Senningen, Kirchberg
LV|*Riga, Jurmala, Daugavpils, Ventspils, Liepaja, Sigulda, Jelgava
LY|*Tripoli, Benghazi, Sirte, Ghadames, Tobruk, Misrata=Misurata, Sebha
MA|*Rabat, Marrakesh=Marrakech, Casablanca, Tangier=Tangiers, Fez=Fes, Skhirat, Agadir, Meknes, Ifrane, Dakhla, Laayoune, Bouznika, Tetouan, Oujda, Essaouira, Kenitra
MC|*Monaco=Monte Carlo
MD|*Chisinau~Kishinev, Tiraspol, Bender, Balti, Cahul, Comrat
ME|*Podgorica, Budva, Kotor, Becici, Tivat, Cetinje, Sveti Stefan, Herceg Novi
MG|*Antananarivo, Nosy Be, Toamasina, Antsirabe
MH|*Majuro
MK|*Skopje, Ohrid, Bitola, Struga, Tetovo, Mavrovo
ML|*Bamako, Timbuktu, Gao, Kidal, Mopti
MM|*Naypyidaw=Nay Pyi Taw, Yangon~Rangoon, Mandalay, Bagan
MN|*Ulaanbaatar~Ulan Bator, Darkhan, Erdenet
MO|Macau=Macao, Cotai
MR|*Nouakchott, Nouadhibou
MT|*Valletta, Sliema, St. Julian's=St Julian's, Marsaxlokk, Gozo
MU|*Port Louis, Grand Baie
MV|*Male, Addu City
MW|*Lilongwe, Blantyre, Mangochi
MX|*Mexico City=Mexico D.F.=Ciudad de México, Cancun, Los Cabos=San Jose del Cabo, Monterrey, Guadalajara, Acapulco, Puerto Vallarta, Merida, Oaxaca, Puebla, Playa del Carmen, Tlatelolco, Tijuana, Toluca, Queretaro, San Luis Potosi, Guanajuato, Morelia, Cuernavaca, Veracruz, Campeche, Villahermosa, San Cristobal de las Casas, Mazatlan, Huatulco, Chihuahua, Ciudad Juarez, Riviera Maya, Cozumel
MY|*Kuala Lumpur, Putrajaya, Kuching, Langkawi, Penang, Johor Bahru, Kota Kinabalu, Cyberjaya, Malacca=Melaka, Ipoh, Kuantan, Shah Alam, Petaling Jaya, Port Dickson, George Town, Genting Highlands, Sepang
MZ|*Maputo, Beira, Pemba, Nampula
NA|*Windhoek, Swakopmund, Walvis Bay
NC|Noumea
NE|*Niamey, Agadez, Zinder
NG|*Abuja, Lagos, Kaduna, Kano, Port Harcourt, Calabar, Maiduguri, Ibadan, Benin City, Enugu, Uyo, Ilorin, Owerri, Sokoto
NI|*Managua
NL|*Amsterdam, The Hague=Hague, Rotterdam, Maastricht, Noordwijk, Utrecht, Eindhoven, Leiden, Delft, Wassenaar, Veldhoven, Groningen, Arnhem, Nijmegen, Breda, Tilburg, Haarlem, Wageningen, Scheveningen, Lunteren, Enschede, Den Bosch='s-Hertogenbosch, Vlissingen, Clingendael
NO|*Oslo, Bergen, Trondheim, Tromso, Stavanger, Kirkenes, Longyearbyen, Svolvaer, Bodo, Kristiansand, Alesund, Lillehammer, Alta, Hammerfest, Gardermoen, Ny-Alesund, Fornebu
NP|*Kathmandu, Pokhara, Lumbini, Dhulikhel
NR|*Yaren
NU|*Alofi
NZ|*Wellington, Auckland, Christchurch, Queenstown, Rotorua, Napier, Dunedin, Waitangi
OM|*Muscat, Salalah, Sohar, Bait Al Baraka
PA|*Panama City, Playa Blanca
PE|*Lima, Cusco=Cuzco, Arequipa, Iquitos, Puno, Paracas, Urubamba
PF|Papeete
PG|*Port Moresby, Lae, Madang
PH|*Manila, Cebu, Davao=Davao City, Clark, Boracay, Subic, Baguio, Makati, Pasay, Tagaytay, Quezon City, Iloilo, Puerto Princesa, Cagayan de Oro, Los Banos, Taguig, Bohol, Panglao, Legazpi, Vigan, Mactan, Subic Bay
PK|*Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Murree, Bhurban, Faisalabad, Gwadar, Muzaffarabad, Gilgit
PL|*Warsaw=Warszawa, Krakow=Cracow, Gdansk, Poznan, Wroclaw, Katowice, Lodz, Krynica, Sopot, Lublin, Bialystok, Szczecin, Rzeszow, Natolin, Torun, Bydgoszcz, Gdynia, Kielce, Zakopane, Czestochowa, Oswiecim, Bialowieza, Karpacz, Malbork, Olsztyn, Radom, Gliwice, Bielsko-Biala, Suwalki
PR|San Juan
PS|*Ramallah, Gaza City, Bethlehem, Hebron, Jericho, Nablus, Beit Sahour, Rafah, Jenin
PT|*Lisbon=Lisboa, Porto, Cascais, Estoril, Funchal, Sintra, Faro, Coimbra, Guimaraes, Vilamoura, Braga, Aveiro, Evora, Ponta Delgada, Oeiras, Albufeira, Santa Maria da Feira
PW|Koror, *Ngerulmud
PY|*Asuncion, Ciudad del Este, Encarnacion, Luque
QA|*Doha
RE|Saint-Denis de la Reunion
RO|*Bucharest=Bucuresti, Constanta=Constanza, Cluj-Napoca=Cluj, Sibiu, Sinaia, Timisoara, Iasi, Snagov, Brasov, Mamaia, Arad, Oradea, Craiova, Galati, Targu Mures, Suceava, Poiana Brasov, Predeal, Ploiesti, Mangalia
RS|*Belgrade=Beograd, Novi Sad, Nis, Zlatibor, Subotica, Kragujevac, Kopaonik, Sremski Karlovci, Vrnjacka Banja, Novi Pazar
RU|*Moscow, St Petersburg=St. Petersburg=Saint Petersburg=Petersburg=Saint-Petersburg~Leningrad, Sochi, Kazan, Krasnodar, Yekaterinburg=Ekaterinburg, Vladivostok, Ufa, Novosibirsk, Yalta, Sevastopol, Simferopol, Nizhny Novgorod, Rostov-on-Don=Rostov on Don, Samara, Volgograd, Saratov, Khabarovsk, Krasnoyarsk, Irkutsk, Omsk, Tomsk, Chelyabinsk, Perm, Tyumen, Kaliningrad, Murmansk, Arkhangelsk=Archangel, Yakutsk, Astrakhan, Vladikavkaz, Grozny, Makhachkala, Pyatigorsk, Kislovodsk, Yaroslavl, Tver, Tula, Veliky Novgorod=Novgorod, Pskov, Smolensk, Ryazan, Ivanovo, Kostroma, Ulyanovsk, Orenburg, Barnaul, Belokurikha, Gorno-Altaysk=Gorno-Altaisk, Ulan-Ude, Chita, Blagoveshchensk, Yuzhno-Sakhalinsk, Petropavlovsk-Kamchatsky, Khanty-Mansiysk, Salekhard, Naryan-Mar, Syktyvkar, Petrozavodsk, Svetlogorsk, Gelendzhik, Novorossiysk, Dubna, Skolkovo, Kubinka, Zavidovo, Valdai, Voronezh, Kursk, Belgorod, Penza, Saransk, Cheboksary, Nalchik, Magas, Elista, Stavropol, Magnitogorsk, Nizhny Tagil, Surgut, Norilsk, Abakan, Kyzyl, Elabuga=Yelabuga, Naberezhnye Chelny, Suzdal, Vyborg, Strelna, Gatchina, Repino, Izhevsk, Mineralnye Vody, Kerch, Anapa, Rybinsk, Yeisk=Yeysk, Tuapse, Togliatti=Tolyatti, Tambov, Lipetsk, Oryol=Orel, Bryansk, Kaluga, Pereslavl-Zalessky, Uglich, Rostov Veliky, Vologda, Cherepovets, Severodvinsk, Severomorsk, Sortavala, Valaam, Peterhof, Kronstadt, Yoshkar-Ola, Sarov, Dzerzhinsk, Kurgan, Tobolsk, Sabetta, Akademgorodok, Kemerovo, Novokuznetsk, Bratsk, Vostochny, Komsomolsk-on-Amur, Birobidzhan, Nakhodka, Ussuriysk, Magadan, Anadyr, Derbent, Gudermes, Nazran, Beslan, Elbrus, Arkhyz, Yessentuki=Essentuki, Krasnaya Polyana, Sirius, Livadia, Feodosia, Yevpatoria=Evpatoria, Sudak, Alushta, Zhukovsky, Korolyov=Korolev, Mytishchi, Khimki, Krasnogorsk, Balashikha, Podolsk, Kolomna, Pushchino, Protvino, Obninsk, Barvikha, Istra, Zvenigorod, Sergiyev Posad, Zelenograd, Noginsk, Domodedovo, Ukhta, Vorkuta, Nizhnekamsk, Innopolis, Bolgar, Sviyazhsk, Yelets=Elets, Plyos=Ples, Torzhok, Solovki, Kizhi, Ivolginsk
RW|*Kigali
SA|*Riyadh, Jeddah=Jiddah, Mecca=Makkah, Medina, Dhahran, AlUla=Al-Ula=Al Ula, Neom, Dammam, Ta'if=Taif, Diriyah, Abha, Tabuk, Al Khobar=Khobar
SB|*Honiara
SC|Mahe, *Victoria
SD|*Khartoum, Port Sudan, Omdurman, El Fasher, Nyala
SE|*Stockholm, Gothenburg=Göteborg, Malmo, Uppsala, Kiruna, Visby, Lund, Sigtuna, Linkoping, Lulea, Norrkoping, Umea, Jonkoping, Saltsjobaden, Harpsund, Backakra, Arlanda, Rosersberg
SG|*Singapore=Singapore City
SI|*Ljubljana, Bled, Brdo, Brdo pri Kranju, Portoroz, Maribor, Strunjan, Koper, Piran, Bohinj, Nova Gorica
SK|*Bratislava, Kosice, Strbske Pleso, Piestany, Nitra, Banska Bystrica, Tatranska Lomnica, Smolenice
SL|*Freetown
SM|*San Marino
SN|*Dakar, Saly, Diamniadio, Saint-Louis, Thies, Gorée
SO|*Mogadishu, Hargeisa, Garowe, Kismayo, Baidoa, Bosaso, Dhusamareb
SR|*Paramaribo
SS|*Juba
ST|*Sao Tome
SV|*San Salvador, Santa Ana
SY|*Damascus, Aleppo, Homs, Latakia, Palmyra, Deir ez-Zor, Raqqa, Tartus, Daraa, Idlib
SZ|*Mbabane, Ezulwini
TD|*N'Djamena=NDjamena
TG|*Lome
TH|*Bangkok, Phuket, Pattaya, Chiang Mai, Cha-am, Hua Hin, Chiang Rai, Krabi, Samui, Ayutthaya, Khon Kaen, Nong Khai, Mae Sot, Hat Yai, Koh Samui, Chonburi
TJ|*Dushanbe, Khujand, Khorog, Kulob~Kulyab, Bokhtar~Kurgan-Tyube
TL|*Dili
TM|*Ashgabat~Ashkhabad, Awaza=Avaza, Turkmenbashi, Mary, Dashoguz, Turkmenabat, Arkadag
TN|*Tunis, Hammamet, Sousse, Djerba, Monastir, Carthage, Sfax, Tabarka, Tozeur, Gammarth
TO|*Nuku'alofa
TR|*Ankara, Istanbul~Constantinople, Antalya, Izmir, Belek, Bodrum, Kars, Trabzon, Bursa, Konya, Gaziantep, Mersin, Cappadocia, Adana, Kayseri, Diyarbakir, Erzurum, Eskisehir, Alanya, Kemer, Sanliurfa, Hatay
TT|*Port of Spain, Tobago
TV|*Funafuti
TW|Taipei, Kaohsiung
TZ|*Dodoma, Dar es Salaam, Arusha, Zanzibar, Mwanza, Bagamoyo, Moshi, Ngorongoro
UA|*Kyiv~Kiev, Odesa~Odessa, Lviv~Lvov, Kharkiv~Kharkov, Donetsk, Dnipro~Dnepropetrovsk, Chernivtsi~Chernovtsy, Zaporizhzhia~Zaporozhye, Uzhhorod~Uzhgorod, Ivano-Frankivsk, Luhansk~Lugansk, Poltava, Bucha, Vinnytsia, Kherson, Mykolaiv~Nikolaev, Ternopil, Mukachevo, Yaremche, Bukovel, Mariupol, Chernihiv, Truskavets, Kramatorsk, Pereiaslav, Koncha-Zaspa
UG|*Kampala, Entebbe, Munyonyo, Jinja, Gulu
US|*Washington=Washington D.C.=Washington DC, New York=New York City, Chicago, Los Angeles, San Francisco, Boston, Miami, Philadelphia, Pittsburgh, Houston, Atlanta, Denver, Seattle, Dallas, Las Vegas, Honolulu, San Diego, Anchorage, Fairbanks, New Orleans, Detroit, Camp David, Annapolis, Dayton, Williamsburg, Sea Island, Tampa, San Antonio, Minneapolis, Princeton, Palo Alto, Sunnylands, Rancho Mirage, Bretton Woods, Dumbarton Oaks, Baltimore, Nashville, Portland, St. Louis=St Louis=Saint Louis, Cleveland, Monterey, Colorado Springs, Glassboro, Wye River, Bethesda, Arlington, Charlottesville, Charleston, Mar-a-Lago, Key West, Oak Ridge, Ann Arbor, Indianapolis, Kansas City, Los Alamos, Salt Lake City, Park City, Boulder, Jackson Hole, Maui, Kona, La Jolla, Anaheim, Stanford, Berkeley, Asilomar, Palm Springs, Manhattan, Brooklyn, West Point, New Haven, Woods Hole, Gettysburg, Austin, Phoenix, Aspen, Santa Fe
UY|*Montevideo, Punta del Este, Colonia del Sacramento, Salto
UZ|*Tashkent, Samarkand=Samarqand, Bukhara, Khiva, Termez, Urgench, Nukus, Andijan, Fergana, Namangan, Shahrisabz
VA|*Vatican City=Vatican
VC|*Kingstown
VE|*Caracas, Isla Margarita, Porlamar, Maracaibo, Margarita Island
VN|*Hanoi, Ho Chi Minh City~Saigon, Da Nang=Danang, Ha Long=Halong, Nha Trang, Hue, Phu Quoc, Hoi An, Can Tho, Da Lat=Dalat, Vinh, Hai Phong=Haiphong, Vung Tau, Sa Pa=Sapa, Ninh Binh
VU|*Port Vila, Luganville
WS|*Apia
XK|*Pristina=Prishtina, Prizren, Mitrovica, Peja, Gjakova, Gracanica
YE|*Sana'a=Sanaa=Sana, Aden, Seiyun, Mukalla, Taiz, Hodeidah=Hudaydah, Marib
ZA|*Pretoria=Tshwane, Cape Town, Johannesburg, Durban, Sandton, Kleinmond, Midrand, Stellenbosch, Bloemfontein, Gqeberha~Port Elizabeth, East London, Pietermaritzburg, Kruger Park, Polokwane, Nelspruit=Mbombela, Sun City, Ekurhuleni, Soweto, Mangaung
ZM|*Lusaka, Livingstone, Ndola, Siavonga
ZW|*Harare, Victoria Falls, Bulawayo, Kariba
`
