import { stillOpen } from '../../../actions/concerns/case-now.ts'
import type { JustOpened, OpenCase } from '../../../actions/concerns/open-concern.ts'
import { policyForConcerns } from '../../../actions/concerns/policy-for-concerns.ts'
import { recordStep } from '../../../actions/concerns/record-step.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { answer, type Policy } from '../../../core/policy/policy.ts'
import type { SettingName } from '../../../core/policy/registry.ts'
import { dayIn } from '../../../core/school/day.ts'
import { fromWallClock, wallClock } from '../../../core/school/london-time.ts'
import { chartOf } from '../../../storage/concerns/chart-of.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Input } from '../../kit/input.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn, textsIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { type Room, tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { entryWords } from '../case/entry-words.tsx'
import { concernDesk } from '../concern-desk.ts'
import { backToCase, concernPage } from '../concern-page.tsx'
import { isAboutAnAdult, supportFor } from '../support/support-for.ts'
import { withOpenCase } from '../with-case.ts'
import { clauseChoices } from './clause-choices.ts'
import { stepRefusalWords } from './refusal-words.ts'
import type { StepField, StepForm, Typed } from './step-form.ts'
import { stepForms } from './step-forms.ts'

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

/** What a link chose already: which referral there is news of, what was done, to whom it was referred. */
function chosenIn({ query }: SchoolVisit, form: StepForm): Typed {
  return Object.fromEntries(
    form.fields.flatMap(({ name, as }) => {
      const given = query[name]
      return choices.includes(as) && typeof given === 'string' ? [[name, given] as const] : []
    }),
  )
}

const choices: readonly StepField['as'][] = ['choice', 'actions', 'referrals']

async function contactFor({ tx, now }: SchoolVisit, open: OpenCase): Promise<string> {
  if (!isAboutAnAdult(open.route.facts)) return ''
  return supportFor(open, await chartOf(tx, now))?.contact ?? ''
}

export async function sendStep(visit: SchoolVisit): Promise<Reply> {
  const form = stepForms[visit.params['what'] ?? '']
  if (!form) return 'not-found'
  return withOpenCase(visit, async (open) => {
    const typed: Typed = {
      ...Object.fromEntries(
        form.fields.map(({ name, as }) => [
          name,
          as === 'boxes' ? textsIn(visit.form, name).join(' ') : textIn(visit.form, name, wholeForm).trim(),
        ]),
      ),
      on: textIn(visit.form, 'on', 10),
      at: textIn(visit.form, 'at', 5),
      was: open.row.kind,
    }
    const said = form.said(typed, visit.actor.person)
    const eventAt = whenTyped(typed, visit.now)
    const first = form.fields[0]?.name ?? 'words'
    if (!said) return page(visit, open, form, typed, wanting(form, typed))
    if (!eventAt)
      return page(visit, open, form, typed, { on: 'There is no such day or time. Write it as 2026-03-03 and 14:15.' })
    if (said.kind === 'action' && said.dueOn !== null && !dayIn(said.dueOn)) {
      return page(visit, open, form, typed, { due: 'There is no such day. Write it as 2026-03-03.' })
    }
    const long = tooLong(typed, Object.fromEntries(form.fields.map(({ name, as }) => [name, roomFor(as)])))
    if (hasProblems(long)) return page(visit, open, form, typed, long)
    const { policy } = await policyForConcerns(visit.tx)
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const outcome = await recordStep(visit.tx, concernDesk(visit), hand, policy, open.row.id, { eventAt, said })
    if (outcome === undefined) return 'not-found'
    if (outcome === 'recorded') return { goTo: `/concerns/${open.row.id}` }
    const field =
      outcome.refused === 'not-yet-so' ? 'on' : outcome.refused === 'no-reason' && 'reason' in typed ? 'reason' : first
    return page(visit, open, form, typed, { [field]: stepRefusalWords[outcome.refused] }, outcome.basis)
  })
}

/** Which field has to be filled in first, and how. */
function wanting({ fields }: StepForm, typed: Typed): Problems {
  const empty = ({ name }: StepField) => (typed[name] ?? '') === ''
  const choice = fields.find((field) => field.as !== 'line' && field.as !== 'words' && empty(field))
  const line = fields.find((field) => field.as === 'line' && empty(field))
  if (line && (!choice || fields.indexOf(line) < fields.indexOf(choice))) return { [line.name]: 'Write this first.' }
  return { [choice?.name ?? fields[0]?.name ?? 'words']: 'Choose one of these first.' }
}

/** How many characters a box takes, and where the rest goes. */
const roomFor = (as: StepField['as']): Room =>
  as === 'words'
    ? { atMost: toldAtMost.words, instead: 'Record it as two entries.' }
    : { atMost: toldAtMost.line, instead: 'Say it in a few words here, and the rest in the larger box.' }

/** When it was, as typed; a form left as it stood means now, to the second. */
function whenTyped(typed: Typed, now: Date): Date | undefined {
  const { on = '', at = '' } = typed
  const wall = wallClock(now)
  if (on === '' || (on === wall.date && at === wall.time)) return now
  return fromWallClock(on, at || '12:00')
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
        (as === 'actions' || as === 'referrals') &&
        optionsFor({ as, name: '', label: '' }, open, name, policy).length === 0,
    )
  if (nothing === 'actions' || nothing === 'referrals') {
    const { words, way, step } = nothingOpen[nothing]
    return concernPage(
      visit,
      { title: form.title, back: backToCase(open) },
      <p>
        {words} <a href={`${at}/step/${step}`}>{way}</a>
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
      <Form visit={visit} action={`${at}/step/${visit.params['what']}`}>
        {form.fields.map((field) => (
          <Asked
            field={field}
            value={typed[field.name]}
            error={problems[field.name]}
            options={optionsFor(field, open, name, policy)}
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

/** Where there is nothing of which a step could be recorded: what comes first. */
const nothingOpen = {
  actions: { words: 'Nothing is written down as still to do.', way: 'Add something to do', step: 'action' },
  referrals: { words: 'No referral waits for an answer.', way: 'Record a referral', step: 'referral' },
} as const

type Option = { readonly value: string; readonly words: string }

function optionsFor(
  field: StepField,
  open: OpenCase,
  name: (person: string) => string,
  policy: Policy,
): readonly Option[] {
  const left = stillOpen(open)
  const short = (words: string) => (words.length > 70 ? `${words.slice(0, 70)}…` : words)
  switch (field.as) {
    case 'choice':
      return [
        { value: '', words: 'Choose one' },
        ...(field.choices ?? []).filter(
          ({ value }) =>
            (field.fits?.(open, value) ?? true) &&
            (field.always?.includes(value) || isNamed(policy, field.setting, value)),
        ),
      ]
    case 'clauses':
      return [{ value: '', words: 'Choose one' }, ...clauseChoices(open, policy)]
    case 'boxes':
      return (field.choices ?? []).filter(({ value }) => isNamed(policy, field.setting, value))
    case 'people':
      return open.row.readers.map((person) => ({ value: person, words: name(person) }))
    case 'actions':
      return left.actions.map((entry) => ({ value: entry.id, words: short(entryWords(entry, name).words) }))
    case 'referrals':
      return left.referrals.map((entry) => ({ value: entry.id, words: short(String(entryWords(entry, name).head)) }))
    default:
      return []
  }
}

/** Whether the school’s answer to a question names this; everything is offered where no question is asked. */
function isNamed(policy: Policy, setting: SettingName | undefined, value: string): boolean {
  if (setting === undefined) return true
  const named: unknown = answer(policy, setting).value
  return Array.isArray(named) && named.includes(value)
}

function Asked(props: {
  readonly field: StepField
  readonly value: string | undefined
  readonly error: string | undefined
  readonly options: readonly Option[]
}) {
  const { field, value, error, options } = props
  const { name, label, hint } = field
  if (field.as === 'words')
    return (
      <WordsBox
        name={name}
        atMost={toldAtMost.words}
        label={label}
        hint={hint}
        value={value}
        error={error}
        rows={field.rows ?? 4}
      />
    )
  if (field.as === 'line') return <Input name={name} label={label} hint={hint} value={value} error={error} />
  if (field.as === 'day') {
    return <Input name={name} label={label} hint={hint} type="date" value={value} error={error} />
  }
  if (field.as === 'boxes') {
    return (
      <Checkboxes
        name={name}
        legend={label}
        hint={hint}
        error={error}
        choices={options}
        values={(value ?? '').split(' ')}
      />
    )
  }
  return <Select name={name} label={label} hint={hint} value={value} error={error} options={options} />
}
