import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { ErrorMessage } from './error-message.tsx'

heldToFixtures<PartOptions & { id?: string; visuallyHiddenText?: string }>('error-message', (options) => (
  <ErrorMessage
    id={options.id}
    lead={options.visuallyHiddenText}
    class={options.classes}
    attributes={extra(options.attributes)}
  >
    {words(options)}
  </ErrorMessage>
))
