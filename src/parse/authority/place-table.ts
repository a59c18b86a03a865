/**
 * Capitals and towns where conferences meet, one country a line: ISO 3166-1 alpha-2 | towns. `*` marks the
 * capital, `=` joins other spellings and former names to the one we show first. Sorted by country code.
 */
export const PLACE_TABLE = `
AD|*Andorra la Vella
AE|*Abu Dhabi, Dubai, Sharjah, Ras Al Khaimah
AF|*Kabul, Kandahar, Herat
AG|*St. John's=St John's
AL|*Tirana, Durres
AM|*Yerevan=Erevan, Gyumri, Tsaghkadzor
AO|*Luanda
AR|*Buenos Aires, Mar del Plata, Bariloche, Cordoba, Mendoza, Rosario
AT|*Vienna, Salzburg, Innsbruck, Graz, Linz, Alpbach, Kitzbuhel
AU|*Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Cairns, Hobart
AZ|*Baku, Ganja, Gabala=Qabala, Sheki, Shusha=Shushi, Nakhchivan
BA|*Sarajevo, Banja Luka, Mostar
BB|*Bridgetown
BD|*Dhaka=Dacca, Chittagong=Chattogram, Cox's Bazar
BE|*Brussels=Bruxelles, Antwerp, Bruges, Ghent, Liege, Leuven, Genval
BF|*Ouagadougou, Bobo-Dioulasso
BG|*Sofia, Plovdiv, Varna, Burgas, Borovets
BH|*Manama
BI|*Bujumbura, Gitega
BJ|*Cotonou, Porto-Novo
BN|*Bandar Seri Begawan
BO|*La Paz, Santa Cruz de la Sierra, Cochabamba, Sucre, Tiquipaya
BR|*Brasilia, Rio de Janeiro=Rio, Sao Paulo, Fortaleza, Salvador de Bahia, Belem, Recife, Porto Alegre, Manaus, Foz do Iguacu, Belo Horizonte, Curitiba
BS|*Nassau
BT|*Thimphu
BW|*Gaborone, Kasane
BY|*Minsk, Brest, Grodno=Hrodna, Gomel=Homel, Vitebsk=Viciebsk, Mogilev
BZ|*Belmopan
CA|*Ottawa, Toronto, Montreal, Vancouver, Quebec City, Calgary, Halifax, Banff, Kananaskis, Winnipeg, Edmonton, Charlevoix, La Malbaie
CD|*Kinshasa, Lubumbashi, Goma
CF|*Bangui
CG|*Brazzaville
CH|*Bern=Berne, Geneva=Geneve, Zurich, Basel, Lausanne, Davos, Montreux, Lugano, Caux, Interlaken, Crans-Montana, Burgenstock, Lucerne, Vevey, St. Gallen=St Gallen, Mont Pelerin
CI|*Yamoussoukro, Abidjan, Grand-Bassam
CL|*Santiago=Santiago de Chile, Valparaiso, Vina del Mar, Punta Arenas
CM|*Yaounde, Douala
CN|*Beijing=Peking, Shanghai, Hangzhou, Xiamen, Sanya, Boao, Dalian, Tianjin, Qingdao, Guangzhou, Shenzhen, Xi'an=Xian, Chengdu, Chongqing, Nanjing, Kunming, Urumqi, Harbin, Wuhan, Wuzhen, Ningbo, Suzhou, Haikou, Zhengzhou, Guilin
CO|*Bogota, Cartagena de Indias=Cartagena, Medellin, Cali, Barranquilla
CR|*San Jose
CU|*Havana, Varadero
CV|*Praia, Mindelo
CY|*Nicosia, Limassol, Larnaca, Paphos
CZ|*Prague, Brno, Karlovy Vary, Ostrava
DE|*Berlin, Bonn, Munich=Muenchen, Hamburg, Frankfurt=Frankfurt am Main, Cologne, Dresden, Leipzig, Stuttgart, Dusseldorf=Duesseldorf, Heiligendamm, Elmau=Schloss Elmau, Baden-Baden, Potsdam, Petersberg, Hanover=Hannover, Nuremberg, Ramstein, Meseberg, Weimar, Wiesbaden, Rostock, Heidelberg, Bremen, Karlsruhe, Kiel, Lubeck, Garmisch-Partenkirchen, Aachen
DJ|*Djibouti City
DK|*Copenhagen, Aarhus, Elsinore, Ilulissat, Odense, Roskilde
DM|*Roseau
DO|*Santo Domingo, Punta Cana
DZ|*Algiers, Oran, Constantine, Ghardaia
EC|*Quito, Guayaquil, Cuenca, Manta
EE|*Tallinn, Tartu, Parnu, Narva
EG|*Cairo, Sharm el-Sheikh=Sharm El Sheikh=Sharm al-Sheikh=Sharm-el-Sheikh, Alexandria, Luxor, Aswan, Taba, Hurghada
ER|*Asmara
ES|*Madrid, Barcelona, Seville, Valencia, Malaga, Granada, Bilbao, Zaragoza, San Sebastian, Palma de Mallorca=Palma, Santiago de Compostela, Toledo, Salamanca, Marbella, Cadiz, Las Palmas
ET|*Addis Ababa, Bahir Dar, Adama
FI|*Helsinki, Rovaniemi, Turku, Tampere, Espoo, Oulu, Inari, Lahti, Kuopio, Naantali, Kultaranta
FJ|*Suva, Nadi, Denarau
FR|*Paris, Strasbourg, Nice, Cannes, Lyon=Lyons, Marseille=Marseilles, Biarritz, Deauville, Evian=Evian-les-Bains, Toulouse, Versailles, Rambouillet, Bordeaux, Lille, Avignon, Le Bourget, Grenoble, Nantes, Montpellier, La Celle-Saint-Cloud, Brest
GA|*Libreville, Franceville
GB|*London, Edinburgh, Glasgow, Birmingham, Manchester, Liverpool, Cardiff, Belfast, Oxford, Cambridge, Newport, Brighton, Leeds, Bournemouth, Wilton Park, Gleneagles, Carbis Bay, Chequers, Lough Erne, York, Bletchley Park, Harrogate, Bristol, St Andrews
GD|*St. George's=St George's
GE|*Tbilisi, Batumi, Kutaisi, Borjomi, Gudauri
GH|*Accra, Kumasi
GM|*Banjul
GN|*Conakry
GQ|*Malabo, Sipopo
GR|*Athens, Thessaloniki=Salonika, Rhodes, Delphi, Corfu, Heraklion, Vouliagmeni, Olympia, Alexandroupolis
GT|*Guatemala City, Antigua Guatemala
GW|*Bissau
GY|*Georgetown
HK|Hong Kong
HN|*Tegucigalpa, San Pedro Sula
HR|*Zagreb, Dubrovnik, Opatija, Zadar, Rijeka, Brijuni, Brdo-Brijuni
HT|*Port-au-Prince
HU|*Budapest, Visegrad, Debrecen, Szeged, Pecs
ID|*Jakarta, Bali, Nusa Dua, Bandung, Yogyakarta, Surabaya, Bogor, Labuan Bajo, Batam, Medan, Denpasar, Manado
IE|*Dublin, Galway, Maynooth, Killarney
IL|*Jerusalem, Tel Aviv, Haifa, Eilat, Herzliya, Sde Boker
IN|*New Delhi=Delhi, Mumbai=Bombay, Goa, Bengaluru=Bangalore, Hyderabad, Chennai=Madras, Kolkata=Calcutta, Jaipur, Udaipur, Varanasi, Amritsar, Pune, Ahmedabad, Gandhinagar, Srinagar, Kochi, Bhopal, Guwahati, Panaji, Agra, Chandigarh, Thiruvananthapuram, Lucknow
IQ|*Baghdad, Erbil=Arbil=Irbil, Basra, Mosul, Sulaymaniyah, Najaf, Karbala
IR|*Tehran=Teheran, Isfahan, Mashhad, Shiraz, Qom, Tabriz, Kish, Ramsar, Rasht
IS|*Reykjavik
IT|*Rome, Milan, Venice, Naples, Florence, Turin, Genoa, Palermo, Trieste, Taormina, L'Aquila, Bari, Bologna, Verona, Ispra, Syracuse, Stresa, Capri, Rapallo, Borgo Egnazia, Matera, Erice, San Remo=Sanremo, Bellagio, Catania, Cernobbio, Rimini, Siena, Fiuggi, Pesaro
JM|*Kingston, Montego Bay
JO|*Amman, Aqaba
JP|*Tokyo, Osaka, Kyoto, Hiroshima, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Sendai, Naha, Nara, Nagasaki, Toyako, Ise-Shima, Karuizawa, Okinawa, Tsukuba, Niigata, Minamata
KE|*Nairobi, Mombasa, Naivasha, Kisumu
KG|*Bishkek=Frunze, Osh, Cholpon-Ata, Issyk-Kul
KH|*Phnom Penh, Siem Reap, Sihanoukville
KM|*Moroni
KP|*Pyongyang
KR|*Seoul, Busan=Pusan, Jeju, Gyeongju, Incheon, Songdo, Gwangju, Pyeongchang, Daegu, Daejeon, Panmunjom, Sejong
KW|*Kuwait City
KZ|*Astana=Nur-Sultan, Almaty=Alma-Ata, Aktau, Borovoye=Burabay, Turkestan, Shymkent, Aktobe, Karaganda, Atyrau, Uralsk, Kostanay, Petropavlovsk
LA|*Vientiane, Luang Prabang
LB|*Beirut, Tripoli
LI|*Vaduz
LK|*Colombo, Kandy, Hambantota
LR|*Monrovia
LS|*Maseru
LT|*Vilnius, Kaunas, Klaipeda, Palanga, Trakai
LU|*Luxembourg City, Schengen, Mondorf-les-Bains
LV|*Riga, Jurmala, Daugavpils, Ventspils
LY|*Tripoli, Benghazi, Sirte, Ghadames
MA|*Rabat, Marrakesh=Marrakech, Casablanca, Tangier=Tangiers, Fez=Fes, Skhirat, Agadir, Meknes, Ifrane, Dakhla, Laayoune, Bouznika
MC|*Monaco=Monte Carlo
MD|*Chisinau=Kishinev, Tiraspol, Bender, Balti
ME|*Podgorica, Budva, Kotor, Becici, Tivat
MG|*Antananarivo
MK|*Skopje, Ohrid
ML|*Bamako, Timbuktu
MM|*Naypyidaw=Nay Pyi Taw, Yangon=Rangoon, Mandalay, Bagan
MN|*Ulaanbaatar=Ulan Bator
MO|Macau=Macao
MR|*Nouakchott
MT|*Valletta, Sliema, St. Julian's=St Julian's, Marsaxlokk
MU|*Port Louis, Grand Baie
MV|*Male, Addu City
MW|*Lilongwe, Blantyre
MX|*Mexico City, Cancun, Los Cabos=San Jose del Cabo, Monterrey, Guadalajara, Acapulco, Puerto Vallarta, Merida, Oaxaca, Puebla, Playa del Carmen, Tlatelolco
MY|*Kuala Lumpur, Putrajaya, Kuching, Langkawi, Penang, Johor Bahru, Kota Kinabalu, Cyberjaya, Malacca=Melaka
MZ|*Maputo, Beira, Pemba
NA|*Windhoek, Swakopmund
NE|*Niamey, Agadez
NG|*Abuja, Lagos, Kaduna, Kano, Port Harcourt, Calabar, Maiduguri
NI|*Managua
NL|*Amsterdam, The Hague=Hague, Rotterdam, Maastricht, Noordwijk, Utrecht, Eindhoven, Leiden, Delft, Wassenaar, Veldhoven, Groningen
NO|*Oslo, Bergen, Trondheim, Tromso, Stavanger, Kirkenes, Longyearbyen, Svolvaer, Bodo
NP|*Kathmandu, Pokhara
NZ|*Wellington, Auckland, Christchurch, Queenstown, Rotorua, Napier
OM|*Muscat, Salalah
PA|*Panama City
PE|*Lima, Cusco=Cuzco, Arequipa
PG|*Port Moresby, Lae
PH|*Manila, Cebu, Davao=Davao City, Clark, Boracay, Subic, Baguio, Makati, Pasay, Tagaytay
PK|*Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Murree, Bhurban
PL|*Warsaw, Krakow=Cracow, Gdansk, Poznan, Wroclaw, Katowice, Lodz, Krynica, Sopot, Lublin, Bialystok, Szczecin, Rzeszow, Natolin
PS|*Ramallah, Gaza City, Bethlehem, Hebron, Jericho
PT|*Lisbon, Porto, Cascais, Estoril, Funchal, Sintra, Faro, Coimbra, Guimaraes, Vilamoura
PY|*Asuncion
QA|*Doha
RO|*Bucharest, Constanta, Cluj-Napoca=Cluj, Sibiu, Sinaia, Timisoara, Iasi, Snagov, Brasov, Mamaia
RS|*Belgrade, Novi Sad, Nis, Zlatibor, Subotica
RU|*Moscow, St Petersburg=St. Petersburg=Saint Petersburg=Leningrad=Petersburg=Saint-Petersburg, Sochi, Kazan, Krasnodar, Yekaterinburg=Ekaterinburg, Vladivostok, Ufa, Novosibirsk, Yalta, Sevastopol, Simferopol, Nizhny Novgorod, Rostov-on-Don, Samara, Volgograd, Saratov, Khabarovsk, Krasnoyarsk, Irkutsk, Omsk, Tomsk, Chelyabinsk, Perm, Tyumen, Kaliningrad, Murmansk, Arkhangelsk=Archangel, Yakutsk, Astrakhan, Vladikavkaz, Grozny, Makhachkala, Pyatigorsk, Kislovodsk, Yaroslavl, Tver, Tula, Veliky Novgorod, Pskov, Smolensk, Ryazan, Ivanovo, Kostroma, Ulyanovsk, Orenburg, Barnaul, Belokurikha, Gorno-Altaysk, Ulan-Ude, Chita, Blagoveshchensk, Yuzhno-Sakhalinsk, Petropavlovsk-Kamchatsky, Khanty-Mansiysk, Salekhard, Naryan-Mar, Syktyvkar, Petrozavodsk, Svetlogorsk, Gelendzhik, Novorossiysk, Dubna, Skolkovo, Kubinka, Zavidovo, Valdai, Voronezh, Kursk, Belgorod, Penza, Saransk, Cheboksary, Nalchik, Magas, Elista, Stavropol, Magnitogorsk, Nizhny Tagil, Surgut, Norilsk, Abakan, Kyzyl, Elabuga=Yelabuga, Naberezhnye Chelny, Suzdal, Vyborg, Strelna, Gatchina, Repino
RW|*Kigali
SA|*Riyadh, Jeddah=Jiddah, Mecca=Makkah, Medina, Dhahran, AlUla=Al-Ula=Al Ula, Neom, Dammam, Ta'if=Taif, Diriyah
SC|Mahe
SD|*Khartoum, Port Sudan, Omdurman
SE|*Stockholm, Gothenburg, Malmo, Uppsala, Kiruna, Visby, Lund, Sigtuna, Linkoping, Lulea, Norrkoping
SG|*Singapore=Singapore City
SI|*Ljubljana, Bled, Brdo, Brdo pri Kranju, Portoroz, Maribor, Strunjan
SK|*Bratislava, Kosice, Strbske Pleso, Piestany
SL|*Freetown
SM|*San Marino
SN|*Dakar, Saly, Diamniadio
SO|*Mogadishu, Hargeisa, Garowe
SR|*Paramaribo
SS|*Juba
ST|*Sao Tome
SV|*San Salvador
SY|*Damascus, Aleppo, Homs, Latakia, Palmyra
SZ|*Mbabane, Ezulwini
TD|*N'Djamena=NDjamena
TG|*Lome
TH|*Bangkok, Phuket, Pattaya, Chiang Mai, Cha-am, Hua Hin, Chiang Rai, Krabi, Samui
TJ|*Dushanbe, Khujand, Khorog
TL|*Dili
TM|*Ashgabat=Ashkhabad, Awaza=Avaza, Turkmenbashi, Mary
TN|*Tunis, Hammamet, Sousse, Djerba, Monastir, Carthage, Sfax, Tabarka
TO|*Nuku'alofa
TR|*Ankara, Istanbul=Constantinople, Antalya, Izmir, Belek, Bodrum, Kars, Trabzon, Bursa, Konya, Gaziantep, Mersin, Cappadocia
TT|*Port of Spain
TW|Taipei, Kaohsiung
TZ|*Dodoma, Dar es Salaam, Arusha, Zanzibar, Mwanza
UA|*Kyiv=Kiev, Odesa=Odessa, Lviv=Lvov, Kharkiv=Kharkov, Donetsk, Dnipro, Chernivtsi, Zaporizhzhia=Zaporozhye, Uzhhorod, Ivano-Frankivsk, Luhansk=Lugansk, Poltava, Bucha
UG|*Kampala, Entebbe, Munyonyo
US|*Washington=Washington D.C.=Washington DC, New York=New York City, Chicago, Los Angeles, San Francisco, Boston, Miami, Philadelphia, Pittsburgh, Houston, Atlanta, Denver, Seattle, Dallas, Las Vegas, Honolulu, San Diego, Anchorage, Fairbanks, New Orleans, Detroit, Camp David, Annapolis, Dayton, Williamsburg, Sea Island, Norfolk, Tampa, San Antonio, Minneapolis, Princeton, Palo Alto, Sunnylands, Rancho Mirage, Bretton Woods, Dumbarton Oaks, Baltimore, Nashville, Austin, Phoenix, Portland, St. Louis=St Louis, Aspen, Cleveland, Santa Fe, Monterey, Colorado Springs, Lake Success, Glassboro, Wye River
UY|*Montevideo, Punta del Este
UZ|*Tashkent, Samarkand=Samarqand, Bukhara, Khiva, Termez, Urgench, Nukus, Andijan, Fergana, Namangan
VA|*Vatican City=Vatican
VC|*Kingstown
VE|*Caracas, Isla Margarita, Porlamar, Maracaibo
VN|*Hanoi, Ho Chi Minh City=Saigon, Da Nang=Danang, Ha Long=Halong, Nha Trang, Hue, Phu Quoc, Hoi An, Quy Nhon, Can Tho
VU|*Port Vila
WS|*Apia
XK|*Pristina=Prishtina, Prizren
YE|*Sana'a=Sanaa=Sana, Aden, Seiyun, Mukalla
ZA|*Pretoria=Tshwane, Cape Town, Johannesburg, Durban, Sandton, Kleinmond, Midrand, Stellenbosch, Bloemfontein, Gqeberha=Port Elizabeth
ZM|*Lusaka, Livingstone
ZW|*Harare, Victoria Falls, Bulawayo
`
