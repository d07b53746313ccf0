import type { FileKnown } from '../../../actions/concerns/look-at-file.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Trail } from '../../kit/signpost/trail.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { levelState } from '../concern-words.ts'
import { entryWords } from './entry-words.tsx'
import { FilesShown } from './files-shown.tsx'
import { ReportShown } from './report-shown.tsx'

export function CasePage(props: {
  readonly visit: SchoolVisit
  readonly open: OpenCase
  readonly files: readonly FileKnown[]
  readonly names: ReadonlyMap<string, string>
}) {
  const { visit, open } = props
  const { row } = open
  const name = (person: string) => props.names.get(person) ?? 'somebody who has left'
  return (
    <>
      <p class="soft">
        <a href="/concerns">Concerns</a>
      </p>
      <h1>{open.title}</h1>
      <p>
        {State(levelState(row))} Told {whenInWords(row.toldAt, visit.now)}. {name(row.owner)} acts on it
        {row.readers.length > 1
          ? `; ${row.readers
              .filter((one) => one !== row.owner)
              .map(name)
              .join(', ')} may read it`
          : ''}
        .
      </p>
      {open.reports.map((report) => (
        <ReportShown visit={visit} report={report} caseId={row.id} />
      ))}
      <FilesShown visit={visit} caseId={row.id} files={props.files} />
      <h2>What happened</h2>
      <Trail
        steps={open.entries.map((entry) => {
          const { head, words } = entryWords(entry, name)
          const late = entry.enteredAt.getTime() - entry.eventAt.getTime() > 60_000
          return {
            words: head,
            when: whenInWords(entry.eventAt, visit.now),
            note: (
              <>
                {words !== '' && <span class="as-typed">{words}</span>}
                <span class="soft">
                  {entry.by === null ? '' : `By ${name(entry.by)}. `}
                  {late ? `Entered ${whenInWords(entry.enteredAt, visit.now)}.` : ''}
                </span>
              </>
            ),
            stands: 'done' as const,
          }
        })}
      />
      <Form visit={visit} action={`/concerns/${row.id}/note`}>
        <Textarea
          name="words"
          label="Record a step"
          hint="What was done or said, as facts. Nothing entered here is ever changed."
          rows={4}
        />
        <Acts>
          <Button once>Record it</Button>
        </Acts>
      </Form>
    </>
  )
}
