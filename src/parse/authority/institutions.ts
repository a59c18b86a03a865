import { readNames, readRows } from './read-table.ts'

/**
 * What every country has. One institution a line: key | full name | short name | forms in documents.
 * `{of}` is the country's official name with its article, `{adj}` its adjective:
 *
 *     foreign-ministry, RU → "Ministry of Foreign Affairs of the Russian Federation", "Russian Foreign Ministry"
 *
 * A form with `*` is too common to count without its country.
 */
const INSTITUTION_TABLE = `
foreign-ministry|Ministry of Foreign Affairs of {of}|{adj} Foreign Ministry|Foreign Ministry, Ministry of Foreign Affairs, Ministry for Foreign Affairs, Foreign Affairs Ministry, MFA, Ministry of External Affairs, External Affairs Ministry, Ministry of External Relations, Ministry of Foreign Relations, Federal Foreign Office, Department of Foreign Affairs, *Foreign Office, Foreign Affairs Department
defence-ministry|Ministry of Defence of {of}|{adj} Defence Ministry|Defence Ministry, Ministry of Defence, Ministry of National Defence, National Defence Ministry, Ministry for Defence, Department of Defence, Department of National Defence, MoD
interior-ministry|Ministry of Internal Affairs of {of}|{adj} Interior Ministry|Interior Ministry, Ministry of Internal Affairs, Ministry of the Interior, Ministry of Interior, Internal Affairs Ministry, Ministry of Home Affairs, Home Affairs Ministry, Home Ministry, Ministry for Internal Affairs, Ministry of Public Security
justice-ministry|Ministry of Justice of {of}|{adj} Justice Ministry|Justice Ministry, Ministry of Justice
finance-ministry|Ministry of Finance of {of}|{adj} Finance Ministry|Finance Ministry, Ministry of Finance
economy-ministry|Ministry of Economy of {of}|{adj} Economy Ministry|Economy Ministry, Ministry of Economy, Ministry of the Economy, Ministry of Economic Affairs
economic-development-ministry|Ministry of Economic Development of {of}|{adj} Economic Development Ministry|Economic Development Ministry, Ministry of Economic Development
industry-trade-ministry|Ministry of Industry and Trade of {of}|{adj} Ministry of Industry and Trade|Ministry of Industry and Trade, Industry and Trade Ministry
education-ministry|Ministry of Education of {of}|{adj} Education Ministry|Education Ministry, Ministry of Education, Ministry of Education and Science
health-ministry|Ministry of Health of {of}|{adj} Health Ministry|Health Ministry, Ministry of Health, Ministry of Public Health, Ministry of Healthcare
energy-ministry|Ministry of Energy of {of}|{adj} Energy Ministry|Energy Ministry, Ministry of Energy
transport-ministry|Ministry of Transport of {of}|{adj} Transport Ministry|Transport Ministry, Ministry of Transport, Ministry of Transportation
agriculture-ministry|Ministry of Agriculture of {of}|{adj} Agriculture Ministry|Agriculture Ministry, Ministry of Agriculture
culture-ministry|Ministry of Culture of {of}|{adj} Culture Ministry|Culture Ministry, Ministry of Culture
environment-ministry|Ministry of Environment of {of}|{adj} Environment Ministry|Environment Ministry, Ministry of Environment, Ministry of the Environment, Ministry of Environmental Protection
emergencies-ministry|Ministry of Emergency Situations of {of}|{adj} Emergencies Ministry|Emergencies Ministry, Ministry of Emergency Situations, Emergency Situations Ministry, Ministry for Emergency Situations
security-council|Security Council of {of}|{adj} Security Council|*Security Council
national-security-council|National Security Council of {of}|{adj} National Security Council|National Security Council
federal-assembly|Federal Assembly of {of}|{adj} Federal Assembly|Federal Assembly
national-congress|National Congress of {of}|{adj} National Congress|*National Congress
national-assembly|National Assembly of {of}|{adj} National Assembly|*National Assembly
parliament|Parliament of {of}|{adj} Parliament|*Parliament, *parliament
house-of-representatives|House of Representatives of {of}|{adj} House of Representatives|House of Representatives
senate|Senate of {of}|{adj} Senate|*Senate
supreme-council|Supreme Council of {of}|{adj} Supreme Council|*Supreme Council
milli-majlis|Milli Majlis of {of}|{adj} Milli Majlis|Milli Majlis
oliy-majlis|Oliy Majlis of {of}|{adj} Oliy Majlis|Oliy Majlis, Oly Majlis
majlisi-oli|Majlisi Oli of {of}|{adj} Majlisi Oli|Majlisi Oli
jogorku-kenesh|Jogorku Kenesh of {of}|{adj} Jogorku Kenesh|Jogorku Kenesh
armed-forces|Armed Forces of {of}|{adj} Armed Forces|*Armed Forces, *armed forces
army|{adj} Army|{adj} Army|*Army
navy|{adj} Navy|{adj} Navy|*Navy
air-force|{adj} Air Force|{adj} Air Force|*Air Force
coast-guard|{adj} Coast Guard|{adj} Coast Guard|*Coast Guard
general-staff|General Staff of the Armed Forces of {of}|{adj} General Staff|*General Staff, General Staff of the Armed Forces, General Staff of Armed Forces
border-service|Border Guard Service of {of}|{adj} Border Guard Service|*Border Service, *Border Guard Service, *State Border Service
national-guard|{adj} National Guard|{adj} National Guard|*National Guard
national-police|National Police of {of}|{adj} National Police|*National Police
federal-police|Federal Police of {of}|{adj} Federal Police|*Federal Police
intelligence-service|Intelligence Service of {of}|{adj} Intelligence Service|*Intelligence Service, *National Intelligence Service, *National Intelligence Agency
security-service|State Security Service of {of}|{adj} State Security Service|*State Security Service
prosecutor-general|Prosecutor General's Office of {of}|{adj} Prosecutor General's Office|*Prosecutor General's Office, *General Prosecutor's Office, *Office of the Prosecutor General, *Attorney General's Office
supreme-court|Supreme Court of {of}|{adj} Supreme Court|*Supreme Court
constitutional-court|Constitutional Court of {of}|{adj} Constitutional Court|*Constitutional Court
central-bank|Central Bank of {of}|{adj} Central Bank|*Central Bank, *National Bank, *central bank
central-election-commission|Central Election Commission of {of}|{adj} Central Election Commission|*Central Election Commission
presidential-administration|Presidential Administration of {of}|{adj} Presidential Administration|*Presidential Administration, *Administration of the President
chamber-of-commerce|Chamber of Commerce and Industry of {of}|{adj} Chamber of Commerce and Industry|*Chamber of Commerce and Industry, *Chamber of Commerce
academy-of-sciences|{adj} Academy of Sciences|{adj} Academy of Sciences|*Academy of Sciences, *National Academy of Sciences
red-cross|{adj} Red Cross Society|{adj} Red Cross|*Red Cross, *Red Cross Society
red-crescent|{adj} Red Crescent Society|{adj} Red Crescent|*Red Crescent, *Red Crescent Society
government|Government of {of}|{adj} Government|*Government, *Federal Government, *Cabinet of Ministers, *Council of Ministers, *government
congress|Congress of {of}|{adj} Congress|*Congress
national-council|National Council of {of}|{adj} National Council|*National Council
state-council|State Council of {of}|{adj} State Council|*State Council
embassy|Embassy of {of}|{adj} Embassy|*Embassy
`

/** An institution that countries have, with the forms in which documents name it. */
export interface Institution {
  readonly key: string
  readonly name: string
  readonly short: string
  readonly forms: readonly string[]
  /** Forms that need their country beside them. */
  readonly common: ReadonlySet<string>
}

function readInstitution([key = '', name = '', short = '', cell]: readonly string[]): Institution {
  const marked = readNames(cell)
  const common = marked.filter(form => form.startsWith('*')).map(form => form.slice(1))
  return { key, name, short, forms: marked.map(form => form.replace(/^\*/, '')), common: new Set(common) }
}

export const INSTITUTIONS: readonly Institution[] = readRows(INSTITUTION_TABLE).map(readInstitution)
