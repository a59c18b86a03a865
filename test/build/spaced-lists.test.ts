import { expect, test } from 'vitest'
import { spaceLists } from '../../src/build/spaced-lists.ts'

test.for([
  ["const a = new Set(['of', 'for', '-'])", "const a = new Set(`of for -`.split(' '))"],
  ["f(['a', 'b', 'c'], [['d', 'e', 'f'], 1])", "f(`a b c`.split(' '), [`d e f`.split(' '), 1])"],
  ["const two = ['of', 'for']", "const two = ['of', 'for']"],
  ["const names = ['of', 'the UN', '']", "const names = ['of', 'the UN', '']"],
  ["const marks = ['`', '$', ',']", "const marks = ['`', '$', ',']"],
  ["const f = at => ['a', 'b', 'c'].includes(at)", "const f = at => ['a', 'b', 'c'].includes(at)"],
  ["function f() { return ['a', 'b', 'c'] }", "function f() { return ['a', 'b', 'c'] }"],
] as const)('%s', ([code, expected]) => {
  expect(spaceLists(code, 'script.js')).toBe(expected)
})
