import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { actionLink, type RowAction, SummaryCard, type SummaryCardProps } from './summary-card.tsx'
import { type Extra, type Said, said, type Words } from './words.ts'

export interface SummaryRow {
  readonly key: Words | Said
  readonly value?: Words | Said | undefined
  readonly actions?: readonly RowAction[] | undefined
  readonly actionsClass?: string | undefined
  readonly class?: string | undefined
}

export interface SummaryListProps {
  readonly rows: readonly (SummaryRow | false | null | undefined)[]
  /** Puts a heading and acts of its own over the list. */
  readonly card?: Omit<SummaryCardProps, 'children'> | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** What is known, line by line, with what can be changed. */
export function SummaryList({ rows, card, ...props }: SummaryListProps): JSX.Element {
  const anyActions = rows.some((row) => row && (row.actions?.length ?? 0) > 0)
  const list = (
    <dl class={classNames('govuk-summary-list', props.class)} {...props.attributes}>
      {rows.map((row) => row && summaryRow(row, anyActions, card?.title))}
    </dl>
  )
  return card === undefined ? list : <SummaryCard {...card}>{list}</SummaryCard>
}

function summaryRow(row: SummaryRow, anyActions: boolean, cardTitle: SummaryCardProps['title']): JSX.Element {
  const key = said(row.key)
  const value = row.value === undefined ? undefined : said(row.value)
  const { actions } = row
  return (
    <div
      class={classNames(
        'govuk-summary-list__row',
        anyActions && actions === undefined && 'govuk-summary-list__row--no-actions',
        row.class,
      )}
    >
      <dt class={classNames('govuk-summary-list__key', key.class)}>{key.words}</dt>
      <dd class={classNames('govuk-summary-list__value', value?.class)}>{value?.words}</dd>
      {actions && actions.length > 0 && (
        <dd class={classNames('govuk-summary-list__actions', row.actionsClass)}>
          {actions.length === 1 ? (
            actions.map((action) => actionLink(action, cardTitle))
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {actions.map((action) => (
                <li class="govuk-summary-list__actions-list-item">{actionLink(action, cardTitle)}</li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  )
}
