import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type FieldsetOptions, heading, words } from '../../../test/kit/options.ts'
import { Fieldset } from './fieldset.tsx'

heldToFixtures<FieldsetOptions>('fieldset', (options) => (
  <Fieldset
    legend={heading(options.legend ?? {})}
    describedBy={options.describedBy}
    role={options.role === 'group' ? 'group' : undefined}
    class={options.classes}
    attributes={extra(options.attributes)}
  >
    {words({ html: options.html ?? false })}
  </Fieldset>
))
