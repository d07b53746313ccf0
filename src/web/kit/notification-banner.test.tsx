import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { NotificationBanner, type NotificationBannerProps } from './notification-banner.tsx'

interface NotificationBannerOptions extends PartOptions {
  readonly type?: string
  readonly role?: NotificationBannerProps['role']
  readonly titleText?: string
  readonly titleHtml?: string
  readonly titleHeadingLevel?: 2 | 3 | 4
  readonly titleId?: string
  readonly disableAutoFocus?: boolean
}

heldToFixtures<NotificationBannerOptions>('notification-banner', (options) => (
  <NotificationBanner
    kind={options.type === 'success' ? 'success' : undefined}
    role={options.role}
    title={
      options.titleText || options.titleHtml
        ? words({ text: options.titleText ?? '', html: options.titleHtml ?? false })
        : undefined
    }
    titleId={options.titleId}
    headingLevel={options.titleHeadingLevel}
    takesFocus={options.disableAutoFocus === undefined ? undefined : !options.disableAutoFocus}
    class={options.classes}
    attributes={extra(options.attributes)}
  >
    {words(options)}
  </NotificationBanner>
))
