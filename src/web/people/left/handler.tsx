import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { withPerson } from '../here.ts'

/** Asks once more before all that somebody held here ends. */
export function showLeft(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const joined = person.account !== null
    const title = joined ? `Has ${person.name} left?` : `Withdraw the invitation of ${person.name}?`
    return {
      page: schoolPage(
        visit,
        { title, place: 'More' },
        <>
          <p class="soft">
            <a href={`/people/${person.id}`}>{person.name}</a>
          </p>
          <h1>{title}</h1>
          <p>
            {joined
              ? 'Their roles end and they are signed out of this school at once. What they wrote and decided stays on record.'
              : 'The link they were sent stops working, and they are no longer among the people of the school.'}
          </p>
          <Form visit={visit} action={`/people/${person.id}/left`}>
            <Acts>
              <Button kind="warning" once>
                {joined ? 'Yes, they have left' : 'Withdraw the invitation'}
              </Button>
              <a href={`/people/${person.id}`}>Go back</a>
            </Acts>
          </Form>
        </>,
      ),
    }
  })
}
