/** Learned, medical, energy, environmental, parliamentary, professional and sports bodies. Columns: see `organisation-table.ts`. */
export const CALLING_BODIES = `
tdwg|TDWG|civil|Biodiversity Information Standards||Taxonomic Databases Working Group
gbif|GBIF|specialised|Global Biodiversity Information Facility||
obis|OBIS|specialised|Ocean Biodiversity Information System||Ocean Biogeographic Information System
integrated-digitized-biocollections||civil|Integrated Digitized Biocollections||=iDigBio
geo-observations|GEO?|specialised|Group on Earth Observations||
group-on-earth-observations-biodiversity-observation-network||specialised|Group on Earth Observations Biodiversity Observation Network|geo-observations|GEO BON
ceos|CEOS|specialised|Committee on Earth Observation Satellites||
ifip|IFIP|civil|International Federation for Information Processing||
scar|SCAR?|civil|Scientific Committee on Antarctic Research||
comnap|COMNAP|specialised|Council of Managers of National Antarctic Programs||
iaato|IAATO|civil|International Association of Antarctica Tour Operators||
asoc|ASOC|civil|Antarctic and Southern Ocean Coalition||
secretariat-of-the-antarctic-treaty||specialised|Secretariat of the Antarctic Treaty||Antarctic Treaty Secretariat
future-earth||civil|Future Earth||
ictp|ICTP|specialised|Abdus Salam International Centre for Theoretical Physics||International Centre for Theoretical Physics
twas|TWAS|civil|World Academy of Sciences||Third World Academy of Sciences
royal-society||civil|Royal Society|@GB|
german-national-academy-of-sciences-leopoldina||civil|German National Academy of Sciences Leopoldina|@DE|Leopoldina
fraunhofer-society||civil|Fraunhofer Society|@DE|Fraunhofer-Gesellschaft
cnrs|CNRS|national|French National Centre for Scientific Research|@FR|National Centre for Scientific Research
french-national-institute-of-health-and-medical-research||national|French National Institute of Health and Medical Research|@FR|Inserm
riken||national|RIKEN|@JP|
smithsonian-institution||national|Smithsonian Institution|@US|=Smithsonian
usgs|USGS|national|United States Geological Survey|@US|US Geological Survey
us-gsa|GSA?|national|General Services Administration|@US|US General Services Administration, United States General Services Administration
us-ostp|OSTP|national|Office of Science and Technology Policy|@US|White House Office of Science and Technology Policy
us-joint-chiefs|JCS?|national|Joint Chiefs of Staff|@US|
us-nuclear-regulatory|NRC?|national|Nuclear Regulatory Commission|@US|US Nuclear Regulatory Commission
us-coast-guard||national|United States Coast Guard|@US|US Coast Guard
us-sec|SEC?|national|Securities and Exchange Commission|@US|US Securities and Exchange Commission
fda|FDA?|national|Food and Drug Administration|@US|US Food and Drug Administration
international-council-on-archives||civil|International Council on Archives||
erc|ERC?|regional|European Research Council|eu|
easa|EASA|regional|European Union Aviation Safety Agency|eu|European Aviation Safety Agency
european-union-agency-for-fundamental-rights||regional|European Union Agency for Fundamental Rights|eu|EU Agency for Fundamental Rights
european-union-agency-for-asylum||regional|European Union Agency for Asylum|eu|European Asylum Support Office
european-ombudsman||regional|European Ombudsman|eu|
cepol|CEPOL|regional|European Union Agency for Law Enforcement Training|eu|European Police College
wma|WMA?|civil|World Medical Association||
international-council-of-nurses||civil|International Council of Nurses||
fdi-world-dental-federation||civil|FDI World Dental Federation||World Dental Federation
who-regional-office-for-africa||specialised|WHO Regional Office for Africa|who|
unitaid||specialised|Unitaid||
roll-back-malaria-partnership||civil|Roll Back Malaria Partnership||RBM Partnership
mmv|MMV?|civil|Medicines for Malaria Venture||
dndi|DNDi|civil|Drugs for Neglected Diseases initiative||
macarthur-foundation||civil|MacArthur Foundation|@US|
heinrich-boll-foundation||civil|Heinrich Böll Foundation|@DE|Heinrich Böll Stiftung
rosa-luxemburg-foundation||civil|Rosa Luxemburg Foundation|@DE|Rosa-Luxemburg-Stiftung
swiss-tropical-and-public-health-institute||civil|Swiss Tropical and Public Health Institute|@CH|Swiss TPH
institut-pasteur||civil|Institut Pasteur|@FR|Pasteur Institute
london-school-of-hygiene-and-tropical-medicine||civil|London School of Hygiene and Tropical Medicine|@GB|London School of Hygiene & Tropical Medicine
wateraid||civil|WaterAid||
premiere-urgence-internationale||humanitarian|Première Urgence Internationale||
medair||humanitarian|Medair||
doctors-of-the-world||humanitarian|Doctors of the World||Médecins du Monde
green-cross-international||civil|Green Cross International||
the-nature-conservancy||civil|The Nature Conservancy||Nature Conservancy
friends-of-the-earth||civil|Friends of the Earth||
c40-cities||civil|C40 Cities||
iisd|IISD|civil|International Institute for Sustainable Development||
clean-energy-ministerial||specialised|Clean Energy Ministerial||
mission-innovation||specialised|Mission Innovation||
international-federation-of-beekeepers-associations||civil|International Federation of Beekeepers' Associations||=Apimondia
international-federation-of-organic-agriculture-movements||civil|International Federation of Organic Agriculture Movements||IFOAM
la-via-campesina||civil|La Via Campesina||Via Campesina
international-plant-protection-convention-secretariat||specialised|International Plant Protection Convention secretariat|fao|IPPC Secretariat
women-political-leaders||civil|Women Political Leaders||
pga|PGA?|civil|Parliamentarians for Global Action||
parlamericas||civil|ParlAmericas||
asian-forum-of-parliamentarians-on-population-and-development||civil|Asian Forum of Parliamentarians on Population and Development||
asia-pacific-parliamentary-forum||regional|Asia-Pacific Parliamentary Forum||
bspc|BSPC|regional|Baltic Sea Parliamentary Conference||
association-of-secretaries-general-of-parliaments||regional|Association of Secretaries General of Parliaments||
international-association-of-lawyers||civil|International Association of Lawyers||Union Internationale des Avocats
ilga-world||civil|ILGA World||
international-federation-for-human-rights||civil|International Federation for Human Rights||FIDH
reporters-without-borders||civil|Reporters Without Borders||
world-association-of-news-publishers||civil|World Association of News Publishers||WAN-IFRA
businesseurope||civil|BusinessEurope||
ripe-ncc||civil|RIPE NCC||
clingendael-institute||civil|Clingendael Institute|@NL|Netherlands Institute of International Relations Clingendael
egmont-institute||civil|Egmont Institute|@BE|Royal Institute for International Relations
elcano-royal-institute||civil|Elcano Royal Institute|@ES|Real Instituto Elcano
iai-italy|IAI?|civil|Istituto Affari Internazionali|@IT|
cmi-martti-ahtisaari-peace-foundation||civil|CMI – Martti Ahtisaari Peace Foundation||Crisis Management Initiative
shanghai-institutes-for-international-studies||civil|Shanghai Institutes for International Studies|@CN|
world-taekwondo||civil|World Taekwondo||
world-athletics||civil|World Athletics||International Association of Athletics Federations, IAAF
world-aquatics||civil|World Aquatics||FINA
fide|FIDE|civil|International Chess Federation||
union-cycliste-internationale||civil|Union Cycliste Internationale||
iihf|IIHF|civil|International Ice Hockey Federation||
world-rugby||civil|World Rugby||International Rugby Board
federation-internationale-de-l-automobile||civil|Fédération Internationale de l'Automobile||International Automobile Federation
special-olympics||civil|Special Olympics||
`
