import { SCRIPTS } from '../font-faces.ts'

export interface ScriptRun {
  /** The name of the file that holds the signs: `latin`. */
  readonly script: string
  readonly text: string
}

/** `splitByScript('Путин: yes')` → cyrillic "Путин", latin ": yes". What no file holds goes to the first. */
export function splitByScript(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = []
  for (const sign of text) {
    const script = scriptOf(sign)
    const last = runs.at(-1)
    if (last?.script === script) runs[runs.length - 1] = { script, text: last.text + sign }
    else runs.push({ script, text: sign })
  }
  return runs
}

function scriptOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const holder = SCRIPTS.find(({ runs }) => runs.some(([first, last]) => first <= code && code <= last))
  return (holder ?? SCRIPTS[0])?.name ?? ''
}
