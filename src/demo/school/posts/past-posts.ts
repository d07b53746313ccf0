import type { KindOfChannel } from '../../../core/channels/kind-of-channel.ts'
import type { Day } from '../../../core/school/day.ts'
import type { SchoolCalendar } from '../calendar/school-calendar.ts'
import { type Dice, diceFor } from '../dice.ts'
import { pictureOf } from '../pictures/draw-picture.ts'
import type { FictitiousPupil } from '../pupils/pupil.ts'
import type { RememberedPost } from './bank/remembered-post.ts'
import { withNames } from './names-in-posts.ts'
import type { PastPost, Since } from './past-post.ts'
import { type DatedPost, termOfPosts } from './term-of-posts.ts'

type Setting = {
  readonly calendar: SchoolCalendar
  readonly pupils: readonly FictitiousPupil[]
  readonly seed: number
  readonly today: Day
}

const readers = ['blythe', 'frost', 'akram', 'marchbanks', 'summers', 'lewis', 'pennington', 'page', 'winter', 'rose']

const usualTimes = ['08:20', '08:50', '12:35', '12:50', '15:40', '15:55', '16:10', '16:30', '16:45', '17:05']

const reach: Readonly<Record<RememberedPost['to'], readonly KindOfChannel[]>> = {
  page: ['page'],
  newsletter: ['newsletter'],
  both: ['page', 'newsletter'],
}

/** A term of what the school has sent, oldest first. */
export function pastPosts({ calendar, pupils, seed, today }: Setting): readonly PastPost[] {
  const dice = diceFor('posts', seed)
  return termOfPosts(calendar, today, dice)
    .map((dated) => sent(dated, pupils, dice))
    .sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1))
    .map((post, at) => ({ ...post, id: `post-${String(at + 1).padStart(2, '0')}` }))
}

function sent({ post, day }: DatedPost, pupils: readonly FictitiousPupil[], dice: Dice): PastPost {
  const sentAt = `${day}T${post.at ?? dice.pick(usualTimes)}`
  return {
    id: '',
    title: post.title ?? '',
    ...withNames(post.text, pupils, dice),
    channels: reach[post.to],
    otherRoute: post.to === 'page' ? 'display' : null,
    writer: post.by,
    reading:
      post.withoutReader === undefined
        ? {
            agreedBy: dice.pick(readers.filter((reader) => reader !== post.by)),
            agreedAt: minutesFrom(sentAt, post.template === undefined ? -dice.between(12, 70) : -dice.between(3, 20)),
          }
        : { withoutReader: post.withoutReader },
    sentAt,
    pictures: (post.pictures ?? []).map((scene) => pictureOf(scene, dice.between(0, 99))),
    template: post.template ?? null,
    since: whatFollowed(post, sentAt),
  }
}

function whatFollowed(post: RememberedPost, sentAt: string): Since {
  if (post.after === undefined) return { is: 'stands' }
  const at = minutesFrom(sentAt, post.after.minutes)
  return post.after.is === 'corrected'
    ? { is: 'corrected', at, by: post.by, text: post.after.text, reason: post.after.reason }
    : { is: 'taken-down', at, by: post.after.by, reason: post.after.reason }
}

/** Wall time within one day, so no change of the clocks comes between. */
function minutesFrom(at: string, minutes: number): string {
  return new Date(Date.parse(`${at}Z`) + minutes * 60_000).toISOString().slice(0, 16)
}
