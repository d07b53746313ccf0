import { readFileSync } from 'node:fs'
import { askerNamed } from '../../src/core/guidance/asker.ts'
import type { Verdict } from '../../src/core/guidance/verdict.ts'
import type { KeyedQuestion, QuestionSet } from './questions.ts'

type Written = {
  readonly id: string
  readonly asker: string
  readonly situation: string
  readonly policies: Readonly<
    Record<
      string,
      {
        readonly verdict: Verdict
        readonly clause: string | readonly string[] | null
        readonly also_acceptable?: readonly Verdict[]
        readonly also_clauses?: readonly string[]
      }
    >
  >
}

/** Questions that an outsider wrote, with the outsider’s keys; `file` holds one question a line. */
export function strangersQuestions(file: string | URL): QuestionSet {
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): KeyedQuestion => keyed(JSON.parse(line)))
  return { name: String(file).replace(/^.*\//, ''), questions }
}

function keyed({ id, asker, situation, policies }: Written): KeyedQuestion {
  const key = Object.fromEntries(
    Object.entries(policies).map(([policy, { verdict, clause, also_acceptable, also_clauses = [] }]) => [
      policy,
      { verdict, ...(also_acceptable && { also_acceptable }), clauses: clausesIn(clause, also_clauses) },
    ]),
  )
  return { id, asker: askerNamed(asker), situation, key }
}

/** A key names the clause asked for, and others that will do. Where it names none, none is looked for. */
function clausesIn(clause: string | readonly string[] | null, also: readonly string[]): readonly string[] {
  if (clause === null) return []
  return [...(typeof clause === 'string' ? [clause] : clause), ...also]
}
