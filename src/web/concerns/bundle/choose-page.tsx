import type { BundleMade } from '../../../actions/concerns/bundle/bundles-made.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { bundleProfiles } from '../../../core/concerns/bundle/bundle-profile.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems } from '../../shell/problems.tsx'
import { profileWords } from './bundle-words.ts'

/** For whom: everything else follows from it. */
export function ChoosePage(props: {
  readonly visit: SchoolVisit
  readonly open: OpenCase
  readonly made: readonly BundleMade[]
  readonly problems: Problems
}) {
  const { visit, open, made, problems } = props
  const at = `/concerns/${open.row.id}`
  return (
    <>
      <ProblemSummary problems={problems} />
      <p class="soft">
        <a href={at}>{open.title}</a>
      </p>
      <h1>Make a bundle</h1>
      <p>
        A bundle is a copy of this case for somebody who needs it: pages with numbers, who read what, and a list by
        which anybody can check that nothing was changed. You see whom it masks before anything is made.
      </p>
      <Form visit={visit} action={`${at}/bundle`}>
        <Radios
          name="profile"
          legend="For whom is it?"
          error={problems['profile']}
          choices={bundleProfiles.map((value) => ({
            value,
            words: profileWords[value].to,
            hint: profileWords[value].hint,
          }))}
        />
        <Acts>
          <Button name="act" value="look">
            Look at it first
          </Button>
        </Acts>
      </Form>
      {made.length > 0 && (
        <>
          <h2>Bundles made of this case</h2>
          <Rows
            rows={made.toReversed().map((one) => ({
              href: `${at}/bundle/${one.id}`,
              title: `${profileWords[one.kept.profile].to}: ${one.kept.recipient}`,
              when: `Made ${whenInWords(one.madeAt, visit.now)}`,
            }))}
          />
        </>
      )}
    </>
  )
}
