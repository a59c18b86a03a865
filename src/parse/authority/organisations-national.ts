/**
 * National bodies whose names no template gives. Ministries, parliaments, armed forces and security
 * councils of every country come from `institutions.ts`; an id such as `de-foreign-ministry` says that the
 * body is what the template would make.
 */
export const NATIONAL_BODIES = `
fsb|FSB!|national|Federal Security Service|@RU|Federal Security Service of Russia, Federal Security Service of the Russian Federation, Russian Federal Security Service, Russian FSB, Russia's FSB
ru-intelligence-service|SVR!|national|Foreign Intelligence Service of the Russian Federation|@RU|Russian Foreign Intelligence Service, Foreign Intelligence Service of Russia, ?Foreign Intelligence Service
gru|GRU!|national|Main Intelligence Directorate|@RU|
kgb|KGB!|national|Committee for State Security of the USSR|@SU|State Security Committee of the USSR
vchk|VChK|national|All-Russian Emergency Commission for Combatting Counter-Revolution and Sabotage|@RU|All-Russian Extraordinary Commission for Combating Counter-Revolution and Sabotage, All-Russian Extraordinary Commission, =VChK, Cheka
fso|FSO?|national|Federal Guard Service|@RU|Federal Protective Service, Federal Guard Service of the Russian Federation
federal-financial-monitoring-service||national|Federal Financial Monitoring Service|@RU|=Rosfinmonitoring
ru-national-guard||national|National Guard of the Russian Federation|@RU|=Rosgvardia, Federal National Guard Troops Service, Russian National Guard
russian-nac|NAC?|national|National Antiterrorism Committee|@RU|National Anti-Terrorism Committee, National Anti-Terrorist Committee, National Antiterrorist Committee of Russia
investigative-committee-of-the-russian-federation||national|Investigative Committee of the Russian Federation|@RU|=Russian Investigative Committee, Investigative Committee of Russia
ru-emergencies-ministry|EMERCOM|national|Ministry of the Russian Federation for Civil Defence, Emergencies and Elimination of Consequences of Natural Disasters|@RU|=EMERCOM, Russian Emergencies Ministry, Ministry of Emergency Situations, Emergency Situations Ministry, Emergencies Ministry
rosatom-state-atomic-energy-corporation||national|Rosatom State Atomic Energy Corporation|@RU|=Rosatom, State Atomic Energy Corporation Rosatom
roscosmos-state-space-corporation||national|Roscosmos State Space Corporation|@RU|=Roscosmos, Federal Space Agency, Russian Federal Space Agency
federal-agency-for-tourism||national|Federal Agency for Tourism|@RU|
federal-agency-for-the-commonwealth-of-independent-states-affairs-compatriots||national|Federal Agency for the Commonwealth of Independent States Affairs, Compatriots Living Abroad and International Humanitarian Cooperation|@RU|=Rossotrudnichestvo
presidential-executive-office||national|Presidential Executive Office|@RU|Executive Office of the President of Russia, Russian Presidential Administration
ru-security-council||national|Security Council of the Russian Federation|@RU|=Russian Security Council, Security Council of Russia, ?Security Council
state-duma||national|State Duma|@RU|State Duma of the Russian Federation, Russian State Duma
federation-council||national|Federation Council|@RU|Federation Council of the Russian Federation, Russian Federation Council, Council of the Federation
state-council-of-the-russian-federation||national|State Council of the Russian Federation|@RU|=Russian State Council, ?State Council
ru-central-bank||national|Central Bank of the Russian Federation|@RU|Bank of Russia, Russian Central Bank, Central Bank of Russia
russian-aerospace-forces||national|Russian Aerospace Forces|@RU|Aerospace Forces of Russia, ?Aerospace Forces
accounts-chamber-of-the-russian-federation||national|Accounts Chamber of the Russian Federation|@RU|=Russian Accounts Chamber
republic-of-tatarstan||national|Republic of Tatarstan|@RU|
us-foreign-ministry||national|United States Department of State|@US|=US State Department, U.S. Department of State, Department of State, State Department
us-defence-ministry|DoD?|national|United States Department of Defense|@US|=US Department of Defense, Pentagon, US Defense Department
dhs|DHS?|national|United States Department of Homeland Security|@US|US Department of Homeland Security, Department of Homeland Security
us-justice-ministry||national|United States Department of Justice|@US|US Department of Justice, US Justice Department
us-finance-ministry||national|United States Department of the Treasury|@US|US Treasury, US Department of the Treasury, US Treasury Department
us-energy-ministry||national|United States Department of Energy|@US|US Department of Energy
us-commerce||national|United States Department of Commerce|@US|US Department of Commerce
white-house||national|White House|@US|
us-national-security-council||national|United States National Security Council|@US|US National Security Council
us-congress||national|United States Congress|@US|US Congress
us-senate||national|United States Senate|@US|US Senate
us-house-of-representatives||national|United States House of Representatives|@US|US House of Representatives
cia|CIA!|national|Central Intelligence Agency|@US|
fbi|FBI!|national|Federal Bureau of Investigation|@US|
nsa|NSA?|national|National Security Agency|@US|
nctc|NCTC|national|National Counterterrorism Center|@US|
dea|DEA?|national|Drug Enforcement Administration|@US|
usaid|USAID|national|United States Agency for International Development|@US|US Agency for International Development
nasa|NASA|national|National Aeronautics and Space Administration|@US|
noaa|NOAA|national|National Oceanic and Atmospheric Administration|@US|
epa-us|EPA?|national|United States Environmental Protection Agency|@US|US Environmental Protection Agency
cdc-us|CDC?|national|Centers for Disease Control and Prevention|@US|
nih|NIH?|national|National Institutes of Health|@US|
nsf|NSF?|national|National Science Foundation|@US|
federal-reserve-system||national|Federal Reserve System|@US|Federal Reserve, US Federal Reserve, Federal Reserve Board
africom|AFRICOM|national|United States Africa Command|@US|U.S. Africa Command
centcom|CENTCOM|national|United States Central Command|@US|U.S. Central Command
eucom|EUCOM|national|United States European Command|@US|U.S. European Command
indopacom|INDOPACOM|national|United States Indo-Pacific Command|@US|U.S. Indo-Pacific Command, PACOM, U.S. Pacific Command
southcom|SOUTHCOM|national|United States Southern Command|@US|U.S. Southern Command
us-trade-representative|USTR|national|Office of the United States Trade Representative|@US|
fco|FCO?|national|Foreign and Commonwealth Office|@GB|UK Foreign Office, British Foreign Office, Foreign & Commonwealth Office
gb-foreign-ministry|FCDO|national|Foreign, Commonwealth and Development Office|@GB|Foreign Commonwealth and Development Office
gb-defence-ministry||national|Ministry of Defence of the United Kingdom|@GB|UK Ministry of Defence, British Ministry of Defence, UK Defence Ministry, UK MoD
gb-interior-ministry||national|Home Office|@GB|UK Home Office, British Home Office
dfid|DFID|national|Department for International Development|@GB|UK Department for International Development
mi5|MI5|national|MI5|@GB|Security Service MI5
mi6|MI6|national|Secret Intelligence Service|@GB|
gchq|GCHQ|national|Government Communications Headquarters|@GB|
house-of-commons||national|House of Commons|@GB|
house-of-lords||national|House of Lords|@GB|
wilton-park||national|Wilton Park|@GB|
british-council||civil|British Council|@GB|
de-foreign-ministry||national|German Federal Foreign Office|@DE|Federal Foreign Office, German Foreign Office, German Foreign Ministry, Ministry of Foreign Affairs of Germany, Auswärtiges Amt
german-bundestag||national|German Bundestag|@DE|=Bundestag
bundeswehr||national|Bundeswehr|@DE|
bnd|BND?|national|Federal Intelligence Service|@DE|Bundesnachrichtendienst
bka|BKA?|national|Federal Criminal Police Office|@DE|Bundeskriminalamt
giz|GIZ!|national|Deutsche Gesellschaft für Internationale Zusammenarbeit|@DE|German Agency for International Cooperation
fr-foreign-ministry||national|French Ministry for Europe and Foreign Affairs|@FR|French Foreign Ministry, French Ministry of Foreign Affairs, Ministry of Foreign Affairs of France, Ministry for Europe and Foreign Affairs, Quai d'Orsay
afd|AFD?|national|French Development Agency|@FR|Agence Française de Développement
fr-national-assembly||national|French National Assembly|@FR|National Assembly of France
mossad||national|Mossad|@IL|
shin-bet||national|Shin Bet|@IL|
il-armed-forces|IDF!|national|Israel Defense Forces|@IL|Israeli Defense Forces, Israeli army
knesset||national|Knesset|@IL|Israeli Knesset
isi-pakistan|ISI?|national|Inter-Services Intelligence|@PK|
nacta|NACTA|national|National Counter Terrorism Authority|@PK|
raw-india|RAW?|national|Research and Analysis Wing|@IN|
nia-india|NIA?|national|National Investigation Agency|@IN|
lok-sabha||national|Lok Sabha|@IN|
rajya-sabha||national|Rajya Sabha|@IN|
in-foreign-ministry|MEA?|national|Ministry of External Affairs of India|@IN|Ministry of External Affairs, Indian Ministry of External Affairs, External Affairs Ministry, Indian Foreign Ministry
cn-armed-forces|PLA?|national|People's Liberation Army|@CN|Chinese People's Liberation Army
npc-china|NPC?|national|National People's Congress|@CN|
cppcc|CPPCC|national|Chinese People's Political Consultative Conference|@CN|
ndrc|NDRC|national|National Development and Reform Commission|@CN|
state-council-of-the-people-s-republic-of-china||national|State Council of the People's Republic of China|@CN|Chinese State Council, China's State Council
cn-interior-ministry||national|Ministry of Public Security of China|@CN|Chinese Ministry of Public Security, Ministry of Public Security of the People's Republic of China
china-central-military-commission|CMC?|national|Central Military Commission|@CN|
jp-foreign-ministry||national|Ministry of Foreign Affairs of Japan|@JP|Japanese Foreign Ministry, Japanese Ministry of Foreign Affairs, MOFA Japan
meti|METI|national|Ministry of Economy, Trade and Industry|@JP|
us-forces-japan||national|United States Forces Japan|@US|
dfat|DFAT|national|Department of Foreign Affairs and Trade|@AU|Australian Department of Foreign Affairs and Trade
afp-australia|AFP?|national|Australian Federal Police|@AU|
au-armed-forces|ADF?|national|Australian Defence Force|@AU|
asio|ASIO|national|Australian Security Intelligence Organisation|@AU|
nz-foreign-ministry|MFAT|national|Ministry of Foreign Affairs and Trade of New Zealand|@NZ|New Zealand Ministry of Foreign Affairs and Trade
ca-foreign-ministry||national|Global Affairs Canada|@CA|Department of Foreign Affairs and International Trade, DFAIT
rcmp|RCMP|national|Royal Canadian Mounted Police|@CA|
cida|CIDA|national|Canadian International Development Agency|@CA|
ca-armed-forces|CAF?|national|Canadian Armed Forces|@CA|Canadian Forces
br-foreign-ministry||national|Ministry of Foreign Affairs of Brazil|@BR|Itamaraty, Brazilian Ministry of External Relations, Ministry of External Relations of Brazil, Brazilian Foreign Ministry, Brazilian Ministry of Foreign Affairs
za-foreign-ministry|DIRCO|national|Department of International Relations and Cooperation|@ZA|South African Department of International Relations and Cooperation
sandf|SANDF|national|South African National Defence Force|@ZA|
saps|SAPS|national|South African Police Service|@ZA|
ph-foreign-ministry||national|Department of Foreign Affairs of the Philippines|@PH|Philippine Department of Foreign Affairs
ie-foreign-ministry||national|Department of Foreign Affairs of Ireland|@IE|Irish Department of Foreign Affairs
ch-foreign-ministry|FDFA|national|Federal Department of Foreign Affairs|@CH|Swiss Federal Department of Foreign Affairs, Swiss Foreign Ministry, Swiss Ministry of Foreign Affairs
sida|SIDA|national|Swedish International Development Cooperation Agency|@SE|
swiss-sdc|SDC?|national|Swiss Agency for Development and Cooperation|@CH|
danida|DANIDA|national|Danish International Development Agency|@DK|
norad|NORAD|national|Norwegian Agency for Development Cooperation|@NO|
verkhovna-rada||national|Verkhovna Rada|@UA|Verkhovna Rada of Ukraine, Ukrainian parliament, Supreme Rada
sbu|SBU!|national|Security Service of Ukraine|@UA|
sejm||national|Sejm|@PL|Polish Sejm
saeima||national|Saeima|@LV|
ir-parliament||national|Islamic Consultative Assembly|@IR|?Majlis, Iranian Majlis, Iranian Parliament
mn-parliament||national|State Great Khural|@MN|State Great Hural
northern-ireland-executive||national|Northern Ireland Executive|@GB|
seimas||national|Seimas|@LT|
riigikogu||national|Riigikogu|@EE|
storting||national|Storting|@NO|
riksdag||national|Riksdag|@SE|
state-security-committee-of-the-republic-of-belarus||national|State Security Committee of the Republic of Belarus|@BY|Belarusian KGB, State Security Committee of Belarus, KGB of Belarus
kazakh-knb|KNB?|national|National Security Committee of the Republic of Kazakhstan|@KZ|National Security Committee of Kazakhstan, Kazakh National Security Committee
gknb|GKNB|national|State Committee for National Security of the Kyrgyz Republic|@KG|State Committee for National Security of Kyrgyzstan
state-security-service-of-uzbekistan||national|State Security Service of Uzbekistan|@UZ|
mazhilis||national|Mazhilis|@KZ|Majilis
irgc|IRGC|national|Islamic Revolutionary Guard Corps|@IR|Revolutionary Guards, Iranian Revolutionary Guard
sy-air-force||national|Syrian Air Force|@SY|Syrian Arab Air Force
sy-army||national|Syrian Army|@SY|Syrian Arab Army
tr-general-staff||national|Turkish General Staff|@TR|
tika|TIKA|national|Turkish Cooperation and Coordination Agency|@TR|
grand-national-assembly-of-turkey||national|Grand National Assembly of Turkey|@TR|Turkish Grand National Assembly, Grand National Assembly of Türkiye
plo|PLO!|national|Palestine Liberation Organization|@PS|
palestinian-authority||national|Palestinian Authority|@PS|Palestinian National Authority
ansf|ANSF|national|Afghan National Security Forces|@AF|
afghan-national-army|ANA?|national|Afghan National Army|@AF|
odni|ODNI|national|Office of the Director of National Intelligence|@US|
efcc|EFCC|national|Economic and Financial Crimes Commission|@NG|
ndlea|NDLEA|national|National Drug Law Enforcement Agency|@NG|
lb-armed-forces|LAF?|national|Lebanese Armed Forces|@LB|Lebanese Army
supreme-national-security-council-of-iran||national|Supreme National Security Council of Iran|@IR|Supreme National Security Council, Iranian Supreme National Security Council
us-led-coalition||national|US-led coalition||US-led international coalition, Western coalition
national-defense-university|NDU?|civil|National Defense University|@US|
nato-defense-college|NDC?|regional|NATO Defense College|nato|
africa-center-for-strategic-studies||civil|Africa Center for Strategic Studies|@US|
`
