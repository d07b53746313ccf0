import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { choice, type ItemOptions, type QuestionOptions, questionProps } from '../../../test/kit/options.ts'
import { Checkboxes } from './checkboxes.tsx'

interface CheckboxesOptions extends QuestionOptions {
  readonly name: string
  readonly idPrefix?: string
  readonly values?: readonly string[]
  readonly items: readonly ItemOptions[]
}

heldToFixtures<CheckboxesOptions>('checkboxes', (options) => (
  <Checkboxes
    {...questionProps(options)}
    name={options.name}
    id={options.idPrefix}
    values={options.values}
    choices={options.items.map(choice)}
  />
))
