import { readFileSync } from 'node:fs'
import type { Asker } from '../../src/core/guidance/asker.ts'
import { askerNamed } from '../../src/core/guidance/asker.ts'
import type { Verdict } from '../../src/core/guidance/verdict.ts'

/** What a careful reader expects of one policy: a verdict, others that could be defended, and clauses any of which will do. */
export type Key = {
  readonly verdict: Verdict
  readonly also_acceptable?: readonly Verdict[]
  readonly clauses: readonly string[]
}

export type KeyedQuestion = {
  readonly id: string
  readonly asker: Asker | undefined
  readonly situation: string
  readonly key: Readonly<Record<string, Key>>
}

export type QuestionSet = { readonly name: string; readonly questions: readonly KeyedQuestion[] }

const folder = new URL('../../test/data/guidance/', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8')

type Written = { id: string; asker: string; situation: string; case?: string; key?: Record<string, Key> }

/** Every set: the labelled examples, two batches that were tuned on, and the held-out that only measures. */
export function questionSets(): readonly QuestionSet[] {
  const keys: Record<string, Record<string, Key>> = JSON.parse(textOf('keys.json'))
  return ['examples', 'batch-1', 'batch-2', 'held-out'].map((name) => ({
    name,
    questions: textOf(`${name}.jsonl`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Written => JSON.parse(line))
      .map(({ id, asker, situation, case: kind = '', key }) => ({
        id,
        situation,
        asker: askerNamed(asker),
        key: key ?? keys[kind] ?? {},
      })),
  }))
}
