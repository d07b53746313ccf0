import { whenInWords } from '../../../core/school/london-time.ts'
import type { PolicyComment } from '../../../storage/policy/comments.ts'
import type { Consultation } from '../../../storage/policy/consultation.ts'
import { groupWords } from '../draft/group-words.ts'

export type AskedProps = {
  readonly rounds: readonly Consultation[]
  readonly comments: readonly PolicyComment[]
  /** Who said what is for those who work on the policy and for governors, as whoever spoke was told. */
  readonly mayRead: boolean
  readonly now: Date
}

/** Who was asked about a version before it was adopted, and, for those who may read it, what they said and were answered. */
export function AskedAboutIt({ rounds, comments, mayRead, now }: AskedProps) {
  if (rounds.length === 0) return null
  return (
    <>
      <h2>Who was asked</h2>
      {rounds.map((round) => (
        <p>
          {round.asked.map((group) => groupWords[group]).join(', ')}: asked {whenInWords(round.openedAt, now)}.
        </p>
      ))}
      <p>
        {comments.length === 0
          ? 'Nobody said anything.'
          : `${comments.length === 1 ? 'One thing was' : `${comments.length} things were`} said.`}
      </p>
      {mayRead && comments.length > 0 && (
        <ul class="differences">
          {comments.map(({ saidBy, saidFor, words, answer }) => (
            <li>
              <p>
                <b>{saidBy ?? `One of: ${groupWords[saidFor].toLowerCase()}`}</b>: {words}
              </p>
              <p class="soft">{answer ? `${answer.by} answered: ${answer.words}` : 'Nobody answered it.'}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
