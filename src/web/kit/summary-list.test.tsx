import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type PartOptions, part, somePart, words } from '../../../test/kit/options.ts'
import { SummaryList } from './summary-list.tsx'

interface ActionsOptions {
  readonly classes?: string
  readonly items?: readonly (PartOptions & { href: string; visuallyHiddenText?: string })[]
}

interface SummaryListOptions {
  readonly rows: readonly (
    | { key: PartOptions; value?: PartOptions; actions?: ActionsOptions; classes?: string }
    | false
    | null
    | ''
  )[]
  readonly card?: {
    readonly title?: PartOptions & { headingLevel?: 2 | 3 | 4 }
    readonly actions?: ActionsOptions
    readonly classes?: string
    readonly attributes?: AttributeOptions
  }
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

const actions = (options: ActionsOptions | undefined) =>
  options?.items?.map((action) => ({
    words: words(action),
    href: action.href,
    about: action.visuallyHiddenText,
    class: action.classes,
    attributes: extra(action.attributes),
  }))

heldToFixtures<SummaryListOptions>('summary-list', ({ rows, card, classes, attributes }) => (
  <SummaryList
    rows={rows.map(
      (row) =>
        (row || null) && {
          key: part(row ? row.key : {}),
          value: somePart(row ? row.value : undefined),
          actions: actions(row ? row.actions : undefined),
          actionsClass: row ? row.actions?.classes : undefined,
          class: row ? row.classes : undefined,
        },
    )}
    card={
      card && {
        title: somePart(card.title),
        headingLevel: card.title?.headingLevel,
        actions: actions(card.actions),
        actionsClass: card.actions?.classes,
        class: card.classes,
        attributes: extra(card.attributes),
      }
    }
    class={classes}
    attributes={extra(attributes)}
  />
))
