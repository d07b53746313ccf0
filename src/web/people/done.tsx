import { NotificationBanner } from '../kit/notification-banner.tsx'
import type { SchoolVisit } from '../route.ts'
import { doneWords } from './done-words.ts'

/** Says what was just done, where the address says that something was. */
export function Done({ visit }: { readonly visit: SchoolVisit }) {
  const words = doneWords[String(visit.query['done'] ?? '')]
  return words ? (
    <NotificationBanner kind="success" title="Done">
      {words}
    </NotificationBanner>
  ) : null
}
