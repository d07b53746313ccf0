import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { Pagination } from './pagination.tsx'

interface PageOptions {
  readonly number?: string | number
  readonly href?: string
  readonly current?: boolean
  readonly ellipsis?: boolean
  readonly visuallyHiddenText?: string
  readonly attributes?: AttributeOptions
}

interface StepOptions extends PartOptions {
  readonly href: string
  readonly labelText?: string
}

interface PaginationOptions {
  readonly items?: readonly (PageOptions | null)[]
  readonly previous?: StepOptions
  readonly next?: StepOptions
  readonly landmarkLabel?: string
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

const step = (options: StepOptions | undefined) =>
  options && {
    href: options.href,
    words: options.text || options.html ? words(options) : undefined,
    about: options.labelText,
    attributes: extra(options.attributes),
  }

heldToFixtures<PaginationOptions>('pagination', (options) => (
  <Pagination
    pages={options.items?.map((item) => {
      if (item?.ellipsis) return { gap: true as const }
      return (
        item?.number !== undefined && {
          number: item.number,
          href: item.href ?? '',
          current: item.current,
          label: item.visuallyHiddenText,
          attributes: extra(item.attributes),
        }
      )
    })}
    previous={step(options.previous)}
    next={step(options.next)}
    label={options.landmarkLabel}
    class={options.classes}
    attributes={extra(options.attributes)}
  />
))
