import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type QuestionOptions, questionProps } from '../../../test/kit/options.ts'
import { DateInput, type DatePart } from './date-input.tsx'

interface PartOptions {
  readonly id?: string
  readonly name?: string
  readonly label?: string
  readonly value?: string | number
  readonly classes?: string
  readonly error?: boolean
  readonly autocomplete?: string
  readonly pattern?: string
  readonly inputmode?: DatePart['inputMode']
  readonly attributes?: AttributeOptions
}

interface DateInputOptions extends QuestionOptions {
  readonly id: string
  readonly namePrefix?: string
  readonly items?: readonly (PartOptions & { name: string })[]
  readonly day?: PartOptions | false
  readonly month?: PartOptions | false
  readonly year?: PartOptions | false
  readonly values?: Readonly<Record<string, string | number>>
}

const errorClass = 'govuk-input--error'

/**
 * The options say the three boxes by name or as a list; a value said by name also reaches the list. An error said by its
 * class keeps the other boxes out of it, as one said outright does.
 */
function parts(options: DateInputOptions): DatePart[] {
  const named = (['day', 'month', 'year'] as const).flatMap((name) => {
    const said = options[name]
    return said === false ? [] : [{ ...said, name: said?.name ?? name, usual: name }]
  })
  const items: (PartOptions & { name: string; usual?: string })[] = options.items?.length ? [...options.items] : named
  const byClass = items.some((item) => item.classes?.includes(errorClass))
  return items.map((item) => ({
    id: item.id,
    name: item.name,
    label: item.label,
    value: item.value ?? named.find((part) => part.name === item.name)?.value,
    width: item.classes?.includes('govuk-input--width-') ? 'none' : (item.usual ?? item.name) === 'year' ? 4 : 2,
    wrong: item.error ?? (byClass ? false : undefined),
    class: item.classes,
    autocomplete: item.autocomplete,
    pattern: item.pattern,
    inputMode: item.inputmode,
    attributes: extra(item.attributes),
  }))
}

heldToFixtures<DateInputOptions>('date-input', (options) => (
  <DateInput
    {...questionProps(options)}
    id={options.id}
    namePrefix={options.namePrefix}
    parts={parts(options)}
    values={options.values}
  />
))
