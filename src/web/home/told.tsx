import { isId } from '../../core/school/ids.ts'
import { whenInWords } from '../../core/school/london-time.ts'
import { ownNotice, putNoticeAway } from '../../storage/people/own-notice.ts'
import { Button } from '../kit/button.tsx'
import { Acts } from '../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../route.ts'
import { Form } from '../shell/form.tsx'
import { schoolPage } from '../shell/school-page.tsx'
import { toldWords } from './told-words.ts'

const places: Readonly<Record<string, (id: string) => string>> = {
  post: (id) => `/posts/${id}`,
  'protected-change': () => '/people/changes',
  person: () => '/people',
}

/** Leads from what somebody was told to what it is about. Only their own; following it does not put it away. */
export async function followTold(visit: SchoolVisit): Promise<Reply> {
  const notice = await noticeOf(visit)
  if (!notice) return 'not-found'
  const title = toldWords[notice.kind] ?? 'You were told about something'
  const href =
    notice.kind === 'finding-to-answer'
      ? `/posts/${notice.subjectId}/findings`
      : (places[notice.subjectKind]?.(notice.subjectId) ?? '/home')
  return {
    page: schoolPage(
      visit,
      { title, place: 'Home' },
      <>
        <h1>{title}</h1>
        <p>You were told {whenInWords(notice.at, visit.now)}. Once you know, put it away from your Home page.</p>
        <Form visit={visit} action={`/told/${notice.id}`}>
          <Acts>
            <Button href={href}>Open it</Button>
            <Button kind="secondary">Put it away</Button>
          </Acts>
        </Form>
      </>,
    ),
  }
}

export async function putAway(visit: SchoolVisit): Promise<Reply> {
  const notice = await noticeOf(visit)
  if (!notice) return 'not-found'
  await putNoticeAway(visit.tx, notice, visit.now)
  return { goTo: '/home' }
}

async function noticeOf(visit: SchoolVisit) {
  const id = visit.params['notice'] ?? ''
  return isId(id) ? ownNotice(visit.tx, visit.actor.person, id) : undefined
}
