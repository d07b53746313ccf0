import type { BundleMade } from '../../../actions/concerns/bundle/bundles-made.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems } from '../../shell/problems.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { sizeInWords } from '../file/evidence-page.tsx'
import { profileWords } from './bundle-words.ts'

/** A bundle that was made: for whom, why, from where in the record, its hash, and a way to have it again. */
export function MadePage(props: {
  readonly visit: SchoolVisit
  readonly open: OpenCase
  readonly made: BundleMade
  readonly names: ReadonlyMap<string, string>
  readonly problems: Problems
}) {
  const { visit, open, made, names, problems } = props
  const { kept } = made
  const at = `/concerns/${open.row.id}/bundle`
  return (
    <>
      <ProblemSummary problems={problems} />
      <p class="soft">
        <a href={at}>Bundles of this case</a>
      </p>
      <h1>A bundle of this case</h1>
      <SummaryList
        rows={[
          { key: 'For', value: `${profileWords[kept.profile].to}: ${kept.recipient}` },
          { key: 'Why', value: kept.reason },
          { key: 'Made', value: `${whenInWords(made.madeAt, visit.now)}, by ${names.get(made.by) ?? kept.madeBy}` },
          {
            key: 'Made from',
            value: `Line ${made.logSeq} of the record of this case. Nothing entered later is in it.`,
          },
          kept.masked.length === 0
            ? { key: 'Masked', value: 'Nobody' }
            : { key: 'Masked', value: kept.masked.map(({ as, is }) => `${as} (${is})`).join('; ') },
          kept.doubts.length === 0
            ? null
            : {
                key: 'Words that might be a name',
                value: kept.doubts
                  .map(({ word, answer }) => `${word}: ${answer === 'mask' ? 'masked' : 'kept'}`)
                  .join('; '),
              },
          kept.whyNamed === '' ? null : { key: 'Named all the same, because', value: kept.whyNamed },
          kept.leftOut.length === 0
            ? null
            : { key: 'Left out', value: kept.leftOut.map(({ what, why }) => `${what}: ${why}`).join(' ') },
          {
            key: 'Files with it',
            value: kept.files.length === 0 ? 'None' : kept.files.map(({ what }) => what).join('; '),
          },
          { key: 'Size', value: sizeInWords(made.bytes) },
          { key: 'Fingerprint (SHA-256)', value: { words: made.fileHash.toString('hex'), class: 'fingerprint' } },
        ]}
      />
      <h2>Download it</h2>
      <p>
        Signpost keeps no copy. It makes the bundle again from the record of the case, and gives it out only where it is
        the same to the last byte. Each time stands in the record.
      </p>
      <Form visit={visit} action={`${at}/${made.id}/give-out`}>
        <Input
          name="reason"
          label="To whom does it go now, and why?"
          value={lineIn(visit.form, 'reason', wholeForm)}
          error={problems['reason']}
        />
        <Acts>
          <Button>Download the bundle</Button>
        </Acts>
      </Form>
    </>
  )
}
