import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { type CourseStep, courseOf } from '../../../core/concerns/course-of.ts'
import { State } from '../../kit/signpost/state.tsx'
import { isRecorded } from './recorded.ts'

const steps: Readonly<Record<CourseStep, { readonly says: string; readonly at: string }>> = {
  wish: { says: 'Ask the child affected what they want', at: 'step/wish' },
  parents: { says: 'Tell parents or carers, or record why not', at: 'step/parents' },
  follows: { says: 'Speak to the pupils who did it, and record what follows', at: 'step/pupil' },
  threshold: { says: 'Decide whether it meets the harm threshold', at: 'step/threshold' },
  lado: { says: 'Tell the LADO, or record why not', at: 'step/referral?body=lado' },
  support: { says: 'Support the adult it is about', at: 'step/support' },
  facts: { says: 'Record the facts, and the clause that was broken', at: 'step/breach' },
  hearing: { says: 'Hear the person', at: 'step/hearing' },
  outcome: { says: 'Record what follows, from our policy’s list', at: 'step/outcome' },
  hr: { says: 'Tell the HR provider, or record why not', at: 'step/referral?body=hr' },
  'professional-body': {
    says: 'Tell the professional body or the DBS, or record why not',
    at: 'step/referral?body=professional-body',
  },
  'data-facts': { says: 'Collect what the ICO’s form asks', at: 'data-breach' },
  'data-decision': { says: 'Decide who is told of the breach', at: 'step/data-decision' },
  'data-people': { says: 'Tell the people whose data it is, or record why not', at: 'step/data-people' },
  removal: { says: 'Ask for it to be taken down', at: 'step/removal' },
  meeting: { says: 'Meet the family', at: 'step/meeting' },
  way: { says: 'Show the right way to complain', at: 'step/way' },
  letter: { says: 'Write a letter', at: 'step/letter' },
  debrief: { says: 'Look back: what happened, what helped, which clocks were kept', at: 'step/debrief' },
  improve: { says: 'Raise what should change, for those whose work it is', at: 'improve' },
  close: { says: 'Close the case', at: 'step/close' },
}

/** The first step of a case like this that is not recorded yet. It forces nothing. */
export function nextInCourse(open: OpenCase): { readonly says: string; readonly href: string } | undefined {
  const step = courseIn(open).find((one) => !isRecorded(open, one))
  return step && { says: steps[step].says, href: `/concerns/${open.row.id}/${steps[step].at}` }
}

function courseIn(open: OpenCase): readonly CourseStep[] {
  return courseOf(open.row.register, open.route.facts)
}

/** How a case of this kind usually goes, with what is recorded already. It hurries nobody and forces nothing. */
export function CourseShown({ open }: { readonly open: OpenCase }) {
  const at = `/concerns/${open.row.id}`
  return (
    <section>
      <h2>How a case like this goes</h2>
      <ul class="course">
        {courseIn(open).map((step) => (
          <li>
            <a href={`${at}/${steps[step].at}`}>{steps[step].says}</a>{' '}
            {isRecorded(open, step)
              ? State({ is: 'kept', children: 'Recorded' })
              : State({ is: 'not-called-for', children: 'Not yet' })}
          </li>
        ))}
      </ul>
    </section>
  )
}
