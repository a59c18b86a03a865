import { expect, test } from 'vitest'
import { moveFunctions } from '../../src/build/functions-last.ts'

test('functions of a script stand behind all else, each kind in its order', () => {
  const script =
    'const a = b()\nfunction b() { return 1 }\nexport const c = a\nfunction d() {}\nexport { d }\n'
  expect(moveFunctions(script, 'script.js').split(/\n+/)).toEqual([
    'const a = b()',
    'export const c = a',
    'export { d }',
    'function b() { return 1 }',
    'function d() {}',
  ])
})
