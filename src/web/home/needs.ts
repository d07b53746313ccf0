import type { Readers } from '../../actions/posts/who-may-read.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayAgree } from '../../core/posts/may-agree.ts'
import { nextStep, readingRoute } from '../../core/posts/reading-route.ts'
import { dateInWords, whenInWords } from '../../core/school/london-time.ts'
import type { NoticeRow, WaitingPost } from '../../storage/home/what-waits.ts'
import type { Need } from '../kit/signpost/needs-list.tsx'
import { postName } from '../posts/stage-words.ts'
import type { SchoolVisit } from '../route.ts'
import { toldWords } from './told-words.ts'

export type Ranked = Need & { readonly rank: number }

/** What of the posts needs this person, each as a sentence with its clock; the most urgent has the lowest rank. */
export function needsOfPosts(
  visit: SchoolVisit,
  policy: Policy,
  posts: readonly WaitingPost[],
  readers: Readers,
): readonly Ranked[] {
  const { actor, now } = visit
  const route = readingRoute(policy)
  return posts.flatMap((post): Ranked[] => {
    const name = `“${postName(post)}”`
    const due = post.dueAt ? `Goes out ${whenInWords(post.dueAt, now)}` : undefined
    const clock = post.channels.join(', ')
    const mine = post.writers.includes(actor.person)
    if (post.stage === 'reading') {
      const decision = mayAgree(policy, route, nextStep(route, stepsAgreed(route, post)), {
        person: actor.person,
        roles: actor.roles,
        writers: post.writers,
        agreedBy: post.agreedBy,
        headsHere: readers.headsHere,
        coverForHead: readers.coverForHead,
        urgent: post.urgent,
      })
      if (decision.verdict !== 'allowed') return []
      return [
        {
          rank: post.urgent ? 0 : 2,
          now: post.urgent,
          href: `/posts/${post.id}/read`,
          says: post.urgent ? `Read ${name} now: it is urgent` : `Read ${name} before it goes out`,
          because: 'Written by a colleague.',
          by: due ?? 'Goes out once you agree',
          clock,
        },
      ]
    }
    if (post.heldBack && (mine || actor.roles.includes('headteacher'))) {
      return [
        {
          rank: 1,
          now: true,
          href: `/posts/${post.id}`,
          says: `${name} did not go out: look why`,
          because: 'Signpost kept it in.',
          by: due,
          clock,
        },
      ]
    }
    if (post.stage === 'sent-back' && mine) {
      return [{ rank: 3, href: `/posts/${post.id}`, says: `${name} came back to you with a note`, by: due, clock }]
    }
    if (post.stage === 'draft' && mine) {
      return [
        {
          rank: 6,
          href: `/posts/${post.id}/write`,
          says: `Finish ${name}`,
          because: 'Your draft. It goes nowhere until you send it.',
        },
      ]
    }
    return []
  })
}

function stepsAgreed(route: ReturnType<typeof readingRoute>, post: WaitingPost) {
  return route.steps.slice(0, post.agreedBy.length)
}

const urgentNotices: readonly string[] = ['post-late', 'post-held', 'post-rejected', 'post-unknown']

/** What this person was told, as sentences; each leads to what it is about. A post kept in that stands above is not told of twice. */
export function needsOfNotices(
  visit: SchoolVisit,
  notices: readonly NoticeRow[],
  above: readonly Ranked[] = [],
): readonly Ranked[] {
  const seen = new Set<string>(
    above.filter((need) => need.now).map((need) => `post-held ${need.href.slice('/posts/'.length)}`),
  )
  return notices.flatMap((notice): Ranked[] => {
    const says = toldWords[notice.kind]
    const about = `${notice.kind} ${notice.subjectId}`
    if (!says || seen.has(about)) return []
    seen.add(about)
    return [
      {
        rank: urgentNotices.includes(notice.kind) ? 1 : notice.kind === 'post-overseen' ? 2 : 5,
        now: urgentNotices.includes(notice.kind),
        href: `/told/${notice.id}`,
        says,
        clock: whenInWords(notice.at, visit.now),
      },
    ]
  })
}

/** What the headteacher is told until somebody has made backups. */
export function needOfBackup(visit: SchoolVisit, backedUp: Date | null): readonly Ranked[] {
  if (!visit.actor.roles.includes('headteacher')) return []
  const days = backedUp ? (visit.now.getTime() - backedUp.getTime()) / 86_400_000 : Number.POSITIVE_INFINITY
  if (days < 8) return []
  return [
    {
      rank: 4,
      href: '/not-backed-up',
      says: 'The school is not backed up',
      because: backedUp
        ? `The last backup was made on ${dateInWords(backedUp, visit.now)}.`
        : 'Signpost cannot make backups yet. If this machine is lost, so is everything in it.',
    },
  ]
}
