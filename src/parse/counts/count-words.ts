const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Who comes to a meeting and nowhere else: a number before one of these is attendance by itself. */
export const GUESTS = words(
  'guests participants delegates delegations attendees journalists reporters speakers panellists panelists ' +
    'visitors exhibitors observers parliamentarians registrants invitees correspondents volunteers ' +
    'conferees congressists campers presenters',
)

/** Who or what may be counted where the sentence says that it came. */
export const ATTENDERS = words(
  'countries states nations organisations representatives experts officials ministers leaders heads scholars ' +
    'scientists academics academicians companies businesses people persons students governments economies ' +
    'institutions universities ngos agencies ambassadors chiefs members presidents lawmakers mps specialists ' +
    'professionals researchers teams services structures regions cities firms enterprises parties groups ' +
    'diplomats generals entrepreneurs youths youth women artists athletes associations bodies outlets media ' +
    'regulators investors executives ceos practitioners lawyers judges prosecutors mayors governors rectors ' +
    'teachers doctors farmers activists religious chairs commanders professors personnel personalities figures ' +
    'makers legislators envoys counterparts physicians businesspeople officers mps ' +
    'dignitaries politicians analysts authors engineers managers entities jurisdictions territories partners ' +
    'deputies laureates winners delegation athletes businessmen missions museums federations clubs schools banks unions ' +
    'parliaments chambers',
)

/** What a meeting leaves behind. */
export const OUTPUTS = words(
  'documents agreements memoranda memorandums resolutions declarations decisions contracts protocols accords ' +
    'treaties conventions communiques statements deals mous instruments papers reports presentations',
)

export const SIGNING = words(
  'signed sign signing adopted adopt adopting approved approve concluded inked endorsed passed presented exchanged heard delivered',
)

/** Before a number: how far it is meant. */
export const BOUNDS: ReadonlyMap<string, 'at-least' | 'at-most' | 'about'> = new Map([
  ['over', 'at-least'],
  ['than', 'at-least'],
  ['least', 'at-least'],
  ['above', 'at-least'],
  ['exceeding', 'at-least'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['to', 'at-most'],
])

/** Words that never stand between a number and what is counted: "on 12 July ministers", "7 of its members". */
export const NOT_COUNTED = words(
  'the a an of in on at by for to with from or but not than per percent million billion is are was were be been ' +
    'has have had will would may can could should who which that as it its he she they we said says told also am pm ' +
    'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday',
)

/** What is measured, not who comes: plurals that never name those present. */
export const MEASURES = words(
  'years months weeks days hours minutes seconds times percent points dollars euros pounds rubles roubles yuan ' +
    'yen rupees francs pesos shillings tons tonnes kilometres kilometers metres meters miles hectares acres barrels ' +
    'litres megawatts gigawatts degrees pages chapters articles items sessions panels rounds stages phases steps ' +
    'meetings conferences summits forums workshops events topics themes issues areas fields pillars goals targets ' +
    'questions answers votes seats copies objects missiles aircraft ships vehicles tanks troops soldiers deaths ' +
    'cases victims casualties languages halls rooms hotels stands booths editions terms decades centuries ' +
    'projects programmes measures recommendations points sides parts halves quarters thirds billions millions',
)

/** What those who come are from. */
export const COUNTRIES = words('countries states nations economies')
