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
norwegian-refugee-council||humanitarian|Norwegian Refugee Council|@NO|
danish-refugee-council||humanitarian|Danish Refugee Council|@DK|
international-rescue-committee|IRC?|humanitarian|International Rescue Committee||
islamic-relief-worldwide||humanitarian|Islamic Relief Worldwide||=Islamic Relief
mercy-corps||humanitarian|Mercy Corps||
action-against-hunger||humanitarian|Action Against Hunger||
humanity-inclusion||humanitarian|Humanity & Inclusion||Handicap International
halo-trust||humanitarian|HALO Trust||
sovereign-military-order-of-malta||humanitarian|Sovereign Military Order of Malta||=Order of Malta
white-helmets||humanitarian|White Helmets||Syria Civil Defence
king-salman-humanitarian-aid-and-relief-centre||humanitarian|King Salman Humanitarian Aid and Relief Centre|@SA|=KSrelief
amnesty-international||civil|Amnesty International||
hrw|HRW!|civil|Human Rights Watch||
international-crisis-group|ICG?|civil|International Crisis Group||
transparency-international||civil|Transparency International||
greenpeace||civil|Greenpeace||Greenpeace International
wwf|WWF!|civil|World Wide Fund for Nature||World Wildlife Fund
iucn|IUCN|specialised|International Union for Conservation of Nature||World Conservation Union
iclei|ICLEI|civil|ICLEI – Local Governments for Sustainability||
uclg|UCLG|civil|United Cities and Local Governments||
wef|WEF!|civil|World Economic Forum||
ican|ICAN|civil|International Campaign to Abolish Nuclear Weapons||
pugwash-conferences-on-science-and-world-affairs||civil|Pugwash Conferences on Science and World Affairs||=Pugwash
ituc|ITUC|civil|International Trade Union Confederation||
wftu|WFTU|civil|World Federation of Trade Unions||
icftu|ICFTU|civil|International Confederation of Free Trade Unions||
socialist-international||civil|Socialist International||
wcc|WCC?|civil|World Council of Churches||
world-jewish-congress|WJC?|civil|World Jewish Congress||
rotary-international||civil|Rotary International||
wfuna|WFUNA|civil|World Federation of United Nations Associations||
interaction-council||civil|InterAction Council||
the-elders||civil|The Elders||
nti|NTI?|civil|Nuclear Threat Initiative||
open-society-foundations||civil|Open Society Foundations||
bill-melinda-gates-foundation||civil|Bill & Melinda Gates Foundation||Bill and Melinda Gates Foundation, Gates Foundation
akdn|AKDN|civil|Aga Khan Development Network||
clinton-global-initiative||civil|Clinton Global Initiative||
friedrich-ebert-stiftung|FES?|civil|Friedrich-Ebert-Stiftung||Friedrich Ebert Foundation
konrad-adenauer-stiftung|KAS?|civil|Konrad-Adenauer-Stiftung||Konrad Adenauer Foundation
iiss|IISS|civil|International Institute for Strategic Studies||
sipri|SIPRI|civil|Stockholm International Peace Research Institute|@SE|
prio|PRIO|civil|Peace Research Institute Oslo|@NO|
royal-institute-of-international-affairs||civil|Royal Institute of International Affairs|@GB|=Chatham House
rusi|RUSI|civil|Royal United Services Institute|@GB|
csis|CSIS|civil|Center for Strategic and International Studies|@US|
rand|RAND|civil|RAND Corporation|@US|
brookings-institution||civil|Brookings Institution|@US|
carnegie-endowment-for-international-peace||civil|Carnegie Endowment for International Peace||=Carnegie Endowment
atlantic-council||civil|Atlantic Council|@US|
council-on-foreign-relations|CFR?|civil|Council on Foreign Relations|@US|
woodrow-wilson-international-center-for-scholars||civil|Woodrow Wilson International Center for Scholars|@US|Wilson Center
heritage-foundation||civil|Heritage Foundation|@US|
usip|USIP|civil|United States Institute of Peace|@US|US Institute of Peace
trilateral-commission||civil|Trilateral Commission||
bilderberg-group||civil|Bilderberg Group||
munich-security-conference|MSC?|civil|Munich Security Conference|@DE|Munich Conference on Security Policy, Wehrkunde
swp|SWP?|civil|German Institute for International and Security Affairs|@DE|Stiftung Wissenschaft und Politik
dgap|DGAP|civil|German Council on Foreign Relations|@DE|
ifri|IFRI|civil|French Institute of International Relations|@FR|=Ifri
globsec||civil|GLOBSEC|@SK|
ecfr|ECFR|civil|European Council on Foreign Relations||
valdai-discussion-club||civil|Valdai Discussion Club|@RU|Valdai Club, Valdai International Discussion Club
riac|RIAC|civil|Russian International Affairs Council|@RU|
imemo|IMEMO|civil|Institute of World Economy and International Relations|@RU|
mgimo|MGIMO|civil|Moscow State Institute of International Relations|@RU|MGIMO University
ras|RAS?|civil|Russian Academy of Sciences|@RU|
roscongress-foundation||civil|Roscongress Foundation|@RU|=Roscongress
rspp|RSPP|civil|Russian Union of Industrialists and Entrepreneurs|@RU|
civic-chamber-of-the-russian-federation||civil|Civic Chamber of the Russian Federation|@RU|?Civic Chamber, Russian Civic Chamber
united-russia||civil|United Russia|@RU|
chinese-communist-party|CPC?|civil|Communist Party of China|@CN|Chinese Communist Party, Communist Party of China Central Committee, CPC Central Committee
ciis|CIIS|civil|China Institute of International Studies|@CN|
cicir|CICIR|civil|China Institutes of Contemporary International Relations|@CN|
cass|CASS|civil|Chinese Academy of Social Sciences|@CN|
idsa|IDSA|civil|Institute for Defence Studies and Analyses|@IN|Manohar Parrikar Institute for Defence Studies and Analyses
orf|ORF?|civil|Observer Research Foundation|@IN|
vivekananda-foundation|VIF?|civil|Vivekananda International Foundation|@IN|
cii|CII?|civil|Confederation of Indian Industry|@IN|
ficci|FICCI|civil|Federation of Indian Chambers of Commerce and Industry|@IN|
jica|JICA|national|Japan International Cooperation Agency|@JP|
rsis|RSIS|civil|S. Rajaratnam School of International Studies|@SG|
lowy-institute||civil|Lowy Institute|@AU|
aspi|ASPI|civil|Australian Strategic Policy Institute|@AU|
institute-for-security-studies||civil|Institute for Security Studies|@ZA|ISS Africa
saiia|SAIIA|civil|South African Institute of International Affairs|@ZA|
accord|ACCORD|civil|African Centre for the Constructive Resolution of Disputes||
kaiptc|KAIPTC|civil|Kofi Annan International Peacekeeping Training Centre|@GH|
inss|INSS|civil|Institute for National Security Studies|@IL|
ict-herzliya|ICT?|civil|International Institute for Counter-Terrorism|@IL|International Policy Institute for Counter-Terrorism
al-azhar||civil|Al-Azhar|@EG|Al-Azhar University
trends-research-advisory||civil|TRENDS Research & Advisory|@AE|
iums|IUMS|civil|International Union of Muslim Scholars||
`
