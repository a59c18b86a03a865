import { usePlenary } from './shared/plenary-context.ts'

export function App() {
  const index = usePlenary(s => s.index)
  return <h1>{index.title}</h1>
}
