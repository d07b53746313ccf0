import { allIdeas } from '../../library/all-ideas.ts'
import type { Saying } from '../../library/saying.ts'
import { allPacks } from '../../packs/all-packs.ts'
import { isSettingName } from '../../registry.ts'
import type { SettingSpec } from '../../setting-spec.ts'
import { isSettingValue } from '../../setting-value.ts'
import { allSettings } from '../../settings/all-settings.ts'
import type { Lesson, Taught } from './lesson.ts'
import { type Worded, wordedOf } from './worded.ts'

/** A sentence, and what it answers to the setting that its file is named after; null where it answers nothing. */
export type Example = { readonly says: string; readonly value: Taught | null }

export function exampleLessons(setting: string, examples: readonly Example[]): Lesson[] {
  return examples.map(({ says, value }) => ({ words: wordedOf(says), answers: { [setting]: value }, whole: false }))
}

/** What Signpost itself would say for each answer. */
export function libraryLessons(): Lesson[] {
  const seen = new Set<string>()
  return allIdeas
    .flatMap((idea) => idea.says.flatMap(saidFor))
    .filter(({ setting, answer, text }) => {
      const key = `${setting} ${answer} ${text}`
      const isNew = text !== '' && !seen.has(key)
      seen.add(key)
      return isNew
    })
    .map(({ setting, answer, text }) => ({
      words: wordedOf(plainly(text)),
      answers: { [setting]: answer },
      whole: false,
    }))
}

/** What the clauses of real policies ask, in our words, with what each settles. */
export function catalogueLessons(): Lesson[] {
  return allPacks
    .filter(({ name }) => name !== 'model')
    .flatMap(({ clauses }) =>
      clauses.map(({ summary, section, setting }) => ({
        words: { ...wordedOf(summary), before: section },
        answers: settled(setting),
        whole: false,
      })),
    )
}

function settled(setting: Readonly<Record<string, unknown>> | null): Lesson['answers'] {
  const answers: Record<string, Taught> = {}
  for (const [name, value] of Object.entries(setting ?? {}))
    if (isSettingName(name) && isSettingValue(name, value)) answers[name] = value
  return answers
}

type Said = { readonly setting: string; readonly answer: Taught; readonly text: string }

function saidFor(saying: Saying): Said[] {
  switch (saying.kind) {
    case 'answer':
      return Object.entries(saying.texts).map(([value, text]) => ({
        setting: saying.setting,
        answer: typedAs(saying.setting, value),
        text,
      }))
    case 'item':
      return [{ setting: saying.setting, answer: [saying.item], text: saying.text }]
    case 'list': {
      const items = Object.entries(saying.items ?? {})
      return items.map(([item, words], at) => {
        const [other, otherWords] = items[(at + 1) % items.length] ?? [item, words]
        return {
          setting: saying.setting,
          answer: [item, other],
          text: saying.text
            .replace('{items}', `${words} and ${otherWords}`)
            .replace('{any}', `${words} or ${otherWords}`),
        }
      })
    }
    default:
      return []
  }
}

const specs: readonly SettingSpec[] = allSettings

function typedAs(setting: string, value: string): Taught {
  const type = specs.find(({ name }) => name === setting)?.type
  if (type === 'boolean') return value === 'yes'
  return type === 'integer' ? Number(value) : value
}

const plainly = (text: string) => text.replace(/\{(must(?: not)?)\}/g, '$1').replace(/\{([^}]*)\}/g, 'the $1')

/** A policy in which a note beside a sentence, ⟦setting=value⟧, says all that it answers. */
export function notedLessons(text: string): Lesson[] {
  const lessons: Lesson[] = []
  let heading = ''
  for (const line of text.split('\n').map((each) => each.trim())) {
    const isHeading = /^#/.test(line) || (!line.includes('⟦') && line.length < 50 && !/\.$/.test(line))
    if (isHeading) heading = line.replace(/^#+\s*/, '')
    else lessons.push(...notedLine(line, heading))
  }
  return lessons
}

function notedLine(line: string, heading: string): Lesson[] {
  let before = ''
  return [...line.matchAll(/([^⟦⟧]+)(?:⟦([^⟧]*)⟧)?/g)].flatMap(([, said = '', note = '']) => {
    const own = said
      .trim()
      .replace(/^(?:[-*•|]|@\d+)\s*/, '')
      .replace(/\s*\|\s*/g, ' | ')
    if (own === '') return []
    const worded = wordedOf(own)
    const words: Worded = { own: worded.own, lead: worded.lead || heading, before }
    before = own.split(/(?<=[.!?]) /).at(-1) ?? ''
    return [{ words, answers: notedAnswers(note), whole: true }]
  })
}

function notedAnswers(note: string): Record<string, Taught> {
  const parts = note.split(';').map((each) => each.trim())
  return Object.fromEntries(
    parts
      .filter((part) => part.includes('='))
      .map((part) => {
        const at = part.indexOf('=')
        const [setting, value] = [part.slice(0, at), part.slice(at + 1)]
        const type = specs.find(({ name }) => name === setting)?.type
        if (type === 'boolean') return [setting, value === 'true']
        if (type === 'integer') return [setting, Number(value)]
        return [setting, type === 'list' ? value.split(',') : value]
      }),
  )
}
