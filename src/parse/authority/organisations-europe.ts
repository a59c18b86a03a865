/** European bodies and those of the space from Vancouver to Vladivostok. Columns: see `organisation-table.ts`. */
export const EUROPEAN_BODIES = `
eu|EU!|regional|European Union||E.U.
european-commission||regional|European Commission|eu|EU Commission, Commission of the European Communities
eu-council||regional|Council of the European Union|eu|EU Council, Council of the EU, Council of Ministers of the European Union
european-council||regional|European Council|eu|
eu-foreign-affairs-council||regional|EU Foreign Affairs Council|eu-council|Foreign Affairs Council of the European Union, ?Foreign Affairs Council
european-parliament||regional|European Parliament|eu|EU Parliament
eeas|EEAS|regional|European External Action Service|eu|EU External Action Service
ec-communities|EEC?|regional|European Communities||European Community, European Economic Community
europol|EUROPOL|regional|European Union Agency for Law Enforcement Cooperation|eu|=Europol, European Police Office, EU Agency for Law Enforcement Cooperation
european-union-agency-for-criminal-justice-cooperation||regional|European Union Agency for Criminal Justice Cooperation|eu|=Eurojust
european-border-and-coast-guard-agency||regional|European Border and Coast Guard Agency|eu|=Frontex
ectc|ECTC|regional|European Counter Terrorism Centre|europol|European Counter-Terrorism Centre
cjeu|CJEU|regional|Court of Justice of the European Union|eu|European Court of Justice
committee-of-the-regions|CoR?|regional|European Committee of the Regions|eu|Committee of the Regions
euiss|EUISS|regional|European Union Institute for Security Studies|eu|EU Institute for Security Studies
european-union-military-committee||regional|European Union Military Committee|eu|EU Military Committee
eurogroup||regional|Eurogroup|eu|
weu|WEU?|regional|Western European Union||
eulex|EULEX|regional|European Union Rule of Law Mission in Kosovo|eu|EULEX Kosovo
eumm|EUMM|regional|European Union Monitoring Mission in Georgia|eu|EU Monitoring Mission
union-for-the-mediterranean||regional|Union for the Mediterranean||UfM
nato|NATO|regional|North Atlantic Treaty Organization||North Atlantic Alliance, Atlantic Alliance
nato-pa|NATO PA|regional|NATO Parliamentary Assembly|nato|~Parliamentary Assembly, North Atlantic Assembly
nato-russia-council|NRC?|regional|NATO-Russia Council|nato|Russia-NATO Council
nato-ukraine-council||regional|NATO-Ukraine Council|nato|NATO-Ukraine Commission
nato-military-committee||regional|NATO Military Committee|nato|~Military Committee
shape|SHAPE|regional|Supreme Headquarters Allied Powers Europe|nato|
ccdcoe|CCDCOE|regional|NATO Cooperative Cyber Defence Centre of Excellence|nato|Cooperative Cyber Defence Centre of Excellence
coe-dat|COE-DAT|regional|Centre of Excellence Defence Against Terrorism|nato|NATO Centre of Excellence Defence Against Terrorism
kfor|KFOR|regional|Kosovo Force|nato|NATO-led Kosovo Force
osce|OSCE|regional|Organization for Security and Co-operation in Europe||Organization on Security and Co-operation in Europe
csce|CSCE|regional|Conference on Security and Co-operation in Europe||
odihr|ODIHR|regional|OSCE Office for Democratic Institutions and Human Rights|osce|~Office for Democratic Institutions and Human Rights, Office for Democratic Institutions and Human Rights
osce-cpc|CPC?|regional|OSCE Conflict Prevention Centre|osce|~Conflict Prevention Centre, ?Conflict Prevention Centre
osce-permanent-council||regional|OSCE Permanent Council|osce|~Permanent Council, ?Permanent Council
osce-ministerial-council||regional|OSCE Ministerial Council|osce|~Ministerial Council
osce-secretariat||regional|OSCE Secretariat|osce|~Secretariat
osce-pa|OSCE PA|regional|OSCE Parliamentary Assembly|osce|~Parliamentary Assembly
hcnm|HCNM|regional|OSCE High Commissioner on National Minorities|osce|~High Commissioner on National Minorities
rfom|RFoM|regional|OSCE Representative on Freedom of the Media|osce|~Representative on Freedom of the Media
osce-fsc|FSC?|regional|OSCE Forum for Security Co-operation|osce|~Forum for Security Co-operation, Forum for Security Co-operation
tntd|TNTD|regional|OSCE Transnational Threats Department|osce|~Transnational Threats Department
osce-minsk-group||regional|OSCE Minsk Group|osce|~Minsk Group, Minsk Group
osce-smm|SMM?|regional|OSCE Special Monitoring Mission to Ukraine|osce|~Special Monitoring Mission to Ukraine, ~Special Monitoring Mission, ?Special Monitoring Mission
council-of-europe|CoE?|regional|Council of Europe||
pace|PACE?|regional|Parliamentary Assembly of the Council of Europe|council-of-europe|~Parliamentary Assembly
committee-of-ministers-of-the-council-of-europe||regional|Committee of Ministers of the Council of Europe|council-of-europe|~Committee of Ministers
european-commission-for-democracy-through-law||regional|European Commission for Democracy through Law|council-of-europe|=Venice Commission
ecthr|ECtHR|regional|European Court of Human Rights|council-of-europe|ECHR
congress-of-local-and-regional-authorities||regional|Congress of Local and Regional Authorities|council-of-europe|~Congress of Local and Regional Authorities
moneyval|MONEYVAL|specialised|Committee of Experts on the Evaluation of Anti-Money Laundering Measures|council-of-europe|=Moneyval
cis|CIS!|regional|Commonwealth of Independent States||?Commonwealth
cis-atc|ATC?|regional|CIS Anti-Terrorism Centre|cis|~Anti-Terrorism Centre, ~Anti-Terrorist Centre, ~Antiterrorist Centre, ATC CIS, CIS ATC, ?Anti-Terrorism Centre, ?Anti-Terrorist Centre, ?Antiterrorist Centre
cis-security-heads||regional|Council of Heads of Security and Intelligence Agencies of the CIS countries|cis|~Council of Heads of Security and Intelligence Agencies, ~Council of Heads of Security Agencies and Special Services, ~Council of the Heads of Security Bodies and Intelligence Services, Council of Heads of the CIS Security and Intelligence Agencies, Council of Heads of Security Bodies and Special Services of the CIS member states
cis-council-of-heads-of-state||regional|CIS Council of Heads of State|cis|~Council of Heads of State, ~Heads of State Council
cis-council-of-heads-of-government||regional|CIS Council of Heads of Government|cis|~Council of Heads of Government
cis-council-of-foreign-ministers||regional|CIS Council of Foreign Ministers|cis|~Council of Foreign Ministers, ~Council of Ministers of Foreign Affairs
cis-council-of-defence-ministers||regional|CIS Council of Defence Ministers|cis|~Council of Defence Ministers, ~Council of Ministers of Defence
cis-executive-committee||regional|CIS Executive Committee|cis|~Executive Committee
ipa-cis|IPA CIS|regional|Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States|cis|~Interparliamentary Assembly, ~Inter-Parliamentary Assembly, CIS IPA
council-of-commanders-of-border-troops-of-the-cis||regional|Council of Commanders of Border Troops of the CIS|cis|~Council of Commanders of Border Troops, ~Council of Border Troops Commanders
coordinating-council-of-prosecutors-general-of-the-cis||regional|Coordinating Council of Prosecutors General of the CIS|cis|~Coordinating Council of Prosecutors General, ~Coordination Council of Prosecutors General
cis-council-of-interior-ministers||regional|CIS Council of Interior Ministers|cis|~Council of Interior Ministers, ~Council of Ministers of Internal Affairs
csto|CSTO|regional|Collective Security Treaty Organization||Tashkent Treaty Organization
csto-pa|CSTO PA|regional|CSTO Parliamentary Assembly|csto|~Parliamentary Assembly
csto-secretariat||regional|CSTO Secretariat|csto|~Secretariat
csto-collective-security-council||regional|CSTO Collective Security Council|csto|~Collective Security Council, ~Council, ?Collective Security Council
csto-council-of-foreign-ministers||regional|CSTO Council of Foreign Ministers|csto|~Council of Foreign Ministers, ~Council of Ministers of Foreign Affairs
csto-council-of-defence-ministers||regional|CSTO Council of Defence Ministers|csto|~Council of Defence Ministers, ~Council of Ministers of Defence
csto-committee-of-secretaries-of-security-councils||regional|CSTO Committee of Secretaries of Security Councils|csto|~Committee of Secretaries of Security Councils, ~Committee of Security Council Secretaries
csto-joint-staff||regional|CSTO Joint Staff|csto|~Joint Staff
sco|SCO!|regional|Shanghai Cooperation Organisation||Shanghai Five
sco-secretariat||regional|SCO Secretariat|sco|~Secretariat
sco-rats|SCO RATS|regional|SCO Regional Anti-Terrorist Structure|sco|~Regional Anti-Terrorist Structure, ~Regional Anti-Terrorism Structure, ~Regional Counter-Terrorism Structure, ~RATS, RATS, RATS SCO, ?Regional Anti-Terrorist Structure, ?Regional Counter-Terrorism Structure
executive-committee-of-the-sco-regional-anti-terrorist-structure||regional|Executive Committee of the SCO Regional Anti-Terrorist Structure|sco-rats|~Executive Committee
council-of-the-sco-regional-anti-terrorist-structure||regional|Council of the SCO Regional Anti-Terrorist Structure|sco-rats|~Council
sco-council-of-heads-of-state||regional|SCO Council of Heads of State|sco|~Council of Heads of State, ~Heads of State Council
sco-council-of-heads-of-government||regional|SCO Council of Heads of Government|sco|~Council of Heads of Government, ~Heads of Government Council
sco-council-of-foreign-ministers||regional|SCO Council of Foreign Ministers|sco|~Council of Foreign Ministers, ~Council of Ministers of Foreign Affairs
sco-afghanistan-contact-group||regional|SCO-Afghanistan Contact Group|sco|
sco-business-council||regional|SCO Business Council|sco|~Business Council
sco-interbank-consortium||regional|SCO Interbank Consortium|sco|~Interbank Consortium
eaeu|EAEU|regional|Eurasian Economic Union||EEU
supreme-eurasian-economic-council||regional|Supreme Eurasian Economic Council|eaeu|
eurasian-intergovernmental-council||regional|Eurasian Intergovernmental Council|eaeu|
eurasec|EurAsEC|regional|Eurasian Economic Community||
edb|EDB?|regional|Eurasian Development Bank||
union-state-of-russia-and-belarus||regional|Union State of Russia and Belarus||Union State, Russia-Belarus Union State
supreme-state-council-of-the-union-state||regional|Supreme State Council of the Union State|union-state-of-russia-and-belarus|~Supreme State Council, Supreme State Council
cica|CICA|regional|Conference on Interaction and Confidence-Building Measures in Asia||
guam|GUAM|regional|GUAM Organization for Democracy and Economic Development||
bsec|BSEC|regional|Organization of the Black Sea Economic Cooperation||Black Sea Economic Cooperation Organization, Black Sea Economic Cooperation
ots|OTS?|regional|Organization of Turkic States||Turkic Council, Cooperation Council of Turkic-Speaking States
turksoy|TURKSOY|regional|International Organization of Turkic Culture||=Turksoy
turkpa|TURKPA|regional|Parliamentary Assembly of Turkic States||
caspian-five||regional|Caspian Five||Caspian littoral states
cbss|CBSS|regional|Council of the Baltic Sea States||
beac|BEAC?|regional|Barents Euro-Arctic Council||Barents Council
arctic-council||regional|Arctic Council||
nordic-council||regional|Nordic Council||
nordic-council-of-ministers||regional|Nordic Council of Ministers||
baltic-assembly||regional|Baltic Assembly||
nb8|NB8?|regional|Nordic-Baltic Eight||Nordic-Baltic 8
visegrad-group|V4?|regional|Visegrád Group||Visegrad Four
bucharest-nine|B9?|regional|Bucharest Nine||
three-seas-initiative||regional|Three Seas Initiative||
central-european-initiative|CEI?|regional|Central European Initiative||
seecp|SEECP|regional|South-East European Cooperation Process||
selec|SELEC|regional|Southeast European Law Enforcement Center||SECI Center
stability-pact-for-south-eastern-europe||regional|Stability Pact for South Eastern Europe||
contact-group-on-the-former-yugoslavia||regional|Contact Group on the former Yugoslavia||Contact Group on Yugoslavia
trilateral-contact-group||regional|Trilateral Contact Group||
`
