import fc from 'fast-check'

/** Words that break careless code, beside any text. */
const words = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '\u0000',
    '\uD800',
    'null',
    'data:text/html,<script>',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const numbers = fc.oneof(fc.constantFrom(0, -1, 1, 1.5, NaN, Infinity, 2 ** 53), fc.integer())
const values = fc.oneof(
  words,
  numbers,
  fc.boolean(),
  fc.constant(undefined),
  fc.constant(null),
  fc.anything({ maxDepth: 2 }),
)

/** Fields that some message has, and some that none has. */
const FIELDS = [
  'hash',
  'event',
  'document',
  'passage',
  'i',
  'by',
  'story',
  'theme',
  'motion',
  'paused',
  'what',
  'id',
  'inst',
  'px',
  'title',
  'label',
  'shown',
  'total',
  'key',
  'taken',
  'shift',
  'focus',
  'code',
  'message',
  'value',
  'error',
  'protocol',
  'events',
  'can',
  'n',
  'atStart',
  'atEnd',
  '__proto__',
  'constructor',
  'html',
  'url',
] as const

/** In this protocol's envelope, with the fields of a type damaged or missing; or anything else that can be sent. */
export function arbitraryMessages(types: readonly string[]): fc.Arbitrary<unknown> {
  const enveloped = fc
    .record({
      type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...types) }, { weight: 1, arbitrary: words }),
      fields: fc.array(fc.tuple(fc.constantFrom(...FIELDS), values), { maxLength: 5 }),
    })
    .map(({ type, fields }) => Object.fromEntries([['plenary', 1], ['type', type], ...fields]) as unknown)
  return fc.oneof(
    { weight: 7, arbitrary: enveloped },
    {
      weight: 2,
      arbitrary: fc.anything({
        maxDepth: 3,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withTypedArray: true,
      }),
    },
    { weight: 1, arbitrary: words },
  )
}

/** Fragments as links have them, with their values damaged, and any text. */
export const arbitraryFragments: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'v',
          'view',
          'lanes',
          'from',
          'to',
          'years',
          'org',
          'match',
          'role',
          'place',
          'series',
          'publisher',
          'q',
          'e',
          'tab',
          'd',
          'p',
          'story',
          'step',
          'fact',
          'fold',
          'wide',
          '__proto__',
          'constructor',
        ),
        fc.oneof(
          words.map(word => encodeURIComponent(word.toWellFormed())),
          words,
          fc.constantFrom(
            '%',
            '%E0%A4',
            '~',
            '~eJw',
            '2017-13-45',
            '2017/2016',
            '1',
            '99999',
            'none',
            'list',
            'timeline',
          ),
        ),
      ),
      { maxLength: 8 },
    )
    .map(pairs => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** The same runs each time; a failing one can be told by its path. */
export const SEED = 20_191_030
