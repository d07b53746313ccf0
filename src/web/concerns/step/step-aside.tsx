import type { JSX } from 'preact'
import { stepAside } from '../../../actions/concerns/step-aside.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { ladoToShow, RingTheLado } from '../tell/also-the-lado.tsx'
import { caseIn } from '../with-case.ts'

/** Steps aside in one act. Afterwards the case is not there for whoever did; this page is the last they see of it. */
export async function sendStepAside(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    const outcome = id && (await stepAside(visit.tx, concernDesk(visit), visit.actor.person, id))
    if (!outcome) return 'not-found'
    if ('refused' in outcome) {
      const lado = await ladoToShow(visit.tx, visit.now, { showLado: true, concerned: outcome.concerned })
      return asidePage(
        visit,
        'Nobody else can take it',
        <>
          <p>
            You did right to ask. Nobody else at the school may have this case, and a case is never without somebody, so
            it stays with you for now. That you asked stands in its record.
          </p>
          <p>
            <RingTheLado lado={lado} /> Say that you may be part of it, and do what they advise. Decide nothing in it
            before.
          </p>
        </>,
      )
    }
    const name = (await peopleNames(visit.tx)).get(outcome.to) ?? 'The next in order'
    return asidePage(visit, 'You have stepped aside', <p>{name} has it now. You will not see it again.</p>)
  })
}

function asidePage(visit: SchoolVisit, title: string, words: JSX.Element): Reply {
  return {
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title, place: 'Concerns' },
      <>
        <h1>{title}</h1>
        {words}
        <p>
          <a href="/concerns">Concerns</a>
        </p>
      </>,
    ),
  }
}
