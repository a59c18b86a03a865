import type { DocumentId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { usePromised } from '../shared/use-promised.ts'

/** The texts that a story quotes, once they are there; one that does not come is taken on trust. */
export function useCitedTexts(story: Story): ReadonlyMap<DocumentId, string> | undefined {
  const { data } = usePlenaryParts()
  const cited = [
    ...new Set(story.steps.flatMap(({ citations }) => citations.map(({ document }) => document))),
  ]
  const promised = usePromised(cited.join(' '), async signal => {
    const texts = await Promise.allSettled(cited.map(id => data.text(id, signal)))
    const found = texts.flatMap((text, i) => {
      const id = cited[i]
      return text.status === 'fulfilled' && id !== undefined ? [[id, text.value] as const] : []
    })
    return new Map(found)
  })
  return promised.kind === 'ready' ? promised.value : undefined
}
