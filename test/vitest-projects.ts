import { playwright } from '@vitest/browser-playwright'
import type { ViteUserConfig } from 'vitest/config'

type TestConfig = NonNullable<ViteUserConfig['test']>

/** What Chromium needs in a container, and nothing that calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What is awaited comes within a moment; a crowded machine may need longer, and fails no test for it. */
const patience = { poll: { timeout: 15_000 } }

/**
 * `unit`: the pure rooms and the commands, in Node.
 * `browser`: components in real Chromium, by role and name.
 * `app`: the built site in real Chromium, as a reader meets it, and in pages of others that hold it.
 */
export function testProjects(): TestConfig {
  const executablePath = process.env['CHROMIUM_PATH']
  const launchOptions = { args: CHROMIUM_ARGS, ...(executablePath === undefined ? {} : { executablePath }) }
  return {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/app/**', 'test/hosts/**', '**/*.browser.test.*'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.tsx'],
          testTimeout: 60_000,
          expect: patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'node',
          include: ['test/app/**/*.test.ts', 'test/hosts/**/*.test.ts'],
          globalSetup: ['test/app/serve-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: patience,
        },
      },
    ],
  }
}
