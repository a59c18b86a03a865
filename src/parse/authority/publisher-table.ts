/**
 * Houses that publish reports of meetings, one a line: name | kind | marks and mastheads. `wire` marks stand
 * in the dateline ("/TASS/", "(Reuters) -"), `paper` and `house` names stand at the head or foot of a page.
 */
export const PUBLISHER_TABLE = `
TASS|wire|TASS, ITAR-TASS, Itar-Tass, TASS Russian News Agency
Reuters|wire|Reuters, Thomson Reuters
Associated Press|wire|AP, The Associated Press, Associated Press
Agence France-Presse|wire|AFP, Agence France-Presse
Xinhua|wire|Xinhua, Xinhua News Agency, XINHUA
RIA Novosti|wire|RIA Novosti, RIA-Novosti, Ria Novosti
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
Austria Press Agency|wire|APA
Anadolu Agency|wire|AA, Anadolu Agency, Anadolu
Islamic Republic News Agency|wire|IRNA, Islamic Republic News Agency
Fars News Agency|wire|FNA, Fars News Agency
Mehr News Agency|wire|MNA, Mehr News Agency
Tasnim News Agency|wire|Tasnim, Tasnim News Agency
Saudi Press Agency|wire|SPA, Saudi Press Agency
Emirates News Agency|wire|WAM, Emirates News Agency
Qatar News Agency|wire|QNA, Qatar News Agency
Kuwait News Agency|wire|KUNA, Kuwait News Agency
Bahrain News Agency|wire|BNA, Bahrain News Agency
Petra|wire|Petra, Jordan News Agency
Middle East News Agency|wire|MENA, Middle East News Agency
Syrian Arab News Agency|wire|SANA, Syrian Arab News Agency
BelTA|wire|BelTA, BELTA
Kazinform|wire|Kazinform, KAZINFORM
Kabar|wire|Kabar, KABAR
Khovar|wire|Khovar
AzerTAc|wire|AzerTAc, AZERTAC, AzerTac
Trend News Agency|wire|Trend
Armenpress|wire|Armenpress, ARMENPRESS
Ukrinform|wire|Ukrinform, UKRINFORM
UNIAN|wire|UNIAN
Tanjug|wire|Tanjug, TANJUG
HINA|wire|HINA, Hina
MTI|wire|MTI
PAP|wire|PAP, Polish Press Agency
CTK|wire|CTK, Czech News Agency
Agerpres|wire|Agerpres, AGERPRES
BTA|wire|BTA, Bulgarian News Agency
Baltic News Service|wire|BNS, Baltic News Service
Antara|wire|ANTARA, Antara
Bernama|wire|Bernama, BERNAMA
Vietnam News Agency|wire|VNA, VNS, Vietnam News Agency
Philippine News Agency|wire|PNA, Philippine News Agency
Associated Press of Pakistan|wire|APP, Associated Press of Pakistan
Bangladesh Sangbad Sangstha|wire|BSS
News Agency of Nigeria|wire|NAN, News Agency of Nigeria
Pan-African News Agency|wire|PANA
Agencia Brasil|wire|Agencia Brasil
Prensa Latina|wire|Prensa Latina, PL
Inter Press Service|wire|IPS, Inter Press Service
United Press International|wire|UPI
Bloomberg|wire|Bloomberg
PR Newswire|wire|PRNewswire, PR Newswire
Business Wire|wire|BUSINESS WIRE, Business Wire
GlobeNewswire|wire|GLOBE NEWSWIRE, GlobeNewswire
Korean Central News Agency|wire|KCNA, Korean Central News Agency
Executive Intelligence Review|wire|EIRNS, EIR, EIR Daily Alert, EIR DAILY ALERT, Executive Intelligence Review
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
Euronews|paper|Euronews, euronews
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
Politico|paper|POLITICO, Politico
EUobserver|paper|EUobserver
President of Russia|house|en.kremlin.ru, Presidential Press and Information Office, Presidential Executive Office
The White House|house|Office of the Press Secretary, White House Press Office
U.S. Department of State|house|Office of the Spokesperson, U.S. Department of State, US Department of State
U.S. Department of Defense|house|DoD News, U.S. Department of Defense
European Commission|house|European Commission Press release, European Commission - Press release
Council of the European Union|house|Council of the EU, General Secretariat of the Council
NATO|house|NATO, NATO Press Release
Press Information Bureau|house|Press Information Bureau, PIB Delhi, PIB
Ministry of External Affairs of India|house|Ministry of External Affairs
`
