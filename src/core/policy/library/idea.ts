import type { Clause } from '../clause.ts'
import type { SettingName } from '../registry.ts'
import type { Saying } from './saying.ts'

/** The chapters of the model policy, in the order in which it is read. */
export const chapters = [
  'purpose',
  'people',
  'official-channels',
  'publishing',
  'consent',
  'staff-conduct',
  'staff-contact',
  'permissions',
  'devices',
  'concerns',
  'evidence',
  'breaches',
  'parents',
  'pupils',
  'training',
  'agreements',
  'review',
] as const
export type Chapter = (typeof chapters)[number]

/** How the idea binds in the model policy; in a pack, the obligation itself says. */
export type Binding = Pick<Clause, 'modality' | 'actor' | 'kind' | 'capability' | 'trigger' | 'evidence'>

/**
 * One thing that a policy can say, once in the library whatever number of policies say it.
 * `id` never changes: packs say by it which idea words each of their clauses. `says` are its sentences in order: those
 * that rest on a question are left out where a policy is silent on it.
 */
export type Idea = {
  readonly id: string
  /** What it is about, in up to six words: a heading, never the rule itself. */
  readonly about: string
  readonly chapter: Chapter
  readonly says: readonly Saying[]
  /** Present where the model policy says it too. */
  readonly model?: Binding
}

/** The questions that an idea’s sentences rest on. */
export function settingsOf(idea: Idea): readonly SettingName[] {
  return [...new Set(idea.says.flatMap((saying) => (saying.kind === 'always' ? [] : [saying.setting])))]
}

/** How an idea binds in the model policy, told in one line. */
export function binds(
  modality: Clause['modality'],
  actor: string,
  kind: Clause['kind'],
  capability: string,
  trigger: string | null = null,
  evidence: string | null = null,
): Binding {
  return { modality, actor, kind, capability, trigger, evidence }
}
