import type { FileKnown } from '../../../actions/concerns/look-at-file.ts'
import { withoutTurningMarks } from '../../../core/language/turning-marks.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { SchoolVisit } from '../../route.ts'
import { sizeInWords } from '../file/evidence-page.tsx'

/** The files of a case by name; none is shown here, so that nobody sees one without meaning to. */
export function FilesShown(props: { visit: SchoolVisit; caseId: CaseId; files: readonly FileKnown[] }) {
  return (
    <>
      <h2>Files</h2>
      {props.files.length === 0 ? (
        <p>None.</p>
      ) : (
        <Rows
          rows={props.files.map((file) => ({
            href: `/concerns/${props.caseId}/evidence/${file.id}`,
            title: withoutTurningMarks(file.captured.name) || 'A file',
            note: `${sizeInWords(file.bytes)}${file.by === null ? ', given by whoever told' : ''}`,
            when: `Arrived ${whenInWords(file.arrivedAt, props.visit.now)}`,
            state: file.unopened
              ? { is: 'stops' as const, children: 'Sealed unopened' }
              : file.scan === 'harmful'
                ? { is: 'stops' as const, children: 'Shut away' }
                : file.scan === 'clean'
                  ? { is: 'kept' as const, children: 'Scanned' }
                  : { is: 'not-yet' as const, children: 'Not scanned' },
          }))}
        />
      )}
      <Acts>
        <Button kind="secondary" href={`/concerns/${props.caseId}/file`}>
          Add a file
        </Button>
        <Button kind="secondary" href={`/concerns/${props.caseId}/bundle`}>
          Make a bundle
        </Button>
      </Acts>
    </>
  )
}
