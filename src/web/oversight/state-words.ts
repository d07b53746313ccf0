import type { ClauseState, StateOfClause } from '../../core/policy/state/clause-state.ts'
import { dateInWords } from '../../core/school/london-time.ts'

export const stateWords: Readonly<Record<StateOfClause, { readonly word: string; readonly means: string }>> = {
  broken: { word: 'Broken', means: 'Something that had to be done in time was not.' },
  due: { word: 'Due', means: 'Something waits to be done, and its time has not run out.' },
  kept: { word: 'Kept', means: 'Records show that it was done.' },
  told: { word: 'Told', means: 'It is advice. Those it is for can read it, and here is how many have.' },
  'not-called-for': { word: 'Not called for', means: 'Nothing has happened that calls for it.' },
  'not-yet': { word: 'Not yet', means: 'Signpost does not do this yet. The school keeps it in its own way.' },
}

/** What stands behind a state, in a sentence; empty where the word says it all. */
export function behindState(state: ClauseState, now: Date): string {
  switch (state.is) {
    case 'kept':
      return state.count === 1 ? 'One record shows it.' : `${state.count} records show it.`
    case 'due': {
      const many = state.waiting === 1 ? 'One thing waits' : `${state.waiting} things wait`
      return state.by ? `${many}, by ${dateInWords(state.by, now)}.` : `${many}.`
    }
    case 'broken':
      return state.count === 1 ? 'One thing was not done in time.' : `${state.count} things were not done in time.`
    case 'told': {
      const read =
        state.of === null ? 'It stands on the school’s public page.' : `Read by ${state.read} of ${state.of}.`
      return state.cited === 0
        ? read
        : `${read} Given as an answer ${state.cited === 1 ? 'once' : `${state.cited} times`}.`
    }
    case 'not-called-for':
    case 'not-yet':
      return ''
  }
}
