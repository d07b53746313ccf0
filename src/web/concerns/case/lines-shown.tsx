import type { OpenCase, OpenEntry } from '../../../actions/concerns/open-concern.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Trail } from '../../kit/signpost/trail.tsx'
import { entryWords } from './entry-words.tsx'

type LinesShownProps = {
  readonly open: OpenCase
  /** Its lines, in the order in which they are read. */
  readonly entries: readonly OpenEntry[]
  readonly name: (person: string) => string
  readonly now: Date
}

/** What happened in a case, line by line: whatever answers or corrects another line says which, and stands beside it. */
export function LinesShown({ open, entries, name, now }: LinesShownProps) {
  const at = `/concerns/${open.row.id}`
  const lineWith = new Map(open.entries.map((entry) => [entry.id, entry]))
  const corrections = Map.groupBy(
    open.entries.filter(({ said }) => said.kind === 'corrects'),
    ({ said }) => (said.kind === 'corrects' ? said.entry : ''),
  )
  return (
    <Trail
      steps={entries.map((entry) => {
        const { said, by } = entry
        const { head, words } = entryWords(entry, name)
        const late = entry.enteredAt.getTime() - entry.eventAt.getTime() > 60_000
        const of = lineWith.get(lineItSpeaksOf(said) ?? '')
        return {
          words: head,
          when: whenInWords(entry.eventAt, now),
          note: (
            <>
              {of && <span>Of {lineInWords(of, name, now)}. </span>}
              {words !== '' && <span class="as-typed">{words} </span>}
              {by !== null && <span>By {name(by)}. </span>}
              {said.kind === 'letter' && <a href={`${at}/letter/${entry.id}`}>Print it</a>}{' '}
              {late && <span>Entered {whenInWords(entry.enteredAt, now)}. </span>}
              {by !== null && open.row.stage === 'open' && (
                <a href={`${at}/step/correct?entry=${entry.id}`}>
                  Correct it<span class="govuk-visually-hidden">: {head}</span>
                </a>
              )}
              {corrections.get(entry.id)?.map((correction) => (
                <span class="beside">
                  <b>Corrected {whenInWords(correction.eventAt, now)}:</b>{' '}
                  <span class="as-typed">{entryWords(correction, name).words}</span>
                </span>
              ))}
            </>
          ),
          stands: 'done' as const,
        }
      })}
    />
  )
}

/** The line that another one answers, ends or corrects. */
function lineItSpeaksOf(said: OpenEntry['said']): string | undefined {
  switch (said.kind) {
    case 'corrects':
      return said.entry
    case 'action-done':
      return said.action
    case 'referral-acknowledged':
    case 'referral-chased':
    case 'referral-outcome':
      return said.referral
    default:
      return undefined
  }
}

/** A line as it is called elsewhere: what it is, how its words begin, and when it was. */
export function lineInWords(entry: OpenEntry, name: (person: string) => string, now: Date): string {
  const { head, words } = entryWords(entry, name)
  const line = [head, words.replaceAll(/\s+/g, ' ').trim()].filter((part) => part !== '').join(': ')
  const short = line.length > 70 ? `${line.slice(0, 70).replace(/\s\S*$/, '')}…` : line
  return `“${short}”, ${whenInWords(entry.eventAt, now)}`
}
