import { dateInWords, fromWallClock, wallClock } from './london-time.ts'

/** A day as a school's calendar shows it, `2026-03-03`: days compare as text. */
export type Day = string & { readonly __day: true }

/** The day that a person wrote as three numbers; nothing where there is no such day. */
export function dayFrom(day: string, month: string, year: string): Day | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  return dayIn(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** `2026-03-03` where that is a day; nothing otherwise. */
export function dayIn(text: string): Day | undefined {
  return fromWallClock(text, '12:00') === undefined ? undefined : (text as Day)
}

/** The day it is in London at an instant. */
export function dayAt(at: Date): Day {
  return wallClock(at).date as Day
}

/** Noon on that day: for storing a day as an instant without its becoming another day. */
export function noonOf(day: Day): Date {
  return fromWallClock(day, '12:00') ?? new Date(`${day}T12:00:00Z`)
}

/** `Tue 3 March`, with the year only where it is not this one. */
export function dayInWords(day: Day, now: Date): string {
  return dateInWords(noonOf(day), now)
}
