/** Pieces that have broken files of others: markup, controls, bidi, halves of characters, formulas, paths. */
const PIECES = [
  '</a:t></script><script>alert(1)</script>',
  '<![CDATA[ x ]]>',
  '<!-- -- -->',
  ']]>',
  '&amp; &#0; &bogus; & <',
  '"\'`="',
  '\u0000\u0001\u0008\u000b\u001b\u007f',
  '\ud800 lone \udc00',
  '\ufffe\uffff',
  '\u202egnol\u202c \u2066x\u2069 \u200f',
  'e\u0301\u0327'.repeat(30),
  'Z\u0351\u036b\u0343\u036a'.repeat(20),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ﷺ مؤتمر القمة',
  '国際会議'.repeat(40),
  '{{constructor}} ${x} %s %n',
  '=HYPERLINK("http://x")',
  '../../etc/passwd\\..\\x',
  'vbscript:alert(1) data:text/html,x',
  'a'.repeat(5_000),
  'word '.repeat(1_200),
  '\n\r\n\t\v\f  \u2028\u2029\u0085',
  '',
  ' ',
  'constructor',
  '__proto__',
  'plenary-shape-3',
  '<p:cNvPr id="9" name="plenary-shape-1">',
  '</Relationships>',
  "$1 $& $` $'",
] as const

/** So many titles, each other: single pieces first, then two and three of them together. */
export function hostileStrings(count: number): readonly string[] {
  const piece = (n: number): string => PIECES[n % PIECES.length] ?? ''
  return Array.from({ length: count }, (_, n) => {
    const round = Math.floor(n / PIECES.length)
    const more = Array.from({ length: round % 3 }, (__, i) => piece(n * 7 + i * 11 + round))
    return [piece(n), ...more].join(' ')
  })
}
