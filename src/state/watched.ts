import { createStore } from 'zustand/vanilla'

/** One value and those who watch it: `useSyncExternalStore(watched.subscribe, watched.get)`. */
interface Watched<T> {
  get(): T
  /** Tells nobody where it is the same value. */
  set(next: T): void
  /** Gives what ends the watching. */
  subscribe(listener: () => void): () => void
}

export function watched<T>(first: T): Watched<T> {
  const { getState: get, setState, subscribe } = createStore<T>(() => first)
  return { get, set: next => setState(() => next, true), subscribe }
}
