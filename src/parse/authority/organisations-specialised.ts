/** Bodies with one task: police, money, trade, energy, science, sport; standing groups of states. */
export const SPECIALISED_BODIES = `
interpol|INTERPOL|specialised|International Criminal Police Organization||=Interpol, International Criminal Police Organisation INTERPOL, ICPO-INTERPOL
eag|EAG?|specialised|Eurasian Group on Combating Money Laundering and Financing of Terrorism||Eurasian Group on Combating Money Laundering and Terrorist Financing, Eurasian Group on Combating Money Laundering, ?Eurasian Group
fatf|FATF|specialised|Financial Action Task Force||Financial Action Task Force on Money Laundering
apg|APG?|specialised|Asia/Pacific Group on Money Laundering||Asia-Pacific Group on Money Laundering
menafatf|MENAFATF|specialised|Middle East and North Africa Financial Action Task Force||
giaba|GIABA|specialised|Inter-Governmental Action Group against Money Laundering in West Africa|ecowas|
gafilat|GAFILAT|specialised|Financial Action Task Force of Latin America||
cfatf|CFATF|specialised|Caribbean Financial Action Task Force||
egmont-group-of-financial-intelligence-units||specialised|Egmont Group of Financial Intelligence Units||=Egmont Group
gctf|GCTF|specialised|Global Counterterrorism Forum||Global Counter-Terrorism Forum
gifct|GIFCT|civil|Global Internet Forum to Counter Terrorism||
iij|IIJ?|specialised|International Institute for Justice and the Rule of Law||
hedayah||specialised|Hedayah||Hedayah Centre
global-coalition-to-defeat-isis||specialised|Global Coalition to Defeat ISIS||Global Coalition against Daesh, Global Coalition to Counter ISIL, Global Coalition to Defeat ISIS/Daesh, Global Coalition Against ISIS
imf|IMF!|specialised|International Monetary Fund|un|
world-bank||specialised|World Bank|un|=World Bank, World Bank Group, International Bank for Reconstruction and Development, IBRD
wto|WTO!|specialised|World Trade Organization||
gatt|GATT|specialised|General Agreement on Tariffs and Trade secretariat||GATT Secretariat
wco|WCO?|specialised|World Customs Organization||
oecd|OECD|specialised|Organisation for Economic Co-operation and Development||
nea|NEA?|specialised|Nuclear Energy Agency|oecd|OECD Nuclear Energy Agency
financial-stability-board|FSB?|specialised|Financial Stability Board||
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
energy-charter-secretariat||specialised|Energy Charter Secretariat||Energy Charter Conference
european-atomic-energy-community||regional|European Atomic Energy Community|eu|=Euratom
mtcr|MTCR|specialised|Missile Technology Control Regime||
wassenaar-arrangement||specialised|Wassenaar Arrangement||
psi|PSI?|specialised|Proliferation Security Initiative||
gicnt|GICNT|specialised|Global Initiative to Combat Nuclear Terrorism||
npdi|NPDI|specialised|Non-Proliferation and Disarmament Initiative||
esa|ESA?|specialised|European Space Agency||
iter|ITER|specialised|ITER Organization||
iau|IAU?|civil|International Astronomical Union||
iso|ISO!|specialised|International Organization for Standardization||
iec|IEC?|specialised|International Electrotechnical Commission||
ieee|IEEE|civil|Institute of Electrical and Electronics Engineers||
acm|ACM?|civil|Association for Computing Machinery||
igf|IGF?|global|Internet Governance Forum|un|
cgiar|CGIAR|specialised|CGIAR||Consultative Group on International Agricultural Research
woah|WOAH|specialised|World Organisation for Animal Health||OIE
wcpfc|WCPFC|specialised|Western and Central Pacific Fisheries Commission||
helcom|HELCOM|regional|Baltic Marine Environment Protection Commission||Helsinki Commission
ramsar-convention-secretariat||specialised|Ramsar Convention Secretariat||Convention on Wetlands Secretariat
secretariat-of-the-convention-on-biological-diversity||specialised|Secretariat of the Convention on Biological Diversity|unep|CBD Secretariat
unccd|UNCCD|global|United Nations Convention to Combat Desertification secretariat|un|UNCCD Secretariat
gavi-the-vaccine-alliance||specialised|Gavi, the Vaccine Alliance||=Gavi, GAVI Alliance, Gavi the Vaccine Alliance
global-fund-to-fight-aids-tuberculosis-and-malaria||specialised|Global Fund to Fight AIDS, Tuberculosis and Malaria||=Global Fund
eurocontrol|EUROCONTROL|regional|European Organisation for the Safety of Air Navigation||=Eurocontrol
osjd|OSJD|specialised|Organization for Co-operation between Railways||
itf|ITF?|specialised|International Transport Forum|oecd|
ipu|IPU!|specialised|Inter-Parliamentary Union||Interparliamentary Union
arab-inter-parliamentary-union||regional|Arab Inter-Parliamentary Union||
brics-parliamentary-forum||global|BRICS Parliamentary Forum|brics|
international-institute-for-democracy-and-electoral-assistance||specialised|International Institute for Democracy and Electoral Assistance||International IDEA
hcch|HCCH|specialised|Hague Conference on Private International Law||
dcaf|DCAF|specialised|Geneva Centre for Security Sector Governance||Geneva Centre for the Democratic Control of Armed Forces
gcsp|GCSP|civil|Geneva Centre for Security Policy||
george-c-marshall-european-center-for-security-studies||civil|George C. Marshall European Center for Security Studies||=Marshall Center
ioc|IOC?|specialised|International Olympic Committee||
wada|WADA|specialised|World Anti-Doping Agency||
fifa|FIFA|specialised|Fédération Internationale de Football Association||=FIFA
uefa|UEFA|specialised|Union of European Football Associations||=UEFA
bie|BIE?|specialised|Bureau International des Expositions||International Exhibitions Bureau
kimberley-process||specialised|Kimberley Process||
interpol-global-complex-for-innovation||specialised|INTERPOL Global Complex for Innovation|interpol|
icapp|ICAPP|civil|International Conference of Asian Political Parties||
`
