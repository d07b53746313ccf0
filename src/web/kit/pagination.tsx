import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface PageLink {
  readonly number: string | number
  readonly href: string
  readonly current?: boolean | undefined
  /** Read out for it; "Page" and its number, unless said. */
  readonly label?: string | undefined
  readonly attributes?: Extra | undefined
}

/** The pages left out between others. */
export interface Gap {
  readonly gap: true
}

export interface StepLink {
  readonly href: string
  /** "Previous page" or "Next page", unless said. */
  readonly words?: Words | undefined
  /** What is on that page, where there are no numbers. */
  readonly about?: string | undefined
  readonly attributes?: Extra | undefined
}

export interface PaginationProps {
  readonly pages?: readonly (PageLink | Gap | false | null | undefined)[] | undefined
  readonly previous?: StepLink | undefined
  readonly next?: StepLink | undefined
  /** What the list is called when read out; "Pagination", unless said. */
  readonly label?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

export function Pagination({ pages, previous, next, label = 'Pagination', ...props }: PaginationProps): JSX.Element {
  const block = pages === undefined && (previous !== undefined || next !== undefined)
  return (
    <nav
      class={classNames('govuk-pagination', block && 'govuk-pagination--block', props.class)}
      aria-label={label}
      {...props.attributes}
    >
      {previous && step(previous, 'prev', 'Previous', block)}
      {pages && <ul class="govuk-pagination__list">{pages.map((page) => page && pageItem(page))}</ul>}
      {next && step(next, 'next', 'Next', block)}
    </nav>
  )
}

function pageItem(page: PageLink | Gap): JSX.Element {
  if ('gap' in page) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={classNames('govuk-pagination__item', page.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={page.href}
        aria-label={page.label ?? `Page ${page.number}`}
        aria-current={page.current ? 'page' : undefined}
        {...page.attributes}
      >
        {page.number}
      </a>
    </li>
  )
}

function step(link: StepLink, to: 'prev' | 'next', usual: string, block: boolean): JSX.Element {
  const { about } = link
  return (
    <div class={`govuk-pagination__${to}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={to} {...link.attributes}>
        {(block || to === 'prev') && arrow(to)}
        <span
          class={classNames(
            'govuk-pagination__link-title',
            block && !about && 'govuk-pagination__link-title--decorated',
          )}
        >
          {link.words ?? [usual, <span class="govuk-visually-hidden"> page</span>]}
        </span>
        {block && about && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{about}</span>
          </>
        )}
        {!block && to === 'next' && arrow(to)}
      </a>
    </div>
  )
}

const drawn = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function arrow(to: 'prev' | 'next'): JSX.Element {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={drawn[to]} />
    </svg>
  )
}
