/** Times as a school in England keeps them: Europe/London, across both clock changes. */
export const zone = 'Europe/London'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
  year: 'numeric',
})

type Wall = { date: string; time: string }

function partOf(list: Intl.DateTimeFormatPart[], type: string): string {
  return list.find((part) => part.type === type)?.value ?? ''
}

/** What the clock on the wall shows: `2026-03-29` and `01:30`. */
export function wallClock(at: Date): Wall {
  const list = parts.formatToParts(at)
  const get = (type: string) => partOf(list, type)
  return { date: `${get('year')}-${get('month')}-${get('day')}`, time: `${get('hour')}:${get('minute')}` }
}

/** Minutes that London is ahead of UTC at an instant: 0 or 60. */
function minutesAhead(at: Date): number {
  const list = parts.formatToParts(at)
  const get = (type: string) => Number(partOf(list, type))
  const wall = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'))
  return Math.round((wall - Math.floor(at.getTime() / 1000) * 1000) / 60_000)
}

/**
 * The instant of a date and time as typed at a school. A time that the spring change skips becomes the same distance
 * after it; a time that happens twice in autumn is the first. Nothing where the date or time does not exist.
 */
export function fromWallClock(date: string, time: string): Date | undefined {
  const d = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const t = /^(\d{1,2}):(\d{2})$/.exec(time)
  if (!d || !t) return undefined
  const [year, month, day, hour, minute] = [d[1], d[2], d[3], t[1], t[2]].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const asUtc = Date.UTC(year, month - 1, day, hour, minute)
  const check = new Date(asUtc)
  if (check.getUTCDate() !== day || check.getUTCMonth() !== month - 1 || hour > 23 || minute > 59) return undefined
  const summer = new Date(asUtc - 3_600_000)
  if (minutesAhead(summer) === 60) return summer
  return new Date(asUtc)
}

function hourWords(hour: number, minute: string): string {
  const half = hour < 12 ? 'am' : 'pm'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  if (minute === '00') return hour === 12 ? '12 noon' : hour === 0 ? '12 midnight' : `${twelve} ${half}`
  return `${twelve}.${minute} ${half}`
}

/** `4.15 pm`, `9 am`, `12 noon`. */
export function timeInWords(at: Date): string {
  const list = words.formatToParts(at)
  return hourWords(Number(partOf(list, 'hour')), partOf(list, 'minute'))
}

/** `Tue 3 March`, with the year only where it is not this one. */
export function dateInWords(at: Date, now: Date): string {
  const list = words.formatToParts(at)
  const year = partOf(list, 'year')
  const base = `${partOf(list, 'weekday')} ${partOf(list, 'day')} ${partOf(list, 'month')}`
  return year === partOf(words.formatToParts(now), 'year') ? base : `${base} ${year}`
}

/** `Tue 3 March, 4.15 pm`, or `today, 4.15 pm`, `tomorrow, 9 am`, `yesterday, 9 am`. */
export function whenInWords(at: Date, now: Date): string {
  const days = dayNumber(at) - dayNumber(now)
  const named = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days === -1 ? 'yesterday' : dateInWords(at, now)
  return `${named}, ${timeInWords(at)}`
}

function dayNumber(at: Date): number {
  return Math.floor(Date.parse(`${wallClock(at).date}T00:00:00Z`) / 86_400_000)
}
