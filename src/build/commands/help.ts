import { EXIT, usage } from '../cli.ts'

export function help(): number {
  process.stdout.write(usage())
  return EXIT.done
}
