import { Button } from '../../kit/button.tsx'
import { FileUpload } from '../../kit/file-upload.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

export function loadPage(visit: SchoolVisit, model: { readonly pasted: string; readonly problems: Problems }) {
  const { pasted, problems } = model
  return schoolPage(
    visit,
    { title: titleWith(problems, 'Load the roll'), place: 'More' },
    <>
      <p class="soft">
        <a href="/pupils">Pupils and consents</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>Load the roll</h1>
      <p>First you see what would change. Nothing changes until you say so.</p>
      <p>
        The file is a CSV, one child a line, with these headings: pupil_id, year, class, first, preferred, last,
        contact_flag, and for each kind of channel consent_website, consent_newsletter and so on, with yes, no or
        withdrawn. Other columns are not read and not kept: leave out dates of birth and addresses if you can.
      </p>
      <Form visit={visit} action="/pupils/load" files>
        <FileUpload name="roll" label="The file with the roll" accept=".csv,text/csv" error={problems['roll']} />
        <Textarea
          name="pasted"
          label="Or paste its lines, with the headings"
          rows={6}
          spellcheck={false}
          value={pasted}
          error={problems['pasted']}
        />
        <Acts>
          <Button once>See what would change</Button>
        </Acts>
      </Form>
    </>,
  )
}
