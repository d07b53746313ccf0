import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface NotificationBannerProps {
  /** A sentence stands as the heading of the banner; markup stands as it is. */
  readonly children: ComponentChildren
  /** Success says that what the person just did is done, and takes the focus. */
  readonly kind?: 'success' | undefined
  /** "Important", or "Success", unless said. */
  readonly title?: Words | undefined
  readonly titleId?: string | undefined
  readonly headingLevel?: 2 | 3 | 4 | undefined
  readonly role?: 'alert' | 'region' | 'banner' | undefined
  readonly takesFocus?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** News at the top of a page, of what was done or of what the person should know. It stays until they leave. */
export function NotificationBanner(props: NotificationBannerProps): JSX.Element {
  const { children, kind, title, titleId = 'govuk-notification-banner-title', takesFocus } = props
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <div
      class={classNames('govuk-notification-banner', kind && `govuk-notification-banner--${kind}`, props.class)}
      role={props.role ?? (kind === 'success' ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={takesFocus === undefined ? undefined : !takesFocus}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {title ?? (kind === 'success' ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === 'string' ? <p class="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  )
}
