import type { Story } from '../../model/story.ts'
import { fileName, saveFile } from '../shared/save-file.ts'

/** Hands the story to the reader as a file, to be opened by any Plenary or laid into `stories/`. */
export async function saveStory(story: Story, kind: 'json' | 'yaml'): Promise<void> {
  const { formatStoryFile } = await import('../../link/story-file.ts')
  const type = kind === 'json' ? 'application/json' : 'application/yaml'
  saveFile(fileName(story.title, kind), new Blob([formatStoryFile(story, kind)], { type }))
}
