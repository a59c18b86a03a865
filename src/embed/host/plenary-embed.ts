import { adoptFrames } from './adopt-frames.ts'
import { PlenaryTimeline } from './plenary-timeline.ts'

const NAME = 'plenary-timeline'

/** The folder of this script, with a slash at the end; a module is found by its name in the page. */
function findHome(): string | undefined {
  const script = document.currentScript ?? document.querySelector('script[src*="plenary-embed.js"]')
  return script instanceof HTMLScriptElement && script.src !== '' ? new URL('./', script.src).href : undefined
}

// A page that loads the script twice has one of it: two would press each key twice.
if (!customElements.get(NAME)) {
  PlenaryTimeline.home = findHome()
  customElements.define(NAME, PlenaryTimeline)
  adoptFrames(PlenaryTimeline.home)
}
