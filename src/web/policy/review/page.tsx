import type { ReviewNow } from '../../../actions/policy/review-now.ts'
import type { PersonToday } from '../../../core/people/cover-order.ts'
import { type Role, titleOfRole } from '../../../core/people/role.ts'
import { answer } from '../../../core/policy/policy.ts'
import { dayAt, dayInWords } from '../../../core/school/day.ts'
import type { Improvement } from '../../../storage/oversight/improvements.ts'
import type { PolicyReview } from '../../../storage/policy/reviews.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Select } from '../../kit/select.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { boxesOf, dayIn, lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { Basis } from '../basis.tsx'
import { Candidates, type Tried } from './candidates.tsx'
import type { CandidatesModel } from './candidates-model.ts'
import { Raised } from './raised.tsx'
import { Seen } from './seen.tsx'
import { causeStandingWords, causeWords, dueInWords } from './words.ts'

export type ReviewModel = {
  readonly review: ReviewNow
  readonly leaders: readonly PersonToday[]
  readonly leading: readonly Role[]
  readonly reviews: readonly PolicyReview[]
  readonly raised: readonly Improvement[]
  readonly candidates: CandidatesModel
  readonly mayReview: boolean
  /** Whether they may record that governors saw a review. */
  readonly maySee: boolean
  /** The review of which that was just tried. */
  readonly seen: string | null
  /** The answer about which something was just tried. */
  readonly tried: Tried | null
  readonly problems: Problems
}

/** When the policy is next reviewed and why, what brought it forward, and the reviews so far. */
export function reviewPage(visit: SchoolVisit, model: ReviewModel) {
  const { review, reviews, mayReview, problems } = model
  const { causes } = review
  const title = 'Review of our policy'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        {dueInWords(review.due, dayAt(visit.now), visit.now)} <Basis basis={review.due.basis} />
      </p>
      <h2>Reviews so far</h2>
      {reviews.length === 0 && <p>None is recorded here yet.</p>}
      <ul class="differences">
        {reviews.map((one) => (
          <li>
            <p>
              <b>{one.outcome === 'no-change' ? 'Reviewed, no change' : 'Reviewed, changes needed'}</b>,{' '}
              {dayInWords(one.on, visit.now)}, led by {one.ledBy}.{' '}
              {one.sharedOn
                ? `Governors saw it on ${dayInWords(one.sharedOn, visit.now)}, minute ${one.minute}.`
                : 'Not yet shared with governors.'}
            </p>
            <p class="soft">{one.lookedAt}</p>
            {model.maySee && one.sharedOn === null && <Seen visit={visit} model={model} review={one} />}
          </li>
        ))}
      </ul>
      <Raised visit={visit} raised={model.raised} mayReview={mayReview} />
      <Candidates
        visit={visit}
        model={model.candidates}
        mayReview={mayReview}
        tried={model.tried}
        problems={problems}
      />
      {mayReview && <Record visit={visit} model={model} />}
      <h2>What brings it forward</h2>
      {causes.length === 0 && <p>Nothing was noted.</p>}
      <ul>
        {causes.map(({ cause, on, what, by, stands }) => (
          <li>
            <b>{causeWords[cause]}</b>, {dayInWords(on, visit.now)}: {what}{' '}
            <span class="soft">
              Noted by {by}. {causeStandingWords[stands]}
            </span>
          </li>
        ))}
      </ul>
      {mayReview && <Note visit={visit} model={model} />}
    </>,
  )
}

function Record({ visit, model }: { readonly visit: SchoolVisit; readonly model: ReviewModel }) {
  const { review, leaders, leading, problems } = model
  const { form } = visit
  const shared = answer(review.inForce.policy, 'review-shared-with-governors').value
  return (
    <Form visit={visit} action="/policy/review">
      <h2>Record a review</h2>
      <p>Who leads it: {leading.map((role) => titleOfRole(role).toLowerCase()).join(', ')}.</p>
      <Select
        name="led-by"
        label="Who led it?"
        error={problems['led-by']}
        value={lineIn(form, 'led-by')}
        options={[{ value: '', words: 'Choose' }, ...leaders.map(({ id, name }) => ({ value: id, words: name }))]}
      />
      <DateInput
        id="on"
        namePrefix="on"
        legend="On which day?"
        values={boxesOf('on', dayIn(form, 'on').typed)}
        error={problems['on']}
      />
      <Textarea
        name="looked-at"
        label="What was looked at?"
        rows={3}
        value={textIn(form, 'looked-at', wholeForm)}
        error={problems['looked-at']}
      />
      <Radios
        name="outcome"
        legend="What came of it?"
        error={problems['outcome']}
        value={lineIn(form, 'outcome')}
        choices={[
          { value: 'no-change', words: 'It stays as it is' },
          { value: 'changes-needed', words: 'It has to change', hint: 'You go on to the draft.' },
        ]}
      />
      <DateInput
        id="shared"
        namePrefix="shared"
        legend={shared ? 'When did governors see it?' : 'When did governors see it? (if they did)'}
        values={boxesOf('shared', dayIn(form, 'shared').typed)}
        error={problems['shared']}
      />
      <Input
        name="minute"
        label="Under which minute?"
        width={10}
        value={lineIn(form, 'minute')}
        error={problems['minute']}
      />
      <Button once>Record this review</Button>
    </Form>
  )
}

function Note({ visit, model }: { readonly visit: SchoolVisit; readonly model: ReviewModel }) {
  const { problems } = model
  const named = answer(model.review.inForce.policy, 'review-triggers').value
  return (
    <Form visit={visit} action="/policy/review/cause">
      <h3>Note something that happened</h3>
      <p>Our policy is looked at sooner for: {named.map((cause) => causeWords[cause].toLowerCase()).join('; ')}.</p>
      <Radios
        name="cause"
        legend="What was it?"
        error={problems['cause']}
        value={lineIn(visit.form, 'cause')}
        choices={Object.entries(causeWords).map(([value, words]) => ({ value, words }))}
      />
      <DateInput
        id="happened"
        namePrefix="happened"
        legend="On which day?"
        values={boxesOf('happened', dayIn(visit.form, 'happened').typed)}
        error={problems['happened']}
      />
      <Textarea
        name="what"
        label="In a few words"
        hint="Leave out names."
        rows={2}
        value={textIn(visit.form, 'what', wholeForm)}
        error={problems['what']}
      />
      <Button kind="secondary" once>
        Note it
      </Button>
    </Form>
  )
}
