import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { WarningText } from './warning-text.tsx'

heldToFixtures<PartOptions & { iconFallbackText?: string }>('warning-text', (options) => (
  <WarningText lead={options.iconFallbackText} class={options.classes} attributes={extra(options.attributes)}>
    {words(options)}
  </WarningText>
))
