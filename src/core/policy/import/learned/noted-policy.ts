import { isSettingName, type SettingName } from '../../registry.ts'
import type { SettingSpec } from '../../setting-spec.ts'
import { allSettings } from '../../settings/all-settings.ts'
import type { Taught } from './lesson.ts'

/** What one sentence of a policy answers. */
export type Note = { readonly rests: string; readonly answers: Readonly<Record<string, Taught>> }

/** A whole policy with what its sentences answer, and the settings that it leaves open either way. */
export type NotedPolicy = {
  readonly text: string
  readonly notes: readonly Note[]
  readonly settings: Readonly<Record<string, Taught>>
  readonly open: readonly SettingName[]
}

/**
 * A policy in which notes stand behind sentences: ⟦setting=value;other=one,two⟧ is what the sentence answers, and
 * ⟦?setting⟧ that the policy may be taken to answer it or not. Whatever no note names, the policy is silent on.
 */
export function notedPolicy(written: string): NotedPolicy {
  const marks = [...written.matchAll(/⟦([^⟧]*)⟧/g)]
  const parts = marks.map((mark) => ({
    rests: lastSentence(written.slice(0, mark.index).replace(/⟦[^⟧]*⟧/g, '')),
    said: (mark[1] ?? '').split(';').map((each) => each.trim()),
  }))
  const notes = parts.map(({ rests, said }) => ({ rests, answers: answersIn(said) }))
  const open = parts.flatMap(({ said }) => said.flatMap((each) => (each.startsWith('?') ? [each.slice(1)] : [])))
  return {
    text: written.replace(/⟦[^⟧]*⟧/g, ''),
    notes: notes.filter(({ answers }) => Object.keys(answers).length > 0),
    settings: togetherOf(notes),
    open: open.filter(isSettingName),
  }
}

const lastSentence = (text: string) =>
  text
    .split(/\n\s*\n|\n\s*\d{1,2}(?:\.\d{1,2})*\n|\n(?=\s*[-–—•o*(]\s)|(?<=[.!?:]\)?)\s+(?=[A-Z“(])/)
    .at(-1)
    ?.trim() ?? ''

const specs: readonly SettingSpec[] = allSettings

function answersIn(said: readonly string[]): Record<string, Taught> {
  return Object.fromEntries(
    said
      .filter((each) => each.includes('=') && !each.startsWith('?'))
      .map((each) => {
        const at = each.indexOf('=')
        const [name, value] = [each.slice(0, at), each.slice(at + 1)]
        const type = specs.find((spec) => spec.name === name)?.type
        if (type === 'boolean') return [name, value === 'true']
        if (type === 'integer') return [name, Number(value)]
        return [name, type === 'list' ? value.split(',') : value]
      }),
  )
}

/** What all notes say together: what several list is one list. */
function togetherOf(notes: readonly Note[]): Record<string, Taught> {
  const all: Record<string, Taught> = {}
  for (const { answers } of notes)
    for (const [name, value] of Object.entries(answers)) {
      const before = all[name]
      all[name] =
        Array.isArray(before) && Array.isArray(value)
          ? [...new Set([...before.map(String), ...value.map(String)])]
          : value
    }
  return all
}
