/** The houses whose way of writing a template imitates, in our own sentences. */
export type Style =
  | 'wire'
  | 'communiqué'
  | 'transcript'
  | 'page'
  | 'announcement'
  | 'postponement'
  | 'programme'
  | 'newspaper'
  | 'UN release'
  | 'university'
  | 'no meeting'

/** When a text appears: on the first or last day of the meeting, shortly after, weeks before, or on its eve. */
export type When = 'first' | 'last' | 'after' | 'before' | 'eve'

/**
 * A document with gaps. A gap is a tag in braces, `{city}` or with a form `{city:upper}`; what a tag means and
 * which fact it states is told in `tags.ts`. Words outside the braces state no fact.
 */
export interface Template {
  readonly name: string
  readonly style: Style
  readonly when: When
  readonly status: 'held' | 'announced' | 'postponed' | 'cancelled' | 'none'
  /** Only for meetings of more than one day, or only for those with a number. */
  readonly needs: 'several days' | 'an edition' | undefined
  readonly text: string
}

/** One template as it stands in a table: its first line is `name | when`, optionally ` | needs`. */
export function readTemplates(
  style: Style,
  status: Template['status'],
  ...texts: readonly string[]
): readonly Template[] {
  return texts.map(written => {
    const [head = '', ...body] = written.trim().split('\n')
    const [name = '', when = '', needs] = head.split('|').map(part => part.trim())
    return {
      name,
      style,
      when: when as When,
      status,
      needs: needs as Template['needs'],
      text: body.join('\n').trim(),
    }
  })
}
