/** Learned, medical, energy, environmental, parliamentary, professional and sports bodies. Columns: see `organisation-table.ts`. */
export const CALLING_BODIES = `
tdwg|TDWG|civil|Biodiversity Information Standards||Taxonomic Databases Working Group
gbif|GBIF|specialised|Global Biodiversity Information Facility||
obis|OBIS|specialised|Ocean Biodiversity Information System||Ocean Biogeographic Information System
integrated-digitized-biocollections||civil|Integrated Digitized Biocollections||=iDigBio
geo-observations|GEO?|specialised|Group on Earth Observations||
group-on-earth-observations-biodiversity-observation-network||specialised|Group on Earth Observations Biodiversity Observation Network|geo-observations|GEO BON
ceos|CEOS|specialised|Committee on Earth Observation Satellites||
iczn|ICZN|civil|International Commission on Zoological Nomenclature||
codata|CODATA|civil|Committee on Data of the International Science Council|international-science-council|
iubs|IUBS|civil|International Union of Biological Sciences||
iugs|IUGS|civil|International Union of Geological Sciences||
iugg|IUGG|civil|International Union of Geodesy and Geophysics||
iupac|IUPAC|civil|International Union of Pure and Applied Chemistry||
iupap|IUPAP|civil|International Union of Pure and Applied Physics||
mathematical-union|IMU?|civil|International Mathematical Union||
ifip|IFIP|civil|International Federation for Information Processing||
isprs|ISPRS|civil|International Society for Photogrammetry and Remote Sensing||
scar|SCAR?|civil|Scientific Committee on Antarctic Research||
scientific-committee-on-oceanic-research||civil|Scientific Committee on Oceanic Research||
iasc|IASC|civil|International Arctic Science Committee||
comnap|COMNAP|specialised|Council of Managers of National Antarctic Programs||
iaato|IAATO|civil|International Association of Antarctica Tour Operators||
asoc|ASOC|civil|Antarctic and Southern Ocean Coalition||
ccamlr|CCAMLR|specialised|Commission for the Conservation of Antarctic Marine Living Resources||
secretariat-of-the-antarctic-treaty||specialised|Secretariat of the Antarctic Treaty||Antarctic Treaty Secretariat
ices-sea|ICES?|specialised|International Council for the Exploration of the Sea||
pices|PICES|specialised|North Pacific Marine Science Organization||
nafo|NAFO|specialised|Northwest Atlantic Fisheries Organization||
neafc|NEAFC|specialised|North East Atlantic Fisheries Commission||
wcrp|WCRP|specialised|World Climate Research Programme||
future-earth||civil|Future Earth||
iiasa|IIASA|civil|International Institute for Applied Systems Analysis||
ictp|ICTP|specialised|Abdus Salam International Centre for Theoretical Physics||International Centre for Theoretical Physics
twas|TWAS|civil|World Academy of Sciences||Third World Academy of Sciences
interacademy|IAP?|civil|InterAcademy Partnership||
royal-society||civil|Royal Society|@GB|
german-national-academy-of-sciences-leopoldina||civil|German National Academy of Sciences Leopoldina|@DE|Leopoldina
max-planck-society||civil|Max Planck Society|@DE|
fraunhofer-society||civil|Fraunhofer Society|@DE|Fraunhofer-Gesellschaft
dfg|DFG?|civil|German Research Foundation|@DE|
daad|DAAD|civil|German Academic Exchange Service|@DE|
cnrs|CNRS|national|French National Centre for Scientific Research|@FR|National Centre for Scientific Research
french-national-institute-of-health-and-medical-research||national|French National Institute of Health and Medical Research|@FR|Inserm
french-national-research-institute-for-sustainable-development||national|French National Research Institute for Sustainable Development|@FR|
csiro|CSIRO|national|Commonwealth Scientific and Industrial Research Organisation|@AU|
riken||national|RIKEN|@JP|
jaxa|JAXA|national|Japan Aerospace Exploration Agency|@JP|
kaist|KAIST|civil|Korea Advanced Institute of Science and Technology|@KR|
kist|KIST|civil|Korea Institute of Science and Technology|@KR|
cnsa|CNSA|national|China National Space Administration|@CN|
smithsonian-institution||national|Smithsonian Institution|@US|=Smithsonian
usgs|USGS|national|United States Geological Survey|@US|US Geological Survey
us-gsa|GSA?|national|General Services Administration|@US|US General Services Administration, United States General Services Administration
us-ostp|OSTP|national|Office of Science and Technology Policy|@US|White House Office of Science and Technology Policy
us-joint-chiefs|JCS?|national|Joint Chiefs of Staff|@US|
us-nuclear-regulatory|NRC?|national|Nuclear Regulatory Commission|@US|US Nuclear Regulatory Commission
us-coast-guard||national|United States Coast Guard|@US|US Coast Guard
us-sec|SEC?|national|Securities and Exchange Commission|@US|US Securities and Exchange Commission
fda|FDA?|national|Food and Drug Administration|@US|US Food and Drug Administration
library-of-congress||national|Library of Congress|@US|
aaas|AAAS|civil|American Association for the Advancement of Science|@US|
ifla|IFLA|civil|International Federation of Library Associations and Institutions||
international-council-on-archives||civil|International Council on Archives||
icom|ICOM|civil|International Council of Museums||
icomos|ICOMOS|civil|International Council on Monuments and Sites||
iccrom|ICCROM|specialised|International Centre for the Study of the Preservation and Restoration of Cultural Property||
eua|EUA?|civil|European University Association||
esf|ESF?|civil|European Science Foundation||
erc|ERC?|regional|European Research Council|eu|
jrc|JRC?|regional|Joint Research Centre|european-commission|
eea|EEA?|regional|European Environment Agency|eu|
easa|EASA|regional|European Union Aviation Safety Agency|eu|European Aviation Safety Agency
emsa|EMSA|regional|European Maritime Safety Agency|eu|
efsa|EFSA|regional|European Food Safety Authority|eu|
european-union-agency-for-fundamental-rights||regional|European Union Agency for Fundamental Rights|eu|EU Agency for Fundamental Rights
european-union-agency-for-asylum||regional|European Union Agency for Asylum|eu|European Asylum Support Office
esma|ESMA|regional|European Securities and Markets Authority|eu|
european-banking-authority||regional|European Banking Authority|eu|
european-ombudsman||regional|European Ombudsman|eu|
cepol|CEPOL|regional|European Union Agency for Law Enforcement Training|eu|European Police College
eppo|EPPO|regional|European Public Prosecutor's Office|eu|
emcdda|EMCDDA|regional|European Monitoring Centre for Drugs and Drug Addiction|eu|
wma|WMA?|civil|World Medical Association||
international-council-of-nurses||civil|International Council of Nurses||
fdi-world-dental-federation||civil|FDI World Dental Federation||World Dental Federation
uicc|UICC|civil|Union for International Cancer Control||
iarc|IARC|specialised|International Agency for Research on Cancer|who|
who-regional-office-for-europe||specialised|WHO Regional Office for Europe|who|
who-regional-office-for-africa||specialised|WHO Regional Office for Africa|who|
who-regional-office-for-the-eastern-mediterranean||specialised|WHO Regional Office for the Eastern Mediterranean|who|
who-regional-office-for-south-east-asia||specialised|WHO Regional Office for South-East Asia|who|
who-regional-office-for-the-western-pacific||specialised|WHO Regional Office for the Western Pacific|who|
unitaid||specialised|Unitaid||
roll-back-malaria-partnership||civil|Roll Back Malaria Partnership||RBM Partnership
mmv|MMV?|civil|Medicines for Malaria Venture||
dndi|DNDi|civil|Drugs for Neglected Diseases initiative||
wellcome-trust||civil|Wellcome Trust|@GB|
rockefeller-foundation||civil|Rockefeller Foundation|@US|
ford-foundation||civil|Ford Foundation|@US|
macarthur-foundation||civil|MacArthur Foundation|@US|
robert-bosch-stiftung||civil|Robert Bosch Stiftung|@DE|
heinrich-boll-foundation||civil|Heinrich Böll Foundation|@DE|Heinrich Böll Stiftung
friedrich-naumann-foundation||civil|Friedrich Naumann Foundation|@DE|
hanns-seidel-foundation||civil|Hanns Seidel Foundation|@DE|
rosa-luxemburg-foundation||civil|Rosa Luxemburg Foundation|@DE|Rosa-Luxemburg-Stiftung
swiss-tropical-and-public-health-institute||civil|Swiss Tropical and Public Health Institute|@CH|Swiss TPH
institut-pasteur||civil|Institut Pasteur|@FR|Pasteur Institute
robert-koch-institute||national|Robert Koch Institute|@DE|
nhs|NHS?|national|National Health Service|@GB|
london-school-of-hygiene-and-tropical-medicine||civil|London School of Hygiene and Tropical Medicine|@GB|London School of Hygiene & Tropical Medicine
wateraid||civil|WaterAid||
plan-international||civil|Plan International||
helen-keller-international||civil|Helen Keller International||
solidarites-international||civil|Solidarités International||
premiere-urgence-internationale||humanitarian|Première Urgence Internationale||
medair||humanitarian|Medair||
doctors-of-the-world||humanitarian|Doctors of the World||Médecins du Monde
afad|AFAD|national|Disaster and Emergency Management Authority|@TR|
green-cross-international||civil|Green Cross International||
birdlife-international||civil|BirdLife International||
conservation-international||civil|Conservation International||
the-nature-conservancy||civil|The Nature Conservancy||Nature Conservancy
wcs|WCS?|civil|Wildlife Conservation Society||
friends-of-the-earth||civil|Friends of the Earth||
c40-cities||civil|C40 Cities||
wri|WRI?|civil|World Resources Institute||
iisd|IISD|civil|International Institute for Sustainable Development||
wbcsd|WBCSD|civil|World Business Council for Sustainable Development||
world-water-council||civil|World Water Council||
international-commission-on-irrigation-and-drainage||civil|International Commission on Irrigation and Drainage||
international-commission-on-large-dams||civil|International Commission on Large Dams||
world-petroleum-council||civil|World Petroleum Council||
clean-energy-ministerial||specialised|Clean Energy Ministerial||
mission-innovation||specialised|Mission Innovation||
ren21|REN21|civil|Renewable Energy Policy Network for the 21st Century||
international-federation-of-beekeepers-associations||civil|International Federation of Beekeepers' Associations||=Apimondia
international-federation-of-organic-agriculture-movements||civil|International Federation of Organic Agriculture Movements||IFOAM
world-farmers-organisation||civil|World Farmers' Organisation||
la-via-campesina||civil|La Via Campesina||Via Campesina
center-for-international-forestry-research||specialised|Center for International Forestry Research|cgiar|
icrisat|ICRISAT|specialised|International Crops Research Institute for the Semi-Arid Tropics|cgiar|
irri|IRRI|specialised|International Rice Research Institute|cgiar|
cimmyt|CIMMYT|specialised|International Maize and Wheat Improvement Center|cgiar|
iita|IITA|specialised|International Institute of Tropical Agriculture|cgiar|
ilri|ILRI|specialised|International Livestock Research Institute|cgiar|
icarda|ICARDA|specialised|International Center for Agricultural Research in the Dry Areas|cgiar|
ifpri|IFPRI|specialised|International Food Policy Research Institute|cgiar|
committee-on-world-food-security||specialised|Committee on World Food Security|fao|
international-plant-protection-convention-secretariat||specialised|International Plant Protection Convention secretariat|fao|IPPC Secretariat
women-political-leaders||civil|Women Political Leaders||
pga|PGA?|civil|Parliamentarians for Global Action||
parlamericas||civil|ParlAmericas||
global-organization-of-parliamentarians-against-corruption||civil|Global Organization of Parliamentarians Against Corruption||
asian-forum-of-parliamentarians-on-population-and-development||civil|Asian Forum of Parliamentarians on Population and Development||
asia-pacific-parliamentary-forum||regional|Asia-Pacific Parliamentary Forum||
bspc|BSPC|regional|Baltic Sea Parliamentary Conference||
association-of-secretaries-general-of-parliaments||regional|Association of Secretaries General of Parliaments||
international-association-of-lawyers||civil|International Association of Lawyers||Union Internationale des Avocats
international-commission-of-jurists||civil|International Commission of Jurists||
iacp|IACP|civil|International Association of Chiefs of Police||
ilga-world||civil|ILGA World||
international-federation-for-human-rights||civil|International Federation for Human Rights||FIDH
reporters-without-borders||civil|Reporters Without Borders||
cpj|CPJ?|civil|Committee to Protect Journalists||
ifj|IFJ?|civil|International Federation of Journalists||
world-association-of-news-publishers||civil|World Association of News Publishers||WAN-IFRA
ebu|EBU?|civil|European Broadcasting Union||
asia-pacific-broadcasting-union||civil|Asia-Pacific Broadcasting Union||
oana|OANA|civil|Organization of Asia-Pacific News Agencies||
consumers-international||civil|Consumers International||
international-organisation-of-employers||civil|International Organisation of Employers||
etuc|ETUC|civil|European Trade Union Confederation||
businesseurope||civil|BusinessEurope||
world-chambers-federation||civil|World Chambers Federation|international-chamber-of-commerce|
gsma|GSMA|civil|GSM Association||
w3c|W3C|civil|World Wide Web Consortium||
ripe-ncc||civil|RIPE NCC||
ifac|IFAC|civil|International Federation of Accountants||
iais|IAIS|specialised|International Association of Insurance Supervisors||
clingendael-institute||civil|Clingendael Institute|@NL|Netherlands Institute of International Relations Clingendael
egmont-institute||civil|Egmont Institute|@BE|Royal Institute for International Relations
elcano-royal-institute||civil|Elcano Royal Institute|@ES|Real Instituto Elcano
cidob|CIDOB|civil|Barcelona Centre for International Affairs|@ES|
iai-italy|IAI?|civil|Istituto Affari Internazionali|@IT|
nupi|NUPI|civil|Norwegian Institute of International Affairs|@NO|
diis|DIIS|civil|Danish Institute for International Studies|@DK|
fiia|FIIA|civil|Finnish Institute of International Affairs|@FI|
pism|PISM|civil|Polish Institute of International Affairs|@PL|
stimson-center||civil|Stimson Center|@US|
hudson-institute||civil|Hudson Institute|@US|
arms-control-association||civil|Arms Control Association|@US|
cmi-martti-ahtisaari-peace-foundation||civil|CMI – Martti Ahtisaari Peace Foundation||Crisis Management Initiative
sasakawa-peace-foundation||civil|Sasakawa Peace Foundation|@JP|
nippon-foundation||civil|Nippon Foundation|@JP|
korea-foundation||civil|Korea Foundation|@KR|
korea-institute-for-national-unification||civil|Korea Institute for National Unification|@KR|
asan-institute-for-policy-studies||civil|Asan Institute for Policy Studies|@KR|
institute-of-strategic-and-international-studies||civil|Institute of Strategic and International Studies|@MY|
institute-of-strategic-studies-islamabad||civil|Institute of Strategic Studies Islamabad|@PK|
islamabad-policy-research-institute||civil|Islamabad Policy Research Institute|@PK|
institute-for-political-and-international-studies||civil|Institute for Political and International Studies|@IR|
shanghai-institutes-for-international-studies||civil|Shanghai Institutes for International Studies|@CN|
world-taekwondo||civil|World Taekwondo||
world-athletics||civil|World Athletics||International Association of Athletics Federations, IAAF
world-aquatics||civil|World Aquatics||FINA
fiba|FIBA|civil|International Basketball Federation||
fivb|FIVB|civil|International Volleyball Federation||
fide|FIDE|civil|International Chess Federation||
union-cycliste-internationale||civil|Union Cycliste Internationale||
iihf|IIHF|civil|International Ice Hockey Federation||
international-cricket-council||civil|International Cricket Council||
world-rugby||civil|World Rugby||International Rugby Board
court-of-arbitration-for-sport||civil|Court of Arbitration for Sport||
anoc|ANOC|civil|Association of National Olympic Committees||
federation-internationale-de-l-automobile||civil|Fédération Internationale de l'Automobile||International Automobile Federation
special-olympics||civil|Special Olympics||
`
