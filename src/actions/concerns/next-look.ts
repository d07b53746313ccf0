import { fromWallClock, wallClock } from '../../core/school/london-time.ts'

const opens = '08:00'
const shuts = '17:00'

/**
 * When somebody next looks at what is told: now, between eight and five on a weekday; otherwise from eight on the next
 * one. Holidays are not known here yet.
 */
export function nextLook(now: Date): Date {
  const { date, time } = wallClock(now)
  const weekday = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
  if (weekday(date) && time >= opens && time < shuts) return now
  for (let ahead = time < opens ? 0 : 1; ; ahead += 1) {
    const day = new Date(Date.parse(`${date}T12:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10)
    if (weekday(day)) return fromWallClock(day, opens) ?? now
  }
}
