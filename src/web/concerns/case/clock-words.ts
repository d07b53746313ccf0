import type { ClockName, ClockState } from '../../../core/concerns/clock.ts'
import type { StateProps } from '../../kit/signpost/state.tsx'

/** What each clock waits for, as something to do or to hear. */
export const clockWords: Readonly<Record<ClockName, string>> = {
  'first-opened': 'Whoever acts on it opens it',
  'lado-told': 'Tell the LADO, or record why not',
  'lado-replied': 'The LADO answers',
  'lado-concluded': 'The LADO’s process ends',
  'social-care-decided': 'Social care says what it will do',
  'ico-told': 'Tell the ICO, or record why not',
  'subject-access-answered': 'Answer the request for somebody’s data',
  'educational-record-given': 'Give the educational record',
  'child-protection-file-sent': 'Send the child-protection file',
  'platform-answered': 'The platform answers',
  'report-harmful-content-may-look': 'From then on Report Harmful Content may look',
  'report-remove-assessed': 'Report Remove answers',
  'outside-told': 'Tell those outside who must know',
  recorded: 'Record what was told and done',
  'evidence-captured': 'Capture the evidence',
  'police-advised': 'Ask the police what happens with the sealed file',
}

export const clockStates: Readonly<Record<ClockState, StateProps>> = {
  running: { is: 'due', children: 'Running' },
  met: { is: 'kept', children: 'In time' },
  overdue: { is: 'broken', children: 'Missed' },
  'met-late': { is: 'broken', children: 'Missed, done late' },
  'due-now': { is: 'due', children: 'Now' },
  'done-after': { is: 'told', children: 'Done' },
}

/** How the clocks stood when a case was looked back on: those that were kept, and those that were missed. */
export function clocksInWords(clocks: readonly { readonly clock: ClockName; readonly state: ClockState }[]): string {
  const named = (fits: (state: ClockState) => boolean) =>
    clocks.filter(({ state }) => fits(state)).map(({ clock }) => clockWords[clock].toLowerCase())
  const kept = named((state) => state === 'met')
  const missed = named((state) => state === 'overdue' || state === 'met-late')
  const afterwards = named((state) => state === 'done-after')
  const never = named((state) => state === 'due-now')
  const line = (what: string, which: readonly string[]) => (which.length === 0 ? '' : `${what}: ${which.join('; ')}.`)
  return [
    line('Clocks kept', kept),
    line('Clocks missed', missed),
    line('To be done at once, and done', afterwards),
    line('To be done at once, and not done', never),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const minute = 60_000

/** How long something took, as one says it: 4 minutes, 3 hours, 2 days. */
export function tookInWords(from: Date, to: Date): string {
  const minutes = Math.round(Math.max(0, to.getTime() - from.getTime()) / minute)
  if (minutes < 1) return 'less than a minute'
  if (minutes < 90) return minutes === 1 ? 'a minute' : `${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`
}
