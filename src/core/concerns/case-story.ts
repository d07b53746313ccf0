import type { ClauseId } from '../policy/clause.ts'
import { type Call, stateOfCalls, stateOfUses } from '../policy/state/call.ts'
import type { ClauseState, Proof } from '../policy/state/clause-state.ts'
import { type AskedOf, anyOf, type Keeping, within } from '../policy/state/evidence.ts'
import { ofPeople, type Task } from '../policy/state/task.ts'
import type { CaseId, PersonId } from '../school/ids.ts'
import type { Sanction } from './breach-outcome.ts'
import { type Condition, holds } from './condition.ts'
import type { Fact } from './fact.ts'
import type { ConcernPolicy } from './governing-policies.ts'
import type { OutsideTest, PupilResponse } from './may-enter-as-policy-says.ts'
import type { OutsideBody } from './outside-body.ts'

/** One case as far as a clause may rest on it: when it was told and opened, what it called for, what was entered. */
export type CaseStory = {
  readonly case: CaseId
  readonly owner: PersonId
  readonly toldAt: Date
  readonly passesOnAt: Date | null
  readonly openedAt: Date | null
  readonly closedAt: Date | null
  /** The clauses that its route rests on. */
  readonly clauses: readonly ClauseId[]
  readonly facts: readonly Fact[]
  /** Whom outside its route names at once. */
  readonly outside: readonly OutsideBody[]
  /** Who may lead on it by the policy, and who reads it. */
  readonly leading: readonly PersonId[]
  readonly readers: readonly PersonId[]
  /** Under which of the school’s other policies it is dealt with now, and when somebody said so last. */
  readonly under: readonly ConcernPolicy[]
  readonly entries: readonly {
    readonly id: string
    readonly kind: string
    readonly at: Date
    /** What was chosen from fixed lists: to whom it went, on which grounds, what followed. Never words. */
    readonly marks: readonly string[]
  }[]
}

/**
 * The cases that whoever asks may know of: nobody's page counts another. Where nobody in particular asks, as for what is
 * kept of a day, there are none.
 */
export type CaseFacts = { readonly cases: readonly CaseStory[] }

/** How long what a case calls for may wait: a default of Signpost, where no clock of the case says less. In milliseconds. */
export const timeToAct = 14 * 86_400_000

export type Fits = (clause: AskedOf['clause']) => boolean
export type Mark =
  | OutsideBody
  | OutsideTest
  | PupilResponse
  | Sanction
  | 'danger-to-children'
  | 'fitness-for-work-with-children'
  | 'with-time-and-place'
  | 'with-a-day'
export type Answered = (story: CaseStory) => Proof | null

const at = '/concerns'
export const proof = (story: CaseStory, kind: string, when: Date): Proof => ({
  kind,
  id: story.case,
  at: when,
  href: `/concerns/${story.case}`,
})

export function keeping(
  name: string,
  control: string,
  carries: Fits,
  state: (cases: readonly CaseStory[], asked: AskedOf) => ClauseState,
): Keeping<CaseFacts> {
  return { name, carries, at, control, state: ({ cases }, asked) => state(cases, asked) }
}

/** Cases that a clause speaks of: those routed by it, or of which these facts are so. */
export function calledBy(
  cases: readonly CaseStory[],
  { clause }: AskedOf,
  when: readonly Condition[],
): readonly CaseStory[] {
  return cases.filter(({ clauses, facts }) => clauses.includes(clause.id) || (when.length > 0 && holds(when, facts)))
}

/** What is done in a case is its owner’s, on its page. */
export function taskIn(story: CaseStory): Task {
  return { called: null, owner: ofPeople(story.owner), at: `/concerns/${story.case}`, opens: 'concern.see' }
}

/** What a case calls for, and the record that answers it. */
export function callFor(answered: Answered): (story: CaseStory) => Call {
  return (story) => ({
    event: proof(story, 'report', story.toldAt),
    by: new Date(story.toldAt.getTime() + timeToAct),
    answer: answered(story),
    task: taskIn(story),
  })
}

/** Something that the school may do: kept where it did, and never called for. */
export function used(control: string, name: string, carries: Fits, answered: Answered) {
  return keeping(name, control, carries, (cases) => stateOfUses(cases.flatMap((story) => answered(story) ?? [])))
}

/** A case calls for a record: due from when it is told, missed when the time has run out. */
export function recorded(control: string, name: string, carries: Fits, when: readonly Condition[], answered: Answered) {
  return keeping(name, control, carries, (cases, asked) =>
    stateOfCalls(calledBy(cases, asked, when).map(callFor(answered)), asked.now),
  )
}

/** The first entry of these kinds in a case, marked with one of these where any are named. */
export function entry(kinds: readonly string[], anyOfMarks: readonly Mark[] = []): Answered {
  return (story) => {
    const found = story.entries.find(
      ({ kind, marks }) =>
        kinds.includes(kind) && (anyOfMarks.length === 0 || anyOfMarks.some((mark) => marks.includes(mark))),
    )
    return found ? proof(story, found.kind, found.at) : null
  }
}

/** All of these together: answered when the last of them is. */
export function allOf(...parts: readonly Answered[]): Answered {
  return (story) => {
    const given = parts.map((part) => part(story))
    const last = given.reduce((one, other) => (one && other ? (other.at > one.at ? other : one) : null))
    return last
  }
}

export const ofConcerns = (fits: Fits) =>
  anyOf(within('concerns', fits), within('breaches', fits), within('evidence', fits))
