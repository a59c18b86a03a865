import { build, type BuildOptions, type InlineConfig, type Rolldown } from 'vite'

/**
 * Bundles as for readers, whatever the shell or Vite's reading of the commands says of the environment: a
 * React made for developing weighs and takes twice as much.
 */
export async function bundle(
  config: InlineConfig,
  options: BuildOptions,
): Promise<Rolldown.RolldownOutput['output'][number][]> {
  process.env['NODE_ENV'] = 'production'
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, ...options },
  })
  const results = Array.isArray(built) ? built : [built]
  return results.flatMap(result => ('output' in result ? result.output : []))
}
