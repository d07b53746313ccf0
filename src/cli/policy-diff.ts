import { parseArgs } from 'node:util'
import { answerFor, questionFor } from '../core/policy/answer-in-words.ts'
import { peopleBoundBy } from '../core/policy/bound-by.ts'
import type { Answer } from '../core/policy/policy.ts'
import { type SettingName, specOf } from '../core/policy/registry.ts'
import { type ClauseChange, whatChanged } from '../core/policy/what-changed.ts'
import { type Change, whatChanges } from '../core/policy/what-changes.ts'
import { type Command, line } from './command-io.ts'
import { policyNamed } from './policy-named.ts'

const use = 'Use: signpost policy diff A B [--json]'

/** `signpost policy diff A B [--json]`: what B answers and says otherwise than A, in words, and for whom. */
export const policyDiff: Command = async (args, io) => {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
  const [first, second, ...more] = positionals
  if (first === undefined || second === undefined || more.length > 0) {
    line(io.stderr, `Say which two policies to lay side by side. ${use}`)
    return 1
  }
  const [before, after] = [await policyNamed(first), await policyNamed(second)]
  if (typeof before === 'string' || typeof after === 'string') {
    for (const one of [before, after]) if (typeof one === 'string') line(io.stderr, one)
    return 1
  }
  for (const { aside } of [before, after]) if (aside !== null) line(io.stderr, aside)
  const settings = whatChanges(before.policy, after.policy)
  const clauses = whatChanged(before.document, after.document).filter(({ kind }) => kind !== 'renumbered')
  if (values.json) {
    line(io.stdout, JSON.stringify({ settings: settings.map(asData), clauses: clauses.map(clauseAsData) }))
    return 0
  }
  line(io.stdout, settings.length === 1 ? 'One answer differs.' : `${settings.length} answers differ.`)
  for (const change of settings) for (const text of changeInWords(change, first, second)) line(io.stdout, text)
  line(io.stdout, '')
  line(io.stdout, clauses.length === 1 ? 'One clause differs.' : `${clauses.length} clauses differ.`)
  for (const change of clauses) for (const text of clauseInWords(change, first, second)) line(io.stdout, text)
  return 0
}

function changeInWords({ name, before, after }: Change, first: string, second: string): readonly string[] {
  const said = ({ value, from }: Answer<unknown>) =>
    `${answerFor(name, value)}${from === 'default' ? ' (Signpost’s default, for it is silent)' : ''}`
  return ['', questionFor(name), `  ${first}: ${said(before)}`, `  ${second}: ${said(after)}`]
}

function clauseInWords(change: ClauseChange, first: string, second: string): readonly string[] {
  switch (change.kind) {
    case 'added':
      return [
        '',
        `Only in ${second}, for ${forWhom(change)}: ${change.after.clause.reference}`,
        `  ${change.after.clause.text}`,
      ]
    case 'left-out':
      return [
        '',
        `Only in ${first}, for ${forWhom(change)}: ${change.before.clause.reference}`,
        `  ${change.before.clause.text}`,
      ]
    default: {
      const [was, is] = [change.before.clause, change.after.clause]
      const both = `${first} ${was.reference}, ${second} ${is.reference}`
      if (was.text === is.text) {
        return [
          '',
          `The same words bind otherwise: ${both}`,
          `  ${peopleBoundBy(was.actor)} (${inPlain(was.modality)}), then ${peopleBoundBy(is.actor)} (${inPlain(is.modality)})`,
        ]
      }
      if (change.kind === 'marks') return ['', `Only marks changed: ${both}`, `  ${was.text}`, `  ${is.text}`]
      return ['', `Said otherwise, for ${forWhom(change)}: ${both}`, `  ${was.text}`, `  ${is.text}`]
    }
  }
}

const inPlain = (modality: string) => modality.replace('_', ' ')

/** Whom a change concerns: those bound by what is said now, or were bound by what is left out. */
function forWhom(change: ClauseChange): string {
  return peopleBoundBy((change.kind === 'left-out' ? change.before : change.after).clause.actor)
}

function asData({ name, before, after }: Change): {
  name: SettingName
  question: string
  before: object
  after: object
} {
  const of = ({ value, from, clauses }: Answer<unknown>) => ({ value, from, clauses })
  return { name, question: specOf(name).question, before: of(before), after: of(after) }
}

function clauseAsData(change: ClauseChange): object {
  const of = (one: {
    section: string
    clause: { id: string; reference: string; text: string; modality: string; actor: string }
  }) => {
    const { id, reference, text, modality, actor } = one.clause
    return { id, section: one.section, reference, text, modality, actor }
  }
  return {
    kind: change.kind,
    for: forWhom(change),
    before: change.kind === 'added' ? null : of(change.before),
    after: change.kind === 'left-out' ? null : of(change.after),
  }
}
