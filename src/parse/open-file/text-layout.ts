/** Text as it is put together from a marked-up file. */
export interface TextLayout {
  /** Words as they stand, runs of white space become one space. */
  words(text: string): void
  /** Kept to the letter: preformatted text, the tab between two cells. */
  exactly(text: string): void
  /** What follows begins on a new line, after an empty one where `lines` is 2. */
  breakLine(lines: 1 | 2): void
  text(): string
}

/**
 * Lays out the text of HTML, DOCX and PDF alike: a line a block, an empty line between paragraphs, none at the
 * start or the end.
 *
 *     words('A  B'), breakLine(2), breakLine(1), words(' C')   → "A B\n\nC"
 */
export function createTextLayout(): TextLayout {
  const parts: string[] = []
  let owed = 0
  let space = false
  const append = (text: string): void => {
    if (parts.length > 0) parts.push(owed > 0 ? '\n'.repeat(owed) : space ? ' ' : '')
    parts.push(text)
    owed = 0
    space = false
  }
  return {
    words: text => {
      const even = text.replace(/[ \t\n\r\f]+/g, ' ')
      if (even.startsWith(' ')) space = true
      if (even === '' || even === ' ') return
      append(even.replace(/^ | $/g, ''))
      space = even.endsWith(' ')
    },
    exactly: text => {
      if (text !== '') append(text)
    },
    breakLine: lines => {
      owed = Math.max(owed, lines)
      space = false
    },
    text: () => parts.join(''),
  }
}
