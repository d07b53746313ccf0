import { Button } from '../../kit/button.tsx'
import { FileUpload } from '../../kit/file-upload.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

/** Where a school hands in the policy that it has. */
export function bringPage(visit: SchoolVisit, problems: Problems) {
  const title = 'Bring the policy that you have'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy/draft">The draft</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        Signpost reads it, keeps its words and its numbering, and shows you clause by clause what it seems to ask and to
        answer. You confirm that page by page. Nothing is in force before governors adopt it.
      </p>
      <Form visit={visit} action="/policy/import" files>
        <FileUpload
          name="policy"
          label="The file"
          hint="A Word, OpenDocument, PDF or text file, of up to 20 megabytes; or a policy that Signpost wrote as JSON."
          error={problems['policy']}
        />
        <Button once>Read this policy</Button>
      </Form>
    </>,
  )
}
