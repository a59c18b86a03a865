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
    'dignitaries politicians analysts authors engineers managers entities jurisdictions territories partners',
)

/** What a meeting leaves behind. */
export const OUTPUTS = words(
  'documents agreements memoranda memorandums resolutions declarations decisions contracts protocols accords ' +
    'treaties conventions communiques statements deals mous instruments papers reports presentations',
)

export const SIGNING = words(
  'signed sign signing adopted adopt adopting approved approve concluded inked endorsed passed presented exchanged',
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

/** Words between a number and what is counted: "five international organisations". */
export const COUNT_MODIFIERS = words(
  'international foreign regional national domestic other different various official senior high level high-level ' +
    'leading top young local global european african asian arab member participating invited registered security ' +
    'military police business media government governmental non-governmental nongovernmental partner more state ' +
    'public private eminent prominent renowned distinguished accredited russian chinese and key major individual ' +
    'specialised intergovernmental interparliamentary academic political religious civil society civil-society ' +
    'industry energy world developing developed island bilateral multilateral joint final outcome law enforcement ' +
    'policy decision level of the their these sovereign neighbouring friendly independent united nations foreign defence finance interior prime ' +
    'health trade economic technical scientific family loan framework cooperation commercial bilateral ' +
    'investment credit legal binding african pacific caribbean nordic baltic gulf latin american southern ' +
    'northern eastern western east west north south central islamic accredited registered overseas exhibiting least small island ' +
    'dialogue coastal landlocked developing donor young women female male indigenous grassroots',
)

/** Whose total it is when it follows: "170 Member States", "57 participating States". */
export const MEMBERSHIP = words('member participating')

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

/** Who comes from somewhere: "delegates from 16 countries", "representatives of 15 member states". */
export const SENDERS = words(
  'delegates delegations representatives participants experts guests officials ministers leaders delegation ' +
    'academicians journalists people specialists speakers scholars scientists mayors businessmen attendees visitors ' +
    'legislators envoys counterparts lawyers physicians judges observers heads athletes students researchers parliamentarians lawmakers companies exhibitors members',
)
