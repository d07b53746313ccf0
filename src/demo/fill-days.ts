import { keepDay } from '../actions/oversight/keep-day.ts'
import { dayAt } from '../core/school/day.ts'
import { fromWallClock } from '../core/school/london-time.ts'
import type { InSchool } from '../storage/in-school.ts'
import { type Desks, fillPastPost, instant } from './fill-posts.ts'
import type { PastPost } from './school/posts/past-post.ts'

/** For so many evenings before the demo begins, how every clause stood is kept. */
const evenings = 10

/** The day before the first of those evenings, when the school's policy came in force. */
export function policyBegins(now: Date): Date {
  return daysBefore(now, evenings + 1)
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** The posts of the past, the oldest first, and between them each evening with what there was by then. */
export async function fillPast(tx: InSchool, at: Desks, posts: readonly PastPost[]): Promise<void> {
  const left = [...posts]
  const until = async (time: Date) => {
    for (let next = left[0]; next && instant(next.sentAt) <= time; next = left[0]) {
      await fillPastPost(tx, at, next)
      left.shift()
    }
  }
  for (let back = evenings; back > 0; back--) {
    const evening = fromWallClock(dayAt(daysBefore(at.desk.now, back)), '20:05')
    if (!evening) continue
    await until(evening)
    await keepDay(tx, evening)
  }
  await until(at.desk.now)
}
