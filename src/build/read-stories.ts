import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { badPart, type StepPosition } from '../link/sound-parts.ts'
import { parseStoryFile, type StoryFile } from '../link/story-file.ts'
import type { StoryFault } from '../link/story-shape.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { DEFAULT_STORY, type Story } from '../model/story.ts'
import { checkStep, type StoryGround } from './check-story.ts'
import { findStoryFiles } from './story-files.ts'

/** Stories that lie with the documents, and what is wrong in their files. */
export interface ReadStories {
  readonly stories: readonly Story[]
  readonly diagnostics: readonly Diagnostic[]
}

type Tell = (message: string, path?: string, severity?: Diagnostic['severity']) => void

/**
 * Reads `stories/*.yaml` of a folder and the files that its `plenary.yaml` names. A bad step or citation is a
 * diagnostic with file, line and what to do, and the rest of the story works.
 */
export function readStories(folder: string, named: readonly string[], ground: StoryGround): ReadStories {
  const { files, missing } = findStoryFiles(folder, named)
  const stories: Story[] = []
  const diagnostics = missing.map(name =>
    badStory('plenary.yaml', `the story "${name}" is not in this folder; correct its path or take it out.`),
  )
  for (const file of files) {
    const read = parse(join(folder, file), file)
    const tell: Tell = (message, path, severity) =>
      diagnostics.push(badStory(file, message, path === undefined ? undefined : read.lineOf(path), severity))
    for (const fault of read.faults) tell(sayFault(fault), fault.path)
    const story = read.story && withoutClash(read.story, stories, tell)
    if (story) stories.push(checked(story, read.positions, ground, tell))
  }
  return { stories, diagnostics }
}

function parse(path: string, file: string): StoryFile {
  try {
    return parseStoryFile(readFileSync(path, 'utf8'), basename(file, extname(file)))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return {
      positions: [],
      faults: [{ path: '', reason: `would not open (${reason})` }],
      lineOf: () => undefined,
    }
  }
}

function withoutClash(story: Story, before: readonly Story[], tell: Tell): Story | undefined {
  const taken =
    story.id === DEFAULT_STORY ? 'the story of all events' : before.find(({ id }) => id === story.id)?.title
  if (taken === undefined) return story
  tell(`the id "${story.id}" is that of ${taken}; give this story another "id".`, 'id')
  return undefined
}

function checked(story: Story, positions: readonly StepPosition[], ground: StoryGround, tell: Tell): Story {
  const steps = story.steps.map((step, at) => {
    const position = positions[at] ?? { step: at, citations: [] }
    const { citations, findings } = checkStep(story, step, ground)
    for (const { message, citation, severity } of findings) {
      const place = citation === undefined ? 'link' : `citations.${position.citations[citation] ?? citation}`
      tell(`step ${position.step + 1}: ${message}`, `steps.${position.step}.${place}`, severity)
    }
    return { ...step, citations }
  })
  return { ...story, steps }
}

/** `{ path: 'steps.2.title', reason: 'is missing' }` → `step 3: "title" is missing; …`. */
function sayFault({ path, reason }: StoryFault): string {
  const part = badPart(path)
  if (part === undefined)
    return `${path === '' ? 'the file' : `"${path}"`} ${reason}; the story is left out until that is corrected.`
  const [, step, , citation] = part.split('.')
  const field = path.slice(part.length + 1)
  const what = field === '' ? 'it' : `"${field}"`
  if (step === undefined)
    return `"${path}" ${reason}; what the steps showed when they were saved is not known.`
  const place = `step ${Number(step) + 1}${citation === undefined ? '' : `, citation ${Number(citation) + 1}`}`
  return `${place}: ${what} ${reason}; it is left out until that is corrected.`
}

function badStory(
  file: string,
  message: string,
  line?: number,
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic {
  return { code: 'bad-story', severity, file, ...(line === undefined ? {} : { line }), message }
}
