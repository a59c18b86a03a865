/** Africa, Latin America, the Pacific, the Gulf and southern Asia beside the great unions. Columns: see `organisation-table.ts`. */
export const SOUTHERN_BODIES = `
african-union-advisory-board-on-corruption||regional|African Union Advisory Board on Corruption|au|~Advisory Board on Corruption
african-standby-force||regional|African Standby Force|au|
afrec|AFREC|regional|African Energy Commission|au|
afcac|AFCAC|regional|African Civil Aviation Commission|au|
afsa|AfSA|regional|African Space Agency|au|
african-risk-capacity||regional|African Risk Capacity|au|
african-medicines-agency||regional|African Medicines Agency|au|
aripo|ARIPO|regional|African Regional Intellectual Property Organization||
oapi|OAPI|regional|African Intellectual Property Organization||
afrinic|AFRINIC|regional|African Network Information Centre||
atu|ATU?|regional|African Telecommunications Union||
afraa|AFRAA|civil|African Airlines Association||
african-academy-of-sciences|AAS?|civil|African Academy of Sciences||
association-african-universities|AAU?|civil|Association of African Universities||
codesria|CODESRIA|civil|Council for the Development of Social Science Research in Africa||
forum-agricultural-africa|FARA?|regional|Forum for Agricultural Research in Africa||
agra||civil|Alliance for a Green Revolution in Africa||AGRA
waho|WAHO|regional|West African Health Organisation|ecowas|
wapp|WAPP|regional|West African Power Pool|ecowas|
sapp|SAPP|regional|Southern African Power Pool|sadc|
wami|WAMI|regional|West African Monetary Institute||
bceao|BCEAO|regional|Central Bank of West African States|uemoa|
bank-of-central-african-states||regional|Bank of Central African States|cemac|
boad|BOAD|regional|West African Development Bank|uemoa|
eadb|EADB|regional|East African Development Bank|eac|
cilss|CILSS|regional|Permanent Interstate Committee for Drought Control in the Sahel||Permanent Inter-State Committee for Drought Control in the Sahel
omvs|OMVS|regional|Senegal River Basin Development Organization||Organisation for the Development of the Senegal River
niger-basin-authority||regional|Niger Basin Authority||
comifac|COMIFAC|regional|Central African Forests Commission||
recsa|RECSA|regional|Regional Centre on Small Arms||
interregional-coordination-centre||regional|Interregional Coordination Centre||Inter-regional Coordination Centre
african-petroleum-producers-organization||regional|African Petroleum Producers' Organization||African Petroleum Producers Organisation, APPO
wanep|WANEP|civil|West Africa Network for Peacebuilding||
dbsa|DBSA|national|Development Bank of Southern Africa|@ZA|
kemri|KEMRI|national|Kenya Medical Research Institute|@KE|
kws|KWS?|national|Kenya Wildlife Service|@KE|
nema|NEMA|national|National Emergency Management Agency|@NG|
nimasa|NIMASA|national|Nigerian Maritime Administration and Safety Agency|@NG|
ncdc|NCDC|national|Nigeria Centre for Disease Control|@NG|Nigeria Centre for Disease Control and Prevention
nnpc|NNPC|national|Nigerian National Petroleum Corporation|@NG|Nigerian National Petroleum Company
nigeria-labour-congress|NLC?|civil|Nigeria Labour Congress|@NG|Nigerian Labour Congress
cosatu|COSATU|civil|Congress of South African Trade Unions|@ZA|
anc|ANC?|civil|African National Congress|@ZA|
csir-south-africa|CSIR?|national|Council for Scientific and Industrial Research|@ZA|
eskom||civil|Eskom|@ZA|
olacefs|OLACEFS|regional|Organization of Latin American and Caribbean Supreme Audit Institutions||
celam|CELAM|civil|Latin American Episcopal Council||
clad|CLAD|regional|Latin American Centre for Development Administration||
cemla|CEMLA|regional|Centre for Latin American Monetary Studies||
arpel|ARPEL|civil|Regional Association of Oil, Gas and Biofuels Sector Companies in Latin America and the Caribbean||
cier|CIER|civil|Regional Energy Integration Commission||
flacso|FLACSO|civil|Latin American Faculty of Social Sciences||
cocesna|COCESNA|regional|Central American Corporation for Air Navigation Services||
sieca|SIECA|regional|Secretariat for Central American Economic Integration|sica|
ccad|CCAD|regional|Central American Commission for Environment and Development|sica|
oirsa|OIRSA|regional|Regional International Organization for Plant Protection and Animal Health||
cdema|CDEMA|regional|Caribbean Disaster Emergency Management Agency|caricom|
carpha|CARPHA|regional|Caribbean Public Health Agency|caricom|
caribbean-court-of-justice||regional|Caribbean Court of Justice|caricom|
uwi|UWI?|civil|University of the West Indies||
caribbean-tourism-organization||regional|Caribbean Tourism Organization||
fonplata|FONPLATA|regional|Development Bank of the River Plate Basin||
parliamentary-confederation-of-the-americas||regional|Parliamentary Confederation of the Americas||
inter-american-defense-college||regional|Inter-American Defense College|oas|
inter-american-children-s-institute||regional|Inter-American Children's Institute|oas|
ibama|IBAMA|national|Brazilian Institute of Environment and Renewable Natural Resources|@BR|
embrapa|EMBRAPA|national|Brazilian Agricultural Research Corporation|@BR|=Embrapa
oswaldo-cruz-foundation||national|Oswaldo Cruz Foundation|@BR|=Fiocruz
petrobras||civil|Petrobras|@BR|
national-electricity-administration||national|National Electricity Administration|@PY|
itaipu-binacional||civil|Itaipú Binacional||
conicet|CONICET|national|National Scientific and Technical Research Council|@AR|
unam|UNAM|civil|National Autonomous University of Mexico|@MX|
petroleos-mexicanos||civil|Petróleos Mexicanos|@MX|=Pemex
pacific-islands-association-of-non-governmental-organisations||civil|Pacific Islands Association of Non-Governmental Organisations||PIANGO
pilon|PILON|regional|Pacific Islands Law Officers' Network||Pacific Islands Law Officers Network
pna|PNA?|regional|Parties to the Nauru Agreement||
sopac|SOPAC|regional|Pacific Islands Applied Geoscience Commission||
spto|SPTO|regional|Pacific Tourism Organisation||South Pacific Tourism Organisation
pidf|PIDF|regional|Pacific Islands Development Forum||
oceania-customs|OCO?|regional|Oceania Customs Organisation||
ramsi|RAMSI|regional|Regional Assistance Mission to Solomon Islands||
autonomous-bougainville-government||national|Autonomous Bougainville Government|@PG|
gcc-statistical-center||regional|GCC Statistical Center|gcc|GCC-Stat
gcc-police||regional|GCC Police|gcc|
gcc-standardization-organization||regional|GCC Standardization Organization|gcc|
peninsula-shield-force||regional|Peninsula Shield Force|gcc|
gulf-research-center|GRC?|civil|Gulf Research Center||
goic|GOIC|regional|Gulf Organization for Industrial Consulting||
ropme|ROPME|regional|Regional Organization for the Protection of the Marine Environment||
afesd|AFESD|regional|Arab Fund for Economic and Social Development||
badea|BADEA|regional|Arab Bank for Economic Development in Africa||
aoad|AOAD|regional|Arab Organization for Agricultural Development|arab-league|
arab-industrial-development-standardization-and-mining-organization||regional|Arab Industrial Development, Standardization and Mining Organization|arab-league|AIDSMO
acsad|ACSAD|regional|Arab Center for the Studies of Arid Zones and Dry Lands|arab-league|
aastmt|AASTMT|civil|Arab Academy for Science, Technology and Maritime Transport|arab-league|
asbu|ASBU|regional|Arab States Broadcasting Union|arab-league|
arab-labour|ALO?|regional|Arab Labour Organization|arab-league|
arab-tourism-organization||regional|Arab Tourism Organization|arab-league|
arab-red-crescent-and-red-cross-organization||humanitarian|Arab Red Crescent and Red Cross Organization||
king-faisal-center-for-research-and-islamic-studies||civil|King Faisal Center for Research and Islamic Studies|@SA|
saudi-aramco||civil|Saudi Aramco|@SA|=Aramco
adnoc|ADNOC|civil|Abu Dhabi National Oil Company|@AE|
al-jazeera-studies||civil|Al Jazeera Centre for Studies|@QA|
kuwait-fund-for-arab-economic-development||national|Kuwait Fund for Arab Economic Development|@KW|
arab-center-for-research-and-policy-studies||civil|Arab Center for Research and Policy Studies||
sasec|SASEC|regional|South Asia Subregional Economic Cooperation||
sacep|SACEP|regional|South Asia Co-operative Environment Programme||
icimod|ICIMOD|regional|International Centre for Integrated Mountain Development||
saarc-secretariat||regional|SAARC Secretariat|saarc|~Secretariat
bimstec-secretariat||regional|BIMSTEC Secretariat|bimstec|~Secretariat
south-asian-university||civil|South Asian University|saarc|
apo-productivity|APO?|regional|Asian Productivity Organization||
asia-pacific-telecommunity||regional|Asia-Pacific Telecommunity||
asia-pacific-regional-space-agency-forum||regional|Asia-Pacific Regional Space Agency Forum||
asia-pacific-network-information-centre||regional|Asia-Pacific Network Information Centre||APNIC
seameo|SEAMEO|regional|Southeast Asian Ministers of Education Organization||
seafdec|SEAFDEC|regional|Southeast Asian Fisheries Development Center||
eria|ERIA|regional|Economic Research Institute for ASEAN and East Asia||
asean-foundation||regional|ASEAN Foundation|asean|
asean-centre-for-energy||regional|ASEAN Centre for Energy|asean|
asean-bac|ASEAN-BAC|regional|ASEAN Business Advisory Council|asean|
amro|AMRO|regional|ASEAN+3 Macroeconomic Research Office||
bimp-eaga|BIMP-EAGA|regional|Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area||
coral-triangle-initiative||regional|Coral Triangle Initiative||
recaap-information-sharing-centre||regional|ReCAAP Information Sharing Centre||ReCAAP
drdo|DRDO|national|Defence Research and Development Organisation|@IN|
isro|ISRO|national|Indian Space Research Organisation|@IN|
council-of-scientific-and-industrial-research||national|Council of Scientific and Industrial Research|@IN|
iisc|IISc|civil|Indian Institute of Science|@IN|
icmr|ICMR|national|Indian Council of Medical Research|@IN|
niti-aayog||national|NITI Aayog|@IN|
rbi|RBI?|national|Reserve Bank of India|@IN|
assocham|ASSOCHAM|civil|Associated Chambers of Commerce and Industry of India|@IN|
buet|BUET|civil|Bangladesh University of Engineering and Technology|@BD|
brac|BRAC|civil|BRAC|@BD|
grameen-bank||civil|Grameen Bank|@BD|
international-centre-for-diarrhoeal-disease-research-bangladesh||civil|International Centre for Diarrhoeal Disease Research, Bangladesh||icddr
my-central-bank||national|Bank Negara Malaysia|@MY|Central Bank of Malaysia
id-central-bank||national|Bank Indonesia|@ID|Central Bank of Indonesia
national-resilience-institute||national|National Resilience Institute|@ID|Lemhannas
pertamina||civil|Pertamina|@ID|
petronas||civil|Petronas|@MY|
vast|VAST|national|Vietnam Academy of Science and Technology|@VN|
asian-football|AFC?|civil|Asian Football Confederation||
african-football|CAF?|civil|Confederation of African Football||
conmebol|CONMEBOL|civil|South American Football Confederation||
concacaf|CONCACAF|civil|Confederation of North, Central American and Caribbean Association Football||
oca-olympic|OCA?|civil|Olympic Council of Asia||
anoca|ANOCA|civil|Association of National Olympic Committees of Africa||
panam-sports||civil|Panam Sports||Pan American Sports Organization
commonwealth-games|CGF?|civil|Commonwealth Games Federation||
commonwealth-foundation||civil|Commonwealth Foundation|commonwealth|
commonwealth-of-learning||civil|Commonwealth of Learning|commonwealth|
commonwealth-telecommunications-organisation||regional|Commonwealth Telecommunications Organisation||
commonwealth-magistrates-and-judges-association||civil|Commonwealth Magistrates' and Judges' Association||Commonwealth Magistrates and Judges Association
assembly-first-nations|AFN?|civil|Assembly of First Nations|@CA|
inuit-tapiriit-kanatami||civil|Inuit Tapiriit Kanatami|@CA|
inuit-circumpolar-council||civil|Inuit Circumpolar Council||
saami-council||civil|Saami Council||Sámi Council
`
