import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { BackLink } from './back-link.tsx'

heldToFixtures<PartOptions & { href?: string }>('back-link', (options) => (
  <BackLink href={options.href ?? '#'} class={options.classes} attributes={extra(options.attributes)}>
    {options.text || options.html ? words(options) : undefined}
  </BackLink>
))
