import { Visitor, parseSync, type Plugin } from 'vite'
import { besideAlike } from './beside-alike.ts'

/** Shorter ones weigh less where they stand. */
const LONG = 120

/** With the space behind it, but for the one that parts `return` from `new`. */
const MARK = /(?<![\w$])\/\* @__PURE__ \*\/ |(?<=[\w$])\/\* @__PURE__ \*\//g

/**
 * Moves the tables and lists of words of a script to its head, where they stand side by side:
 *
 *     const WORDS = [`Moscow Conference on …`, `ministry department …`]
 *     … the code, with WORDS[1] where the second list stood …
 *
 * gzip looks back 32 kB. Among the code a table is too far from the next one to share its words, and the parser
 * weighs 4 kB more.
 */
export function gatherWords(): Plugin {
  return {
    name: 'plenary-gather-words',
    renderChunk: (code, { fileName }) => gather(code, fileName),
    generateBundle(_, bundle) {
      // What is unused is gone by now; the marks that helped to find it would stay.
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll(MARK, '')
    },
  }
}

function gather(code: string, file: string): string {
  const lists = findLists(code, file).map(({ start, end }) => ({ start, end, text: code.slice(start, end) }))
  const order = besideAlike(lists.map(({ text }) => text))
  const rest = lists.map(
    ({ start, text }, i) => `${code.slice(lists[i - 1]?.end ?? 0, start)}WORDS[${order.indexOf(text)}]`,
  )
  return `const WORDS = [${order.join()}]\n${rest.join('')}${code.slice(lists.at(-1)?.end ?? 0)}`
}

interface Stretch {
  readonly start: number
  readonly end: number
}

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
