import { inARow } from '../../language/in-a-row.ts'
import type { Clause } from '../clause.ts'
import type { Policy } from '../policy.ts'
import type { Idea } from './idea.ts'
import { isPlaceholder, type Names, placeholders } from './placeholder.ts'
import type { Saying } from './saying.ts'

type Modality = Clause['modality']
type Answered = Pick<Policy, 'settings'>

const strength: Readonly<Record<Modality, readonly [must: string, mustNot: string]>> = {
  must: ['must', 'must not'],
  must_not: ['must', 'must not'],
  should: ['should', 'should not'],
  should_not: ['should', 'should not'],
  may: ['may', 'may not'],
  fact: ['will', 'will not'],
  aim: ['aim to', 'aim not to'],
}

/** What one saying comes to in one policy, with its placeholders filled. */
export type Said = { readonly saying: Saying; readonly text: string }

/** The sayings of an idea that have words in a policy: those resting on questions on which it is silent are left out. */
export function saidOf(idea: Idea, policy: Answered, modality: Modality, names: Names = {}): readonly Said[] {
  return idea.says.flatMap((saying) => {
    const text = wordsOf(saying, policy)
    return text === '' ? [] : [{ saying, text: filled(text, modality, names) }]
  })
}

/**
 * The words of an idea in one policy: what it always says, and a sentence for each question that the policy answers.
 * Empty where every sentence rests on questions on which the policy is silent.
 */
export function sayIdea(idea: Idea, policy: Answered, modality: Modality, names: Names = {}): string {
  return saidOf(idea, policy, modality, names)
    .map(({ text }) => text)
    .join(' ')
}

function wordsOf(saying: Saying, { settings }: Answered): string {
  if (saying.kind === 'always') return saying.text
  const value: unknown = settings[saying.setting]
  if (value === undefined) return ''
  switch (saying.kind) {
    case 'answer':
      return saying.texts[typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)] ?? ''
    case 'item':
      return asList(value).includes(saying.item) ? saying.text : ''
    case 'list': {
      const items = asList(value).map((item) => saying.items?.[item] ?? item)
      if (items.length === 0) return saying.none
      return saying.text
        .replaceAll('{items}', () => inARow(items, 'and'))
        .replaceAll('{any}', () => inARow(items, 'or'))
    }
    case 'amount': {
      const typed = String(value)
      return typed === '' ? saying.none : saying.text.replaceAll('{value}', () => saying.words[typed] ?? typed)
    }
  }
}

function filled(text: string, modality: Modality, names: Names): string {
  const [must, mustNot] = strength[modality]
  const said = text.replace(/\{([a-z ]+)\}/g, (whole, name: string) => {
    if (name === 'must') return must
    if (name === 'must not') return mustNot
    return isPlaceholder(name) ? (names[name] ?? placeholders[name]) : whole
  })
  return said.replace(/(^|[.?!] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
