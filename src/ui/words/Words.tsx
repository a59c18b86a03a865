import { createElement, Fragment, type ReactNode } from 'react'
import { t, type WordKey, type WordValues } from './t.ts'

interface WordsProps {
  readonly say: WordKey
  readonly values: WordValues
  /** What stands for a brace: `{ shown: <b>3</b> }`. */
  readonly parts: Readonly<Record<string, ReactNode>>
}

/** A sentence of the interface with an element in it, without taking the sentence apart: "**3** of 5 events". */
export function Words({ say, values, parts }: WordsProps) {
  const pieces = t(say, values).split(/(\{\w+\})/)
  return createElement(Fragment, {}, ...pieces.map(piece => parts[piece.slice(1, -1)] ?? piece))
}
