import type { PostsWithChild } from '../../../actions/consents/posts-with-child.ts'
import { answerWords } from '../../../core/consents/answer.ts'
import { type ConsentKind, consentKinds, consentKindWords } from '../../../core/consents/consent-kind.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { PastAnswer, Pupil } from '../../../storage/consents/pupil-by-id.ts'
import { InsetText } from '../../kit/inset-text.tsx'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { PostsConcerned } from '../posts-concerned.tsx'
import { calledName, nameOf, yearWords } from '../pupil-words.ts'

export type PupilModel = {
  readonly pupil: Pupil
  readonly mayEdit: boolean
  readonly seesNote: boolean
  readonly past: readonly PastAnswer[]
  /** The kind of channel whose answer was just recorded. */
  readonly saved: ConsentKind | undefined
  readonly posts: PostsWithChild | undefined
}

export function pupilPage(visit: SchoolVisit, model: PupilModel) {
  const { pupil, saved } = model
  const name = nameOf(pupil)
  return schoolPage(
    visit,
    { title: name, place: 'More' },
    <>
      <p class="soft">
        <a href={`/pupils?class=${encodeURIComponent(pupil.class)}`}>{pupil.class || 'Pupils'}</a>
      </p>
      {saved && (
        <NotificationBanner kind="success">
          {`${consentKindWords(saved)}: the answer is now ${answerWords(pupil.consents[saved]).toLowerCase()}.`}
        </NotificationBanner>
      )}
      <h1>{name}</h1>
      <p>
        {yearWords(pupil.year)}, {pupil.class}.
        {pupil.leftAt && ` Left the roll ${dateInWords(pupil.leftAt, visit.now)}.`}
      </p>
      {model.seesNote && pupil.flag !== '' && (
        <InsetText>
          <p>
            <b>The school holds a note:</b> {pupil.flag}.
          </p>
          <p>
            While it stands, no picture or full name of this child goes out anywhere. Only those who keep the roll or
            the consents see these words.
          </p>
        </InsetText>
      )}
      {model.posts && saved && <PostsConcerned posts={model.posts} name={calledName(pupil)} kind={saved} />}
      <h2>What the family agreed to</h2>
      <SummaryList
        rows={consentKinds.map((kind) => ({
          key: consentKindWords(kind),
          value: standing(pupil, kind, visit.now),
          actions:
            model.mayEdit && pupil.leftAt === null
              ? [{ href: `/pupils/${pupil.id}/consents/${kind}`, words: 'Change', about: consentKindWords(kind) }]
              : undefined,
        }))}
      />
      {model.past.length > 0 && (
        <>
          <h2>Every answer so far</h2>
          <ul>
            {model.past.map((past) => (
              <li>
                {dateInWords(past.at, visit.now)}: {consentKindWords(past.kind)},{' '}
                {answerWords(past.answer).toLowerCase()} <span class="soft">{whence(past)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>,
  )
}

function standing(pupil: Pupil, kind: ConsentKind, now: Date): string {
  const answer = pupil.consents[kind]
  const since = pupil.since[kind]
  return `${answerWords(answer)}${answer !== undefined && since ? `, ${dateInWords(since, now)}` : ''}`
}

function whence(past: PastAnswer): string {
  const by = past.by ?? 'somebody who has left'
  if (past.source === 'family') return 'from the family'
  return past.source === 'roll' ? `from the roll that ${by} loaded` : `recorded by ${by}`
}
