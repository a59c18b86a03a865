/**
 * Houses that publish reports of meetings, one a line: name | kind |marks and mastheads. `wire` marks stand
 * in the dateline ("/TASS/", "(Reuters) -"), `paper` and `house` names stand at the head or foot of a page.
 */
export const PUBLISHER_TABLE = `
TASS|wire|TASS, ITAR-TASS, Itar-Tass, TASS Russian News Agency
Reuters|wire|Reuters, Thomson Reuters
Associated Press|wire|AP, The Associated Press, Associated Press
Agence France-Presse|wire|AFP, Agence France-Presse
Xinhua|wire|Xinhua, Xinhua News Agency, Xinhuanet
RIA Novosti|wire|RIA Novosti, RIA-Novosti
Sputnik|wire|Sputnik
Interfax|wire|Interfax, Interfax-Ukraine, Interfax-Kazakhstan
Kyodo News|wire|Kyodo, Kyodo News, KYODO
Yonhap|wire|Yonhap, Yonhap News Agency
Press Trust of India|wire|PTI, Press Trust of India
Asian News International|wire|ANI
Indo-Asian News Service|wire|IANS
Deutsche Presse-Agentur|wire|dpa, DPA, Deutsche Presse-Agentur
ANSA|wire|ANSA
EFE|wire|EFE, EFE-EPA
Lusa|wire|Lusa
Belga|wire|Belga
Austria Press Agency|wire|Austria Press Agency
Anadolu Agency|wire|AA, Anadolu Agency, Anadolu, Anadolu Ajansi, Anadolu Ajansı
Islamic Republic News Agency|wire|IRNA, Islamic Republic News Agency
Fars News Agency|wire|FNA, Fars News Agency
Mehr News Agency|wire|MNA, Mehr News Agency
Tasnim News Agency|wire|Tasnim, Tasnim News Agency
Saudi Press Agency|wire|SPA, Saudi Press Agency
Emirates News Agency|wire|WAM, Emirates News Agency
Qatar News Agency|wire|QNA, Qatar News Agency
Kuwait News Agency|wire|KUNA, Kuwait News Agency
Bahrain News Agency|wire|BNA, Bahrain News Agency
Petra|wire|Petra, Jordan News Agency, PETRA
Middle East News Agency|wire|MENA, Middle East News Agency
Syrian Arab News Agency|wire|SANA, Syrian Arab News Agency
BelTA|wire|BelTA, BELTA
Kazinform|wire|Kazinform
Kabar|wire|Kabar, KABAR, KABAR News Agency
Khovar|wire|Khovar, NIAT Khovar, NIAT "Khovar"
AzerTAc|wire|AzerTAc, AzerTAj, Azertag
Trend News Agency|wire|Trend
Armenpress|wire|Armenpress
Ukrinform|wire|Ukrinform
UNIAN|wire|UNIAN
Tanjug|wire|Tanjug
HINA|wire|HINA, Hina
MTI|wire|MTI
PAP|wire|PAP, Polish Press Agency
CTK|wire|CTK, Czech News Agency
Agerpres|wire|Agerpres
BTA|wire|BTA, Bulgarian News Agency
Baltic News Service|wire|BNS, Baltic News Service
Antara|wire|ANTARA, ANTARA News, LKBN ANTARA
Bernama|wire|Bernama
Vietnam News Agency|wire|VNA, VNS, Vietnam News Agency
Philippine News Agency|wire|PNA, Philippine News Agency
Associated Press of Pakistan|wire|APP, Associated Press of Pakistan
Bangladesh Sangbad Sangstha|wire|BSS
News Agency of Nigeria|wire|NAN, News Agency of Nigeria
Pan-African News Agency|wire|PANA, PANA Press, Panapress, PANA Online
Agencia Brasil|wire|Agencia Brasil
Prensa Latina|wire|Prensa Latina, PL
Inter Press Service|wire|IPS, Inter Press Service
United Press International|wire|UPI
Bloomberg|wire|Bloomberg
PR Newswire|wire|PRNewswire, PR Newswire
Business Wire|wire|BUSINESS WIRE
GlobeNewswire|wire|GLOBE NEWSWIRE, GlobeNewswire
Korean Central News Agency|wire|KCNA, Korean Central News Agency
Executive Intelligence Review|wire|EIRNS, EIR, EIR Daily Alert, Executive Intelligence Review
UN News|house|UN News, UN News Centre, UN News Service
Voice of America|wire|VOA, VOA News, Voice of America
Radio Free Europe/Radio Liberty|paper|RFE/RL, RadioFreeEurope, Radio Free Europe
BBC|paper|BBC, BBC News
CNN|wire|CNN
RT|paper|RT
Al Jazeera|paper|Al Jazeera
The New York Times|paper|New York Times
The Washington Post|paper|Washington Post
The Guardian|paper|The Guardian
Financial Times|paper|Financial Times
The Wall Street Journal|paper|Wall Street Journal
Le Monde|paper|Le Monde
Euronews|paper|Euronews
The Hindu|paper|The Hindu
The Times of India|paper|Times of India
Hindustan Times|paper|Hindustan Times
Dawn|paper|DAWN
China Daily|paper|China Daily
Global Times|paper|Global Times
People's Daily|paper|People's Daily
South China Morning Post|paper|South China Morning Post
The Japan Times|paper|Japan Times
The Korea Herald|paper|Korea Herald
The Straits Times|paper|Straits Times
Bangkok Post|paper|Bangkok Post
The Jakarta Post|paper|Jakarta Post
The Moscow Times|paper|Moscow Times
Rossiyskaya Gazeta|paper|Rossiyskaya Gazeta
Kommersant|paper|Kommersant
Izvestia|paper|Izvestia
Kyiv Post|paper|Kyiv Post
Tehran Times|paper|Tehran Times
Daily Sabah|paper|Daily Sabah
Hürriyet Daily News|paper|Hurriyet Daily News
Arab News|paper|Arab News
Gulf News|paper|Gulf News
Khaleej Times|paper|Khaleej Times
Ahram Online|paper|Ahram Online
The Jerusalem Post|paper|Jerusalem Post
Haaretz|paper|Haaretz
The Irish Times|paper|Irish Times
The Diplomat|paper|The Diplomat
Politico|paper|POLITICO
EUobserver|paper|EUobserver
President of Russia|house|en.kremlin.ru, Presidential Press and Information Office, Presidential Executive Office
The White House|house|Office of the Press Secretary, White House Press Office
U.S. Department of State|house|Office of the Spokesperson, U.S. Department of State, US Department of State
U.S. Department of Defense|house|DoD News, U.S. Department of Defense
European Commission|house|European Commission Press release, European Commission - Press release
Council of the European Union|house|Council of the EU, General Secretariat of the Council
NATO|house|NATO, NATO Press Release, NATO HQ Press
Press Information Bureau|house|Press Information Bureau, PIB Delhi, PIB
Ministry of External Affairs of India|house|Ministry of External Affairs
IRIN|wire|IRIN, IRIN News, IRINnews
The New Humanitarian|wire|The New Humanitarian
Wikinews|wire|Wikinews
Algeria Press Service|wire|APS, Algeria Press Service
Tunis Afrique Presse|wire|TAP, Tunis Afrique Presse
Maghreb Arabe Presse|wire|MAP, Maghreb Arabe Presse
Libyan News Agency|wire|LANA, Libyan News Agency, JANA
Oman News Agency|wire|ONA, Oman News Agency
Yemen News Agency|wire|Saba, SABA
National News Agency|wire|NNA
WAFA|wire|WAFA
Iraqi News Agency|wire|INA, Iraqi News Agency
Sudan News Agency|wire|SUNA
Ethiopian News Agency|wire|ENA, Ethiopian News Agency
Ghana News Agency|wire|GNA, Ghana News Agency
Kenya News Agency|wire|KNA, Kenya News Agency
Agence de Presse Sénégalaise|wire|Agence de Presse Senegalaise
African Press Agency|wire|APA News, APANEWS, African Press Agency
APO Group|wire|APO, APO Group, African Media Agency
allAfrica|wire|allAfrica, allAfrica.com
South African Press Association|wire|SAPA, Sapa
SAnews|wire|SAnews, SAnews.gov.za, BuaNews
Zimbabwe Inter-Africa News Agency|wire|ZIANA, New Ziana
Namibia Press Agency|wire|NAMPA, Nampa
Angola Press Agency|wire|ANGOP, Angop
Rwanda News Agency|wire|RNA
Central News Agency|wire|CNA, Central News Agency
China News Service|wire|China News Service, CNS, ECNS
China Global Television Network|paper|CGTN
Jiji Press|wire|Jiji Press, Jiji, JIJI
Lao News Agency|wire|KPL, Lao News Agency
Agence Kampuchea Presse|wire|AKP
Myanmar News Agency|wire|MNA Myanmar
Montsame|wire|MONTSAME
UzA|wire|UzA, UZA
Kazakhstan Today|wire|Kazakhstan Today
24.kg|wire|24.kg
AKIpress|wire|AKIpress, AKI Press
Turan|wire|Turan
ARKA|wire|ARKA
Interpress News|wire|InterPressNews, IPN
Prime-News|wire|Prime-News
Moldpres|wire|Moldpres
Infotag|wire|Infotag
ANP|wire|ANP
NTB|wire|NTB
TT|wire|TT News Agency
Ritzau|wire|Ritzau
STT|wire|STT
LETA|wire|LETA
ELTA|wire|ELTA
SITA|wire|SITA
TASR|wire|TASR
STA|wire|STA
FENA|wire|FENA
SRNA|wire|SRNA
Beta|wire|Beta, BETA
MIA|wire|MIA
ATA|wire|ATA
ANA-MPA|wire|ANA-MPA, Athens News Agency, ANA
Cyprus News Agency|wire|Cyprus News Agency
Télam|wire|Telam, Télam
Andina|wire|Andina
Notimex|wire|Notimex
Caribbean Media Corporation|wire|CMC
Caribbean Community|house|CARICOM Secretariat, CARICOM Today
MercoPress|paper|MercoPress
Agência Lusa|wire|Agencia Lusa
Catholic News Service|wire|CNS Vatican
Vatican News|wire|Vatican News, VIS, Zenit, ZENIT
Pressenza|wire|Pressenza
Deutsche Welle|paper|Deutsche Welle, DW
France 24|paper|France 24
Radio France Internationale|paper|RFI
NHK|paper|NHK, NHK World
Arirang|paper|Arirang
ABC News|paper|ABC News
Nine O'Clock|paper|Nine O'Clock
The Economic Times|paper|Economic Times
The Express Tribune|paper|Express Tribune
The Daily Star|paper|Daily Star
The Nation|paper|The Nation
The Kathmandu Post|paper|Kathmandu Post
The Himalayan Times|paper|Himalayan Times
The Astana Times|paper|Astana Times, The Astana Times
The Times of Central Asia|paper|Times of Central Asia
The Diplomatic Courier|paper|Diplomatic Courier
The National|paper|The National UAE
Asharq Al-Awsat|paper|Asharq Al-Awsat
Al-Ahram Weekly|paper|Al-Ahram Weekly
The East African|paper|The EastAfrican, EastAfrican, The East African
Daily Nation|paper|Daily Nation
The Standard|paper|Standard Digital
New Vision|paper|New Vision
Vanguard|paper|Vanguard News
ThisDay|paper|THISDAY
Business Day|paper|BusinessDay, Business Day
Mail & Guardian|paper|Mail & Guardian
Buenos Aires Herald|paper|Buenos Aires Herald
The Gleaner|paper|Jamaica Gleaner
The Sydney Morning Herald|paper|Sydney Morning Herald
The Australian|paper|The Australian
The New Zealand Herald|paper|New Zealand Herald, NZ Herald
Scoop|paper|Scoop
EUbusiness|paper|EUbusiness
European Voice|paper|European Voice
Euractiv|paper|EurActiv
Defense News|paper|Defense News
Arms Control Today|paper|Arms Control Today
International Institute for Sustainable Development|house|Earth Negotiations Bulletin, ENB, IISD Reporting Services
ReliefWeb|house|ReliefWeb
United Nations|house|United Nations Press Release, UN Press Release, United Nations Information Service, UN Information Service, UNIS
World Health Organization|house|WHO Press Release, World Health Organization
International Labour Organization|house|ILO News, ILO Press Release
Food and Agriculture Organization of the United Nations|house|FAO Press Release, FAO newsroom
UNESCO|house|UNESCO Press, UNESCOPRESS
UNEP|house|UNEP News Release, UNEP Press Release
World Bank|house|World Bank Press Release
International Monetary Fund|house|IMF Press Release, IMF External Relations Department
World Trade Organization|house|WTO NEWS, WTO Press Release
Organization of American States|house|OAS Press Release, OAS - Organization of American States
Organization for Security and Co-operation in Europe|house|OSCE Press and Public Information Section, OSCE Press Release
Council of Europe|house|Council of Europe Press Service, Press Service of the Council of Europe
African Union|house|African Union Directorate of Information and Communication, AU Press Release
ASEAN|house|ASEAN Secretariat News, ASEAN Secretariat
Organisation of Islamic Cooperation|house|OIC Press Release
The Commonwealth|house|Commonwealth Secretariat, Commonwealth News
OPEC|house|OPEC Press Release, OPEC Secretariat
International Energy Agency|house|IEA Press Release
International Atomic Energy Agency|house|IAEA Press Release, IAEA Department of Public Information
Digital.gov|house|DigitalGov, Digital.gov
European Parliament|house|European Parliament Press Release, EP Press Service
Prime Minister's Office|house|10 Downing Street, Prime Minister's Office
Government of Canada|house|Government of Canada
Global Affairs Canada|house|Global Affairs Canada
Ministry of Foreign Affairs of Japan|house|Ministry of Foreign Affairs of Japan
Ministry of Foreign Affairs of the People's Republic of China|house|Ministry of Foreign Affairs of the People's Republic of China
`
