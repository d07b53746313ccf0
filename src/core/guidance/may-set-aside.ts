import { allowed, type Basis, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'

/** Why a question gets no answer. */
export const setAsideReasons = ['abuse', 'joke', 'not-about-this', 'asked-before'] as const
export type SetAsideReason = (typeof setAsideReasons)[number]

export function isSetAsideReason(word: string): word is SetAsideReason {
  return setAsideReasons.some((reason) => reason === word)
}

export type SetAsideRefusal =
  | 'not-the-person-named'
  | 'answered-already'
  | 'set-aside-already'
  | 'no-reason'
  | 'may-speak-of-harm'

type Hands = {
  readonly person: PersonId
  readonly named: readonly PersonId[]
  readonly standIns: readonly PersonId[]
}

/**
 * Whether this person may set a question aside, so that nobody answers it: whoever would answer it, with a reason. Where its
 * words may speak of somebody in danger, however rude they are, only once they say that it was told to those who can help.
 */
export function maySetAside(
  facts: Hands & {
    readonly answered: boolean
    readonly setAside: boolean
    readonly reason: SetAsideReason | undefined
    readonly gravely: boolean
    readonly toldOn: boolean
  },
  basis: Basis,
): Decision<SetAsideRefusal> {
  if (!isTheirs(facts)) return refused('not-the-person-named', basis)
  if (facts.answered) return refused('answered-already', basis)
  if (facts.setAside) return refused('set-aside-already', basis)
  if (facts.reason === undefined) return refused('no-reason', basis)
  return facts.gravely && !facts.toldOn ? refused('may-speak-of-harm', basis) : allowed(basis)
}

/** Whoever answers a question may put it back among those that wait. */
export function mayPutBack(facts: Hands, basis: Basis): Decision<'not-the-person-named'> {
  return isTheirs(facts) ? allowed(basis) : refused('not-the-person-named', basis)
}

function isTheirs({ person, named, standIns }: Hands): boolean {
  return (named.length > 0 ? named : standIns).includes(person)
}
