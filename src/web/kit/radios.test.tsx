import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { choice, type ItemOptions, type QuestionOptions, questionProps } from '../../../test/kit/options.ts'
import { Radios } from './radios.tsx'

interface RadiosOptions extends QuestionOptions {
  readonly name: string
  readonly idPrefix?: string
  readonly value?: string
  readonly items: readonly ItemOptions[]
}

heldToFixtures<RadiosOptions>('radios', (options) => (
  <Radios
    {...questionProps(options)}
    name={options.name}
    id={options.idPrefix}
    value={options.value}
    choices={options.items.map(choice)}
  />
))
