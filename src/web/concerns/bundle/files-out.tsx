import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import type { BundlePlan } from '../../../actions/concerns/bundle/plan-bundle.ts'
import type { BundleProfile } from '../../../core/concerns/bundle/bundle-profile.ts'
import { copiesFor } from '../../../core/concerns/bundle/files-in-bundle.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Select } from '../../kit/select.tsx'
import type { Problems } from '../../shell/problems.tsx'

/** Which files go with it, which stay out and why, and pictures that may go in their place. */
export function FilesOut(props: {
  readonly plan: BundlePlan
  readonly choice: BundleChoice
  readonly caseId: CaseId
  readonly profile: BundleProfile
  readonly problems: Problems
}) {
  const { plan, choice, profile } = props
  const mayHaveCopy =
    profile.files === 'left-out' ? plan.files.filter((file) => !file.sealedUnopened && !file.harmful) : []
  const withCopies = mayHaveCopy.filter((file) => copiesFor(plan.files, file).length > 0)
  return (
    <section>
      <h2>Files, and what is left out</h2>
      {plan.going.length === 0 ? (
        <p>No file goes with it.</p>
      ) : (
        <ul>
          {plan.going.map(({ id, what, isCopy }) => (
            <li>
              {what}{' '}
              {!isCopy && (
                <label>
                  <input type="checkbox" name="out" value={`file:${id}`} /> Leave it out
                </label>
              )}
            </li>
          ))}
        </ul>
      )}
      {plan.leftOut.length > 0 && (
        <ul>
          {plan.leftOut.map(({ what, why }) => (
            <li>
              <b>{what} is left out.</b> {why}
            </li>
          ))}
        </ul>
      )}
      {mayHaveCopy.length > 0 && (
        <p>
          If one of them is needed, make a picture of it in which nobody else can be seen or named,{' '}
          <a href={`/concerns/${props.caseId}/file`}>add it to the case</a>, and choose it here. It has to be a picture:
          a black box in a document can be lifted off.
        </p>
      )}
      {withCopies.map((file) => (
        <Select
          name={`copy-${file.id}`}
          label={`In place of ${file.called}`}
          value={choice.copies[file.id] ?? ''}
          options={[
            { value: '', words: 'Leave it out' },
            ...copiesFor(plan.files, file).map(({ id, called }) => ({ value: id, words: called })),
          ]}
        />
      ))}
      {withCopies.length > 0 && (
        <Checkboxes
          name="looked-at"
          legend="Copies"
          error={props.problems['looked-at']}
          values={choice.lookedAtCopies ? ['yes'] : []}
          choices={[{ value: 'yes', words: 'I looked at each copy I chose: nobody else can be seen or named in it.' }]}
        />
      )}
    </section>
  )
}
