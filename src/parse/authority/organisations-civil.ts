/** The Red Cross and relief bodies; institutes, universities, churches and associations. */
export const CIVIL_BODIES = `
icrc|ICRC|humanitarian|International Committee of the Red Cross||
ifrc|IFRC|humanitarian|International Federation of Red Cross and Red Crescent Societies||International Federation of Red Cross
international-red-cross-and-red-crescent-movement||humanitarian|International Red Cross and Red Crescent Movement||?Red Cross, ?Red Crescent
american-red-cross||humanitarian|American Red Cross|@US|
msf|MSF!|humanitarian|Médecins Sans Frontières||Doctors Without Borders
oxfam||humanitarian|Oxfam||Oxfam International
save-the-children||humanitarian|Save the Children||Save the Children International
care|CARE|humanitarian|CARE International||
world-vision||humanitarian|World Vision||World Vision International
caritas-internationalis||humanitarian|Caritas Internationalis||=Caritas
danish-refugee-council||humanitarian|Danish Refugee Council|@DK|
islamic-relief-worldwide||humanitarian|Islamic Relief Worldwide||=Islamic Relief
mercy-corps||humanitarian|Mercy Corps||
action-against-hunger||humanitarian|Action Against Hunger||
humanity-inclusion||humanitarian|Humanity & Inclusion||Handicap International
sovereign-military-order-of-malta||humanitarian|Sovereign Military Order of Malta||=Order of Malta
white-helmets||humanitarian|White Helmets||Syria Civil Defence
king-salman-humanitarian-aid-and-relief-centre||humanitarian|King Salman Humanitarian Aid and Relief Centre|@SA|=KSrelief
amnesty-international||civil|Amnesty International||
hrw|HRW!|civil|Human Rights Watch||
transparency-international||civil|Transparency International||
greenpeace||civil|Greenpeace||Greenpeace International
wwf|WWF!|civil|World Wide Fund for Nature||World Wildlife Fund
iucn|IUCN|specialised|International Union for Conservation of Nature||World Conservation Union
iclei|ICLEI|civil|ICLEI – Local Governments for Sustainability||
uclg|UCLG|civil|United Cities and Local Governments||
wef|WEF!|civil|World Economic Forum||
ican|ICAN|civil|International Campaign to Abolish Nuclear Weapons||
pugwash-conferences-on-science-and-world-affairs||civil|Pugwash Conferences on Science and World Affairs||=Pugwash
the-elders||civil|The Elders||
nti|NTI?|civil|Nuclear Threat Initiative||
open-society-foundations||civil|Open Society Foundations||
bill-melinda-gates-foundation||civil|Bill & Melinda Gates Foundation||Bill and Melinda Gates Foundation, Gates Foundation
clinton-global-initiative||civil|Clinton Global Initiative||
friedrich-ebert-stiftung|FES?|civil|Friedrich-Ebert-Stiftung||Friedrich Ebert Foundation
konrad-adenauer-stiftung|KAS?|civil|Konrad-Adenauer-Stiftung||Konrad Adenauer Foundation
royal-institute-of-international-affairs||civil|Royal Institute of International Affairs|@GB|=Chatham House
carnegie-endowment-for-international-peace||civil|Carnegie Endowment for International Peace||=Carnegie Endowment
woodrow-wilson-international-center-for-scholars||civil|Woodrow Wilson International Center for Scholars|@US|Wilson Center
heritage-foundation||civil|Heritage Foundation|@US|
usip|USIP|civil|United States Institute of Peace|@US|US Institute of Peace
bilderberg-group||civil|Bilderberg Group||
munich-security-conference|MSC?|civil|Munich Security Conference|@DE|Munich Conference on Security Policy, Wehrkunde
swp|SWP?|civil|German Institute for International and Security Affairs|@DE|Stiftung Wissenschaft und Politik
ifri|IFRI|civil|French Institute of International Relations|@FR|=Ifri
globsec||civil|GLOBSEC|@SK|
valdai-discussion-club||civil|Valdai Discussion Club|@RU|Valdai Club, Valdai International Discussion Club
mgimo|MGIMO|civil|Moscow State Institute of International Relations|@RU|MGIMO University
ras|RAS?|civil|Russian Academy of Sciences|@RU|
roscongress-foundation||civil|Roscongress Foundation|@RU|=Roscongress
civic-chamber-of-the-russian-federation||civil|Civic Chamber of the Russian Federation|@RU|?Civic Chamber, Russian Civic Chamber
united-russia||civil|United Russia|@RU|
chinese-communist-party|CPC?|civil|Communist Party of China|@CN|Chinese Communist Party, Communist Party of China Central Committee, CPC Central Committee
cicir|CICIR|civil|China Institutes of Contemporary International Relations|@CN|
idsa|IDSA|civil|Institute for Defence Studies and Analyses|@IN|Manohar Parrikar Institute for Defence Studies and Analyses
ficci|FICCI|civil|Federation of Indian Chambers of Commerce and Industry|@IN|
rsis|RSIS|civil|S. Rajaratnam School of International Studies|@SG|
institute-for-security-studies||civil|Institute for Security Studies|@ZA|ISS Africa
accord|ACCORD|civil|African Centre for the Constructive Resolution of Disputes||
ict-herzliya|ICT?|civil|International Institute for Counter-Terrorism|@IL|International Policy Institute for Counter-Terrorism
al-azhar||civil|Al-Azhar|@EG|Al-Azhar University
trends-research-advisory||civil|TRENDS Research & Advisory|@AE|
`
