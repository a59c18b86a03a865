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
AO|*Luanda, Lobito, Benguela
AR|*Buenos Aires, Mar del Plata, Bariloche, Cordoba, Mendoza, Rosario, Ushuaia, Salta, Iguazu, La Plata, Santa Fe, San Miguel de Tucuman, Chapadmalal
AT|*Vienna=Wien, Salzburg, Innsbruck, Graz, Linz, Alpbach, Kitzbuhel, Klagenfurt, Bregenz, Baden bei Wien, Semmering, Laxenburg, Obergurgl, Igls
AU|*Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Cairns, Hobart, Gold Coast, Alice Springs, Fremantle, Townsville, Newcastle, Coolum, Ballarat
AW|Oranjestad
AZ|*Baku, Ganja, Gabala=Qabala, Sheki, Shusha~Shushi, Nakhchivan, Sumgait
BA|*Sarajevo, Banja Luka, Mostar, Tuzla, Jahorina
BB|*Bridgetown
BD|*Dhaka~Dacca, Chittagong=Chattogram, Cox's Bazar, Sylhet, Rajshahi
BE|*Brussels=Bruxelles, Antwerp=Antwerpen, Bruges=Brugge, Ghent=Gent, Liege, Leuven, Genval, Namur, Mons, Charleroi, Ostend, La Hulpe
BF|*Ouagadougou, Bobo-Dioulasso
BG|*Sofia, Plovdiv, Varna, Burgas, Borovets, Pravets, Albena, Veliko Tarnovo, Sunny Beach, Bansko, Stara Zagora, Golden Sands
BH|*Manama
BI|*Bujumbura, Gitega
BJ|*Cotonou, Porto-Novo
BM|
BN|*Bandar Seri Begawan
BO|*La Paz, Santa Cruz de la Sierra, Cochabamba, Sucre, Tiquipaya, Tarija, Oruro
BR|*Brasilia, Rio de Janeiro=Rio, Sao Paulo, Fortaleza, Salvador de Bahia, Belem=Belém do Pará, Recife, Porto Alegre, Manaus, Foz do Iguacu, Belo Horizonte, Curitiba, Florianopolis, Maceio, Campinas, Goiania, Gramado, Bento Goncalves, Buzios, Petropolis, Sao Jose dos Campos, Costa do Sauipe
BS|*Nassau
BT|*Thimphu=Thimpu, Punakha
BW|*Gaborone, Kasane
BY|*Minsk, Brest, Grodno=Hrodna, Gomel=Homel, Vitebsk=Viciebsk, Mogilev, Polotsk, Zaslavl, Viskuli
BZ|*Belmopan
CA|*Ottawa, Toronto, Montreal, Vancouver, Quebec City, Calgary, Halifax, Banff, Kananaskis, Winnipeg, Edmonton, Charlevoix, La Malbaie, Quebec, Saskatoon, Whistler, Kelowna, Niagara-on-the-Lake, Huntsville, Mont-Tremblant, Iqaluit, Whitehorse, Yellowknife, Kitchener, Guelph
CD|*Kinshasa~Leopoldville, Lubumbashi, Goma, Bukavu, Kisangani
CF|*Bangui
CG|*Brazzaville
CH|*Bern=Berne, Geneva=Geneve=Genève, Zurich, Basel, Lausanne, Davos, Montreux, Lugano, Caux, Interlaken, Crans-Montana, Burgenstock, Lucerne=Luzern, Vevey, St. Gallen=St Gallen, Mont Pelerin, Locarno, Fribourg, Neuchatel, Gstaad, Thun, Ascona, Winterthur, Chateau-d'Oex, Villars, Zermatt, Nyon, Glion
CI|*Yamoussoukro, Abidjan, Grand-Bassam
CK|*Avarua, Rarotonga
CL|*Santiago=Santiago de Chile, Valparaiso, Vina del Mar, Punta Arenas, Antofagasta, Concepcion, Temuco, Puerto Varas, Iquique, La Serena
CM|*Yaounde, Douala, Bamenda, Buea
CN|*Beijing~Peking, Shanghai, Hangzhou, Xiamen, Sanya, Boao, Dalian, Tianjin, Qingdao, Guangzhou~Canton, Shenzhen, Xi'an=Xian, Chengdu, Chongqing, Nanjing, Kunming, Urumqi, Harbin, Wuhan, Wuzhen, Ningbo, Suzhou, Haikou, Zhengzhou, Guilin, Changsha, Shenyang, Changchun, Hefei, Nanning, Lanzhou, Kashgar, Lhasa, Zhuhai, Yantai, Fuzhou, Hohhot, Yinchuan, Beidaihe, Qionghai, Dunhuang
CO|*Bogota, Cartagena de Indias=Cartagena, Medellin, Cali, Barranquilla, Santa Marta, Bucaramanga, Pereira, Leticia, Villa de Leyva
CR|*San Jose, Puntarenas
CU|*Havana=La Habana, Varadero, Santiago de Cuba
CV|*Praia, Mindelo
CY|*Nicosia, Limassol, Larnaca, Paphos, Ayia Napa, Protaras
CZ|*Prague=Praha, Brno, Karlovy Vary, Ostrava, Olomouc, Plzen=Pilsen, Ceske Budejovice, Cesky Krumlov, Marianske Lazne, Podebrady, Pardubice, Hradec Kralove, Zlin, Liberec, Litomysl, Pruhonice
DE|*Berlin, Bonn, Munich=Muenchen=München, Hamburg, Frankfurt=Frankfurt am Main, Cologne=Köln, Dresden, Leipzig, Stuttgart, Dusseldorf=Duesseldorf, Heiligendamm, Elmau=Schloss Elmau, Baden-Baden, Potsdam, Petersberg, Hanover=Hannover, Nuremberg=Nurnberg, Ramstein, Meseberg, Weimar, Wiesbaden, Rostock, Heidelberg, Bremen, Karlsruhe, Kiel, Lubeck, Garmisch-Partenkirchen, Aachen, Erfurt, Mainz, Freiburg, Tubingen, Gottingen, Munster, Bad Godesberg, Oberhof, Regensburg, Magdeburg, Jena, Essen, Dortmund, Tutzing, Dahlem, Konstanz
DJ|*Djibouti City
DK|*Copenhagen=København, Aarhus, Elsinore, Ilulissat, Odense, Roskilde, Aalborg, Kolding, Nyborg, Marienborg, Billund, Bornholm
DM|*Roseau
DO|*Santo Domingo, Punta Cana, Santiago de los Caballeros
DZ|*Algiers, Oran, Constantine, Ghardaia, Annaba, Tlemcen, Tamanrasset
EC|*Quito, Guayaquil, Cuenca, Manta, Galapagos
EE|*Tallinn, Tartu, Parnu, Narva, Kuressaare
EG|*Cairo, Sharm el-Sheikh=Sharm El Sheikh=Sharm al-Sheikh=Sharm-el-Sheikh, Alexandria, Luxor, Aswan, Taba, Hurghada, Ain Sokhna, El Alamein, Port Said, Ismailia, Suez, Giza, El Gouna, Assiut
ER|*Asmara
ES|*Madrid, Barcelona, Seville=Sevilla, Valencia, Malaga, Granada, Bilbao, Zaragoza, San Sebastian, Palma de Mallorca=Palma, Santiago de Compostela, Toledo, Salamanca, Marbella, Cadiz, Las Palmas, Alicante, Valladolid, Pamplona, Santander, Oviedo, A Coruna=La Coruna, Tenerife, El Escorial
ET|*Addis Ababa, Bahir Dar, Adama, Hawassa=Awassa, Mekelle, Bishoftu~Debre Zeit, Dire Dawa, Gondar
FI|*Helsinki, Rovaniemi, Turku, Tampere, Espoo, Oulu, Inari, Lahti, Kuopio, Naantali, Kultaranta, Jyvaskyla, Vaasa, Porvoo, Vantaa, Lappeenranta, Mariehamn, Joensuu, Saariselka
FJ|*Suva, Nadi, Denarau
FM|*Palikir, Pohnpei
FR|*Paris, Strasbourg, Nice, Cannes, Lyon=Lyons, Marseille=Marseilles, Biarritz, Deauville, Evian=Evian-les-Bains, Toulouse, Versailles, Rambouillet, Bordeaux, Lille, Avignon, Le Bourget, Grenoble, Nantes, Montpellier, La Celle-Saint-Cloud, Rennes, Aix-en-Provence, Reims, Dijon, Annecy, Chamonix, Saint-Malo, La Baule, La Rochelle, Ajaccio, Fontainebleau, Saint-Denis, Sevres, Sophia Antipolis, Villers-Cotterets, Brest, Les Houches
GA|*Libreville, Franceville
GB|*London, Edinburgh, Glasgow, Birmingham, Manchester, Liverpool, Cardiff, Belfast, Armagh, Oxford, Cambridge, Newport, Brighton, Leeds, Bournemouth, Wilton Park, Gleneagles, Carbis Bay, Chequers, Lough Erne, York, Bletchley Park, Harrogate, Bristol, St Andrews, Nottingham, Sheffield, Newcastle upon Tyne=Newcastle-upon-Tyne, Southampton, Portsmouth, Plymouth, Exeter, Blackpool, Canterbury, Aberdeen, Swansea, Farnborough, Greenwich, Ditchley, Ditchley Park, Derry=Londonderry, Norwich
GD|*St. George's=St George's
GE|*Tbilisi~Tiflis, Batumi, Kutaisi, Borjomi, Gudauri, Telavi, Tskaltubo, Mestia, Poti, Sukhumi~Sukhum, Tskhinvali~Tskhinval, Gagra, Pitsunda
GF|Cayenne
GH|*Accra, Kumasi, Takoradi, Tamale, Cape Coast, Akosombo
GI|Gibraltar
GL|*Nuuk
GM|*Banjul
GN|*Conakry, Kindia
GQ|*Malabo, Sipopo
GR|*Athens, Thessaloniki=Salonika=Thessalonica, Rhodes, Delphi, Corfu, Heraklion, Vouliagmeni, Olympia, Alexandroupolis, Patras, Volos, Ioannina, Kavala, Chania, Rethymno, Lagonissi, Mykonos, Santorini, Kalamata, Halkidiki, Porto Carras, Larissa, Crete, Kolymbari, Chios, Loutraki
GT|*Guatemala City, Antigua Guatemala, Quetzaltenango
GU|Hagatna
GW|*Bissau
GY|*Georgetown
HK|Hong Kong
HN|*Tegucigalpa, San Pedro Sula, Roatan, La Ceiba
HR|*Zagreb, Dubrovnik, Opatija, Zadar, Rijeka, Brijuni, Brdo-Brijuni, Split, Osijek, Pula, Rovinj, Sibenik, Cavtat, Plitvice, Porec, Hvar, Vukovar
HT|*Port-au-Prince, Cap-Haitien
HU|*Budapest, Visegrad, Debrecen, Szeged, Pecs, Eger, Miskolc, Gyor, Sopron, Godollo, Siofok, Balatonfured, Tihany, Esztergom, Veszprem, Kecskemet
ID|*Jakarta~Djakarta, Bali, Nusa Dua, Bandung, Yogyakarta, Surabaya, Bogor, Labuan Bajo, Batam, Medan, Denpasar, Manado, Semarang, Makassar, Palembang, Padang, Mataram, Lombok, Ubud, Jimbaran, Kuta, Sanur, Serpong, Tangerang, Balikpapan, Pontianak, Banda Aceh, Belitung, Nusantara, Bintan, Lake Toba
IE|*Dublin, Galway, Maynooth, Killarney, Cork, Limerick, Waterford, Kilkenny, Farmleigh, Dromoland
IL|*Jerusalem, Tel Aviv, Haifa, Eilat, Herzliya, Sde Boker, Beersheba=Be'er Sheva, Rehovot, Caesarea, Netanya, Nazareth, Tiberias, Ramat Gan
IN|*New Delhi=Delhi, Mumbai~Bombay, Goa, Bengaluru~Bangalore, Hyderabad, Chennai~Madras, Kolkata~Calcutta, Jaipur, Udaipur, Varanasi, Amritsar, Pune, Ahmedabad, Gandhinagar, Srinagar, Kochi~Cochin, Bhopal, Guwahati, Panaji, Agra, Chandigarh, Thiruvananthapuram~Trivandrum, Lucknow, Indore, Bhubaneswar, Shillong, Shimla, Jammu, Dehradun, Kumarakom, Visakhapatnam, Vijayawada, Coimbatore, Mysuru~Mysore, Kevadia, Gurugram~Gurgaon, Noida, Greater Noida, Nagpur, Patna, Ranchi, Hampi, Khajuraho, Gangtok, Tirupati, Dharamsala, Mahabalipuram=Mamallapuram, Kanpur, Kozhikode
IQ|*Baghdad=Bagdad, Erbil=Arbil=Irbil, Basra, Mosul, Sulaymaniyah, Najaf, Karbala, Dohuk=Duhok, Kirkuk
IR|*Tehran=Teheran, Isfahan, Mashhad, Shiraz, Qom, Tabriz, Kish, Ramsar, Rasht, Bandar Abbas, Yazd, Kerman, Ahvaz, Chabahar, Urmia=Orumiyeh, Hamadan, Qeshm, Bushehr, Kermanshah, Zahedan, Karaj, Qazvin, Kashan
IS|*Reykjavik, Akureyri, Thingvellir
IT|*Rome=Roma, Milan=Milano, Venice=Venezia, Naples=Napoli, Florence=Firenze, Turin=Torino, Genoa=Genova, Palermo, Trieste, Taormina, L'Aquila, Bari, Bologna, Verona, Ispra, Syracuse, Stresa, Capri, Rapallo, Borgo Egnazia, Matera, Erice, San Remo=Sanremo, Bellagio, Catania, Cernobbio, Rimini, Siena, Fiuggi, Pesaro, Perugia, Assisi, Pisa, Lucca, Ravenna, Parma, Padua, Vicenza, Trento, Bolzano, Courmayeur, Pavia, Ancona, Cagliari, La Maddalena, Ravello, Sorrento, Salerno, Lecce, Frascati, Urbino, Fasano, Lampedusa, Cortina d'Ampezzo, Pontignano, Bergamo
JM|*Kingston, Montego Bay, Ocho Rios, Negril
JO|*Amman, Aqaba, Irbid, Zarqa, Shuneh
JP|*Tokyo, Osaka, Kyoto, Hiroshima, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Sendai, Naha, Nara, Nagasaki, Toyako, Ise-Shima, Karuizawa, Okinawa, Tsukuba, Niigata, Minamata, Kitakyushu, Kanazawa, Matsuyama, Kumamoto, Miyazaki, Beppu, Nagano, Hakone, Nikko, Kamakura, Chiba, Shima, Hakodate, Fukushima, Okayama, Takamatsu
KE|*Nairobi, Mombasa, Naivasha, Kisumu, Nakuru, Eldoret, Malindi, Garissa, Machakos, Nanyuki, Lamu, Mbagathi, Diani
KG|*Bishkek~Frunze, Osh, Cholpon-Ata, Issyk-Kul, Karakol, Naryn, Batken, Ala-Archa
KH|*Phnom Penh, Siem Reap, Sihanoukville, Battambang, Kampot
KI|*South Tarawa=Tarawa
KM|*Moroni
KN|*Basseterre, Frigate Bay
KP|*Pyongyang, Kaesong, Kumgang, Wonsan, Sinuiju, Rason
KR|*Seoul, Busan=Pusan, Jeju, Gyeongju, Incheon, Songdo, Gwangju, Pyeongchang, Daegu, Daejeon, Panmunjom, Sejong, Ulsan, Suwon, Changwon, Gangneung, Jeonju, Goyang, Yeosu, Paju, Mokpo, Andong, Cheongju, Ilsan, Pohang, Seogwipo
KW|*Kuwait City
KZ|*Astana~Nur-Sultan, Almaty~Alma-Ata, Aktau, Borovoye=Burabay, Turkestan, Shymkent, Aktobe, Karaganda, Atyrau, Uralsk, Kostanay, Petropavlovsk, Taraz, Semey~Semipalatinsk, Ust-Kamenogorsk=Oskemen, Pavlodar, Kokshetau, Shchuchinsk, Baikonur, Kyzylorda, Taldykorgan, Kurchatov
LA|*Vientiane, Luang Prabang, Savannakhet, Pakse, Champasak
LB|*Beirut, Sidon, Byblos, Baabda, Naqoura, Broummana, Jounieh, Tripoli
LC|*Castries, Rodney Bay, Gros Islet
LI|*Vaduz
LK|*Colombo, Kandy, Hambantota, Galle, Negombo, Jaffna, Trincomalee, Nuwara Eliya, Sri Jayawardenepura Kotte
LR|*Monrovia
LS|*Maseru
LT|*Vilnius, Kaunas, Klaipeda, Palanga, Trakai, Siauliai, Panevezys, Druskininkai, Birstonas
LU|*Luxembourg=Luxembourg City, Schengen, Mondorf-les-Bains, Echternach, Esch-sur-Alzette, Senningen, Kirchberg
LV|*Riga, Jurmala, Daugavpils, Ventspils, Liepaja, Sigulda, Jelgava, Rundale
LY|*Tripoli, Benghazi, Sirte, Ghadames, Tobruk, Misrata=Misurata, Sebha
MA|*Rabat, Marrakesh=Marrakech, Casablanca, Tangier=Tangiers, Fez=Fes, Skhirat, Agadir, Meknes, Ifrane, Dakhla, Laayoune, Bouznika, Tetouan, Oujda, Essaouira, Ouarzazate, Kenitra, Mohammedia
MC|*Monaco=Monte Carlo
MD|*Chisinau~Kishinev, Tiraspol, Bender, Balti, Cahul, Comrat
ME|*Podgorica, Budva, Kotor, Becici, Tivat, Cetinje, Sveti Stefan, Milocer, Przno, Herceg Novi, Petrovac
MG|*Antananarivo~Tananarive, Nosy Be, Toamasina, Antsirabe
MH|*Majuro
MK|*Skopje, Ohrid, Bitola, Struga, Tetovo, Mavrovo
ML|*Bamako, Timbuktu, Gao, Kidal, Mopti, Segou
MM|*Naypyidaw=Nay Pyi Taw, Yangon~Rangoon, Mandalay, Bagan
MN|*Ulaanbaatar~Ulan Bator, Darkhan, Erdenet, Kharkhorin
MO|Macau=Macao, Cotai
MR|*Nouakchott, Nouadhibou
MT|*Valletta, Sliema, St. Julian's=St Julian's, Marsaxlokk, Mdina, Mellieha, Gozo, Floriana
MU|*Port Louis, Grand Baie
MV|*Male, Addu City
MW|*Lilongwe, Blantyre, Mangochi, Zomba, Mzuzu
MX|*Mexico City=Mexico D.F.=Ciudad de México, Cancun, Los Cabos=San Jose del Cabo, Monterrey, Guadalajara, Acapulco, Puerto Vallarta, Merida, Oaxaca, Puebla, Playa del Carmen, Tlatelolco, Tijuana, Queretaro, San Luis Potosi, Guanajuato, Morelia, Cuernavaca, Veracruz, San Miguel de Allende, Huatulco, Riviera Maya, Ixtapa
MY|*Kuala Lumpur, Putrajaya, Kuching, Langkawi, Penang, Johor Bahru, Kota Kinabalu, Cyberjaya, Malacca=Melaka, Ipoh, Kota Bharu, Kuantan, Shah Alam, Petaling Jaya, Seremban, Port Dickson, Kuala Terengganu, George Town, Miri, Sandakan, Genting Highlands, Bangi, Subang Jaya, Sepang, Serdang, Alor Setar, Desaru
MZ|*Maputo, Beira, Pemba, Nampula, Vilankulo
NA|*Windhoek, Swakopmund, Walvis Bay
NC|Noumea
NE|*Niamey, Agadez, Zinder
NG|*Abuja, Lagos, Kaduna, Kano, Port Harcourt, Calabar, Maiduguri, Ibadan, Benin City, Enugu, Uyo, Ilorin, Akure, Abeokuta, Owerri, Asaba, Yola, Sokoto, Zaria, Lokoja
NI|*Managua
NL|*Amsterdam, The Hague=Hague=Den Haag, Rotterdam, Maastricht, Noordwijk, Utrecht, Eindhoven, Leiden, Delft, Wassenaar, Groningen, Arnhem, Wageningen, Scheveningen, Clingendael
NO|*Oslo, Bergen, Trondheim, Tromso, Stavanger, Kirkenes, Longyearbyen, Svolvaer, Bodo, Kristiansand, Alesund, Lillehammer, Alta, Hammerfest, Molde, Sandefjord, Fredrikstad, Gardermoen, Haugesund, Ny-Alesund, Hurdal, Geilo, Harstad, Solstrand, Fornebu, Kongsberg, Karasjok
NP|*Kathmandu=Katmandu, Pokhara, Lumbini, Dhulikhel, Biratnagar, Nagarkot
NR|*Yaren
NU|*Alofi
NZ|*Wellington, Auckland, Christchurch, Queenstown, Rotorua, Napier, Dunedin, Tauranga, Palmerston North, Taupo, Waitangi, Blenheim
OM|*Muscat, Salalah, Sohar, Nizwa, Duqm, Bait Al Baraka
PA|*Panama City, Playa Blanca
PE|*Lima, Cusco=Cuzco, Arequipa, Iquitos, Puno, Paracas, Piura, Huancayo, Urubamba
PF|Papeete
PG|*Port Moresby, Lae, Madang, Goroka, Mount Hagen
PH|*Manila, Cebu, Davao=Davao City, Clark, Boracay, Subic, Baguio, Makati, Pasay, Tagaytay, Quezon City, Iloilo, Puerto Princesa, Cagayan de Oro, Los Banos, Taguig, Mandaluyong, Bohol, Panglao, Legazpi, Vigan, Zamboanga, Bacolod, Batangas, Angeles City, Cavite, Mactan, Subic Bay, Parañaque, Muntinlupa
PK|*Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Murree, Bhurban, Multan, Faisalabad, Gwadar, Sialkot, Abbottabad, Taxila, Muzaffarabad, Gilgit, Nathiagali
PL|*Warsaw=Warszawa, Krakow=Cracow, Gdansk~Danzig, Poznan, Wroclaw, Katowice, Lodz, Krynica, Sopot, Lublin, Bialystok, Szczecin, Rzeszow, Torun, Bydgoszcz, Gdynia, Kielce, Opole, Zakopane, Czestochowa, Oswiecim, Bialowieza, Olsztyn
PR|San Juan
PS|*Ramallah, Gaza City, Bethlehem, Hebron, Jericho, Nablus, Beit Sahour, Rafah, Jenin
PT|*Lisbon=Lisboa, Porto, Cascais, Estoril, Funchal, Sintra, Faro, Coimbra, Guimaraes, Vilamoura, Braga, Aveiro, Evora, Ponta Delgada, Angra do Heroismo, Oeiras, Setubal, Albufeira, Leiria, Viana do Castelo, Santa Maria da Feira, Troia
PW|Koror, *Ngerulmud
PY|*Asuncion, Ciudad del Este, Encarnacion, Luque
QA|*Doha
RE|Saint-Denis de la Reunion
RO|*Bucharest=Bucuresti, Constanta=Constanza, Cluj-Napoca=Cluj, Sibiu, Sinaia, Timisoara, Iasi, Snagov, Brasov, Mamaia, Arad, Oradea, Craiova, Galati, Targu Mures, Suceava, Alba Iulia, Tulcea, Poiana Brasov, Predeal, Ploiesti, Baia Mare, Mangalia
RS|*Belgrade=Beograd, Novi Sad, Nis, Zlatibor, Subotica, Kragujevac, Kopaonik, Sremski Karlovci, Vrnjacka Banja, Pancevo, Palic, Novi Pazar, Uzice
RU|*Moscow, St Petersburg=St. Petersburg=Saint Petersburg=Petersburg=Saint-Petersburg~Leningrad, Sochi, Kazan, Krasnodar, Yekaterinburg=Ekaterinburg, Vladivostok, Ufa, Novosibirsk, Yalta, Sevastopol, Simferopol, Nizhny Novgorod, Rostov-on-Don=Rostov on Don, Samara, Volgograd, Saratov, Khabarovsk, Krasnoyarsk, Irkutsk, Omsk, Tomsk, Chelyabinsk, Perm, Tyumen, Kaliningrad, Murmansk, Arkhangelsk=Archangel, Yakutsk, Astrakhan, Vladikavkaz, Grozny, Makhachkala, Pyatigorsk, Kislovodsk, Yaroslavl, Tver, Tula, Veliky Novgorod=Novgorod, Pskov, Smolensk, Ryazan, Kostroma, Ulyanovsk, Orenburg, Barnaul, Belokurikha, Gorno-Altaysk=Gorno-Altaisk, Ulan-Ude, Chita, Blagoveshchensk, Yuzhno-Sakhalinsk, Petropavlovsk-Kamchatsky, Khanty-Mansiysk, Salekhard, Naryan-Mar, Syktyvkar, Petrozavodsk, Svetlogorsk, Gelendzhik, Novorossiysk, Dubna, Skolkovo, Kubinka, Zavidovo, Valdai, Voronezh, Kursk, Belgorod, Penza, Saransk, Cheboksary, Nalchik, Magas, Elista, Stavropol, Magnitogorsk, Surgut, Abakan, Kyzyl, Naberezhnye Chelny, Suzdal, Strelna, Izhevsk, Rybinsk, Yeisk=Yeysk, Togliatti=Tolyatti, Tambov, Lipetsk, Oryol=Orel, Bryansk, Kaluga, Vologda, Cherepovets, Peterhof, Yoshkar-Ola, Kurgan, Kemerovo, Magadan, Anadyr, Elbrus, Maikop=Maykop, Krasnaya Polyana, Sirius, Zhukovsky, Krasnogorsk, Obninsk, Barvikha, Innopolis
RW|*Kigali
SA|*Riyadh, Jeddah=Jiddah, Mecca=Makkah, Medina, Dhahran, AlUla=Al-Ula=Al Ula, Neom, Dammam, Ta'if=Taif, Diriyah, Abha, Tabuk, Yanbu, Al Khobar=Khobar, Jubail
SB|*Honiara
SC|Mahe, *Victoria
SD|*Khartoum, Port Sudan, Omdurman, El Fasher, Nyala, Wad Madani
SE|*Stockholm, Gothenburg=Göteborg, Malmo, Uppsala, Kiruna, Visby, Lund, Sigtuna, Linkoping, Lulea, Norrkoping, Vasteras, Orebro, Umea, Jonkoping, Helsingborg, Karlskrona, Kalmar, Ostersund, Sundsvall, Saltsjobaden, Harpsund, Vaxjo, Karlstad, Backakra, Arlanda, Rosersberg
SG|*Singapore=Singapore City
SI|*Ljubljana~Lublana, Bled, Brdo, Brdo pri Kranju, Portoroz, Maribor, Strunjan, Celje, Koper, Piran, Bohinj, Nova Gorica, Kranj, Radenci, Kranjska Gora, Rogaska Slatina, Lipica
SK|*Bratislava, Kosice, Strbske Pleso, Piestany, Zilina, Nitra, Banska Bystrica, Trencin, Trnava, Stary Smokovec, Tatranska Lomnica, Presov, Smolenice, Poprad
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
TH|*Bangkok, Phuket, Pattaya, Chiang Mai, Cha-am, Hua Hin, Chiang Rai, Krabi, Samui, Ayutthaya, Khon Kaen, Nakhon Ratchasima, Udon Thani, Nong Khai, Mae Sot, Hat Yai, Songkhla, Nonthaburi, Rayong, Koh Samui, Chonburi, Pathum Thani
TJ|*Dushanbe, Khujand, Khorog, Kulob~Kulyab, Bokhtar~Kurgan-Tyube
TL|*Dili
TM|*Ashgabat~Ashkhabad, Awaza=Avaza, Turkmenbashi, Mary, Dashoguz, Turkmenabat, Arkadag
TN|*Tunis, Hammamet, Sousse, Djerba, Monastir, Carthage, Sfax, Tabarka, Kairouan, Bizerte, Tozeur, Gabes, Gammarth, Nabeul, Mahdia
TO|*Nuku'alofa
TR|*Ankara, Istanbul~Constantinople, Antalya, Izmir, Belek, Bodrum, Kars, Trabzon, Bursa, Konya, Gaziantep, Mersin, Cappadocia, Kayseri, Erzurum, Eskisehir, Alanya, Kocaeli, Abant
TT|*Port of Spain, Tobago
TV|*Funafuti
TW|Taipei, Kaohsiung
TZ|*Dodoma, Dar es Salaam, Arusha, Zanzibar, Mwanza, Bagamoyo, Moshi, Morogoro, Mbeya, Ngorongoro
UA|*Kyiv~Kiev, Odesa~Odessa, Lviv~Lvov, Kharkiv~Kharkov, Donetsk, Dnipro~Dnepropetrovsk, Chernivtsi~Chernovtsy, Zaporizhzhia~Zaporozhye, Uzhhorod~Uzhgorod, Ivano-Frankivsk, Luhansk~Lugansk, Poltava, Bucha, Mykolaiv~Nikolaev, Mariupol, Chernihiv
UG|*Kampala, Entebbe, Munyonyo, Jinja, Gulu, Mbarara
US|*Washington=Washington D.C.=Washington DC, New York=New York City, Chicago, Los Angeles, San Francisco, Boston, Miami, Philadelphia, Pittsburgh, Houston, Atlanta, Denver, Seattle, Dallas, Las Vegas, Honolulu, San Diego, Anchorage, Fairbanks, New Orleans, Detroit, Camp David, Annapolis, Dayton, Williamsburg, Sea Island, Tampa, San Antonio, Minneapolis, Princeton, Palo Alto, Sunnylands, Rancho Mirage, Bretton Woods, Dumbarton Oaks, Baltimore, Nashville, Portland, St. Louis=St Louis=Saint Louis, Cleveland, Monterey, Colorado Springs, Lake Success, Wye River, Bethesda, Arlington, Charlottesville, Raleigh, Chapel Hill, Charleston, Savannah, Fort Lauderdale, Palm Beach, Mar-a-Lago, Jacksonville, Key West, Ann Arbor, Indianapolis, Milwaukee, Des Moines, Oklahoma City, Fort Worth, Albuquerque, Los Alamos, Scottsdale, Tucson, Salt Lake City, Boulder, Jackson Hole, Maui, La Jolla, Long Beach, Pasadena, Santa Barbara, Stanford, Berkeley, Sacramento, Palm Springs, Newark, Manhattan, Ithaca, West Point, New Haven, Woods Hole, Quantico, Austin, Phoenix, Aspen, Santa Fe, Memphis, Snowbird
UY|*Montevideo, Punta del Este, Colonia del Sacramento, Salto, Piriapolis
UZ|*Tashkent, Samarkand=Samarqand, Bukhara, Khiva, Termez, Urgench, Nukus, Andijan, Fergana, Namangan, Jizzakh, Karshi, Navoi, Zaamin, Kokand, Shahrisabz
VA|*Vatican City=Vatican
VC|*Kingstown
VE|*Caracas, Isla Margarita, Porlamar, Maracaibo, Puerto La Cruz, Ciudad Guayana, Barquisimeto, Margarita Island
VN|*Hanoi=Ha Noi, Ho Chi Minh City~Saigon, Da Nang=Danang, Ha Long=Halong, Nha Trang, Hue, Phu Quoc, Hoi An, Quy Nhon, Can Tho, Da Lat=Dalat, Vinh, Hai Phong=Haiphong, Vung Tau, Sa Pa=Sapa, Ninh Binh, Buon Ma Thuot
VU|*Port Vila, Luganville
WS|*Apia
XK|*Pristina=Prishtina, Prizren, Mitrovica, Peja, Gjakova, Gracanica
YE|*Sana'a=Sanaa=Sana, Aden, Seiyun, Mukalla, Taiz, Hodeidah=Hudaydah, Marib
ZA|*Pretoria=Tshwane, Cape Town, Johannesburg, Durban, Sandton, Kleinmond, Midrand, Stellenbosch, Bloemfontein, Gqeberha~Port Elizabeth, East London, Pietermaritzburg, Kruger Park, Polokwane, Nelspruit=Mbombela, Rustenburg, Sun City, Ekurhuleni, Potchefstroom, Grahamstown, Kempton Park, Soweto, Mangaung, Umhlanga, Skukuza
ZM|*Lusaka, Livingstone, Ndola, Kitwe, Siavonga
ZW|*Harare, Victoria Falls, Bulawayo, Mutare, Kariba
`
