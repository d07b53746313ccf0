/** Times as a school in England keeps them: Europe/London, across both clock changes. */
export const zone = 'Europe/London'

const hour = 3_600_000
const day = 86_400_000
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 1 am UTC on the last Sunday of a month: when the clocks change, in March and in October (since 1996). */
function lastSunday(year: number, month: number): number {
  const end = Date.UTC(year, month + 1, 0, 1)
  return end - new Date(end).getUTCDay() * day
}

const changes = new Map<number, readonly [number, number]>()

/**
 * How far London is ahead of UTC at an instant, in milliseconds. Worked out rather than asked of the runtime's time
 * zones, which costs a page of fifty posts two milliseconds; a test holds it to them hour by hour over thirty years.
 */
function aheadAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear()
  const known = changes.get(year)
  const [spring, autumn] = known ?? [lastSunday(year, 2), lastSunday(year, 9)]
  if (!known) changes.set(year, [spring, autumn])
  return instant >= spring && instant < autumn ? hour : 0
}

/** The wall clock's reading as if it were UTC, so that its parts can be read off. */
function onTheWall(at: Date): Date {
  return new Date(at.getTime() + aheadAt(at.getTime()))
}

/** What the clock on the wall shows: `2026-03-29` and `01:30`. */
export function wallClock(at: Date): { date: string; time: string } {
  const iso = onTheWall(at).toISOString()
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) }
}

/**
 * The instant of a date and time as typed at a school. A time that the spring change skips becomes the same distance
 * after it; a time that happens twice in autumn is the first. Nothing where the date or time does not exist.
 */
export function fromWallClock(date: string, time: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{1,2}:\d{2}$/.test(time)) return undefined
  const asUtc = Date.parse(`${date}T${time.padStart(5, '0')}:00.000Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== date) return undefined
  return new Date(aheadAt(asUtc - hour) === hour ? asUtc - hour : asUtc)
}

/** `4.15 pm`, `9 am`, `12 noon`. */
export function timeInWords(at: Date): string {
  const wall = onTheWall(at)
  const minute = wall.getUTCMinutes()
  const hours = wall.getUTCHours()
  if (minute === 0 && hours === 12) return '12 noon'
  if (minute === 0 && hours === 0) return '12 midnight'
  const twelve = hours % 12 === 0 ? 12 : hours % 12
  const half = hours < 12 ? 'am' : 'pm'
  return minute === 0 ? `${twelve} ${half}` : `${twelve}.${String(minute).padStart(2, '0')} ${half}`
}

/** `Tue 3 March`, with the year only where it is not this one. */
export function dateInWords(at: Date, now: Date): string {
  const wall = onTheWall(at)
  const words = `${weekdays[wall.getUTCDay()]} ${wall.getUTCDate()} ${months[wall.getUTCMonth()]}`
  const year = wall.getUTCFullYear()
  return year === onTheWall(now).getUTCFullYear() ? words : `${words} ${year}`
}

/** `Tue 3 March, 4.15 pm`, or `today, 4.15 pm`, `tomorrow, 9 am`, `yesterday, 9 am`. */
export function whenInWords(at: Date, now: Date): string {
  const days = dayNumber(at) - dayNumber(now)
  const named = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days === -1 ? 'yesterday' : dateInWords(at, now)
  return `${named}, ${timeInWords(at)}`
}

function dayNumber(at: Date): number {
  return Math.floor(onTheWall(at).getTime() / day)
}
