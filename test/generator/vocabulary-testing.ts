import type { VocabularyTables } from './vocabulary.ts'

/** Words of the half that only figures are taken from. Columns: see `vocabulary.ts`. */
export const TESTING_TABLES: VocabularyTables = {
  cities: `
Kigali | Rwanda | RW
Dakar | Senegal | SN
Kampala | Uganda | UG
Gaborone | Botswana | BW
Montevideo | Uruguay | UY
Medellín | Colombia | CO
Incheon | South Korea | KR
Hanoi | Vietnam | VN
Apia | Samoa | WS
Innsbruck | Austria | AT
Nicosia | Cyprus | CY
Vilnius | Lithuania | LT
Tampere | Finland | FI
Sochi | Russia | RU
Bishkek | Kyrgyzstan | KG
Doha | Qatar | QA
Marrakesh | Morocco | MA
Kathmandu | Nepal | NP
Kochi | India | IN
Hangzhou | China | CN
Christchurch | New Zealand | NZ
Calgary | Canada | CA
Cartagena | Colombia | CO
Castries | Saint Lucia | LC
Porto | Portugal | PT
Sarajevo | Bosnia and Herzegovina | BA
Brezhovica | Slovakia | SK | small
Namulanda | Malawi | MW | small
Altamira del Sur | Paraguay | PY | small
`,
  nations: `
Senegal | Senegalese | Aminata, Ousmane, Fatou, Cheikh | Diop, Ndiaye, Sarr, Faye
Nigeria | Nigerian | Chidi, Ngozi, Babatunde, Yetunde | Okonkwo, Adeyemi, Balogun, Eze
Jordan | Jordanian | Omar, Rania, Khaled, Dima | Al-Khatib, Haddad, Bin Saleh, Masri
Colombia | Colombian | Andrés, Paola, Germán, Catalina | Restrepo, Uribe Londoño, Cárdenas, Zuluaga
South Korea | South Korean | Min-jun, Soo-yeon, Hyun-woo, Ji-eun | Park, Choi, Kang, Yoon | family first
Vietnam | Vietnamese | Van Duc, Thi Hoa, Minh Tuan, Quoc Bao | Nguyen, Tran, Pham, Le | family first
Pakistan | Pakistani | Ayesha, Imran, Sana, Bilal | Qureshi, Malik, Siddiqui, Chaudhry
Finland | Finnish | Aino, Mikko, Päivi, Jukka | Virtanen, Lehtonen, Koskinen, Rautio
Poland | Polish | Agnieszka, Tomasz, Katarzyna, Wojciech | Wiśniewska, Kowalczyk, Zieliński, Mazur
Armenia | Armenian | Anahit, Tigran, Gayane, Vardan | Sargsyan, Petrosyan, Hakobyan, Manukyan
New Zealand | New Zealand | Aroha, Stuart, Moana, Alistair | Parata, Fraser, Te Whare, Sutherland
Mexico | Mexican | Ximena, Rodrigo, Guadalupe, Emilio | Villaseñor, de la Torre, Cuéllar, Ocampo
`,
  bodies: `
African Union | AU | Chairperson of the Commission | intergovernmental | the short
South Asian Association for Regional Cooperation | SAARC | Secretary-General | intergovernmental
International Atomic Energy Agency | IAEA | Director General | intergovernmental | the short
Shanghai Cooperation Organisation | SCO | Secretary-General | intergovernmental | the short
Gulf Cooperation Council | GCC | Secretary-General | intergovernmental | the short
International Labour Organization | ILO | Director-General | intergovernmental | the short
Intergovernmental Authority on Development | IGAD | Executive Secretary | intergovernmental
Inter-American Development Bank | IDB | President | intergovernmental | the short
Zambezi Valley Irrigation Authority | ZVIA | Executive Director | intergovernmental | the short
Adriatic Council for Harbour Pilots |  | Chairperson | intergovernmental
Melanesian Agency for Volcano Monitoring | MAVM | Director | intergovernmental
Central American Union of Coffee Cooperatives | CAUCC | President | civil | the short
Nordic Centre for Glacier Studies | NCGS | Director | academic | the short
University of Lindrova |  | Rector | academic
Sagarmatha Technical University |  | Vice-Chancellor | academic | bare
World Society of Lighthouse Keepers | WSLK | President | civil | the short
Trust for Nomadic Schools |  | Chair | civil
European Federation of Cable Car Operators | EFCCO | Secretary | civil
`,
  themes: `
Mountain Tourism
Drought Insurance
Regional Air Transport
the Protection of Migratory Birds
Earthquake Engineering
Digital Public Services
Maternal and Child Health
Countering Cybercrime
Non-Proliferation and Export Control
Customs Cooperation
Geothermal Power in East Africa
Open Archives
`,
  regions: `
Zambezi Energy
Baltic Shipping
Caribbean Tourism
Horn of Africa Peace
Himalayan Climate
Danube Grain
`,
  heads: `
Conference
Forum
Congress
Workshop
Summit
Colloquium
`,
  offices: `
Minister of Health
Minister of Foreign Affairs
Minister of Trade
Deputy Minister of Justice
Defence Minister
Minister of the Environment
`,
  agencies: `
AP | Associated Press
Yonhap | Yonhap News Agency
Interfax
dpa | Deutsche Presse-Agentur
Bernama
`,
  papers: `
The Irish Times
The New York Times
Dawn
The Daily Star
`,
  venues: `
Palace of Congresses
Hotel Meridiana
Old Tobacco Factory
Harbour Exhibition Centre
`,
  phrases: `
opened | got under way | kicked off | opened
opens | gets under way | kicks off | opens
closed | wrapped up | drew to a close | ended
said | said | told delegates | pointed out
discussed | debated | reviewed | examined
gathered | came together | convened | assembled
hosted | staged | hosted | convened
attended | joined | participated in | attended
agreed | agreed | resolved | undertook
will-open | will get under way | is to open | will open
announced | announced | confirmed | made known
postponed | has been put off | has been rescheduled | has been postponed
cancelled | has been called off | has been cancelled
reason | in view of the security situation | following the closure of the airport
topic | shared licences for pilots | a register of lost cargo | grants for young researchers
quote | A map is not a road, and a road is not yet a journey | Our grandchildren will count what we leave
link | Main page | Subscribe | Archive
`,
}
