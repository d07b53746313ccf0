import { refusalWords } from '../../../core/policy/import/refused.ts'
import type { BroughtPolicy } from '../../../storage/policy/imports.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'

/** How far the reading of a policy is, or why it was not read. */
export function waitingPage(visit: SchoolVisit, brought: BroughtPolicy) {
  const { state, progress, refusal, file } = brought
  const title = state === 'refused' ? 'This file was not read' : 'Reading your policy'
  return schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <h1>{title}</h1>
      {refusal ? (
        <>
          <p>{refusalWords[refusal]}</p>
          <p>Nothing was changed.</p>
          <Acts>
            <Button href="/policy/import">Choose another file</Button>
          </Acts>
        </>
      ) : (
        <>
          <p>{file.name}</p>
          <label>
            {progress} of 100 <progress max={100} value={progress} />
          </label>
          <p>
            This page looks again by itself. <a href={`/policy/import/${brought.id}`}>Look now</a>
          </p>
        </>
      )}
    </>,
  )
}
