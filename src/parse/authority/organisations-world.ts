/** Bodies of Asia, the Pacific, the Arab world, Africa and the Americas. Columns: see `organisation-table.ts`. */
export const WORLD_REGION_BODIES = `
oic|OIC!|regional|Organisation of Islamic Cooperation||Organization of the Islamic Conference, Islamic Conference Organization
icesco|ICESCO|specialised|Islamic World Educational, Scientific and Cultural Organization|oic|Islamic World Educational Scientific and Cultural Organization, Islamic Educational Scientific and Cultural Organization, ISESCO
isdb|IsDB|specialised|Islamic Development Bank||
imctc|IMCTC|regional|Islamic Military Counter Terrorism Coalition||Islamic Military Counter-Terrorism Coalition, Islamic Military Alliance
arab-league|LAS?|regional|League of Arab States||=Arab League
arab-interior-ministers-council||regional|Arab Interior Ministers Council|arab-league|Arab Interior Ministers' Council, Council of Arab Interior Ministers, Arab Council of Interior Ministers
alecso|ALECSO|specialised|Arab League Educational, Cultural and Scientific Organization|arab-league|Arab League Educational Cultural and Scientific Organization
nauss|NAUSS|civil|Naif Arab University for Security Sciences||Nayef Arab University for Security Sciences
gcc|GCC!|regional|Cooperation Council for the Arab States of the Gulf||=Gulf Cooperation Council, Cooperation Council of the Arab States of the Gulf
opec|OPEC|specialised|Organization of the Petroleum Exporting Countries||
opec-plus|OPEC+|specialised|OPEC+||OPEC Plus
opec-fund-for-international-development||specialised|OPEC Fund for International Development||OFID
eco|ECO?|regional|Economic Cooperation Organization||
asean|ASEAN|regional|Association of Southeast Asian Nations||Association of South-East Asian Nations
asean-secretariat||regional|ASEAN Secretariat|asean|~Secretariat
asean-regional-forum|ARF?|regional|ASEAN Regional Forum|asean|
asean-plus-three|APT?|regional|ASEAN Plus Three|asean|ASEAN+3, ASEAN Plus 3
admm|ADMM|regional|ASEAN Defence Ministers' Meeting|asean|ASEAN Defence Ministers Meeting
admm-plus|ADMM-Plus|regional|ASEAN Defence Ministers' Meeting-Plus|asean|ASEAN Defence Ministers Meeting Plus, ADMM Plus
ammtc|AMMTC|regional|ASEAN Ministerial Meeting on Transnational Crime|asean|
aseanapol|ASEANAPOL|regional|ASEAN Chiefs of National Police|asean|=Aseanapol
aha-centre|AHA Centre|regional|ASEAN Coordinating Centre for Humanitarian Assistance on disaster management|asean|
east-asia-summit|EAS?|regional|East Asia Summit||
apec|APEC|regional|Asia-Pacific Economic Cooperation||APEC forum
saarc|SAARC|regional|South Asian Association for Regional Cooperation||
bimstec|BIMSTEC|regional|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation||
colombo-plan||regional|Colombo Plan||
colombo-security-conclave||regional|Colombo Security Conclave||
asia-cooperation-dialogue|ACD?|regional|Asia Cooperation Dialogue||
asem|ASEM|regional|Asia-Europe Meeting||
asian-parliamentary-assembly|APA?|regional|Asian Parliamentary Assembly||
mekong-river-commission|MRC?|regional|Mekong River Commission||
lancang-mekong|LMC?|regional|Lancang-Mekong Cooperation||
boao-forum|BFA?|civil|Boao Forum for Asia||
adb|ADB!|specialised|Asian Development Bank||
aiib|AIIB|specialised|Asian Infrastructure Investment Bank||
ndb|NDB?|specialised|New Development Bank||BRICS New Development Bank
pif|PIF?|regional|Pacific Islands Forum||South Pacific Forum
pifs|PIFS|regional|Pacific Islands Forum Secretariat|pif|~Secretariat
spc|SPC?|regional|Pacific Community||Secretariat of the Pacific Community, South Pacific Commission
ffa|FFA?|regional|Pacific Islands Forum Fisheries Agency|pif|Forum Fisheries Agency
msg|MSG?|regional|Melanesian Spearhead Group||
pacific-islands-development-program||regional|Pacific Islands Development Program||
pacific-islands-chiefs-of-police||regional|Pacific Islands Chiefs of Police||
usp|USP?|civil|University of the South Pacific||
quadrilateral-security-dialogue||regional|Quadrilateral Security Dialogue||
aukus|AUKUS|regional|AUKUS||
anzus|ANZUS|regional|ANZUS||
au|AU!|regional|African Union||A.U.
oau|OAU!|regional|Organisation of African Unity||
au-assembly||regional|Assembly of the African Union|au|~Assembly of Heads of State and Government, AU Assembly, African Union Assembly
au-executive-council||regional|African Union Executive Council|au|~Executive Council, ?Executive Council
au-commission|AUC?|regional|African Union Commission|au|~Commission
african-union-peace-and-security-council||regional|African Union Peace and Security Council|au|~Peace and Security Council
pan-african-parliament|PAP?|regional|Pan-African Parliament|au|
acsrt|ACSRT|specialised|African Centre for the Study and Research on Terrorism|au|African Centre for Studies and Research on Terrorism, CAERT
afripol|AFRIPOL|specialised|African Union Mechanism for Police Cooperation|au|=Afripol
africa-cdc|Africa CDC|specialised|Africa Centres for Disease Control and Prevention|au|
nepad|NEPAD|regional|African Union Development Agency|au|New Partnership for Africa's Development, AUDA-NEPAD
amisom|AMISOM|regional|African Union Mission in Somalia|au|AU Mission in Somalia
ecowas|ECOWAS|regional|Economic Community of West African States||
ecowas-commission||regional|ECOWAS Commission|ecowas|~Commission
ecowas-parliament||regional|ECOWAS Parliament|ecowas|~Parliament
ecowas-authority-of-heads-of-state-and-government||regional|ECOWAS Authority of Heads of State and Government|ecowas|~Authority of Heads of State and Government, ~Authority
ecowas-court-of-justice||regional|ECOWAS Court of Justice|ecowas|~Court of Justice
ecomog|ECOMOG|regional|ECOWAS Monitoring Group|ecowas|
eccas|ECCAS|regional|Economic Community of Central African States||
sadc|SADC|regional|Southern African Development Community||
sadc-secretariat||regional|SADC Secretariat|sadc|~Secretariat
sadc-organ||regional|SADC Organ on Politics, Defence and Security Cooperation|sadc|~Organ on Politics, Defence and Security Cooperation, ?Organ on Politics, Defence and Security Cooperation
sadc-pf|SADC PF|regional|SADC Parliamentary Forum|sadc|
eac|EAC?|regional|East African Community||
eapcco|EAPCCO|specialised|Eastern Africa Police Chiefs Cooperation Organisation||
igad|IGAD|regional|Intergovernmental Authority on Development||Inter-Governmental Authority on Development
comesa|COMESA|regional|Common Market for Eastern and Southern Africa||
cen-sad|CEN-SAD|regional|Community of Sahel-Saharan States||
uemoa|UEMOA|regional|West African Economic and Monetary Union||WAEMU
cemac|CEMAC|regional|Central African Economic and Monetary Community||
g5-sahel||regional|G5 Sahel||Group of Five Sahel, G-5 Sahel
alliance-of-sahel-states|AES?|regional|Alliance of Sahel States||Confederation of Sahel States
lcbc|LCBC|regional|Lake Chad Basin Commission||
icglr|ICGLR|regional|International Conference on the Great Lakes Region||
gulf-of-guinea-commission||regional|Gulf of Guinea Commission||
mano-river-union|MRU?|regional|Mano River Union||
nile-basin-initiative|NBI?|regional|Nile Basin Initiative||
afdb|AfDB|specialised|African Development Bank||African Development Bank Group
african-export-import-bank||specialised|African Export-Import Bank||=Afreximbank
aprm|APRM|regional|African Peer Review Mechanism|au|
afcfta|AfCFTA|regional|African Continental Free Trade Area Secretariat|au|AfCFTA Secretariat
oas|OAS!|regional|Organization of American States||
oas-general-secretariat||regional|OAS General Secretariat|oas|~General Secretariat, ?General Secretariat
oas-permanent-council||regional|OAS Permanent Council|oas|~Permanent Council
idb|IDB?|specialised|Inter-American Development Bank||
rio-group||regional|Rio Group||
unasur|UNASUR|regional|Union of South American Nations||=Unasur
mercosur|MERCOSUR|regional|Southern Common Market||=Mercosur, Mercosul
mercosur-parliament||regional|Mercosur Parliament|mercosur|=Parlasur
alba|ALBA|regional|Bolivarian Alliance for the Peoples of Our America||ALBA-TCP, Bolivarian Alternative for the Americas
andean-community|CAN?|regional|Andean Community||Andean Community of Nations
caricom|CARICOM|regional|Caribbean Community||Caribbean Community and Common Market
impacs|IMPACS|specialised|CARICOM Implementation Agency for Crime and Security|caricom|CARICOM IMPACS
caricom-secretariat||regional|CARICOM Secretariat|caricom|~Secretariat
sica|SICA|regional|Central American Integration System||
central-american-parliament||regional|Central American Parliament||=Parlacen
acs|ACS?|regional|Association of Caribbean States||
pacific-alliance||regional|Pacific Alliance||
lima-group||regional|Lima Group||
prosur|PROSUR|regional|Forum for the Progress and Development of South America||=Prosur
acto|ACTO|regional|Amazon Cooperation Treaty Organization||
sela|SELA|regional|Latin American and Caribbean Economic System||Latin American Economic System
olade|OLADE|specialised|Latin American Energy Organization||
opanal|OPANAL|specialised|Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean||
latin-american-and-caribbean-parliament||regional|Latin American and Caribbean Parliament||=Parlatino, Latin American Parliament
caf|CAF?|specialised|Development Bank of Latin America||Andean Development Corporation
police-community-of-the-americas||specialised|Police Community of the Americas||=Ameripol
regional-security-system||regional|Regional Security System||
segib|SEGIB|regional|Ibero-American General Secretariat||
commonwealth||global|Commonwealth of Nations||British Commonwealth, ?Commonwealth
commonwealth-secretariat||global|Commonwealth Secretariat|commonwealth|
oif|OIF!|global|International Organisation of La Francophonie||La Francophonie, Organisation internationale de la Francophonie
cplp|CPLP|global|Community of Portuguese Language Countries||Community of Portuguese-Speaking Countries
acp|ACP!|global|Organisation of African, Caribbean and Pacific States||OACPS, ACP Group
aosis|AOSIS|global|Alliance of Small Island States||
`
