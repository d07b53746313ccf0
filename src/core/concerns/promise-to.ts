import { dayAt } from '../school/day.ts'
import { timeInWords, whenInWords } from '../school/london-time.ts'
import { type HelpLine, helpLinesNow } from './help-line.ts'
import { audienceOf, type ReporterKind } from './reporter.ts'
import { instantOn, nextLook, type SchoolCalendar, shuts } from './school-calendar.ts'

/** Told so late in the day that nobody may look before the school shuts. */
const lastHour = 3_600_000

/** What somebody who tells is told before they send: who reads it, when, and who helps meanwhile. */
export type Promised = {
  /** When somebody looks next. */
  readonly looksAt: Date
  /** Nobody looks before then. */
  readonly waits: boolean
  readonly words: readonly string[]
  /** Said before the lines that help now. */
  readonly meanwhile: string
  readonly helpLines: readonly HelpLine[]
}

/**
 * The truth about who reads and when, in words for whoever tells. `readers` are the titles or names that may be shown;
 * none where the report would be about them. `helpLines` answer at this moment.
 */
export function promiseTo(
  reporter: ReporterKind,
  readers: readonly string[],
  now: Date,
  calendar: SchoolCalendar,
): Promised {
  const looksAt = nextLook(now, calendar)
  const waits = looksAt > now
  const late = !waits && instantOn(dayAt(now), shuts).getTime() - now.getTime() <= lastHour
  const otherwise = late ? whenItIsRead(nextLook(instantOn(dayAt(now), shuts), calendar), now) : ''
  const audience = audienceOf(reporter)
  const who = readers.length === 0 ? 'A person the school trusts with this' : inWords(readers)
  const when = whenItIsRead(looksAt, now)
  const words =
    audience === 'pupils'
      ? [
          `${who} will read this.`,
          waits
            ? `Nobody looks until ${when}.`
            : late
              ? `They may look today. If not, they look ${otherwise}.`
              : 'They look today.',
        ]
      : [
          `${who} will read this, and nobody else unless they need to.`,
          waits
            ? `Nobody looks before ${when}.`
            : late
              ? `The school is soon shut for today. If nobody looks before, somebody looks ${otherwise}.`
              : 'Somebody looks while the school is open today.',
        ]
  const meanwhile =
    audience !== 'pupils'
      ? 'To talk to somebody now:'
      : waits || late
        ? 'If you need to talk now, these people answer now:'
        : 'You can also talk to these people now:'
  return { looksAt, waits, words, meanwhile, helpLines: helpLinesNow(audience, now) }
}

/** `Mrs A, Mrs B and Mrs C`. */
function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** `8 am tomorrow` as people say it: the morning, where it is the next one. */
function whenItIsRead(at: Date, now: Date): string {
  if (dayAt(at) === dayAt(now)) return timeInWords(at)
  const nights = (at.getTime() - now.getTime()) / 3_600_000
  return nights < 15 ? `the morning, at ${timeInWords(at)}` : whenInWords(at, now)
}
