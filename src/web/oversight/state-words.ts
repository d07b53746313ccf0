import type { DayLine } from '../../core/oversight/day-line.ts'
import { tellsNobody } from '../../core/oversight/small-group.ts'
import type { ClauseState, StateOfClause } from '../../core/policy/state/clause-state.ts'
import type { Waiting } from '../../core/policy/state/task.ts'
import { dateInWords } from '../../core/school/london-time.ts'

export const stateWords: Readonly<Record<StateOfClause, { readonly word: string; readonly means: string }>> = {
  broken: { word: 'Broken', means: 'Something that had to be done in time was not.' },
  due: { word: 'Due', means: 'Something waits to be done, and its time has not run out.' },
  kept: { word: 'Kept', means: 'Records show that it was done.' },
  told: { word: 'Told', means: 'There is nothing to do but read it, and here is how many have.' },
  'not-called-for': { word: 'Not called for', means: 'Nothing has happened that calls for it.' },
  'not-yet': { word: 'Not yet', means: 'Signpost does not do this yet. The school keeps it in its own way.' },
}

export const tooFew = 'It is for so few people that a number would tell who they are.'

/**
 * What stands behind a state, in a sentence; empty where the word says it all. Without `counts`, no number of people.
 * `publicly` where it is told to families by what the school publishes, and only those who sign in here are counted.
 */
export function behindState(state: ClauseState, now: Date, counts = true, publicly = false): string {
  switch (state.is) {
    case 'kept':
      return state.count === 1 ? 'One record shows it.' : `${state.count} records show it.`
    case 'due': {
      if (!counts) return tooFew
      if (waitsForReaders(state)) return readInWords(state.of - state.waits.length, state.of, publicly)
      const many = state.waits.length === 1 ? 'One thing waits' : `${state.waits.length} things wait`
      return state.by ? `${many}, by ${dateInWords(state.by, now)}.` : `${many}.`
    }
    case 'broken':
      if (!counts) return tooFew
      return state.count === 1 ? 'One thing was not done in time.' : `${state.count} things were not done in time.`
    case 'told': {
      const read = state.of === null ? publicPage : counts ? readInWords(state.read, state.of, publicly) : tooFew
      return [read, citedInWords(state.cited)].filter((words) => words !== '').join(' ')
    }
    case 'not-called-for':
    case 'not-yet':
      return ''
  }
}

const publicPage = 'It stands on the school’s public page.'

function readInWords(read: number, of: number, publicly: boolean): string {
  return publicly ? `${publicPage} Read by ${read} of the ${of} who sign in here.` : `Read by ${read} of ${of}.`
}

/** Whether nothing waits but that people read what the policy asks of them. */
function waitsForReaders({ waits }: { readonly waits: readonly Waiting[] }): boolean {
  return waits.every(({ task }) => task.at === '/policy/yours')
}

/** How often it was given as an answer, in a sentence; empty where it never was. */
export function citedInWords(times: number): string {
  if (times === 0) return ''
  return `Given as an answer ${times === 1 ? 'once' : `${times} times`}.`
}

/** Whether whoever looks may be shown how many people did something, where a count could tell who. */
export function countsShown(state: ClauseState, personal: boolean, mayName: boolean): boolean {
  if (!personal || mayName) return true
  if (state.is === 'told') return state.of === null || tellsNobody(state.of)
  return (state.is !== 'due' && state.is !== 'broken') || tellsNobody(state.of)
}

/** What was kept of a clause with a day, in a sentence. */
export function behindDay({ is, count, proof }: DayLine, counts: boolean): string {
  const sealed = proof === null ? '' : ` Proof ${proof.slice(0, 12)}.`
  if (is === 'not-called-for' || is === 'not-yet') return ''
  if (!counts) return `${tooFew}${sealed}`
  switch (is) {
    case 'kept':
      return `${count === 1 ? 'One record showed it' : `${count} records showed it`} on that day.${sealed}`
    case 'due':
      return `${count === 1 ? 'One thing waited' : `${count} things waited`} on that day.`
    case 'broken':
      return `${count === 1 ? 'One thing' : `${count} things`} had not been done in time.${sealed}`
    case 'told':
      return `${count === 1 ? 'One person' : `${count} people`} had read it by then.${sealed}`
  }
}
