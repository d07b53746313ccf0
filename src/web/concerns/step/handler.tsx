import { linkAlleged } from '../../../actions/concerns/link-alleged.ts'
import type { JustOpened, OpenCase } from '../../../actions/concerns/open-concern.ts'
import { policyForConcerns } from '../../../actions/concerns/policy-for-concerns.ts'
import { recordStep } from '../../../actions/concerns/record-step.ts'
import { dayIn } from '../../../core/school/day.ts'
import { wallClock } from '../../../core/school/london-time.ts'
import { chartOf } from '../../../storage/concerns/chart-of.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { doneAt } from '../case/done.tsx'
import { concernDesk } from '../concern-desk.ts'
import { backToCase, concernPage } from '../concern-page.tsx'
import { isAboutAnAdult, supportFor } from '../support/support-for.ts'
import { withOpenCase } from '../with-case.ts'
import { Asked, nothingOpen, optionsFor } from './asked.tsx'
import { stepRefusalWords } from './refusal-words.ts'
import type { StepForm, Typed } from './step-form.ts'
import { stepForms } from './step-forms.ts'
import { asItStands, chosenIn, tooLongIn, typedIn, wanting, whenTyped } from './step-typed.ts'

/** A form for one kind of step on a case. */
export async function showStep(visit: SchoolVisit): Promise<Reply> {
  const form = stepForms[visit.params['what'] ?? '']
  if (!form) return 'not-found'
  return withOpenCase(visit, async (open) => {
    const { policy } = await policyForConcerns(visit.tx)
    const contact = form.begins ? await contactFor(visit, open) : ''
    const begins = form.begins?.(open, { policy, school: visit.schoolName, contact }) ?? {}
    return page(visit, open, form, { ...begins, ...chosenIn(visit, form) }, {})
  })
}

async function contactFor({ tx, now }: SchoolVisit, open: OpenCase): Promise<string> {
  if (!isAboutAnAdult(open.route.facts)) return ''
  return supportFor(open, await chartOf(tx, now))?.contact ?? ''
}

export async function sendStep(visit: SchoolVisit): Promise<Reply> {
  const form = stepForms[visit.params['what'] ?? '']
  if (!form) return 'not-found'
  return withOpenCase(visit, async (open) => {
    const typed: Typed = { ...typedIn(visit, form), was: open.row.kind }
    const said = form.said(typed, visit.actor.person)
    const eventAt = whenTyped(typed, visit.now)
    if (!said) return page(visit, open, form, typed, wanting(form, typed))
    if (!eventAt)
      return page(visit, open, form, typed, { on: 'There is no such day or time. Write it as 2026-03-03 and 14:15.' })
    if (said.kind === 'action' && said.dueOn !== null && !dayIn(said.dueOn)) {
      return page(visit, open, form, typed, { due: 'There is no such day. Write it as 2026-03-03.' })
    }
    const long = tooLongIn(form, typed)
    if (hasProblems(long)) return page(visit, open, form, typed, long)
    const { policy } = await policyForConcerns(visit.tx)
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const step = { eventAt, said }
    const outcome =
      said.kind === 'linked' && said.role === 'alleged'
        ? await linkAlleged(visit.tx, concernDesk(visit), hand, policy, open.row.id, {
            step: { eventAt, said },
            atSchool: typed['adult'] !== 'no',
          })
        : await recordStep(visit.tx, concernDesk(visit), hand, policy, open.row.id, step)
    if (outcome === undefined) return 'not-found'
    if (outcome === 'kept-out') return { goTo: '/concerns' }
    if (outcome === 'recorded') return { goTo: doneAt(open.row.id, 'recorded') }
    const field = fieldOf(outcome.refused, form)
    return page(visit, open, form, typed, { [field]: stepRefusalWords[outcome.refused] }, outcome.basis)
  })
}

/** The field that a refusal is about: where words or a reason are missing, the box for them; else the first. */
function fieldOf(refused: keyof typeof stepRefusalWords, { fields }: StepForm): string {
  const box = (name: string) => fields.find((field) => field.name === name)?.name
  const first = fields[0]?.name ?? 'words'
  if (refused === 'not-yet-so' || refused === 'too-long-ago') return 'on'
  if (refused === 'due-is-past') return box('due') ?? first
  if (refused === 'no-reason') return box('reason') ?? box('words') ?? first
  return refused === 'nothing-said' ? (box('words') ?? first) : first
}

async function page(
  visit: SchoolVisit,
  open: JustOpened,
  form: StepForm,
  typed: Typed,
  problems: Problems,
  basis?: Parameters<typeof Basis>[0]['basis'],
): Promise<Reply> {
  const names = await peopleNames(visit.tx)
  const { policy } = await policyForConcerns(visit.tx)
  const name = (person: string) => names.get(person) ?? 'somebody who has left'
  const wall = wallClock(visit.now)
  const at = `/concerns/${open.row.id}`
  const nothing = form.fields
    .map(({ as }) => as)
    .find(
      (as) =>
        (as === 'actions' || as === 'referrals' || as === 'requests' || as === 'lines') &&
        optionsFor({ as, name: '', label: '' }, open, name, policy, visit.now).length === 0,
    )
  if (nothing === 'actions' || nothing === 'referrals' || nothing === 'requests' || nothing === 'lines') {
    const { words, way, step } = nothingOpen[nothing]
    return concernPage(
      visit,
      { title: form.title, back: backToCase(open) },
      <p>
        {words} <a href={step === null ? at : `${at}/step/${step}`}>{way}</a>
      </p>,
    )
  }
  return concernPage(
    visit,
    {
      title: form.title,
      back: backToCase(open),
      problems,
      above: basis && (
        <p>
          <Basis basis={basis} />
        </p>
      ),
    },
    <>
      {form.above?.(open, policy)}
      <Form
        visit={visit}
        action={`${at}/step/${visit.params['what']}`}
        hidden={{ stood: typed['stood'] || asItStands(visit.now) }}
      >
        {form.fields.map((field) => (
          <Asked
            field={field}
            value={typed[field.name]}
            error={problems[field.name]}
            options={optionsFor(field, open, name, policy, visit.now)}
          />
        ))}
        <div class="when-it-was">
          <Input
            name="on"
            label="On which day was it?"
            type="date"
            value={typed['on'] || wall.date}
            error={problems['on']}
          />
          <Input name="at" label="At what time?" type="time" value={typed['at'] || wall.time} />
        </div>
        <Acts>
          <Button once>{form.button}</Button>
        </Acts>
      </Form>
    </>,
  )
}
