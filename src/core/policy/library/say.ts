import type { Clause } from '../clause.ts'
import type { Policy } from '../policy.ts'
import type { Idea } from './idea.ts'
import { type Names, type Placeholder, placeholders } from './placeholder.ts'
import type { Saying } from './saying.ts'

type Modality = Clause['modality']

const strength: Readonly<Record<Modality, readonly [must: string, mustNot: string]>> = {
  must: ['must', 'must not'],
  must_not: ['must', 'must not'],
  should: ['should', 'should not'],
  should_not: ['should', 'should not'],
  may: ['may', 'need not'],
  fact: ['will', 'will not'],
  aim: ['aim to', 'aim not to'],
}

/**
 * The words of an idea in one policy: what it always says, and a sentence for each question that the policy answers.
 * Empty where every sentence rests on questions on which the policy is silent.
 */
export function sayIdea(idea: Idea, policy: Pick<Policy, 'settings'>, modality: Modality, names: Names = {}): string {
  return idea.says
    .map((saying) => sentence(saying, policy))
    .filter((text) => text !== '')
    .map((text) => filled(text, modality, names))
    .join(' ')
}

function sentence(saying: Saying, { settings }: Pick<Policy, 'settings'>): string {
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
      return items.length === 0 ? saying.none : saying.text.replaceAll('{items}', inASentence(items))
    }
    case 'amount':
      return value === '' ? saying.none : saying.text.replaceAll('{value}', String(value))
  }
}

function filled(text: string, modality: Modality, names: Names): string {
  const [must, mustNot] = strength[modality]
  const said = text.replace(/\{([a-z ]+)\}/g, (whole, name: string) => {
    if (name === 'must') return must
    if (name === 'must not') return mustNot
    return isPlaceholder(name) ? (names[name] ?? placeholders[name]) : whole
  })
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name)
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** `a`, `a and b`, `a, b and c`. */
export function inASentence(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
