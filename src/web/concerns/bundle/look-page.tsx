import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import type { BundlePlan } from '../../../actions/concerns/bundle/plan-bundle.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { bundleProfile } from '../../../core/concerns/bundle/bundle-profile.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems } from '../../shell/problems.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { bundleRoom } from './bundle-form.ts'
import { profileWords } from './bundle-words.ts'
import { DoubtfulWords } from './doubtful-words.tsx'
import { FilesOut } from './files-out.tsx'
import { LinesShown } from './lines-shown.tsx'
import { WhoIsMasked } from './who-is-masked.tsx'

/** A bundle before it is made: whom it masks and as what, what stays out, and every line as it would stand. */
export function LookPage(props: {
  readonly visit: SchoolVisit
  readonly open: OpenCase
  readonly plan: BundlePlan
  readonly choice: BundleChoice
  readonly problems: Problems
}) {
  const { visit, open, plan, choice, problems } = props
  const at = `/concerns/${open.row.id}`
  const profile = bundleProfile(choice.profile)
  const words = profileWords[choice.profile]
  return (
    <>
      <ProblemSummary problems={problems} />
      <p class="soft">
        <a href={`${at}/bundle`}>Choose for whom it is</a>
      </p>
      <h1>Look at the bundle before it is made</h1>
      <p>
        <b>{words.to}.</b> {words.holds}
      </p>
      <Form visit={visit} action={`${at}/bundle`}>
        <input type="hidden" name="profile" value={choice.profile} />
        <Input
          name="recipient"
          label="Who gets it?"
          hint={`Such as: ${words.example}. It stands on every page.`}
          value={choice.recipient}
          error={problems['recipient']}
        />
        {choice.profile === 'subject-access' && (
          <Select
            name="subject"
            label="Whose data was asked for?"
            hint="Choose, and look again: they are not masked."
            value={choice.subject ?? ''}
            error={problems['subject']}
            options={[
              { value: '', words: 'Choose one' },
              ...plan.people.map(({ key, name }) => ({ value: key, words: name })),
            ]}
          />
        )}
        <WhoIsMasked plan={plan} choice={choice} profile={profile} problems={problems} />
        <DoubtfulWords doubts={plan.doubts} choice={choice} problems={problems} />
        <FilesOut plan={plan} choice={choice} caseId={open.row.id} profile={profile} problems={problems} />
        <LinesShown plan={plan} choice={choice} />
        <WordsBox
          name="reason"
          atMost={bundleRoom.reason}
          label="Why is it made?"
          hint="It stands in the record of the case, and not in the bundle."
          value={choice.reason}
          error={problems['reason']}
          rows={3}
        />
        <Acts>
          <Button name="act" value="make" once>
            Make the bundle
          </Button>
          <Button kind="secondary" name="act" value="look">
            Look again
          </Button>
        </Acts>
      </Form>
    </>
  )
}
