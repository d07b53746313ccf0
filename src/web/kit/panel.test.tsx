import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { Panel } from './panel.tsx'

interface ActOptions extends PartOptions {
  readonly type?: 'button' | 'submit'
  readonly href?: string
}

interface PanelOptions extends PartOptions {
  readonly titleText?: string
  readonly titleHtml?: string
  readonly headingLevel?: 1 | 2 | 3
  readonly actions?: { items?: readonly ActOptions[]; classes?: string; attributes?: AttributeOptions }
}

const interruption = 'govuk-panel--interruption'

heldToFixtures<PanelOptions>('panel', ({ actions, ...options }) => {
  const asks = options.classes?.includes(interruption)
  const shared = {
    title: words({ text: options.titleText ?? '', html: options.titleHtml ?? false }),
    headingLevel: options.headingLevel,
    class: options.classes?.replace(interruption, '').trim(),
    attributes: extra(options.attributes),
    children: words(options),
  }
  if (!asks) return <Panel {...shared} />
  return (
    <Panel
      {...shared}
      kind="interruption"
      acts={actions?.items?.map((act) => ({
        words: words(act),
        type: act.type,
        href: act.href,
        class: act.classes,
        attributes: extra(act.attributes),
      }))}
      actsPart={actions && { class: actions.classes, attributes: extra(actions.attributes) }}
    />
  )
})
