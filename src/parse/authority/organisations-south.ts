/** Africa, Latin America, the Pacific, the Gulf and southern Asia beside the great unions. Columns: see `organisation-table.ts`. */
export const SOUTHERN_BODIES = `
african-union-advisory-board-on-corruption||regional|African Union Advisory Board on Corruption|au|~Advisory Board on Corruption
african-standby-force||regional|African Standby Force|au|
african-risk-capacity||regional|African Risk Capacity|au|
afrinic|AFRINIC|regional|African Network Information Centre||
forum-agricultural-africa|FARA?|regional|Forum for Agricultural Research in Africa||
agra||civil|Alliance for a Green Revolution in Africa||AGRA
wapp|WAPP|regional|West African Power Pool|ecowas|
sapp|SAPP|regional|Southern African Power Pool|sadc|
cilss|CILSS|regional|Permanent Interstate Committee for Drought Control in the Sahel||Permanent Inter-State Committee for Drought Control in the Sahel
omvs|OMVS|regional|Senegal River Basin Development Organization||Organisation for the Development of the Senegal River
interregional-coordination-centre||regional|Interregional Coordination Centre||Inter-regional Coordination Centre
african-petroleum-producers-organization||regional|African Petroleum Producers' Organization||African Petroleum Producers Organisation, APPO
kemri|KEMRI|national|Kenya Medical Research Institute|@KE|
nimasa|NIMASA|national|Nigerian Maritime Administration and Safety Agency|@NG|
ncdc|NCDC|national|Nigeria Centre for Disease Control|@NG|Nigeria Centre for Disease Control and Prevention
nnpc|NNPC|national|Nigerian National Petroleum Corporation|@NG|Nigerian National Petroleum Company
nigeria-labour-congress|NLC?|civil|Nigeria Labour Congress|@NG|Nigerian Labour Congress
cosatu|COSATU|civil|Congress of South African Trade Unions|@ZA|
eskom||civil|Eskom|@ZA|
arpel|ARPEL|civil|Regional Association of Oil, Gas and Biofuels Sector Companies in Latin America and the Caribbean||
embrapa|EMBRAPA|national|Brazilian Agricultural Research Corporation|@BR|=Embrapa
oswaldo-cruz-foundation||national|Oswaldo Cruz Foundation|@BR|=Fiocruz
petrobras||civil|Petrobras|@BR|
national-electricity-administration||national|National Electricity Administration|@PY|
itaipu-binacional||civil|Itaipú Binacional||
petroleos-mexicanos||civil|Petróleos Mexicanos|@MX|=Pemex
pacific-islands-association-of-non-governmental-organisations||civil|Pacific Islands Association of Non-Governmental Organisations||PIANGO
pilon|PILON|regional|Pacific Islands Law Officers' Network||Pacific Islands Law Officers Network
pna|PNA?|regional|Parties to the Nauru Agreement||
spto|SPTO|regional|Pacific Tourism Organisation||South Pacific Tourism Organisation
pidf|PIDF|regional|Pacific Islands Development Forum||
ramsi|RAMSI|regional|Regional Assistance Mission to Solomon Islands||
autonomous-bougainville-government||national|Autonomous Bougainville Government|@PG|
gcc-statistical-center||regional|GCC Statistical Center|gcc|GCC-Stat
gcc-police||regional|GCC Police|gcc|
peninsula-shield-force||regional|Peninsula Shield Force|gcc|
arab-industrial-development-standardization-and-mining-organization||regional|Arab Industrial Development, Standardization and Mining Organization|arab-league|AIDSMO
arab-red-crescent-and-red-cross-organization||humanitarian|Arab Red Crescent and Red Cross Organization||
king-faisal-center-for-research-and-islamic-studies||civil|King Faisal Center for Research and Islamic Studies|@SA|
saudi-aramco||civil|Saudi Aramco|@SA|=Aramco
sasec|SASEC|regional|South Asia Subregional Economic Cooperation||
saarc-secretariat||regional|SAARC Secretariat|saarc|~Secretariat
bimstec-secretariat||regional|BIMSTEC Secretariat|bimstec|~Secretariat
asia-pacific-telecommunity||regional|Asia-Pacific Telecommunity||
asia-pacific-regional-space-agency-forum||regional|Asia-Pacific Regional Space Agency Forum||
asia-pacific-network-information-centre||regional|Asia-Pacific Network Information Centre||APNIC
seameo|SEAMEO|regional|Southeast Asian Ministers of Education Organization||
asean-bac|ASEAN-BAC|regional|ASEAN Business Advisory Council|asean|
bimp-eaga|BIMP-EAGA|regional|Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area||
coral-triangle-initiative||regional|Coral Triangle Initiative||
recaap-information-sharing-centre||regional|ReCAAP Information Sharing Centre||ReCAAP
drdo|DRDO|national|Defence Research and Development Organisation|@IN|
isro|ISRO|national|Indian Space Research Organisation|@IN|
iisc|IISc|civil|Indian Institute of Science|@IN|
niti-aayog||national|NITI Aayog|@IN|
assocham|ASSOCHAM|civil|Associated Chambers of Commerce and Industry of India|@IN|
buet|BUET|civil|Bangladesh University of Engineering and Technology|@BD|
brac|BRAC|civil|BRAC|@BD|
international-centre-for-diarrhoeal-disease-research-bangladesh||civil|International Centre for Diarrhoeal Disease Research, Bangladesh||icddr
my-central-bank||national|Bank Negara Malaysia|@MY|Central Bank of Malaysia
id-central-bank||national|Bank Indonesia|@ID|Central Bank of Indonesia
national-resilience-institute||national|National Resilience Institute|@ID|Lemhannas
pertamina||civil|Pertamina|@ID|
petronas||civil|Petronas|@MY|
vast|VAST|national|Vietnam Academy of Science and Technology|@VN|
panam-sports||civil|Panam Sports||Pan American Sports Organization
commonwealth-of-learning||civil|Commonwealth of Learning|commonwealth|
commonwealth-magistrates-and-judges-association||civil|Commonwealth Magistrates' and Judges' Association||Commonwealth Magistrates and Judges Association
assembly-first-nations|AFN?|civil|Assembly of First Nations|@CA|
inuit-tapiriit-kanatami||civil|Inuit Tapiriit Kanatami|@CA|
saami-council||civil|Saami Council||Sámi Council
`
