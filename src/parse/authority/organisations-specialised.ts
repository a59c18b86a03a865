/** Bodies with one task: police, money, trade, energy, science, sport; standing groups of states. */
export const SPECIALISED_BODIES = `
interpol|INTERPOL|specialised|International Criminal Police Organization||=Interpol, International Criminal Police Organisation INTERPOL, ICPO-INTERPOL
eag|EAG?|specialised|Eurasian Group on Combating Money Laundering and Financing of Terrorism||Eurasian Group on Combating Money Laundering and Terrorist Financing, Eurasian Group on Combating Money Laundering, ?Eurasian Group
fatf|FATF|specialised|Financial Action Task Force||Financial Action Task Force on Money Laundering
apg|APG?|specialised|Asia/Pacific Group on Money Laundering||Asia-Pacific Group on Money Laundering
menafatf|MENAFATF|specialised|Middle East and North Africa Financial Action Task Force||
esaamlg|ESAAMLG|specialised|Eastern and Southern Africa Anti-Money Laundering Group||
giaba|GIABA|specialised|Inter-Governmental Action Group against Money Laundering in West Africa|ecowas|
gafilat|GAFILAT|specialised|Financial Action Task Force of Latin America||
cfatf|CFATF|specialised|Caribbean Financial Action Task Force||
egmont-group-of-financial-intelligence-units||specialised|Egmont Group of Financial Intelligence Units||=Egmont Group
caricc|CARICC|specialised|Central Asian Regional Information and Coordination Centre||
gctf|GCTF|specialised|Global Counterterrorism Forum||Global Counter-Terrorism Forum
gifct|GIFCT|civil|Global Internet Forum to Counter Terrorism||
iij|IIJ?|specialised|International Institute for Justice and the Rule of Law||
hedayah||specialised|Hedayah||Hedayah Centre
gcerf|GCERF|specialised|Global Community Engagement and Resilience Fund||
global-coalition-to-defeat-isis||specialised|Global Coalition to Defeat ISIS||Global Coalition against Daesh, Global Coalition to Counter ISIL, Global Coalition to Defeat ISIS/Daesh, Global Coalition Against ISIS
imf|IMF!|specialised|International Monetary Fund|un|
world-bank||specialised|World Bank|un|=World Bank, World Bank Group, International Bank for Reconstruction and Development, IBRD
ifc|IFC?|specialised|International Finance Corporation|world-bank|
wto|WTO!|specialised|World Trade Organization||
gatt|GATT|specialised|General Agreement on Tariffs and Trade secretariat||GATT Secretariat
wco|WCO?|specialised|World Customs Organization||
itc|ITC?|specialised|International Trade Centre||
oecd|OECD|specialised|Organisation for Economic Co-operation and Development||
nea|NEA?|specialised|Nuclear Energy Agency|oecd|OECD Nuclear Energy Agency
oecd-development-assistance-committee||specialised|OECD Development Assistance Committee|oecd|
paris21|PARIS21|specialised|Partnership in Statistics for Development in the 21st Century|oecd|
bis|BIS?|specialised|Bank for International Settlements||
financial-stability-board|FSB?|specialised|Financial Stability Board||
bcbs|BCBS|specialised|Basel Committee on Banking Supervision||
iosco|IOSCO|specialised|International Organization of Securities Commissions||
international-chamber-of-commerce||civil|International Chamber of Commerce||
international-science-council||civil|International Science Council||International Council for Science, ICSU
g7|G7!|global|Group of Seven||=G7, G-7, Group of 7
g8|G8!|global|Group of Eight||=G8, G-8, Group of 8
g20|G20!|global|Group of Twenty||=G20, G-20, Group of 20
g77|G77!|global|Group of 77||=G77, G-77, Group of 77 and China
g15|G15!|global|Group of Fifteen||=G15, G-15
brics|BRICS|global|BRICS||
ibsa|IBSA|global|India-Brazil-South Africa Dialogue Forum||IBSA Dialogue Forum
mikta|MIKTA|global|MIKTA||
nam|NAM?|global|Non-Aligned Movement||=Non-Aligned Movement, Movement of Non-Aligned Countries
d-8|D-8|specialised|D-8 Organization for Economic Cooperation||Developing Eight, D8
permanent-five||global|Permanent Five||
quartet||global|Middle East Quartet||Quartet on the Middle East
e3-3||global|E3+3||P5+1
normandy-format||regional|Normandy Format||Normandy Four, Normandy Quartet
heart-of-asia-istanbul-process||regional|Heart of Asia-Istanbul Process||Heart of Asia
iea|IEA!|specialised|International Energy Agency||
ief|IEF?|specialised|International Energy Forum||
gecf|GECF|specialised|Gas Exporting Countries Forum||
irena|IRENA|specialised|International Renewable Energy Agency||
international-solar-alliance||specialised|International Solar Alliance||
energy-charter-secretariat||specialised|Energy Charter Secretariat||Energy Charter Conference
world-energy-council|WEC?|civil|World Energy Council||
wano|WANO|civil|World Association of Nuclear Operators||
european-atomic-energy-community||regional|European Atomic Energy Community|eu|=Euratom
nuclear-suppliers-group|NSG?|specialised|Nuclear Suppliers Group||
australia-group||specialised|Australia Group||
mtcr|MTCR|specialised|Missile Technology Control Regime||
wassenaar-arrangement||specialised|Wassenaar Arrangement||
zangger-committee||specialised|Zangger Committee||
psi|PSI?|specialised|Proliferation Security Initiative||
gicnt|GICNT|specialised|Global Initiative to Combat Nuclear Terrorism||
npdi|NPDI|specialised|Non-Proliferation and Disarmament Initiative||
kedo|KEDO|specialised|Korean Peninsula Energy Development Organization||
cern|CERN|specialised|European Organization for Nuclear Research||
esa|ESA?|specialised|European Space Agency||
eso|ESO?|specialised|European Southern Observatory||
embl|EMBL|specialised|European Molecular Biology Laboratory||
jinr|JINR|specialised|Joint Institute for Nuclear Research||
iter|ITER|specialised|ITER Organization||
ecmwf|ECMWF|specialised|European Centre for Medium-Range Weather Forecasts||
eumetsat|EUMETSAT|specialised|European Organisation for the Exploitation of Meteorological Satellites||
apsco|APSCO|specialised|Asia-Pacific Space Cooperation Organization||
iaf|IAF?|civil|International Astronautical Federation||
iau|IAU?|civil|International Astronomical Union||
iso|ISO!|specialised|International Organization for Standardization||
iec|IEC?|specialised|International Electrotechnical Commission||
iho|IHO?|specialised|International Hydrographic Organization||
ieee|IEEE|civil|Institute of Electrical and Electronics Engineers||
acm|ACM?|civil|Association for Computing Machinery||
ietf|IETF|civil|Internet Engineering Task Force||
icann|ICANN|civil|Internet Corporation for Assigned Names and Numbers||
igf|IGF?|global|Internet Governance Forum|un|
cgiar|CGIAR|specialised|CGIAR||Consultative Group on International Agricultural Research
woah|WOAH|specialised|World Organisation for Animal Health||OIE
codex|CAC?|specialised|Codex Alimentarius Commission||
iwc|IWC?|specialised|International Whaling Commission||
iccat|ICCAT|specialised|International Commission for the Conservation of Atlantic Tunas||
iotc|IOTC|specialised|Indian Ocean Tuna Commission|fao|
wcpfc|WCPFC|specialised|Western and Central Pacific Fisheries Commission||
ospar|OSPAR|regional|OSPAR Commission||
helcom|HELCOM|regional|Baltic Marine Environment Protection Commission||Helsinki Commission
icpdr|ICPDR|regional|International Commission for the Protection of the Danube River||
ramsar-convention-secretariat||specialised|Ramsar Convention Secretariat||Convention on Wetlands Secretariat
cites-secretariat||specialised|CITES Secretariat|unep|
secretariat-of-the-convention-on-biological-diversity||specialised|Secretariat of the Convention on Biological Diversity|unep|CBD Secretariat
unccd|UNCCD|global|United Nations Convention to Combat Desertification secretariat|un|UNCCD Secretariat
gggi|GGGI|specialised|Global Green Growth Institute||
gavi-the-vaccine-alliance||specialised|Gavi, the Vaccine Alliance||=Gavi, GAVI Alliance, Gavi the Vaccine Alliance
global-fund-to-fight-aids-tuberculosis-and-malaria||specialised|Global Fund to Fight AIDS, Tuberculosis and Malaria||=Global Fund
cepi|CEPI|specialised|Coalition for Epidemic Preparedness Innovations||
icao-council||specialised|ICAO Council|icao|
iata|IATA|civil|International Air Transport Association||
eurocontrol|EUROCONTROL|regional|European Organisation for the Safety of Air Navigation||=Eurocontrol
uic|UIC?|specialised|International Union of Railways||
osjd|OSJD|specialised|Organization for Co-operation between Railways||
iru|IRU?|civil|International Road Transport Union||
itf|ITF?|specialised|International Transport Forum|oecd|
ipu|IPU!|specialised|Inter-Parliamentary Union||Interparliamentary Union
cpa|CPA?|specialised|Commonwealth Parliamentary Association||
pam|PAM?|regional|Parliamentary Assembly of the Mediterranean||
puic|PUIC|regional|Parliamentary Union of the OIC Member States|oic|
arab-inter-parliamentary-union||regional|Arab Inter-Parliamentary Union||
apf-francophone|APF?|specialised|Parliamentary Assembly of La Francophonie||
apu-africa|APU?|regional|African Parliamentary Union||
brics-parliamentary-forum||global|BRICS Parliamentary Forum|brics|
interparliamentary-assembly-on-orthodoxy||civil|Interparliamentary Assembly on Orthodoxy||
intosai|INTOSAI|specialised|International Organization of Supreme Audit Institutions||
iaca|IACA|specialised|International Anti-Corruption Academy||
iap|IAP?|specialised|International Association of Prosecutors||
idlo|IDLO|specialised|International Development Law Organization||
international-institute-for-democracy-and-electoral-assistance||specialised|International Institute for Democracy and Electoral Assistance||International IDEA
pca|PCA?|specialised|Permanent Court of Arbitration||
hcch|HCCH|specialised|Hague Conference on Private International Law||
unidroit|UNIDROIT|specialised|International Institute for the Unification of Private Law||
icmpd|ICMPD|specialised|International Centre for Migration Policy Development||
icmp|ICMP|specialised|International Commission on Missing Persons||
dcaf|DCAF|specialised|Geneva Centre for Security Sector Governance||Geneva Centre for the Democratic Control of Armed Forces
gichd|GICHD|specialised|Geneva International Centre for Humanitarian Demining||
gcsp|GCSP|civil|Geneva Centre for Security Policy||
george-c-marshall-european-center-for-security-studies||civil|George C. Marshall European Center for Security Studies||=Marshall Center
ioc|IOC?|specialised|International Olympic Committee||
ipc-sport|IPC?|specialised|International Paralympic Committee||
wada|WADA|specialised|World Anti-Doping Agency||
fifa|FIFA|specialised|Fédération Internationale de Football Association||=FIFA
uefa|UEFA|specialised|Union of European Football Associations||=UEFA
bie|BIE?|specialised|Bureau International des Expositions||International Exhibitions Bureau
international-coffee-organization||specialised|International Coffee Organization||
icco|ICCO|specialised|International Cocoa Organization||
international-grains-council||specialised|International Grains Council||
itto|ITTO|specialised|International Tropical Timber Organization||
kimberley-process||specialised|Kimberley Process||
oiv|OIV?|specialised|International Organisation of Vine and Wine||
international-counter-terrorism-academy||specialised|International Counter-Terrorism Academy||
interpol-global-complex-for-innovation||specialised|INTERPOL Global Complex for Innovation|interpol|
twmcc|TWMCC|civil|World Muslim Communities Council||
eapo|EAPO|specialised|Eurasian Patent Organization||
icapp|ICAPP|civil|International Conference of Asian Political Parties||
`
