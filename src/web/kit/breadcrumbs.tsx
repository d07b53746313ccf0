import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

/** A page on the way here; without an address it is this page. */
export interface Crumb {
  readonly words: Words
  readonly href?: string | undefined
  readonly attributes?: Extra | undefined
}

export interface BreadcrumbsProps {
  readonly crumbs: readonly Crumb[]
  /** What the list is called when read out; "Breadcrumb", unless said. */
  readonly label?: string | undefined
  readonly collapseOnPhone?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

export function Breadcrumbs({
  crumbs,
  label = 'Breadcrumb',
  collapseOnPhone,
  ...props
}: BreadcrumbsProps): JSX.Element {
  return (
    <nav
      class={classNames('govuk-breadcrumbs', props.class, collapseOnPhone && 'govuk-breadcrumbs--collapse-on-mobile')}
      {...props.attributes}
      aria-label={label}
    >
      <ol class="govuk-breadcrumbs__list">
        {crumbs.map((crumb) =>
          crumb.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={crumb.href} {...crumb.attributes}>
                {crumb.words}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {crumb.words}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
