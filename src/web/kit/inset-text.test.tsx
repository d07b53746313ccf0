import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { InsetText } from './inset-text.tsx'

heldToFixtures<PartOptions & { id?: string }>('inset-text', (options) => (
  <InsetText id={options.id} class={options.classes} attributes={extra(options.attributes)}>
    {words(options)}
  </InsetText>
))
