import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface Problem {
  readonly words: Words
  /** The field to go to: "#" and its id. */
  readonly href?: string | undefined
  readonly attributes?: Extra | undefined
}

export interface ErrorSummaryProps {
  /** What is wrong in a sentence: "Two things stop this going out". */
  readonly title: Words
  readonly problems?: readonly Problem[] | undefined
  readonly children?: ComponentChildren
  /** Whether it takes the focus when the page opens; it does, unless said. */
  readonly takesFocus?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** Everything that stands in the way, at the top of the page, each leading to its field. */
export function ErrorSummary({ title, problems = [], children, takesFocus, ...props }: ErrorSummaryProps): JSX.Element {
  return (
    <div
      class={classNames('govuk-error-summary', props.class)}
      data-disable-auto-focus={takesFocus === undefined ? undefined : !takesFocus}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      {/* The alert is a child, so that taking the focus does not cut it short when it is read out. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {children && <p>{children}</p>}
          {problems.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {problems.map((problem) => (
                <li>
                  {problem.href ? (
                    <a href={problem.href} {...problem.attributes}>
                      {problem.words}
                    </a>
                  ) : (
                    problem.words
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
