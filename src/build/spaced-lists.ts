import { Visitor, parseSync, type Plugin } from 'vite'

/** Shorter lists weigh as much either way. */
const LEAST = 3
/** What a list that is cut at spaces may hold. */
const PLAIN = /^[^\s`\\$]+$/

/**
 * Writes lists of words that stand outside all functions, and so are made once, with spaces between the words:
 *
 *     const ENDS = new Set(['of', 'for', 'the'])   →   const ENDS = new Set(`of for the`.split(' '))
 *
 * The parser weighs 0.4 kB less.
 */
export function spacedLists(): Plugin {
  return { name: 'plenary-spaced-lists', renderChunk: (code, { fileName }) => spaceLists(code, fileName) }
}

/** @param file its name, which tells how it is to be read */
export function spaceLists(code: string, file: string): string {
  let spaced = ''
  let at = 0
  for (const { start, end, words } of findLists(code, file)) {
    spaced += `${code.slice(at, start)}\`${words.join(' ')}\`.split(' ')`
    at = end
  }
  return spaced + code.slice(at)
}

interface List {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

function findLists(code: string, file: string): readonly List[] {
  const found: List[] = []
  let depth = 0
  const enter = (): void => void depth++
  const leave = (): void => void depth--
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    ArrayExpression({ start, end, elements }) {
      const words = elements.flatMap(one =>
        one?.type === 'Literal' && typeof one.value === 'string' && PLAIN.test(one.value) ? [one.value] : [],
      )
      if (depth === 0 && words.length >= LEAST && words.length === elements.length)
        found.push({ start, end, words })
    },
  }).visit(parseSync(file, code).program)
  return found
}
