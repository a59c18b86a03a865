/**
 * One country a line: ISO 3166-1 alpha-2 | name | official name, with its article | adjectives and demonyms,
 * the usual adjective first | other names and spellings. Sorted by name. The codes are those that the
 * Unicode CLDR gives in `Intl.DisplayNames`, which a test compares; states that are gone keep the code they
 * had (`SU`, `YU`, `CS`).
 */
export const COUNTRY_TABLE = `
AF|Afghanistan|the Islamic Republic of Afghanistan|Afghan|Islamic Emirate of Afghanistan
AL|Albania|the Republic of Albania|Albanian|
DZ|Algeria|the People's Democratic Republic of Algeria|Algerian|
AD|Andorra|the Principality of Andorra|Andorran|
AO|Angola|the Republic of Angola|Angolan|
AG|Antigua and Barbuda|Antigua and Barbuda|Antiguan|
AR|Argentina|the Argentine Republic|Argentine, Argentinian, Argentinean|Republic of Argentina
AM|Armenia|the Republic of Armenia|Armenian|
AU|Australia|the Commonwealth of Australia|Australian|
AT|Austria|the Republic of Austria|Austrian|
AZ|Azerbaijan|the Republic of Azerbaijan|Azerbaijani, Azeri|Azerbaijan Republic
BS|Bahamas|the Commonwealth of the Bahamas|Bahamian|the Bahamas
BH|Bahrain|the Kingdom of Bahrain|Bahraini|
BD|Bangladesh|the People's Republic of Bangladesh|Bangladeshi|
BB|Barbados|Barbados|Barbadian|
BY|Belarus|the Republic of Belarus|Belarusian, Byelorussian, Belarussian|Byelorussia, Belorussia
BE|Belgium|the Kingdom of Belgium|Belgian|
BZ|Belize|Belize|Belizean|
BJ|Benin|the Republic of Benin|Beninese|
BT|Bhutan|the Kingdom of Bhutan|Bhutanese|
BO|Bolivia|the Plurinational State of Bolivia|Bolivian|Republic of Bolivia
BA|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnian, Herzegovinian|Bosnia-Herzegovina, Bosnia
BW|Botswana|the Republic of Botswana|Botswanan, Motswana|
BR|Brazil|the Federative Republic of Brazil|Brazilian|
BN|Brunei|Brunei Darussalam|Bruneian|
BG|Bulgaria|the Republic of Bulgaria|Bulgarian|
BF|Burkina Faso|Burkina Faso|Burkinabe, Burkinabè|
BI|Burundi|the Republic of Burundi|Burundian|
CV|Cabo Verde|the Republic of Cabo Verde|Cabo Verdean, Cape Verdean|Cape Verde
KH|Cambodia|the Kingdom of Cambodia|Cambodian|
CM|Cameroon|the Republic of Cameroon|Cameroonian|
CA|Canada|Canada|Canadian|
CF|Central African Republic|the Central African Republic|Central African|
TD|Chad|the Republic of Chad|Chadian|
CL|Chile|the Republic of Chile|Chilean|
CN|China|the People's Republic of China|Chinese|PRC
CO|Colombia|the Republic of Colombia|Colombian|
KM|Comoros|the Union of the Comoros|Comorian|the Comoros
CG|Congo|the Republic of the Congo|Congolese|Republic of Congo, Congo-Brazzaville
CR|Costa Rica|the Republic of Costa Rica|Costa Rican|
CI|Côte d'Ivoire|the Republic of Côte d'Ivoire|Ivorian|Ivory Coast, Cote d'Ivoire
HR|Croatia|the Republic of Croatia|Croatian, Croat|
CU|Cuba|the Republic of Cuba|Cuban|
CY|Cyprus|the Republic of Cyprus|Cypriot|
CZ|Czechia|the Czech Republic|Czech|Czech Republic
CD|Democratic Republic of the Congo|the Democratic Republic of the Congo||DR Congo, DRC, Democratic Republic of Congo, Congo-Kinshasa, Zaire
DK|Denmark|the Kingdom of Denmark|Danish|
DJ|Djibouti|the Republic of Djibouti|Djiboutian|
DM|Dominica|the Commonwealth of Dominica||
DO|Dominican Republic|the Dominican Republic|Dominican|
EC|Ecuador|the Republic of Ecuador|Ecuadorian, Ecuadorean|
EG|Egypt|the Arab Republic of Egypt|Egyptian|
SV|El Salvador|the Republic of El Salvador|Salvadoran, Salvadorean|
GQ|Equatorial Guinea|the Republic of Equatorial Guinea|Equatorial Guinean, Equatoguinean|
ER|Eritrea|the State of Eritrea|Eritrean|
EE|Estonia|the Republic of Estonia|Estonian|
SZ|Eswatini|the Kingdom of Eswatini|Swazi|Swaziland, Kingdom of Swaziland
ET|Ethiopia|the Federal Democratic Republic of Ethiopia|Ethiopian|
FJ|Fiji|the Republic of Fiji|Fijian|
FI|Finland|the Republic of Finland|Finnish|
FR|France|the French Republic|French|
GA|Gabon|the Gabonese Republic|Gabonese|
GM|Gambia|the Republic of the Gambia|Gambian|the Gambia, The Gambia
GE|Georgia|Georgia|Georgian|Republic of Georgia
DE|Germany|the Federal Republic of Germany|German|FRG
GH|Ghana|the Republic of Ghana|Ghanaian|
GR|Greece|the Hellenic Republic|Greek, Hellenic|
GD|Grenada|Grenada|Grenadian|
GT|Guatemala|the Republic of Guatemala|Guatemalan|
GN|Guinea|the Republic of Guinea|Guinean|Guinea-Conakry
GW|Guinea-Bissau|the Republic of Guinea-Bissau|Bissau-Guinean|Guinea Bissau
GY|Guyana|the Co-operative Republic of Guyana|Guyanese|
HT|Haiti|the Republic of Haiti|Haitian|
VA|Vatican City|the Holy See|Vatican|Holy See, Vatican, the Vatican
HN|Honduras|the Republic of Honduras|Honduran|
HK|Hong Kong|the Hong Kong Special Administrative Region||Hong Kong SAR, HKSAR
HU|Hungary|Hungary|Hungarian|Republic of Hungary
IS|Iceland|the Republic of Iceland|Icelandic|
IN|India|the Republic of India|Indian|
ID|Indonesia|the Republic of Indonesia|Indonesian|
IR|Iran|the Islamic Republic of Iran|Iranian|
IQ|Iraq|the Republic of Iraq|Iraqi|
IE|Ireland|Ireland|Irish|Republic of Ireland
IL|Israel|the State of Israel|Israeli|
IT|Italy|the Italian Republic|Italian|Republic of Italy
JM|Jamaica|Jamaica|Jamaican|
JP|Japan|Japan|Japanese|
JO|Jordan|the Hashemite Kingdom of Jordan|Jordanian|Kingdom of Jordan
KZ|Kazakhstan|the Republic of Kazakhstan|Kazakh, Kazakhstani|Kazakstan
KE|Kenya|the Republic of Kenya|Kenyan|
KI|Kiribati|the Republic of Kiribati||
XK|Kosovo|the Republic of Kosovo|Kosovar, Kosovan|
KW|Kuwait|the State of Kuwait|Kuwaiti|
KG|Kyrgyzstan|the Kyrgyz Republic|Kyrgyz, Kyrgyzstani, Kirghiz|Kirghizia, Kyrgyz Republic
LA|Laos|the Lao People's Democratic Republic|Lao, Laotian|Lao PDR
LV|Latvia|the Republic of Latvia|Latvian|
LB|Lebanon|the Lebanese Republic|Lebanese|Republic of Lebanon
LS|Lesotho|the Kingdom of Lesotho|Basotho|
LR|Liberia|the Republic of Liberia|Liberian|
LY|Libya|the State of Libya|Libyan|Libyan Arab Jamahiriya
LI|Liechtenstein|the Principality of Liechtenstein||
LT|Lithuania|the Republic of Lithuania|Lithuanian|
LU|Luxembourg|the Grand Duchy of Luxembourg|Luxembourgish|Luxemburg
MO|Macao|the Macao Special Administrative Region||Macau, Macao SAR
MG|Madagascar|the Republic of Madagascar|Malagasy|
MW|Malawi|the Republic of Malawi|Malawian|
MY|Malaysia|Malaysia|Malaysian|
MV|Maldives|the Republic of Maldives|Maldivian|the Maldives
ML|Mali|the Republic of Mali|Malian|
MT|Malta|the Republic of Malta|Maltese|
MH|Marshall Islands|the Republic of the Marshall Islands|Marshallese|the Marshall Islands
MR|Mauritania|the Islamic Republic of Mauritania|Mauritanian|
MU|Mauritius|the Republic of Mauritius|Mauritian|
MX|Mexico|the United Mexican States|Mexican|
FM|Micronesia|the Federated States of Micronesia|Micronesian|Federated States of Micronesia
MD|Moldova|the Republic of Moldova|Moldovan|Moldavia
MC|Monaco|the Principality of Monaco|Monegasque|
MN|Mongolia|Mongolia|Mongolian|
ME|Montenegro|Montenegro|Montenegrin|
MA|Morocco|the Kingdom of Morocco|Moroccan|
MZ|Mozambique|the Republic of Mozambique|Mozambican|
MM|Myanmar|the Republic of the Union of Myanmar|Burmese|Burma
NA|Namibia|the Republic of Namibia|Namibian|
NR|Nauru|the Republic of Nauru|Nauruan|
NP|Nepal|the Federal Democratic Republic of Nepal|Nepali, Nepalese|
NL|Netherlands|the Kingdom of the Netherlands|Dutch|the Netherlands, Holland, The Netherlands
NZ|New Zealand|New Zealand||
NI|Nicaragua|the Republic of Nicaragua|Nicaraguan|
NE|Niger|the Republic of the Niger|Nigerien|
NG|Nigeria|the Federal Republic of Nigeria|Nigerian|
KP|North Korea|the Democratic People's Republic of Korea|North Korean|DPRK, DPR Korea
MK|North Macedonia|the Republic of North Macedonia|Macedonian, North Macedonian|Macedonia, Former Yugoslav Republic of Macedonia, FYROM
NO|Norway|the Kingdom of Norway|Norwegian|
OM|Oman|the Sultanate of Oman|Omani|
PK|Pakistan|the Islamic Republic of Pakistan|Pakistani|
PW|Palau|the Republic of Palau|Palauan|
PS|Palestine|the State of Palestine|Palestinian|Palestinian Authority, Palestinian National Authority, Palestinian Territories
PA|Panama|the Republic of Panama|Panamanian|
PG|Papua New Guinea|the Independent State of Papua New Guinea|Papua New Guinean|PNG
PY|Paraguay|the Republic of Paraguay|Paraguayan|
PE|Peru|the Republic of Peru|Peruvian|
PH|Philippines|the Republic of the Philippines|Philippine, Filipino|the Philippines
PL|Poland|the Republic of Poland|Polish|
PT|Portugal|the Portuguese Republic|Portuguese|
QA|Qatar|the State of Qatar|Qatari|
RO|Romania|Romania|Romanian|
RU|Russia|the Russian Federation|Russian|RF, Russian Federation
RW|Rwanda|the Republic of Rwanda|Rwandan|
KN|Saint Kitts and Nevis|the Federation of Saint Kitts and Nevis|Kittitian|St Kitts and Nevis, St. Kitts and Nevis
LC|Saint Lucia|Saint Lucia|Saint Lucian, St Lucian|St Lucia, St. Lucia
VC|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Vincentian|St Vincent and the Grenadines, St. Vincent and the Grenadines
WS|Samoa|the Independent State of Samoa|Samoan|
SM|San Marino|the Republic of San Marino|Sammarinese|
ST|Sao Tome and Principe|the Democratic Republic of Sao Tome and Principe|Sao Tomean|São Tomé and Príncipe
SA|Saudi Arabia|the Kingdom of Saudi Arabia|Saudi, Saudi Arabian|KSA
SN|Senegal|the Republic of Senegal|Senegalese|
RS|Serbia|the Republic of Serbia|Serbian, Serb|
SC|Seychelles|the Republic of Seychelles|Seychellois|the Seychelles
SL|Sierra Leone|the Republic of Sierra Leone|Sierra Leonean|
SG|Singapore|the Republic of Singapore|Singaporean|
SK|Slovakia|the Slovak Republic|Slovak, Slovakian|Slovak Republic
SI|Slovenia|the Republic of Slovenia|Slovenian, Slovene|
SB|Solomon Islands|Solomon Islands||the Solomon Islands
SO|Somalia|the Federal Republic of Somalia|Somali|
ZA|South Africa|the Republic of South Africa|South African|RSA
KR|South Korea|the Republic of Korea|South Korean, Korean|ROK
SS|South Sudan|the Republic of South Sudan|South Sudanese|
ES|Spain|the Kingdom of Spain|Spanish|
LK|Sri Lanka|the Democratic Socialist Republic of Sri Lanka|Sri Lankan|Ceylon
SD|Sudan|the Republic of the Sudan|Sudanese|the Sudan
SR|Suriname|the Republic of Suriname|Surinamese|
SE|Sweden|the Kingdom of Sweden|Swedish|
CH|Switzerland|the Swiss Confederation|Swiss|
SY|Syria|the Syrian Arab Republic|Syrian|
TW|Taiwan|Taiwan|Taiwanese|Chinese Taipei
TJ|Tajikistan|the Republic of Tajikistan|Tajik, Tajikistani|Tadjikistan
TZ|Tanzania|the United Republic of Tanzania|Tanzanian|
TH|Thailand|the Kingdom of Thailand|Thai|
TL|Timor-Leste|the Democratic Republic of Timor-Leste|Timorese|East Timor
TG|Togo|the Togolese Republic|Togolese|
TO|Tonga|the Kingdom of Tonga|Tongan|
TT|Trinidad and Tobago|the Republic of Trinidad and Tobago|Trinidadian|
TN|Tunisia|the Republic of Tunisia|Tunisian|
TR|Turkey|the Republic of Türkiye|Turkish|Türkiye, Turkiye, Republic of Turkey
TM|Turkmenistan|Turkmenistan|Turkmen|Turkmenia
TV|Tuvalu|Tuvalu|Tuvaluan|
UG|Uganda|the Republic of Uganda|Ugandan|
UA|Ukraine|Ukraine|Ukrainian|the Ukraine
AE|United Arab Emirates|the United Arab Emirates|Emirati, UAE|UAE, the Emirates
GB|United Kingdom|the United Kingdom of Great Britain and Northern Ireland|British, UK|UK, Britain, Great Britain, U.K.
US|United States|the United States of America|American, US, U.S.|USA, US, U.S., U.S.A., United States of America
UY|Uruguay|the Eastern Republic of Uruguay|Uruguayan|Oriental Republic of Uruguay
UZ|Uzbekistan|the Republic of Uzbekistan|Uzbek, Uzbekistani|
VU|Vanuatu|the Republic of Vanuatu|Ni-Vanuatu|
VE|Venezuela|the Bolivarian Republic of Venezuela|Venezuelan|
VN|Vietnam|the Socialist Republic of Viet Nam|Vietnamese|Viet Nam, Socialist Republic of Vietnam
YE|Yemen|the Republic of Yemen|Yemeni|
ZM|Zambia|the Republic of Zambia|Zambian|
ZW|Zimbabwe|the Republic of Zimbabwe|Zimbabwean|
CS|Czechoslovakia|the Czechoslovak Socialist Republic|Czechoslovak|CSSR
SU|Soviet Union|the Union of Soviet Socialist Republics|Soviet|USSR, U.S.S.R., Union of the Soviet Socialist Republics
YU|Yugoslavia|the Federal Republic of Yugoslavia|Yugoslav|Socialist Federal Republic of Yugoslavia
`
