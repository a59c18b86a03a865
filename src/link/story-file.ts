import { stringify } from 'yaml'
import type { Story } from '../model/story.ts'
import { completeStory } from './complete-story.ts'
import { soundParts, type SoundParts } from './sound-parts.ts'
import { readYaml } from '../model/yaml-file.ts'

/** A file as it was read; a file that is no YAML has one fault, of the whole. */
export interface StoryFile extends SoundParts {
  /** The 1-based line of `steps.2.title`, or of the nearest part around it that the file has. */
  lineOf(path: string): number | undefined
}

/**
 * Reads a story out of YAML or JSON. `name` is the file's, without its ending. Nothing is thrown: bad parts are
 * left out and named, and where nothing is left there is no `story`.
 *
 *     title: CIS meetings                     id, from the file's name
 *     steps:
 *       - title: Krasnodar                    id, from the title
 *         event: 2017-10-04-meeting-of-…      or link: v=1&view=timeline&org=cis
 *         notes: Say why the end is open.
 *         citations:
 *           - document: 001_c6b91583b424ce8c  a quotation of it, word for word
 *             exact: in the next two days
 */
export function parseStoryFile(text: string, name: string): StoryFile {
  const { value, fault, lineOf } = readYaml(text)
  if (fault !== undefined) return { positions: [], faults: [{ path: '', reason: fault }], lineOf }
  return { ...soundParts(completeStory(value, name)), lineOf }
}

/** The file of a story, to be opened again by any Plenary or laid into `stories/`. Lines end in `\n`. */
export function formatStoryFile(story: Story, kind: 'json' | 'yaml'): string {
  return kind === 'json' ? `${JSON.stringify(story, undefined, 2)}\n` : stringify(story, { lineWidth: 110 })
}
