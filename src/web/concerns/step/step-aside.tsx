import { stepAside } from '../../../actions/concerns/step-aside.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { concernDesk } from '../concern-desk.ts'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { caseIn } from '../with-case.ts'

/** Steps aside in one act. Afterwards the case is not there for whoever did; this page is the last they see of it. */
export async function sendStepAside(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    const outcome = id && (await stepAside(visit.tx, concernDesk(visit), visit.actor.person, id))
    if (!outcome) return 'not-found'
    const page = (title: string, words: string) =>
      schoolPage(
        visit,
        { title, place: 'Concerns' },
        <>
          <h1>{title}</h1>
          <p>{words}</p>
          <p>
            <a href="/concerns">Concerns</a>
          </p>
        </>,
      )
    if ('refused' in outcome) {
      return {
        page: page(
          'Nobody else can take it',
          'Nobody else at the school may have this case, and a case is never without somebody. Ring the LADO, the council’s officer, and say that you may be part of it.',
        ),
      }
    }
    const name = (await peopleNames(visit.tx)).get(outcome.to) ?? 'The next in order'
    return { page: page('You have stepped aside', `${name} has it now. You will not see it again.`) }
  })
}
