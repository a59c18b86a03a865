import { expect, test } from 'vitest'
import { moveFunctions } from '../../src/build/functions-last.ts'

test('functions of a script stand behind all else, in the order of their parameters', () => {
  const script =
    'const a = b()\nfunction b(text) { return 1 }\nexport const c = a\nfunction d(at) {}\nexport { d }\n'
  expect(moveFunctions(script, 'script.js').split(/\n+/)).toEqual([
    'const a = b()',
    'export const c = a',
    'export { d }',
    'function d(at) {}',
    'function b(text) { return 1 }',
  ])
})
