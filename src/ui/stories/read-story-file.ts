import { badPart } from '../../link/sound-parts.ts'
import type { StoryFile } from '../../link/story-file.ts'
import type { StoryFault } from '../../link/story-shape.ts'
import type { Story } from '../../model/story.ts'
import { t } from '../words/t.ts'

/** A file that the reader chose: its story, if there is one, and what was wrong, a sentence each. */
export interface ReadFile {
  readonly story: Story | undefined
  readonly faults: readonly string[]
}

/** Beyond them, they are counted. */
const MOST_FAULTS = 5

export async function readStoryFile(file: File): Promise<ReadFile> {
  let read: StoryFile
  try {
    const { parseStoryFile } = await import('../../link/story-file.ts')
    read = parseStoryFile(await file.text(), file.name.replace(/\.[^.]+$/, ''))
  } catch {
    return { story: undefined, faults: [t('stories.file_unreadable', { file: file.name })] }
  }
  const faults = read.faults.map(fault => withLine(sayFault(fault), read.lineOf(fault.path)))
  const more = faults.length - MOST_FAULTS
  return {
    story: read.story,
    faults: [
      ...(read.story ? [] : [t('stories.not_opened', { file: file.name })]),
      ...faults.slice(0, MOST_FAULTS),
      ...(more > 0 ? [t('stories.more_faults', { count: more })] : []),
    ],
  }
}

function withLine(fault: string, line: number | undefined): string {
  return line === undefined ? fault : t('stories.fault', { line, fault })
}

function sayFault({ path, reason }: StoryFault): string {
  const part = badPart(path)
  if (part === undefined)
    return path === ''
      ? t('stories.fault_whole', { reason })
      : t('stories.fault_field', { field: path, reason })
  const [, step, , citation] = part.split('.')
  const field = path.slice(part.length + 1) || t('stories.fault_part')
  if (step === undefined) return t('stories.fault_field', { field: path, reason })
  const say = citation === undefined ? 'stories.fault_step' : 'stories.fault_citation'
  return t(say, { step: Number(step) + 1, field, reason })
}
