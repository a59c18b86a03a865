import { EXIT } from './exit-codes.ts'

type Command = (argv: readonly string[]) => Promise<number> | number

interface CommandEntry {
  readonly does: string
  /** Loaded when asked for: `parse` needs no Vite server, `start` no Vitest. */
  readonly load: () => Promise<Command>
}

/** To add a command: a file in `commands/` and a row here. */
export const COMMANDS: ReadonlyMap<string, CommandEntry> = new Map<string, CommandEntry>([
  [
    'start',
    {
      does: 'reads a folder, builds the site and serves it',
      load: async () => (await import('./commands/start.ts')).start,
    },
  ],
  ['serve', { does: 'the same as start', load: async () => (await import('./commands/start.ts')).start }],
  [
    'dev',
    {
      does: 'serves the app from its sources; saved documents appear at once',
      load: async () => (await import('./commands/dev.ts')).dev,
    },
  ],
  [
    'build',
    { does: 'writes the site into a folder', load: async () => (await import('./commands/build.ts')).build },
  ],
  [
    'parse',
    {
      does: 'prints what the documents say: dataset, facts or report',
      load: async () => (await import('./commands/parse.ts')).parse,
    },
  ],
  [
    'test',
    {
      does: 'runs every test, real browser included',
      load: async () => (await import('./commands/test.ts')).test,
    },
  ],
  [
    'check',
    {
      does: 'types, lint, format and size budgets',
      load: async () => (await import('./commands/check.ts')).check,
    },
  ],
  [
    'format',
    {
      does: 'writes the sources anew in the one style',
      load: async () => (await import('./commands/format.ts')).format,
    },
  ],
  [
    'size',
    {
      does: 'weighs the built site against its budgets',
      load: async () => (await import('./commands/size.ts')).size,
    },
  ],
  [
    'score',
    {
      does: 'compares the facts of the seeds with the answer key',
      load: async () => (await import('./commands/score.ts')).score,
    },
  ],
  [
    'score-generated',
    {
      does: 'scores the parser on documents of the generator',
      load: async () => (await import('./commands/score-generated.ts')).scoreGenerated,
    },
  ],
  [
    'score-labels',
    {
      does: 'scores the parser on labelled pages of ../shared/corpus',
      load: async () => (await import('./commands/score-labels.ts')).scoreLabels,
    },
  ],
  [
    'bench-export',
    {
      does: 'times pictures of 200 events at 1920x1080',
      load: async () => (await import('./commands/bench-export.ts')).benchExport,
    },
  ],
  [
    'bench-open',
    {
      does: 'times the first paint against a bare timeline',
      load: async () => (await import('./commands/bench-open.ts')).benchOpen,
    },
  ],
  [
    'bench-embed',
    {
      does: 'times the score of the frame against the full app',
      load: async () => (await import('./commands/bench-embed.ts')).benchEmbed,
    },
  ],
  [
    'bench-present',
    {
      does: 'times going to each of 60 steps of a story',
      load: async () => (await import('./commands/bench-present.ts')).benchPresent,
    },
  ],
  [
    'bench-parse',
    {
      does: 'times the parser against chrono-node and compromise',
      load: async () => (await import('./commands/bench-parse.ts')).benchParse,
    },
  ],
  [
    'campaign-clicker',
    {
      does: 'presses a clicker in every kind of deck and sandbox',
      load: async () => (await import('./commands/campaign-clicker.ts')).campaignClicker,
    },
  ],
  ['help', { does: 'prints this list', load: () => Promise.resolve(printUsage) }],
])

/** The list of commands, one line each. */
export function usage(): string {
  const lines = [...COMMANDS].map(([name, { does }]) => `  ${name.padEnd(12)}${does}`)
  return `The commands are:\n${lines.join('\n')}\n`
}

function printUsage(): number {
  process.stdout.write(usage())
  return EXIT.done
}
