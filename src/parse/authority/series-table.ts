/**
 * Meetings that recur, one series a line: name | other names, short names and acronyms. The name is how an
 * archivist files it, without edition and year.
 */
export const SERIES_TABLE = `
Moscow Conference on International Security|Moscow International Security Conference, MCIS
Munich Security Conference|Munich Conference on Security Policy, MSC
Shangri-La Dialogue|IISS Asia Security Summit, Asia Security Summit
Xiangshan Forum|Beijing Xiangshan Forum
Raisina Dialogue|
Manama Dialogue|IISS Manama Dialogue
Halifax International Security Forum|
Warsaw Security Forum|
GLOBSEC Bratislava Forum|GLOBSEC Forum, GLOBSEC
Kyiv Security Forum|
Astana Forum|
Herzliya Conference|
Doha Forum|
Antalya Diplomacy Forum|
Aspen Security Forum|
Dakar International Forum on Peace and Security in Africa|Dakar Forum
Tana High-Level Forum on Security in Africa|Tana Forum
Aswan Forum for Sustainable Peace and Development|Aswan Forum
World Economic Forum Annual Meeting|Davos Forum
World Economic Forum|WEF
St Petersburg International Economic Forum|St. Petersburg International Economic Forum, Saint Petersburg International Economic Forum, SPIEF
Eastern Economic Forum|EEF
Russian Energy Week International Forum|Russian Energy Week
Krasnoyarsk Economic Forum|
Gaidar Forum|
Primakov Readings International Forum|Primakov Readings
Valdai Discussion Club Annual Meeting|Valdai Club Annual Meeting
Boao Forum for Asia Annual Conference|Boao Forum for Asia
Delphi Economic Forum|
Bled Strategic Forum|
Economic Forum in Krynica|Krynica Economic Forum
Astana Economic Forum|
Astana International Forum|
Yalta International Economic Forum|
International Arctic Forum|
Arctic Circle Assembly|
Crans Montana Forum|
Asia-Europe Meeting Summit|ASEM Summit
G7 Summit|G-7 Summit, Group of Seven Summit
G8 Summit|G-8 Summit, Group of Eight Summit
G20 Summit|G-20 Summit, G20 Leaders' Summit, Group of 20 Summit, Group of Twenty Summit
BRICS Summit|
SCO Summit|Shanghai Cooperation Organisation Summit, SCO Heads of State Council meeting
CIS Summit|
CSTO Summit|
APEC Economic Leaders' Meeting|APEC Leaders' Meeting, APEC Summit, APEC Leaders' Week
ASEAN Summit|
East Asia Summit|EAS
ASEAN Regional Forum|ARF
ASEAN Defence Ministers' Meeting-Plus|ADMM-Plus
NATO Summit|
EU-Africa Summit|European Union-African Union Summit, EU-AU Summit
EU-China Summit|
EU-Russia Summit|Russia-EU Summit
Eastern Partnership Summit|
Western Balkans Summit|Berlin Process Summit
Summit of the Americas|
Ibero-American Summit|
CELAC Summit|
Arab League Summit|Arab Summit
Arab Economic and Social Development Summit|
Islamic Summit Conference|OIC Summit, Islamic Summit
GCC Summit|
African Union Summit|AU Summit
ECOWAS Summit|
SADC Summit|
EAC Heads of State Summit|
SAARC Summit|
BIMSTEC Summit|
Pacific Islands Forum Leaders Meeting|Pacific Islands Forum
Commonwealth Heads of Government Meeting|CHOGM
Francophonie Summit|Summit of La Francophonie
Non-Aligned Movement Summit|NAM Summit
OSCE Ministerial Council|OSCE Ministerial Council meeting
OSCE Annual Security Review Conference|Annual Security Review Conference, ASRC
OSCE Human Dimension Implementation Meeting|Human Dimension Implementation Meeting, HDIM
Nuclear Security Summit|
NPT Review Conference|Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons
IAEA General Conference|General Conference of the International Atomic Energy Agency
World Health Assembly|WHA
International Labour Conference|ILC
UN Climate Change Conference|United Nations Climate Change Conference
Internet Governance Forum|IGF
World Humanitarian Summit|
World Urban Forum|
World Water Forum|
World Government Summit|
World Internet Conference|
World Policy Conference|
International Energy Forum|IEF
Gas Exporting Countries Forum Summit|GECF Summit
OPEC and non-OPEC Ministerial Meeting|
ADIPEC|Abu Dhabi International Petroleum Exhibition and Conference
Interpol General Assembly|INTERPOL General Assembly
Council of Arab Interior Ministers Session|
Arab Interior Ministers Council session|
Caspian Summit|
Central Asia Summit|Consultative Meeting of the Heads of State of Central Asia
CICA Summit|
Organization of Turkic States Summit|Turkic Council Summit
Eurasian Intergovernmental Council meeting|
Supreme Eurasian Economic Council meeting|
Forum of China-Africa Cooperation|Forum on China-Africa Cooperation, FOCAC
Belt and Road Forum for International Cooperation|Belt and Road Forum
Russia-Africa Summit|
Tokyo International Conference on African Development|TICAD
India-Africa Forum Summit|
US-Africa Leaders Summit|
Paris Peace Forum|
Geneva Peace Week|
Bergedorf Round Table|
Petersberg Climate Dialogue|
International Anti-Corruption Conference|IACC
Meeting of Heads of Special Services, Security Agencies and Law Enforcement Organisations|
International Conference on Nuclear Security|
Conference on Disarmament|
World Economic Forum on Africa|WEF Africa
World Economic Forum on the Middle East and North Africa|
Mediterranean Dialogues|Rome MED, MED Dialogues, Rome Mediterranean Dialogues
Reagan National Defense Forum|
Black Sea and Balkans Security Forum|
Yalta European Strategy Annual Meeting|YES Annual Meeting
Belgrade Security Forum|
Riga Conference|
Lennart Meri Conference|
Berlin Security Conference|
Geneva Centre for Security Policy Annual Conference|
Stockholm International Water Week|World Water Week, World Water Week in Stockholm
World Ocean Summit|
Our Ocean Conference|
United Nations Ocean Conference|UN Ocean Conference
Global Platform for Disaster Risk Reduction|
World Conference on Disaster Risk Reduction|UN World Conference on Disaster Risk Reduction
International AIDS Conference|
World Congress of the International Union for Conservation of Nature|IUCN World Conservation Congress, World Conservation Congress
World Heritage Committee Session|
United Nations Conference on Trade and Development|
UN Crime Congress|United Nations Congress on Crime Prevention and Criminal Justice, Congress on Crime Prevention and Criminal Justice
Commission on Crime Prevention and Criminal Justice Session|
Commission on Narcotic Drugs Session|
Commission on the Status of Women Session|
Conference of the States Parties to the Convention against Corruption|Conference of the States Parties to the United Nations Convention against Corruption
Conference of the Parties to the Convention on Biological Diversity|
Conference of the Parties to the United Nations Framework Convention on Climate Change|
United Nations Conference on Climate Change|
World Economic and Social Forum|
World Social Forum|
World Policy Forum|
World Energy Congress|
World Gas Conference|
World Petroleum Congress|
World Nuclear Symposium|
World Future Energy Summit|
Baku International Humanitarian Forum|
World Forum on Intercultural Dialogue|
Global Baku Forum|
Congress of Leaders of World and Traditional Religions|
Eurasian Media Forum|
Kazan Summit|KazanSummit, Russia - Islamic World: KazanForum, KazanForum
St Petersburg International Legal Forum|Saint Petersburg International Legal Forum
St Petersburg International Cultural Forum|Saint Petersburg International Cultural Forum
St Petersburg International Gas Forum|Saint Petersburg International Gas Forum
Sochi Investment Forum|International Investment Forum Sochi, Russian Investment Forum
Moscow International Military-Technical Forum Army|
Territory of Meanings Forum|
Rhodes Forum|World Public Forum Dialogue of Civilizations
China-ASEAN Expo|
China International Import Expo|
China-CEEC Summit|Summit of China and Central and Eastern European Countries
China-Arab States Cooperation Forum Ministerial Conference|
World Peace Forum|
Imperial Springs International Forum|
Jeju Forum for Peace and Prosperity|Jeju Forum
Seoul Defense Dialogue|
Tokyo Global Dialogue|
Asian Infrastructure Investment Bank Annual Meeting|
Asian Development Bank Annual Meeting|
African Development Bank Annual Meetings|
Annual Meetings of the International Monetary Fund and the World Bank|
Bali Democracy Forum|
Global Forum on Cyber Expertise Annual Meeting|
Global Conference on Cyberspace|
Internet Governance Forum Annual Meeting|
Munich Cyber Security Conference|
Horn of Africa Security Dialogue|
IGAD Summit|
ECCAS Summit|
COMESA Summit|
International Conference on the Great Lakes Region Summit|
Community of Sahel-Saharan States Summit|CEN-SAD Summit
UNASUR Summit|
Mercosur Summit|
Andean Presidential Council Meeting|
CARICOM Heads of Government Meeting|
Central American Integration System Summit|SICA Summit
Pacific Alliance Summit|
ALBA Summit|
Visegrad Group Summit|V4 Summit
Three Seas Initiative Summit|
Bucharest Nine Summit|
South-East European Cooperation Process Summit|
Black Sea Economic Cooperation Summit|BSEC Summit
Union for the Mediterranean Summit|
Arctic Council Ministerial Meeting|
Council of the Baltic Sea States Ministerial Session|
Nordic Council Session|
OSCE Parliamentary Assembly Annual Session|
Inter-Parliamentary Union Assembly|IPU Assembly
Commonwealth Parliamentary Conference|
Asian Parliamentary Assembly Plenary Session|
Arab Economic Forum|
Islamic Conference of Foreign Ministers|OIC Council of Foreign Ministers session
D-8 Summit|Developing Eight Summit
ECO Summit|Economic Cooperation Organization Summit
Heart of Asia Ministerial Conference|Heart of Asia - Istanbul Process Ministerial Conference
ASEAN Ministerial Meeting on Transnational Crime|AMMTC
ASEANAPOL Conference|
International Conference of Chiefs of Police|
European Police Congress|
`
