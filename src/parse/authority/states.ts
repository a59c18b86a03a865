import { readNames, readRows } from './read-table.ts'

/** A part of a large country that stands behind its towns: "Austin, Texas", "Halifax, Nova Scotia". */
export interface State {
  readonly name: string
  /** ISO 3166-1 alpha-2 of the country. */
  readonly country: string
}

/** One country a line: ISO 3166-1 alpha-2 | its parts. Names that are also countries or towns are left out. */
const STATE_TABLE = `
US|Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, District of Columbia, Puerto Rico, Calif., Mass., Conn., Md., Va., Pa., Fla., Colo., N.Y., N.J., D.C., DC, AL, AK, AR, AZ, CA, CO, CT, DE, FL, GA, HI, IA, ID, IL, IN, KS, KY, LA, MA, MD, ME, MI, MN, MO, MS, MT, NC, ND, NE, NH, NJ, NM, NV, NY, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VA, VT, WA, WI, WV, WY
CA|Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Prince Edward Island, Yukon, Nunavut, Ont., B.C., BC
AU|New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory, NSW
GB|Scotland, Wales, England, Northern Ireland
DE|Bavaria, Saxony, Hesse, Brandenburg, Thuringia, Lower Saxony, North Rhine-Westphalia, Baden-Württemberg
BR|Bahia, Paraná, Pernambuco, Ceará, Minas Gerais, Santa Catarina, Rio Grande do Sul
MX|Jalisco, Nuevo León, Quintana Roo, Yucatán, Chiapas
MY|Sabah, Sarawak, Selangor
IN|Kerala, Karnataka, Tamil Nadu, Maharashtra, Gujarat, Rajasthan, Punjab, Uttar Pradesh, Himachal Pradesh, Madhya Pradesh, West Bengal, Assam, Odisha, Telangana, Andhra Pradesh
ID|West Java, Central Java, East Java, North Sumatra
CN|Hainan, Guangdong, Yunnan, Sichuan, Zhejiang, Jiangsu, Fujian, Shandong, Hubei, Hunan, Shaanxi, Xinjiang, Heilongjiang, Liaoning
RU|Tatarstan, Bashkortostan, Dagestan, Chechnya, Yakutia, Karelia, Buryatia, Udmurtia, Crimea
ES|Andalusia, Catalonia, Galicia
IT|Tuscany, Sicily, Lombardy, Sardinia, Piedmont
FR|Brittany, Normandy, Provence
AT|Tyrol, Styria, Carinthia
`

export const STATES: readonly State[] = readRows(STATE_TABLE).flatMap(([country = '', names]) =>
  readNames(names).map(name => ({ name, country })),
)
