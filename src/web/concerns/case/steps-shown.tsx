import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { stepForms } from '../step/step-forms.ts'
import { NoteForm } from './note.tsx'

const often = ['wish', 'referral', 'decision'] as const
/** Everything else by what it is about, so that nobody reads thirty lines for one. */
const others = [
  { about: 'Those it is about', steps: ['link', 'police', 'parents', 'kind'] },
  { about: 'What is done', steps: ['action', 'done', 'name', 'correct'] },
  { about: 'Others outside', steps: ['advice', 'answered', 'not-referred', 'outside-school'] },
  { about: 'Pupils', steps: ['pupil-told', 'pupil', 'under'] },
  { about: 'Families', steps: ['meeting', 'removal', 'way', 'letter'] },
  { about: 'Adults', steps: ['threshold', 'risk', 'support', 'breach', 'hearing', 'outcome'] },
  { about: 'What was asked for', steps: ['asked-for', 'given'] },
  { about: 'Personal data', steps: ['data-facts', 'data-decision', 'data-people'] },
  { about: 'Its end', steps: ['debrief', 'close', 'elsewhere'] },
] as const

/** What can be done on a case: the usual at hand, everything else behind one sentence. */
export function StepsShown({ visit, open }: { readonly visit: SchoolVisit; readonly open: OpenCase }) {
  const at = `/concerns/${open.row.id}`
  const link = (what: string) => (
    <li>
      <a href={`${at}/step/${what}`}>{stepForms[what]?.title}</a>
    </li>
  )
  if (open.row.stage === 'closed') {
    return (
      <Acts>
        <Button kind="secondary" href={`${at}/step/reopen`}>
          Open this case again
        </Button>
      </Acts>
    )
  }
  return (
    <section>
      <h2>Next step</h2>
      <NoteForm visit={visit} caseId={open.row.id} />
      <ul class="ways">{often.map(link)}</ul>
      <Details summary="Everything else that can be recorded">
        {others.map(({ about, steps }) => (
          <>
            <h3>{about}</h3>
            <ul>{steps.map(link)}</ul>
          </>
        ))}
        <h3>Other concerns</h3>
        <ul>
          <li>
            <a href={`${at}/goes-with`}>It goes together with another concern</a>
          </li>
        </ul>
        <h3>Who reads it</h3>
        <ul>
          <li>
            <a href={`${at}/also-concerns`}>It also concerns somebody else</a>
          </li>
          <li>
            <a href={`${at}/let-in`}>Let somebody else read it</a>
          </li>
        </ul>
      </Details>
      <Details summary="I may be part of this, or too close to it">
        <p>
          Step aside in one act, without saying why. The next in order has the case at once, and you will not see it
          again.
        </p>
        <Form visit={visit} action={`${at}/step-aside`}>
          <Acts>
            <Button kind="warning">Step aside from this case</Button>
          </Acts>
        </Form>
      </Details>
    </section>
  )
}
