import type { Choices } from '../model/choices.ts'
import { FIRST_CHOICES } from '../model/first-choices.ts'
import { decode, decodeAll, encode, type Raw } from './link-values.ts'

/**
 * One row a choice. `keys` are the words of the link that it reads; `parse` gives the choice, or `undefined`
 * when the value is damaged; `format` gives raw values by key, none for what is as it is at first.
 */
export interface LinkField {
  readonly keys: readonly string[]
  /** Whether Back returns to the value before. */
  readonly history: 'push' | 'replace'
  readonly parse: (raw: (key: string) => Raw) => Partial<Choices> | undefined
  readonly format: (choices: Choices) => readonly (readonly [key: string, raw: string])[]
}

/** A choice out of a closed list of words. */
export function wordField<K extends 'view' | 'lanes' | 'tab' | 'match'>(
  name: K,
  words: readonly Choices[K][],
  history: 'push' | 'replace' = 'push',
): LinkField {
  return {
    keys: [name],
    history,
    parse: raw => {
      const word = words.find(candidate => candidate === raw(name)[0])
      return word === undefined ? undefined : { [name]: word }
    },
    format: choices => (choices[name] === FIRST_CHOICES[name] ? [] : [[name, encode(choices[name])]]),
  }
}

/** A list of ids or names, one `key=` each. */
export function listField(key: string, name: 'places' | 'series' | 'publishers' | 'folds'): LinkField {
  return {
    keys: [key],
    history: 'push',
    parse: raw => {
      // The empty name stands for "not named", written as a hyphen, which no publisher is called.
      const values = decodeAll(raw(key))?.map(value => (value === '-' ? '' : value))
      return values && { [name]: [...new Set(values)] }
    },
    format: choices => choices[name].map(value => [key, encode(value === '' ? '-' : value)] as const),
  }
}

/** A single id or text. */
export function textField(
  key: string,
  name: 'event' | 'document' | 'fact' | 'query' | 'story',
  history: 'push' | 'replace' = 'push',
): LinkField {
  return {
    keys: [key],
    history,
    parse: raw => {
      const value = decode(raw(key)[0] ?? '')
      return value ? { [name]: value } : undefined
    },
    format: choices => (choices[name] ? [[key, encode(choices[name])]] : []),
  }
}
