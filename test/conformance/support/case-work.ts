import type { EntrySaid } from '../../../src/actions/concerns/entry-said.ts'
import { openConcern } from '../../../src/actions/concerns/open-concern.ts'
import { recordStep } from '../../../src/actions/concerns/record-step.ts'
import { concernsEvidence } from '../../../src/core/concerns/cases-evidence.ts'
import { clauseReadings } from '../../../src/core/concerns/clause-reading.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { expectState, NotHeld } from './not-held.ts'
import type { Place } from './place.ts'
import type { Case, concernPlace } from './reports.ts'

const capabilities = ['concerns', 'breaches', 'evidence', 'review']
export const keepingsOf = (clause: Clause) =>
  concernsEvidence.keepings.filter(({ carries }) => carries(clause)).map(({ name }) => name)
export const carried = (clause: Clause, kinds: readonly Clause['kind'][]) =>
  capabilities.includes(clause.capability) && kinds.includes(clause.kind) && keepingsOf(clause).length > 0
export const isRouted = (clause: Clause) => clauseReadings.some((reading) => reading.clause === clause.id)

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

export type Here = Place & { readonly all: Awaited<ReturnType<typeof concernPlace>>['all'] }

export const opens = (place: Here, who: Case['owner'], one: Case) =>
  place.inside((tx) => openConcern(tx, { ...place.desk(), vault: place.vault }, who.person, one.id))

export async function enters(place: Here, one: Case, said: EntrySaid) {
  const hand = { person: one.owner.person, secondFactor: true }
  const now = new Date()
  const desk = { ...place.desk(now), vault: place.vault }
  return place.inside((tx) => recordStep(tx, desk, hand, place.policy, one.id, { eventAt: now, said }))
}

/** Nobody who is not to know of it learns anything, neither of the case nor from the page of states. */
export async function nobodyElseKnows(place: Here, clause: Clause, one: Case, before: string): Promise<void> {
  for (const who of ['colleague', 'parent'] as const) {
    const other = await place.actor(who)
    if (await opens(place, other, one)) throw new NotHeld('somebody who is not to know of it can open it')
    const state = await place.stateOf(clause, new Date(), other)
    if (JSON.stringify(state) !== before) throw new NotHeld('the page of states tells of a case to somebody outside it')
  }
  const ofNobody = await place.stateOf(clause, new Date())
  if (JSON.stringify(ofNobody) !== before) throw new NotHeld('what is kept of a day tells of a case')
}

/** How it stands for whoever has the case. */
export async function expectSeen(
  place: Here,
  clause: Clause,
  wanted: 'not-called-for' | 'due' | 'broken' | 'kept',
  now: Date,
  one: Case,
) {
  const seen = { ...place, stateOf: (asked: Clause, at?: Date) => place.stateOf(asked, at, one.owner) }
  await expectState(seen, clause, wanted, now)
}
