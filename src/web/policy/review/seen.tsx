import type { PolicyReview } from '../../../storage/policy/reviews.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Details } from '../../kit/details.tsx'
import { Input } from '../../kit/input.tsx'
import type { SchoolVisit } from '../../route.ts'
import { boxesOf, dayIn, lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import type { ReviewModel } from './page.tsx'

/** Where a governor says when governors saw a review, and under which minute. */
export function Seen(props: {
  readonly visit: SchoolVisit
  readonly model: Pick<ReviewModel, 'seen' | 'problems'>
  readonly review: PolicyReview
}) {
  const { visit, model, review } = props
  const tried = model.seen === review.id
  const typed = tried ? visit.form : {}
  return (
    <Details summary="Record that governors saw it" open={tried}>
      <Form visit={visit} action={`/policy/review/${review.id}/seen`}>
        <DateInput
          id={`seen-${review.id}`}
          namePrefix="seen"
          legend="On which day?"
          values={boxesOf('seen', dayIn(typed, 'seen').typed)}
          error={model.problems[`seen-${review.id}`]}
        />
        <Input
          name="seen-minute"
          id={`seen-minute-${review.id}`}
          label="Under which minute?"
          width={10}
          value={lineIn(typed, 'seen-minute')}
          error={model.problems[`seen-minute-${review.id}`]}
        />
        <Button kind="secondary" once>
          Governors saw it
        </Button>
      </Form>
    </Details>
  )
}
