import { stillOpen } from '../../../actions/concerns/case-now.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { answer, type Policy } from '../../../core/policy/policy.ts'
import type { SettingName } from '../../../core/policy/registry.ts'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Input } from '../../kit/input.tsx'
import { Select } from '../../kit/select.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { entryWords } from '../case/entry-words.tsx'
import { lineInWords } from '../case/lines-shown.tsx'
import { clauseChoices } from './clause-choices.ts'
import type { StepField } from './step-form.ts'

/** Where there is nothing of which a step could be recorded: what comes first. */
export const nothingOpen = {
  actions: { words: 'Nothing is written down as still to do.', way: 'Add something to do', step: 'action' },
  referrals: { words: 'No referral waits for an answer.', way: 'Record a referral', step: 'referral' },
  requests: {
    words: 'Nothing that was asked for is still to be given.',
    way: 'Record what somebody asked for',
    step: 'asked-for',
  },
  lines: {
    words: 'Nobody has recorded anything here yet that could be corrected.',
    way: 'Back to the case, to record something',
    step: null,
  },
} as const

type Option = { readonly value: string; readonly words: string }

/** What a field offers in this case: only what the policy names, who reads it, what is still open. */
export function optionsFor(
  field: StepField,
  open: OpenCase,
  name: (person: string) => string,
  policy: Policy,
  now: Date,
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
    case 'requests':
      return left.requests.map((entry) => ({ value: entry.id, words: short(lineInWords(entry, name, now)) }))
    case 'lines': {
      const lines = open.entries.filter(({ by }) => by !== null).toReversed()
      const options = lines.map((entry) => ({ value: entry.id, words: lineInWords(entry, name, now) }))
      return lines.length > 1 ? [{ value: '', words: 'Choose one' }, ...options] : options
    }
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

/** One field of a step as its form asks for it. */
export function Asked(props: {
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
