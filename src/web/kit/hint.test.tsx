import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { Hint } from './hint.tsx'

heldToFixtures<PartOptions & { id?: string }>('hint', (options) => (
  <Hint id={options.id} class={options.classes} attributes={extra(options.attributes)}>
    {words(options)}
  </Hint>
))
