import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { ErrorSummary } from './error-summary.tsx'

interface ErrorSummaryOptions {
  readonly titleText?: string
  readonly titleHtml?: string
  readonly descriptionText?: string
  readonly descriptionHtml?: string
  readonly errorList?: readonly (PartOptions & { href?: string })[]
  readonly disableAutoFocus?: boolean
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

heldToFixtures<ErrorSummaryOptions>('error-summary', (options) => (
  <ErrorSummary
    title={words({ text: options.titleText ?? '', html: options.titleHtml ?? false })}
    problems={options.errorList?.map((problem) => ({
      words: words(problem),
      href: problem.href,
      attributes: extra(problem.attributes),
    }))}
    takesFocus={options.disableAutoFocus === undefined ? undefined : !options.disableAutoFocus}
    class={options.classes}
    attributes={extra(options.attributes)}
  >
    {words({ text: options.descriptionText ?? '', html: options.descriptionHtml ?? false })}
  </ErrorSummary>
))
