import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type FieldOptions, fieldProps } from '../../../test/kit/options.ts'
import { Select } from './select.tsx'

interface SelectOptions extends FieldOptions {
  readonly value?: string | number
  readonly items?: readonly (
    | {
        readonly value?: string | number | boolean
        readonly text: string
        readonly selected?: boolean
        readonly disabled?: boolean
        readonly attributes?: AttributeOptions
      }
    | false
    | null
    | ''
  )[]
}

heldToFixtures<SelectOptions>('select', (options) => (
  <Select
    {...fieldProps(options)}
    value={options.value}
    options={(options.items ?? [])
      .map(
        (item) =>
          item && {
            value: typeof item.value === 'boolean' ? String(item.value) : item.value,
            words: item.text,
            selected: item.selected,
            disabled: item.disabled,
            attributes: extra(item.attributes),
          },
      )
      .map((item) => item || null)}
  />
))
