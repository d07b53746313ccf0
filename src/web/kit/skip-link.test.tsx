import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { SkipLink } from './skip-link.tsx'

heldToFixtures<PartOptions & { href?: string }>('skip-link', (options) => (
  <SkipLink href={options.href} class={options.classes} attributes={extra(options.attributes)}>
    {words(options)}
  </SkipLink>
))
