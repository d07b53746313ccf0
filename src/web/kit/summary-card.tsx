import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type Extra, type Said, said, type Words } from './words.ts'

/** A link that changes a line. `about` is read out after it, since "Change" alone says too little. */
export interface RowAction {
  readonly words: Words
  readonly href: string
  readonly about?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

export interface SummaryCardProps {
  readonly title?: Words | Said | undefined
  /** 2, unless said. */
  readonly headingLevel?: 2 | 3 | 4 | undefined
  readonly actions?: readonly RowAction[] | undefined
  readonly actionsClass?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: ComponentChildren
}

export function actionLink(action: RowAction, cardTitle: SummaryCardProps['title']): JSX.Element {
  const { about } = action
  return (
    <a class={classNames('govuk-link', action.class)} href={action.href} {...action.attributes}>
      {action.words}
      {(about || cardTitle) && (
        <span class="govuk-visually-hidden">
          {about && ` ${about}`}
          {cardTitle && [' (', said(cardTitle).words, ')']}
        </span>
      )}
    </a>
  )
}

/** A summary list under a heading of its own, where a page holds several. */
export function SummaryCard(props: SummaryCardProps): JSX.Element {
  const title = props.title === undefined ? undefined : said(props.title)
  const Heading = `h${props.headingLevel ?? 2}` as const
  const actions = props.actions ?? []
  return (
    <div class={classNames('govuk-summary-card', props.class)} {...props.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && <Heading class={classNames('govuk-summary-card__title', title.class)}>{title.words}</Heading>}
        {actions.length === 1 && (
          <div class={classNames('govuk-summary-card__actions', props.actionsClass)}>
            {actions.map((action) => actionLink(action, props.title))}
          </div>
        )}
        {actions.length > 1 && (
          <ul class={classNames('govuk-summary-card__actions', props.actionsClass)}>
            {actions.map((action) => (
              <li class="govuk-summary-card__action">{actionLink(action, props.title)}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="govuk-summary-card__content">{props.children}</div>
    </div>
  )
}
