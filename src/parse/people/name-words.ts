const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Small words inside a name: "Salman bin Abdulaziz", "Ursula von der Leyen", "Bashar al-Assad". */
export const PARTICLES = words(
  'bin ibn bint al el ul ur van von der den de del della da des dos das di du la le ben abu ould zu ter e y af hj binti bte arap dato datuk haji',
)

/** Forms of address that make even a lone surname a person. */
export const ADDRESS = words(
  'mr mrs ms miss messrs dr sir lord lady dame sheikh sheikha professor prof madam mme hon honourable excellency ' +
    'eng engr comrade comr datuk dato seri sri shri smt lt gen maj col adm brig capt sgt cdr sen rep gov amb rev ' +
    'hajia alhaji ato sayyid ustaz rt fr tun haji ratu datin puan encik kyai baroness viscount esq',
)

/** What offices are about, in capitals beside the office: "Minister of Foreign Affairs Sergey Lavrov". */
export const PORTFOLIO = words(
  'foreign affairs defence interior internal finance economy economic development trade industry energy health ' +
    'education science culture justice security agriculture transport labour social policy emergency situations ' +
    'environment communications digital information regional public administration home external relations ' +
    'european international cooperation national state federal first second permanent plenipotentiary ' +
    'extraordinary political military counter terrorism counterterrorism antiterrorism human rights investment ' +
    'investments natural resources water tourism sports youth women family religious islamic parliamentary ' +
    'presidential press chief senior principal high general executive managing deputy vice acting former honorary ' +
    'interim supreme prime crown staff armed forces joint assistant financial monetary police army navy government ' +
    'cabinet party parliament opposition treasury climate peace special operations legal protection enlargement ' +
    'negotiations neighbourhood integration socioeconomic commerce planning infrastructure construction housing ' +
    'common global responsible resource work telecommunications mines petroleum posts works lands technology ' +
    'innovation research higher secondary nuclear atomic space civil aviation maritime fisheries food humanitarian ' +
    'disaster management migration refugees minorities media freedom elect designate and of for',
)

/** Offices and callings that stand beside a name. */
export const OFFICE_WORDS = words(
  'president minister secretary director head chairman chairwoman chairperson chair chief commissioner ' +
    'ambassador envoy representative spokesman spokeswoman spokesperson premier chancellor king queen prince ' +
    'princess emir amir sultan sheikh general colonel admiral lieutenant major marshal governor mayor rector dean ' +
    'professor judge senator speaker commander delegate coordinator undersecretary rapporteur officer leader ' +
    'adviser advisor aide deputy moderator patriarch pope archbishop metropolitan mufti imam diplomat expert ' +
    'scientist academician researcher fellow founder owner manager ceo president-elect ombudsman prosecutor ' +
    'attorney treasurer counsellor counselor attache consul negotiator lawmaker mp parliamentarian congressman ' +
    'politician economist analyst member vice-president administrator inspector superintendent sergeant captain ' +
    'facilitator author journalist editor host co-chair cochair cochairman convener convenor poet writer ' +
    'playwright translator composer conductor singer actor actress painter artist athlete coach philosopher ' +
    'historian philanthropist entrepreneur businessman businesswoman lawyer activist blogger producer screenwriter ' +
    'filmmaker cosmonaut astronaut physician surgeon biologist physicist chemist doctor dsc phd principal ' +
    'councilor councillor alderman legislator comptroller counterpart laureate mathematician rabbi bishop cardinal ' +
    'monarch majesty highness holiness taoiseach assistant auditor',
)

/** Words that are no part of a person's name, though they begin with a capital; those of offices and bodies too. */
export const NOT_IN_NAMES = words(
  'the a an this that these those he she it we they you i his her its our their my your who what when where why ' +
    'how in on at by from with without for to of and or but nor so if as than then there here after before during ' +
    'since until while because although though however also both each every all some many most more no not only ' +
    'yes today yesterday tomorrow now later earlier thus such another other third one two three four five six ' +
    'seven eight nine ten january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday north south east west northern southern eastern ' +
    'western question answer remark remarks reply replies retort communique final declaration ordinary agenda item ' +
    'annex chapter note events speech statement comment greeting greetings message photo video transcript excerpts ' +
    'news release is are was were be been has have had will would can could might must do does did let please good ' +
    'dear ladies gentlemen colleagues friends thank thanks participants republic kingdom states nations besides ' +
    'moreover city region district province island islands sea ocean river mountain mount lake bay gulf street ' +
    'square palace house hall hotel airport kremlin world war day week month year century anniversary olympic ' +
    'games cup agreement treaty convention charter protocol plan project road map according including following ' +
    'speaking addressing opening closing recalling noting welcoming regarding concerning under over between among ' +
    'against about through via per within upon despite unlike like article section contact copyright source tel ' +
    'phone fax email website www http https read see next previous africa asia europe america middle eurasia ' +
    'pacific atlantic arctic caucasus balkans caribbean sahel muslim jewish orthodox catholic islam christianity ' +
    'god arab african asian american latin english french german russian chinese arabic spanish great patriotic ' +
    'guest guests debate countries database land thirty forty fifty sixty seventy eighty ninety annual report take ' +
    'place called off commonwealth revolution qc kc cbe obe jazeera appoints names warns says urges calls tells ' +
    'opens meets begins ends visits attends addresses welcomes condemns stresses discusses adopts approves signs ' +
    'elects reaffirms pledges agrees vows seeks holds hails praises briefs presents receives launches concludes ' +
    'speaks highlights underlines emphasises affirms notes joins takes leads publishers publisher books emeritus ' +
    'elsevier springer organising confirmed invited keynote excellencies distinguished ltd plc inc llc gmbh jsc ' +
    'pjsc ojsc corp holdings holding arms survey technical capabilities capacity strengthening countering violent ' +
    'extremism combating training curriculum reuters kyodo hrh rtd yb un eu us uk nato osce ok ph md jr',
)
