import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import type { BundlePlan } from '../../../actions/concerns/bundle/plan-bundle.ts'
import type { BundleProfile } from '../../../core/concerns/bundle/bundle-profile.ts'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { Problems } from '../../shell/problems.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { bundleRoom } from './bundle-form.ts'
import { partInWords } from './bundle-words.ts'

/** Everybody by name, ticked where they are masked; and what else is not to be read. */
export function WhoIsMasked(props: {
  readonly plan: BundlePlan
  readonly choice: BundleChoice
  readonly profile: BundleProfile
  readonly problems: Problems
}) {
  const { plan, choice, profile, problems } = props
  const people = plan.people.filter(({ isSubject }) => !isSubject)
  return (
    <section>
      <h2>Who is masked</h2>
      {people.map(({ key, maskedByProfile }) => (
        <>
          <input type="hidden" name="shown" value={key} />
          {maskedByProfile && <input type="hidden" name="usually-masked" value={key} />}
        </>
      ))}
      {people.length === 0 ? (
        <p>Nobody is named in it.</p>
      ) : (
        <Checkboxes
          name="masked"
          legend="Ticked: masked. Tick more, if they need not be known."
          hint={
            profile.mayName
              ? 'Whoever you untick is named, and you say why.'
              : 'Nobody can be unticked here: others are not given away by somebody’s request for their own data.'
          }
          error={problems['masked']}
          values={people.filter(({ as }) => as !== null).map(({ key }) => key)}
          choices={people.map((person) => ({
            value: person.key,
            words: person.as === null ? person.name : `${person.name}, as ${person.as}`,
            hint: `${partInWords(person)}.`,
          }))}
        />
      )}
      {profile.mayName && (
        <WordsBox
          name="why-named"
          atMost={bundleRoom['why-named']}
          label="If you unticked somebody: why are they named?"
          value={choice.whyNamed}
          error={problems['why-named']}
          rows={2}
        />
      )}
      <Textarea
        name="also-words"
        label="What else is not to be read?"
        hint="One thing a line, such as a street, a club or a nickname: whatever would tell who somebody is. Signpost finds names, telephone numbers, addresses, accounts and links; it does not find these."
        error={problems['also-words']}
        value={choice.alsoWords.join('\n')}
        rows={3}
      />
    </section>
  )
}
