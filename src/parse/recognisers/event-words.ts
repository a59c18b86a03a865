/** Nouns that name a meeting by themselves. */
export const STRONG_HEADS = new Set(
  (
    'conference summit forum congress symposium seminar workshop session meeting consultations talks roundtable ' +
    'colloquium gathering negotiations conclave meetings sessions consultation summits convocation webinar sitting'
  ).split(' '),
)

/** Nouns that name a meeting only in a proper name or behind an ordinal: "Shangri-La Dialogue", "9th Assembly". */
export const WEAK_HEADS = new Set(
  'dialogue debate convention ministerial hearing hearings retreat exhibition expo readings conferences forums week days'.split(
    ' ',
  ),
)

/** Nouns of bodies that also count their own meetings: "the 9th Assembly", "72nd General Assembly". */
export const COUNTED_HEADS = new Set('assembly council committee commission round plenary'.split(' '))

/** Nouns behind a head that make it no meeting: "conference call", "Conference League", "Congress Hall". */
export const NO_MEETING_BEHIND = new Set(
  (
    'league call calls room rooms hall halls centre centres championship championships title final finals play playoffs ' +
    'playoff season standings game games rival rivals rebels building venue secretariat headquarters village mechanism'
  ).split(' '),
)

/** Small-letter words that may stand between article and head: "the annual high-level conference". */
export const MODIFIERS = new Set(
  (
    'annual regular international extraordinary special emergency ministerial joint informal formal regional global ' +
    'interregional subregional national plenary working bilateral trilateral quadrilateral multilateral preparatory ' +
    'inaugural first final high level top topical official expert scientific practical academic parliamentary ' +
    'interparliamentary intergovernmental interstate economic political military security defence counterterrorism ' +
    'antiterrorism nonproliferation disarmament peace donor donors pledging climate energy trade business investment ' +
    'humanitarian cultural youth world pan african european asian arab eurasian central review follow up review ' +
    'consultative coordination technical thematic strategic scheduled unscheduled biennial biannual triennial virtual ' +
    'online video closed open enlarged expanded restricted narrow format summit level ministers ministerial ' +
    'leaders heads of and foreign interior finance health agriculture justice environment transport education labour ' +
    'tourism media legal anticorruption water food nuclear maritime arctic black sea day days two three four five'
  ).split(' '),
)

/** Words that never belong to a name of an event, in whatever case a heading writes them. */
export const NOT_IN_NAME = new Set(
  (
    'the a an this that these those his her its their our my your today yesterday tomorrow is are was were be been ' +
    'being will would shall should can could may might must has have had do does did not no at by from into onto ' +
    'about after before during since until while when where which who whom whose why how if as but or nor so than ' +
    'then there here attend attends attended attending address addresses addressed addressing open opens opened ' +
    'opening close closes closed conclude concludes concluded kick kicks begin begins began start starts started ' +
    'host hosts hosted hosting hold holds held holding join joins joined chair chairs chaired chairing lead leads ' +
    'led convene convenes convened launch launches launched welcome welcomes welcomed greet greets greeted visit ' +
    'visits visited take takes took taking part participate participates participated participating speak speaks ' +
    'spoke speaking say says said tell tells told urge urges urged call calls called calling ask asks asked discuss ' +
    'discusses discussed announce announces announced postpone postpones postponed cancel cancels cancelled meet ' +
    'meets met met present presents presented deliver delivers delivered send sends sent receive receives received ' +
    'via per ahead also next week month year last previous upcoming forthcoming recent major important key ' +
    'earlier later just now soon new same such any each every some many more most other another all both few ' +
    'several keep keeps suspends resumes ends adopts approves elects hears continues reschedules reschedule rescheduled highlights highlight highlighted organise organises organised organize organizes organized gathers gathered agrees agreed we you they he she during within without under over between among against toward towards through throughout'
  ).split(' '),
)
