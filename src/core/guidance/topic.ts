import type { SettingName, SettingValue } from '../policy/registry.ts'
import type { Asker } from './asker.ts'
import type { Idea } from './lexicon/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Said, Verdict } from './verdict.ts'

/** Asks a policy for its answer to one setting. Nothing comes back where nobody answers it. */
export type Ask = <N extends SettingName>(name: N) => SettingValue<N> | undefined

export type Form =
  | 'ask-approval'
  | 'raise-concern'
  | 'sign'
  | 'propose-channel'
  | 'write-post'
  | 'consents'
  | 'our-accounts'

/** A kind of situation that policies speak of: how a question about it is known, and how a policy's answer follows. */
export type Topic = {
  readonly name: string
  /** What it is about, as the start of a sentence. */
  readonly about: string
  /** Who asks it; left out, anybody. */
  readonly from?: readonly Asker[]
  /** Asked by somebody who serves the school, it needs one of these: they ask it as a parent. */
  readonly ofServing?: readonly Idea[]
  /** Without one of these it is never thought of, however like a known question. */
  readonly only?: readonly Idea[]
  /** One idea of each group must stand in the question. */
  readonly needs: readonly (readonly Idea[])[]
  /** None of these may. */
  readonly bars?: readonly Idea[]
  /** Ideas that make it likelier. */
  readonly hints?: readonly Idea[]
  readonly weight?: number
  /** What the settings say, by the policy's own answers or, asked again, by Signpost's defaults. */
  readonly decide?: (ask: Ask, reading: Reading) => Said | undefined
  /** What a clause that lays down a duty, and neither forbids nor lets, comes to here. */
  readonly duty?: Verdict
  /** The wider matter it is taken as where a policy says nothing on it. */
  readonly otherwise?: string
  /**
   * The ideas of the clause library it rests on, weightiest first. A clause of any policy that says one of them speaks here,
   * where nobody has read that policy for this topic.
   */
  readonly rests?: readonly string[]
  /** A matter of advice: it says nothing but what such clauses say. */
  readonly advice?: true
  /** It asks what the school does or sees to: any clause that says so answers yes. */
  readonly states?: true
  /** Its settings say who decides, so that they answer a question about that too. */
  readonly answersWho?: true
  /** What to do now, by verdict. `{roles}` stands for the people named. */
  readonly next: Partial<Readonly<Record<Verdict, string>>>
  readonly form?: Form
  /** The setting that names who hears of it, where it is not the usual first contact. */
  readonly hears?: 'inbound-contact-report-to' | 'conflicting-content-report-to'
  /** The short question to ask back where one of these ideas would settle it and none stands in the question. */
  readonly asksBack?: { readonly unless: readonly Idea[]; readonly question: string }
}

export const serving: readonly Asker[] = ['staff', 'leader', 'governor', 'volunteer', 'contractor']
export const families: readonly Asker[] = ['parent', 'pupil']
