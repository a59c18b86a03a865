import type { VocabularyTables } from './vocabulary.ts'

/** Words of the half that rules may be tuned on. Columns: see `vocabulary.ts`. */
export const TUNING_TABLES: VocabularyTables = {
  cities: `
Accra | Ghana | GH
Lusaka | Zambia | ZM
Arusha | Tanzania | TZ
Windhoek | Namibia | NA
Quito | Ecuador | EC
Mendoza | Argentina | AR
Busan | South Korea | KR
Chiang Mai | Thailand | TH
Suva | Fiji | FJ
Salzburg | Austria | AT
Valletta | Malta | MT
Tartu | Estonia | EE
Bergen | Norway | NO
Kazan | Russia | RU
Samarkand | Uzbekistan | UZ
Amman | Jordan | JO
Muscat | Oman | OM
Colombo | Sri Lanka | LK
Pune | India | IN
Chengdu | China | CN
Hobart | Australia | AU
Halifax | Canada | CA
Guadalajara | Mexico | MX
Bridgetown | Barbados | BB
Seville | Spain | ES
Ljubljana | Slovenia | SI
Kumrovar | Croatia | HR | small
Oteruva | Uganda | UG | small
Vallehondo | Chile | CL | small
`,
  nations: `
Ghana | Ghanaian | Kwame, Akosua, Yaw, Ama | Asante, Boateng, Osei-Tutu, Mensah
Kenya | Kenyan | Wanjiru, Otieno, Grace, Peter | Kamau, Odhiambo, Njoroge, Mwangi
Egypt | Egyptian | Hassan, Mona, Tarek, Laila | El-Sherbini, Mansour, Abdel Rahman, Fathy
Argentina | Argentine | Lucía, Martín, Graciela, Hernán | Ferreyra, Ibáñez, Quiroga, Del Valle
Japan | Japanese | Haruto, Keiko, Takeshi, Yumi | Ishikawa, Nakamura, Fujimoto, Okada
China | Chinese | Xiaoming, Weiguo, Lihua, Jianping | Zhou, Liang, Sun, Qian | family first
India | Indian | Ananya, Rajesh, Sunita, Vikram | Deshpande, Chatterjee, Nair, Kulkarni
Norway | Norwegian | Ingrid, Lars, Sigrid, Olav | Haugen, Solberg, Dahl, Nygård
Germany | German | Katrin, Jürgen, Sabine, Holger | Brandt, von Sturmfels, Richter, Lindemann
Kazakhstan | Kazakh | Yerlan, Aigul, Dauren, Saule | Akhmetov, Nurpeisova, Tulegenov, Bekova
Australia | Australian | Fiona, Craig, Heather, Bruce | Whitlock, McAllister, Harwood, O'Dea
Brazil | Brazilian | Thiago, Renata, João, Fernanda | Cavalcanti, da Silveira, Pacheco, Moraes
`,
  bodies: `
Economic Community of West African States | ECOWAS | President of the Commission | intergovernmental
Association of Southeast Asian Nations | ASEAN | Secretary-General | intergovernmental
World Health Organization | WHO | Director-General | intergovernmental | the short
Organization for Security and Co-operation in Europe | OSCE | Secretary General | intergovernmental | the short
League of Arab States |  | Secretary-General | intergovernmental
Food and Agriculture Organization of the United Nations | FAO | Director-General | intergovernmental
Southern African Development Community | SADC | Executive Secretary | intergovernmental
African Development Bank | AfDB | President | intergovernmental | the short
Lake Volta Fisheries Council | LVFC | Executive Director | intergovernmental | the short
Carpathian Commission for Mountain Railways |  | Chairman | intergovernmental
South Pacific Office for Reef Protection | SPORP | Director | intergovernmental
Pan-Andean Federation of Beekeepers | PAFB | President | civil | the short
Baltic Institute for Soil Research | BISR | Director | academic | the short
University of Tarvos |  | Rector | academic
Kilimani Polytechnic University |  | Vice-Chancellor | academic | bare
International Association of Bridge Wardens | IABW | President | civil | the short
Foundation for Rural Libraries |  | Chair | civil
Ibero-American Network of Seed Banks | IANSB | Coordinator | civil
`,
  themes: `
Coastal Fisheries
Desert Agriculture
Rural Roads and Bridges
the Safety of Inland Shipping
Early Warning of Floods
Vocational Education
Drinking Water and Sanitation
Combating the Financing of Terrorism
Small Arms and Border Security
Industrial Statistics
Renewable Energy in Island States
Public Libraries
`,
  regions: `
Lake Turkana Water
Black Sea Ports
Andean Trade
Gulf of Guinea Security
Mekong Rice
Carpathian Forest
`,
  heads: `
Conference
Forum
Congress
Symposium
Summit
Seminar
`,
  offices: `
Minister of Finance
Foreign Minister
Minister of Agriculture
Deputy Minister of Energy
Interior Minister
Minister of Transport
`,
  agencies: `
Reuters
Xinhua
TASS
AFP | Agence France-Presse
Kyodo | Kyodo News
`,
  papers: `
The Straits Times
The Guardian
The Hindu
The Jakarta Post
`,
  venues: `
Palace of Nations
Grand Lagoon Hotel
Old Customs Hall
Riverside Convention Centre
`,
  phrases: `
opened | opened | began
opens | opens | begins
closed | ended | concluded
said | said | stressed | noted
discussed | discussed | considered
gathered | gathered | met
hosted | hosted | organised
attended | took part in | attended
agreed | agreed | decided
will-open | will open | will begin
announced | announced | said
postponed | has been postponed | is being postponed
cancelled | has been cancelled | will not take place
reason | because of the spread of the disease | owing to heavy flooding in the region
topic | new rules for inspections | the price of spare parts | a joint training centre
quote | We have the maps; what we lack is the patience to read them | Nobody in this room can do it alone
link | Home | Contact us | Site map
`,
}
