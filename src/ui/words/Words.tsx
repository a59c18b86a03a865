import { Fragment, type ReactNode } from 'react'
import { t, type WordKey, type WordValues } from './t.ts'

interface WordsProps {
  readonly say: WordKey
  readonly values?: WordValues
  /** What stands for a brace: `{ shown: <b>3</b> }`. */
  readonly parts: Readonly<Record<string, ReactNode>>
}

/** A sentence of the interface with an element in it, without taking the sentence apart: "**3** of 5 events". */
export function Words({ say, values = {}, parts }: WordsProps) {
  return t(say, values)
    .split(/(\{\w+\})/)
    .map((piece, i) => <Fragment key={i}>{parts[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ''] ?? piece}</Fragment>)
}
