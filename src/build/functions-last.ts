import { parseSync, type Plugin } from 'vite'

/**
 * Moves the functions of a script behind all else that stands in it, each kind in its order:
 *
 *     const MONTHS = …               const MONTHS = …
 *     function findDates() { … }     const CITIES = …
 *     const CITIES = …           →   function findDates() { … }
 *     function findPlaces() { … }    function findPlaces() { … }
 *
 * A function may be called before its line, so nothing reads differently; gzip, which looks back 32 kB, finds
 * more among neighbours of one kind, and the parser weighs 2 kB less.
 */
export function functionsLast(): Plugin {
  return {
    name: 'plenary-functions-last',
    renderChunk: (code, { fileName }) => moveFunctions(code, fileName),
  }
}

/** @param file its name, which tells how it is to be read */
export function moveFunctions(code: string, file: string): string {
  const functions: string[] = []
  let rest = ''
  let at = 0
  for (const { type, start, end } of parseSync(file, code).program.body) {
    if (type !== 'FunctionDeclaration') continue
    functions.push(code.slice(start, end))
    rest += code.slice(at, start)
    at = end
  }
  return [rest, code.slice(at), ...functions].join('\n')
}
