import { expect, test } from 'vitest'
import { rememberTheme } from '../../src/state/remember-theme.ts'
import { firstTheme } from '../../src/state/theme.ts'

type Page = Parameters<typeof firstTheme>[0]

function page(search: string, remembered: Record<string, string> = {}): Page {
  const localStorage = {
    getItem: (key: string) => remembered[key] ?? null,
    setItem: (key: string, value: string) => {
      remembered[key] = value
    },
  }
  return { location: { search }, localStorage } as unknown as Page
}

const refusing = (search: string): Page =>
  ({
    location: { search },
    get localStorage(): Storage {
      throw new DOMException('refused', 'SecurityError')
    },
  }) as unknown as Page

test('the embedder decides, then the reader, then the system', () => {
  const chosen = { 'plenary.theme': 'dark' }
  expect(firstTheme(page('?theme=light', chosen))).toBe('light')
  expect(firstTheme(page('', chosen))).toBe('dark')
  expect(firstTheme(page(''))).toBe('auto')
})

test('an unknown theme is left out', () => {
  expect(firstTheme(page('?theme=pink', { 'plenary.theme': 'neon' }))).toBe('auto')
})

test('the choice is remembered, and a browser that refuses is no error', () => {
  const remembered: Record<string, string> = {}
  rememberTheme(page('', remembered), 'dark')
  expect(remembered).toEqual({ 'plenary.theme': 'dark' })
  expect(() => rememberTheme(refusing(''), 'dark')).not.toThrow()
  expect(firstTheme(refusing('?theme=dark'))).toBe('dark')
  expect(firstTheme(refusing(''))).toBe('auto')
})
