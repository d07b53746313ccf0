import { whenInWords } from '../../../core/school/london-time.ts'
import type { ProtectedChange } from '../../../storage/people/protected-change.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { changeInWords, outcomeInWords } from './change-words.ts'

type ChangeModel = {
  readonly change: ProtectedChange
  /** Whether they can sign in at all now; nothing where they have left. */
  readonly joined: boolean | undefined
  readonly mayDecide: boolean
  readonly mayTakeBack: boolean
}

/** One change, with all that the second person should see before deciding: above all whose address it is. */
export function changePage(visit: SchoolVisit, { change, joined, mayDecide, mayTakeBack }: ChangeModel) {
  const title = changeInWords(change)
  const at = `/people/changes/${change.id}`
  return schoolPage(
    visit,
    { title, place: 'More' },
    <>
      <p class="soft">
        <a href="/people/changes">Changes that take two people</a>
      </p>
      <h1>{title}</h1>
      <SummaryList
        rows={[
          { key: 'Person', value: change.personName },
          { key: 'Their address now', value: change.personAddress ?? 'None' },
          change.address !== null && { key: 'New address for the invitation', value: change.address },
          {
            key: 'Signing in',
            value: joined === undefined ? 'Has left' : joined ? 'Has joined' : 'Invited, has not joined yet',
          },
          { key: 'Asked by', value: `${change.askedByName}, ${whenInWords(change.askedAt, visit.now)}` },
          { key: 'How it stands', value: outcomeInWords(change) },
        ]}
      />
      {mayDecide && (
        <>
          <p>Make sure that the address is really theirs: ring them, or ask them when you see them.</p>
          <Acts>
            <Form visit={visit} action={`${at}/confirm`}>
              <Button once>Confirm this change</Button>
            </Form>
            <Form visit={visit} action={`${at}/decline`}>
              <Button kind="warning" once>
                Decline it
              </Button>
            </Form>
          </Acts>
        </>
      )}
      {mayTakeBack && (
        <Form visit={visit} action={`${at}/take-back`}>
          <Acts>
            <Button kind="secondary" once>
              Take the question back
            </Button>
          </Acts>
        </Form>
      )}
      {change.decidedAt === null && !mayDecide && <p>The chair of governors or the clerk decides this.</p>}
      <p>
        <Basis basis={{ clauses: [], defaults: ['second-person-for-some-roles'] }} />
      </p>
    </>,
  )
}
