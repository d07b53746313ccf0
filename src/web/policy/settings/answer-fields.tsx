import { capital } from '../../../core/language/first-letter.ts'
import { answerFor } from '../../../core/policy/answer-in-words.ts'
import { type SettingName, specOf } from '../../../core/policy/registry.ts'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import { type Chosen, silence } from './form.ts'

type Props = {
  readonly name: SettingName
  readonly chosen: Chosen
  readonly now: unknown
  readonly error: string | undefined
  /** The sentence that an answer would stand in; empty where there is none. */
  readonly says: (value: unknown) => string
}

const silentOn = (name: SettingName) => ({
  value: silence,
  words: 'The policy says nothing about it',
  hint: `Signpost then goes by its default: ${answerFor(name, specOf(name).default)}.`,
})

/** The fields to answer one question with, as its kind of answer asks for. Silence is always one of the answers. */
export function AnswerFields({ name, chosen, now, error, says }: Props) {
  const spec = specOf(name)
  const silent = silentOn(name)
  const stands: unknown = chosen.is === 'answer' ? chosen.value : chosen.is === 'silent' ? undefined : now
  const legend = 'Which answer would you like to look at?'
  if (spec.type === 'boolean' || spec.type === 'enum') {
    const values = spec.type === 'boolean' ? [true, false] : (spec.allowed ?? [])
    return (
      <Radios
        name="answer"
        legend={legend}
        error={error}
        value={stands === undefined ? silence : shown(stands)}
        choices={[
          ...values.map((value) => ({
            value: shown(value),
            words: capital(answerFor(name, value)),
            hint: says(value) || undefined,
          })),
          silent,
        ]}
      />
    )
  }
  if (spec.type === 'list' && spec.allowed) {
    return (
      <Checkboxes
        name="answer"
        legend={legend}
        error={error}
        values={stands === undefined ? [silence] : asList(stands)}
        choices={[
          ...spec.allowed.map((value) => ({ value, words: capital(answerFor(name, value)) })),
          { divider: 'or' },
          { ...silent, exclusive: true },
        ]}
      />
    )
  }
  return (
    <>
      {spec.type === 'list' ? (
        <Textarea
          name="answer"
          label="One a line"
          rows={6}
          value={asList(stands)
            .map((one) => answerFor(name, one))
            .join('\n')}
          error={error}
        />
      ) : (
        <Input
          name="answer"
          label={spec.type === 'integer' ? 'The number' : 'The answer'}
          value={stands === undefined ? '' : String(stands)}
          error={error}
          {...(spec.type === 'integer' && { inputMode: 'numeric' as const, width: 4 as const })}
        />
      )}
      <Checkboxes
        name="silent"
        noLegend
        values={stands === undefined ? [silence] : []}
        choices={[{ ...silent, value: silence }]}
      />
    </>
  )
}

function shown(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
