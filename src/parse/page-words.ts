/** Words of a page's own controls: a short line made of them alone is no part of a document. */
export const CONTROL_WORDS = new Set(
  (
    'home menu search news all latest more read print printable version text full share tweet email send save ' +
    'subscribe newsletter login register sign contact contacts sitemap archive archives photo photos video ' +
    'videos audio gallery events previous next back top page pages facebook twitter telegram whatsapp ' +
    'linkedin rss pdf download comments comment cookies accept close topics tags related materials press ' +
    'release releases media centre room english language font size main content skip to about us'
  ).split(' '),
)

/** Lines that open a block of links and labels under or beside a text. */
export const BLOCK_OPENERS: readonly string[] = [
  'see also',
  'topics',
  'tags',
  'persons',
  'geography',
  'additional',
  'publication status',
  'related',
  'related news',
  'related links',
  'related articles',
  'related topics',
  'related documents',
  'related materials',
  'related stories',
  'read more',
  'read also',
  'more on this topic',
  'more news',
  'latest news',
  'most read',
  'most popular',
  'share',
  'share this',
  'share this page',
  'share this article',
  'follow us',
  'recommended',
  'you may also like',
  'categories',
  'keywords',
  'comments',
  'leave a comment',
  'attachments',
  'links',
]

/** Beginnings of lines that a page or a house adds to every text. */
export const HOUSE_LINES: readonly string[] = [
  'all rights reserved',
  'copyright',
  '©',
  'published in section',
  'published in sections',
  'text version',
  'terms of use',
  'privacy policy',
  'follow us on',
  'share on',
  'like us on',
  'print this',
  'click here',
  'sign up',
  'create a free',
  'create an account',
  'log in to',
  'follow by email',
  'jump to',
  'accessibility links',
  'connect with us',
  'reading time',
  'post a comment',
  'no comments',
  'printer friendly',
  'back to top',
  'last update',
  'subscribe to',
  'skip to',
  'this website uses',
  'we use cookies',
  'for information media',
  'not an official record',
]

/**
 * Endings and words that English does not have, for stray lines of a reader's own programs. Not a language
 * detector: three words are too few for one.
 */
export const FOREIGN_ENDINGS: readonly string[] = [
  'sche',
  'schen',
  'ungen',
  'gaben',
  'keit',
  'heit',
  'lich',
  'schaft',
  'liche',
  'zliche',
  'cion',
  'ciones',
  'zione',
  'zioni',
  'cao',
  'coes',
  'ement',
  'eaux',
  'ojn',
  'ojn',
]
export const FOREIGN_WORDS = new Set(
  'der die das und von zu mit fur suche le les des du et el los las y para del il gli della uma dos das kaj la'.split(
    ' ',
  ),
)
/** Letters with marks that English words seldom carry. */
export const FOREIGN_LETTER = /[äöüßñãõçøåæœĉĝĥĵŝŭąęłśźżőűăîșț\u0370-\u052f\u0590-\u06ff\u3040-\u9fff]/iu
