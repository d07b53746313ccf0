import type { Role } from '../people/role.ts'
import type { Day } from '../school/day.ts'
import { type ConsultedGroup, groupsOf } from './consulted.ts'
import { allowed, basisOf, type Decision, noBasis, refused } from './decision.ts'
import { adoptedByGovernors } from './may-adopt.ts'
import { answer, type Policy } from './policy.ts'
import { isSlipOfAYear } from './slip-of-a-year.ts'

/**
 * Where a draft stands. Adopted, it is a version; a version is adopted, then in force, then replaced, or passed over by one
 * that was adopted after it and begins no later.
 */
export type DraftStage = 'draft' | 'consultation' | 'with-governors' | 'adopted' | 'dropped'
export type VersionStanding = 'adopted' | 'in-force' | 'replaced' | 'passed-over'

/** What can be done with a draft, and from where to where it takes it. */
export const draftMoves = {
  'ask-people': { from: ['draft'], to: 'consultation' },
  'close-consultation': { from: ['consultation'], to: 'draft' },
  'put-to-governors': { from: ['draft', 'consultation'], to: 'with-governors' },
  'send-back': { from: ['with-governors'], to: 'draft' },
  adopt: { from: ['with-governors'], to: 'adopted' },
  drop: { from: ['draft', 'consultation', 'with-governors'], to: 'dropped' },
} as const satisfies Readonly<Record<string, { from: readonly DraftStage[]; to: DraftStage }>>
export type DraftMove = keyof typeof draftMoves

/** Whether a draft that stands here can make this move at all. */
export function canMove(stage: DraftStage, move: DraftMove): boolean {
  const from: readonly DraftStage[] = draftMoves[move].from
  return from.includes(stage)
}

/** Words change in a draft only: nothing moves under those who were asked. */
export function mayChangeDraft(stage: DraftStage): Decision<'with-others'> {
  return stage === 'draft' ? allowed() : refused('with-others')
}

export type AskRefusal = 'with-others' | 'nobody-asked' | 'closes-too-soon' | 'closes-too-late'

export function mayAskPeople(facts: {
  readonly stage: DraftStage
  readonly asked: readonly ConsultedGroup[]
  readonly closesOn: Day | null
  readonly today: Day
}): Decision<AskRefusal> {
  if (!canMove(facts.stage, 'ask-people')) return refused('with-others')
  if (facts.asked.length === 0) return refused('nobody-asked')
  if (facts.closesOn === null || facts.closesOn <= facts.today) return refused('closes-too-soon')
  return isSlipOfAYear(facts.closesOn, facts.today) ? refused('closes-too-late') : allowed()
}

export type CommentRefusal = 'not-asking' | 'not-asked' | 'nothing-said'

/** Whoever was asked may say what they think while it is open; others of the group on their behalf, by who runs it. */
export function mayComment(facts: {
  readonly stage: DraftStage
  readonly asked: readonly ConsultedGroup[]
  readonly roles: readonly Role[]
  readonly words: string
}): Decision<CommentRefusal> {
  if (facts.stage !== 'consultation') return refused('not-asking')
  if (!groupsOf(facts.roles).some((group) => facts.asked.includes(group))) return refused('not-asked')
  return facts.words.trim() === '' ? refused('nothing-said') : allowed()
}

export type PutRefusal = 'with-others' | 'not-consulted' | 'cannot-work' | 'nothing-changed'

/**
 * Whether a draft may be put to those who adopt it. The groups that the draft itself names as consulted
 * (`consulted-on-policy`) were asked; what cannot work does not get so far.
 */
export function mayPutToGovernors(
  draft: Policy,
  facts: {
    readonly stage: DraftStage
    readonly consulted: readonly ConsultedGroup[]
    readonly faults: number
    readonly differs: boolean
  },
): Decision<PutRefusal> {
  if (!canMove(facts.stage, 'put-to-governors')) return refused('with-others')
  if (!facts.differs) return refused('nothing-changed')
  if (facts.faults > 0) return refused('cannot-work')
  const named = answer(draft, 'consulted-on-policy').value
  const basis = basisOf(draft, ['consulted-on-policy'])
  return named.every((group) => facts.consulted.includes(group)) ? allowed(basis) : refused('not-consulted', basis)
}

/** Both the policy in force and the draft say who adopts: a draft cannot write the governors out of its own adoption. */
export function whoAdopts(draft: Policy, inForce: Policy | undefined): { governors: boolean; signed: boolean } {
  const both = inForce ? [draft, inForce] : [draft]
  return {
    governors: both.some(adoptedByGovernors),
    signed: both.some((policy) => answer(policy, 'policy-adopted-by').value === 'governing-body-with-chair-signature'),
  }
}

export type SignRefusal = 'not-with-governors' | 'not-the-chair' | 'changed-meanwhile' | 'signed-already'

/** The chair, or the vice-chair for them, signs the words that were put to governors. */
export function maySign(facts: {
  readonly stage: DraftStage
  readonly roles: readonly Role[]
  readonly sameWords: boolean
  readonly signed: boolean
}): Decision<SignRefusal> {
  if (facts.stage !== 'with-governors') return refused('not-with-governors')
  if (signsAs(facts.roles) === undefined) return refused('not-the-chair')
  if (!facts.sameWords) return refused('changed-meanwhile')
  return facts.signed ? refused('signed-already') : allowed()
}

export function signsAs(roles: readonly Role[]): 'chair-of-governors' | 'vice-chair' | undefined {
  if (roles.includes('chair-of-governors')) return 'chair-of-governors'
  return roles.includes('vice-chair') ? 'vice-chair' : undefined
}

export type AdoptDraftRefusal =
  | 'not-with-governors'
  | 'adoption-date-missing'
  | 'adoption-to-come'
  | 'adopted-too-long-ago'
  | 'adopted-before-put'
  | 'minute-missing'
  | 'not-signed'
  | 'in-force-too-soon'
  | 'in-force-too-late'

/** Whether a draft becomes a version: rests on `policy-adopted-by` of the draft and of the policy that it replaces. */
export function mayAdoptDraft(
  draft: Policy,
  inForce: Policy | undefined,
  facts: {
    readonly stage: DraftStage
    readonly adoptedOn: Day | null
    /** The first day on which governors can have adopted these words; null where they had them before Signpost did. */
    readonly notBefore: Day | null
    readonly minute: string
    readonly signed: boolean
    readonly inForceFrom: Day
    readonly today: Day
  },
): Decision<AdoptDraftRefusal> {
  if (!canMove(facts.stage, 'adopt')) return refused('not-with-governors', noBasis)
  const basis = basisOf(draft, ['policy-adopted-by'])
  const by = whoAdopts(draft, inForce)
  if (by.governors && facts.adoptedOn === null) return refused('adoption-date-missing', basis)
  if (facts.adoptedOn !== null && facts.adoptedOn > facts.today) return refused('adoption-to-come', basis)
  if (facts.adoptedOn !== null && isSlipOfAYear(facts.adoptedOn, facts.today)) return refused('adopted-too-long-ago')
  if (facts.adoptedOn !== null && facts.notBefore !== null && facts.adoptedOn < facts.notBefore) {
    return refused('adopted-before-put')
  }
  if (by.governors && facts.minute.trim() === '') return refused('minute-missing', basis)
  if (by.signed && !facts.signed) return refused('not-signed', basis)
  if (facts.inForceFrom < facts.today) return refused('in-force-too-soon')
  return isSlipOfAYear(facts.inForceFrom, facts.today) ? refused('in-force-too-late') : allowed(basis)
}

export type LifeOfVersion = {
  readonly standing: VersionStanding
  /** When the next takes its place, if any that was adopted does; a version passed over never held one. */
  readonly until: Date | undefined
}

/**
 * The life of each version, from when each begins, the one adopted last first. What governors decided last holds: a version
 * gives way to the first to begin of those adopted after it, and never comes in force where one of them begins no later.
 */
export function livesOf(begins: readonly Date[], now: Date): readonly LifeOfVersion[] {
  return begins.map((from, at) => {
    const until = begins
      .slice(0, at)
      .reduce<Date | undefined>((first, one) => (first && first < one ? first : one), undefined)
    if (until && until <= from) return { standing: 'passed-over', until: undefined }
    if (from > now) return { standing: 'adopted', until }
    return { standing: until && until <= now ? 'replaced' : 'in-force', until }
  })
}

/**
 * Which version each takes the place of as it begins: the last adopted before it of those that begin before it does. From
 * when each begins, the one adopted last first; nothing for a school's first.
 */
export function placeTaken(begins: readonly Date[], at: number): number | undefined {
  const from = begins[at]
  const before = begins.findIndex((one, other) => other > at && from !== undefined && one < from)
  return before === -1 ? undefined : before
}
