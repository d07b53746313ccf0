import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type HeadingOptions, words } from '../../../test/kit/options.ts'
import { Label } from './label.tsx'

heldToFixtures<HeadingOptions & { for?: string }>(
  'label',
  (options) => (
    <Label
      for={options.for}
      heading={options.isPageHeading}
      class={options.classes}
      attributes={extra(options.attributes)}
    >
      {words(options)}
    </Label>
  ),
  { empty: 'a label without words names nothing, so ours cannot be written' },
)
