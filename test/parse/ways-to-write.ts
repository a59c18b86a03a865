/** A way to write a text that must not change what it says. */
export interface Way {
  readonly name: string
  readonly write: (text: string) => string
  /** The share of answers, over many documents, that stay the same at least. */
  readonly floor: number
}

const WIDTH = 72

function wrap(text: string): string {
  return text
    .split('\n')
    .map(line => wrapLine(line))
    .join('\n')
}

function wrapLine(line: string): string {
  let column = 0
  return line
    .split(' ')
    .map((word, i) => {
      const wide = i === 0 ? word.length : column + 1 + word.length
      const fits = wide <= WIDTH
      column = fits ? wide : word.length
      return i === 0 ? word : `${fits ? ' ' : '\n'}${word}`
    })
    .join('')
}

/** British words beside American ones; in names of bodies too. */
const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['organis', 'organiz'],
  ['Organis', 'Organiz'],
  ['ORGANIS', 'ORGANIZ'],
  ['programme', 'program'],
  ['Programme', 'Program'],
  ['centre', 'center'],
  ['Centre', 'Center'],
  ['Defence', 'Defense'],
  ['defence', 'defense'],
  ['Labour', 'Labor'],
  ['labour', 'labor'],
  ['Co-operation', 'Cooperation'],
  ['co-operation', 'cooperation'],
]

function respell(text: string, from: 0 | 1): string {
  return SPELLINGS.reduce((all, pair) => all.replaceAll(wholeWord(pair[from]), pair[1 - from] ?? ''), text)
}

/** "program" but not "programme" nor "programming". */
function wholeWord(spelling: string): RegExp {
  return new RegExp(`${spelling}(?!me|ming|med)`, 'g')
}

/** Curly marks where a reader would put them: opening ones after a space or at the start. */
function curl(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([])'/g, '$1‘')
    .replace(/'/g, '’')
}

/** Only a line that can be nothing but a heading: no date, no dateline, no name of a house. */
function lowerHeading(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const words = first.split(' ').length
  const isHeading = words > 5 && first.length < 160 && !/[.:;]|\d{4}|\) *[-–—]/.test(first)
  return isHeading && (rest[0] ?? '').trim() === '' ? [first.toLowerCase(), ...rest].join('\n') : text
}

const ABOVE = 'Skip to main content\nMenu\nSearch\n\n'
const BELOW = '\n\nShare this page\nPrint\nBack to top\n'

export const WAYS: readonly Way[] = [
  { name: 'CRLF', floor: 1, write: text => text.replaceAll('\n', '\r\n') },
  {
    name: 'non-breaking spaces',
    floor: 1,
    write: text => text.replaceAll(' of ', ' of\u00a0').replaceAll(' the ', '\u00a0the '),
  },
  {
    name: 'straight quotation marks',
    floor: 1,
    write: text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  },
  { name: 'curly quotation marks', floor: 1, write: curl },
  { name: 'decomposed letters', floor: 1, write: text => text.normalize('NFD') },
  { name: 'long dashes', floor: 1, write: text => text.replaceAll('–', '—') },
  { name: 'American spelling', floor: 1, write: text => respell(text, 0) },
  { name: 'British spelling', floor: 1, write: text => respell(text, 1) },
  { name: 'lines of a page below', floor: 1, write: text => text + BELOW },
  { name: 'lines of a page above', floor: 0.985, write: text => ABOVE + text },
  { name: 'the text twice', floor: 0.98, write: text => `${text}\n\n${text}` },
  { name: 'blank lines between paragraphs', floor: 0.98, write: text => text.replace(/\n+/g, '\n\n') },
  { name: 'a heading in small letters', floor: 0.98, write: lowerHeading },
  { name: 'a hard wrap at 72 columns', floor: 0.955, write: wrap },
  {
    name: 'all on one line, where headings and datelines have no end,',
    floor: 0.82,
    write: text => text.replace(/\s*\n+\s*/g, ' '),
  },
]
