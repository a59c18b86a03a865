import { expect, test } from 'vitest'
import { splitTitle } from '../../src/derive/split-title.ts'

test('a theme behind a colon is set apart only where the whole is too long', () => {
  const name = 'International Conference of the Collective Security Treaty Organisation'
  const theme = 'On the Role and Nature of Interaction Between Organisations'
  expect(splitTitle(`${name}: ${theme}`)).toEqual({ title: name, rest: theme })
  expect(splitTitle('Forum: the first')).toEqual({ title: 'Forum: the first', rest: '' })
  expect(splitTitle(`16: ${theme.repeat(2)}`).rest).toBe('')
})
