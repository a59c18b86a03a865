import { Visitor, parseSync, type Plugin } from 'vite'

/** Shorter ones are sentences of the code and stay with it. */
const LONG = 100

/**
 * Moves the tables and lists of words of a script to its head, where they stand side by side:
 *
 *     const WORDS = [`Moscow Conference on …`, `ministry department …`]
 *     … the code, with WORDS[1] where the second list stood …
 *
 * gzip looks back 32 kB. Among the code a table is too far from the next one to share its words, and the parser
 * weighs 3 kB more.
 */
export function gatherWords(): Plugin {
  return { name: 'plenary-gather-words', renderChunk: (code, { fileName }) => gather(code, fileName) }
}

function gather(code: string, file: string): string {
  const lists = findLists(code, file)
  const order = lists.toSorted(byLength)
  const head = order.map(list => textOf(code, list)).join(',\n')
  const rest = lists.map(
    (list, i) => `${code.slice(lists[i - 1]?.end ?? 0, list.start)}WORDS[${order.indexOf(list)}]`,
  )
  return `const WORDS = [${head}]\n${rest.join('')}${code.slice(lists.at(-1)?.end ?? 0)}`
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const textOf = (code: string, { start, end }: Stretch): string => code.slice(start, end)

/** Tables first, then lists: those of one length are mostly of one kind. */
const byLength = (a: Stretch, b: Stretch): number => b.end - b.start - (a.end - a.start)

/** Long texts without a gap to fill in, in the order of the script. */
function findLists(code: string, file: string): readonly Stretch[] {
  const found: Stretch[] = []
  const tagged = new Set<number>()
  const keep = ({ start, end }: Stretch): void => {
    if (end - start >= LONG && !tagged.has(start)) found.push({ start, end })
  }
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi.start),
    TemplateLiteral: node => node.expressions.length === 0 && keep(node),
    Literal: node => typeof node.value === 'string' && keep(node),
  }).visit(parseSync(file, code).program)
  return found
}
