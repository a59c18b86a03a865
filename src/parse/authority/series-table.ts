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
`
