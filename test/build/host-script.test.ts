import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { buildHostScript } from '../../src/build/host-script.ts'

test("the host's script is one small file that needs no other, classic or as a module", async () => {
  const script = await buildHostScript()
  expect(script).not.toMatch(/\b(import|export|require)\b\s*[({'"*]/)
  expect(script.length).toBeLessThan(20_000)
  const defined: string[] = []
  const page = createContext({
    HTMLElement: Object,
    HTMLScriptElement: Object,
    customElements: { get: () => undefined, define: (name: string) => defined.push(name) },
    document: {
      currentScript: null,
      querySelector: () => null,
      querySelectorAll: () => [],
      addEventListener() {},
    },
    addEventListener() {},
  })
  const before = Object.keys(page)
  runInContext(script, page)
  expect(defined).toEqual(['plenary-timeline'])
  expect(Object.keys(page)).toEqual(before)
})
