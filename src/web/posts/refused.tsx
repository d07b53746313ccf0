import type { Basis as WhatItRestsOn } from '../../core/policy/decision.ts'
import { NotificationBanner } from '../kit/notification-banner.tsx'
import { Basis } from '../policy/basis.tsx'
import type { RefusalWords } from './refusal-words.ts'

export type ShownRefusal = RefusalWords & { readonly basis: WhatItRestsOn }

/** A refusal at the top of a page: what, why with its clauses, and what can be done instead. */
export function Refused({ words }: { words: ShownRefusal }) {
  const { what, why, instead, href, basis } = words
  return (
    <NotificationBanner title="Not yet" role="alert">
      <p class="govuk-notification-banner__heading">{what}</p>
      <p>
        {why} <Basis basis={basis} />
      </p>
      <p>{href ? <a href={href}>{instead}</a> : instead}</p>
    </NotificationBanner>
  )
}
