import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'

interface BreadcrumbsOptions {
  readonly items: readonly (PartOptions & { href?: string })[]
  readonly labelText?: string
  readonly collapseOnMobile?: boolean
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

heldToFixtures<BreadcrumbsOptions>('breadcrumbs', (options) => (
  <Breadcrumbs
    crumbs={options.items.map((item) => ({
      words: words(item),
      href: item.href,
      attributes: extra(item.attributes),
    }))}
    label={options.labelText}
    collapseOnPhone={options.collapseOnMobile}
    class={options.classes}
    attributes={extra(options.attributes)}
  />
))
