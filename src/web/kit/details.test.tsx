import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { Details } from './details.tsx'

interface DetailsOptions extends PartOptions {
  readonly summaryText?: string
  readonly summaryHtml?: string
  readonly id?: string
  readonly open?: boolean
}

heldToFixtures<DetailsOptions>('details', (options) => (
  <Details
    summary={words({ text: options.summaryText ?? '', html: options.summaryHtml ?? false })}
    open={options.open}
    id={options.id}
    class={options.classes}
    attributes={extra(options.attributes)}
  >
    {words(options)}
  </Details>
))
