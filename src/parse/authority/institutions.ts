import { slug } from '../../model/ids.ts'
import { readNames, readRows } from './read-table.ts'

/**
 * What every country has. One institution a line: short form | full form | other forms in documents. A full form
 * with `{adj}`, the country's adjective, is its name; without one it is the short form:
 *
 *     Foreign Ministry|Ministry of Foreign Affairs   RU → "Ministry of Foreign Affairs of the Russian Federation"
 *     *National Police                               FR → "National Police of the French Republic"
 *     *Army|{adj} Army                               FR → "French Army"
 *
 * A form with `*` is too common to count without its country.
 */
const INSTITUTION_TABLE = `
Foreign Ministry|Ministry of Foreign Affairs|Ministry for Foreign Affairs, Foreign Affairs Ministry, MFA, MoFA, Ministry of External Affairs, External Affairs Ministry, Ministry of External Relations, Ministry of Foreign Relations, Federal Foreign Office, Department of Foreign Affairs, *Foreign Office, Foreign Affairs Department
Defence Ministry|Ministry of Defence|Ministry of National Defence, National Defence Ministry, Ministry for Defence, Department of Defence, Department of National Defence, MoD
Interior Ministry|Ministry of Internal Affairs|Ministry of the Interior, Ministry of Interior, Internal Affairs Ministry, Ministry of Home Affairs, Home Affairs Ministry, Home Ministry, Ministry for Internal Affairs, Ministry of Public Security
Justice Ministry|Ministry of Justice
Finance Ministry|Ministry of Finance
Economy Ministry|Ministry of Economy|Ministry of the Economy, Ministry of Economic Affairs
Economic Development Ministry|Ministry of Economic Development
Ministry of Industry and Trade||Industry and Trade Ministry
Education Ministry|Ministry of Education|Ministry of Education and Science
Health Ministry|Ministry of Health|Ministry of Public Health, Ministry of Healthcare
Energy Ministry|Ministry of Energy
Transport Ministry|Ministry of Transport|Ministry of Transportation
Agriculture Ministry|Ministry of Agriculture
Culture Ministry|Ministry of Culture
Environment Ministry|Ministry of Environment|Ministry of the Environment, Ministry of Environmental Protection
Emergencies Ministry|Ministry of Emergency Situations|Emergency Situations Ministry, Ministry for Emergency Situations
*Security Council
National Security Council
Federal Assembly
*National Congress
*National Assembly
*Parliament||*parliament
House of Representatives
*Senate
*Supreme Council
Milli Majlis
Oliy Majlis||Oly Majlis
Majlisi Oli
Jogorku Kenesh
*Armed Forces||*armed forces
*Army|{adj} Army
*Navy|{adj} Navy
*Air Force|{adj} Air Force
*Coast Guard|{adj} Coast Guard
*General Staff|General Staff of the Armed Forces|General Staff of Armed Forces
*Border Guard Service||*Border Service, *State Border Service
*National Guard|{adj} National Guard
*National Police
*Federal Police
*Intelligence Service||*National Intelligence Service, *National Intelligence Agency
*State Security Service
*Prosecutor General's Office||*Prosecutor's Office, *General Prosecutor's Office, *Office of the Prosecutor General, *Attorney General's Office
*Supreme Court
*Constitutional Court
*Central Bank||*National Bank, *central bank
*Central Election Commission
*Presidential Administration||*Administration of the President
*Chamber of Commerce and Industry||*Chamber of Commerce
*Academy of Sciences|{adj} Academy of Sciences|*National Academy of Sciences
*Red Cross|{adj} Red Cross Society|*Red Cross Society
*Red Crescent|{adj} Red Crescent Society|*Red Crescent Society
*Government||*Federal Government, *Cabinet of Ministers, *Council of Ministers, *government
*Congress
*National Council
*State Council
*Embassy
`

/** An institution that countries have, with the forms in which documents name it. */
export interface Institution {
  /** `foreign-ministry` */
  readonly key: string
  /** `Ministry of Foreign Affairs of {of}`; `{of}` is the country's official name with its article. */
  readonly name: string
  /** `{adj} Foreign Ministry` */
  readonly short: string
  readonly forms: readonly string[]
  /** Forms that need their country beside them. */
  readonly common: ReadonlySet<string>
}

function readInstitution([first = '', second = '', cell]: readonly string[]): Institution {
  const full = second || first
  const named = second.includes('{adj}')
  const marked = [...new Set([first, ...(named ? [] : [full]), ...readNames(cell)])]
  const common = marked.filter(form => form.startsWith('*')).map(plain)
  return {
    key: slug(first),
    name: named ? second : `${plain(full)} of {of}`,
    short: `{adj} ${plain(first)}`,
    forms: marked.map(plain),
    common: new Set(common),
  }
}

const plain = (form: string): string => form.replace('*', '')

export const INSTITUTIONS: readonly Institution[] = readRows(INSTITUTION_TABLE).map(readInstitution)
