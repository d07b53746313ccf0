import { takeIntoReview } from '../../../actions/policy/take-into-review.ts'
import { isId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { Improvement } from '../../../storage/oversight/improvements.ts'
import { Button } from '../../kit/button.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

/** What was raised for the policy and is not taken up yet, on the page where it is. */
export function Raised(props: {
  readonly visit: SchoolVisit
  readonly raised: readonly Improvement[]
  readonly mayReview: boolean
}) {
  const { visit, raised, mayReview } = props
  const open = raised.filter((one) => one.ended === null)
  return (
    <section id="raised">
      <h2>What was raised for the policy</h2>
      {open.length === 0 && <p>Nothing waits.</p>}
      <ul class="differences">
        {open.map((one) => (
          <li>
            <p class="as-typed">{one.words}</p>
            <p class="soft">
              Raised by {one.raisedBy}, {dateInWords(one.raisedAt, visit.now)}.
            </p>
            {mayReview && (
              <Form visit={visit} action={`/policy/review/raised/${one.id}`}>
                <Button kind="secondary" once>
                  Take it into the review
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

export async function sendRaised(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  if (!isId(id)) return 'not-found'
  const desk = { now: visit.now, publicUrl: visit.parts.publicUrl }
  const done = await takeIntoReview(visit.tx, desk, visit.actor, id)
  return done === 'done' ? { goTo: '/policy/review' } : 'not-found'
}
