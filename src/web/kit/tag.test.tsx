import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { Tag } from './tag.tsx'

heldToFixtures<PartOptions>('tag', (options) => (
  <Tag class={options.classes} attributes={extra(options.attributes)}>
    {words(options)}
  </Tag>
))
