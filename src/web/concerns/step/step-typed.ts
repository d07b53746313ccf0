import { toldAtMost } from '../../../actions/concerns/told.ts'
import { fromWallClock, wallClock } from '../../../core/school/london-time.ts'
import type { SchoolVisit } from '../../route.ts'
import { textIn, textsIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { type Room, tooLong, wholeForm } from '../../shell/too-long.ts'
import type { StepField, StepForm, Typed } from './step-form.ts'

/** What was typed into a step’s form, field by field; with the day and the time, as they are and as they stood at first. */
export function typedIn({ form: sent }: SchoolVisit, form: StepForm): Typed {
  return {
    ...Object.fromEntries(
      form.fields.map(({ name, as }) => [
        name,
        as === 'boxes' ? textsIn(sent, name).join(' ') : textIn(sent, name, wholeForm).trim(),
      ]),
    ),
    on: textIn(sent, 'on', 10),
    at: textIn(sent, 'at', 5),
    stood: textIn(sent, 'stood', 16),
  }
}

/** A moment as the form shows it, so that it can be seen whether somebody changed it. */
export function asItStands(now: Date): string {
  const { date, time } = wallClock(now)
  return `${date} ${time}`
}

/** What a link chose already: which referral there is news of, what was done, to whom it was referred. */
export function chosenIn({ query }: SchoolVisit, form: StepForm): Typed {
  return Object.fromEntries(
    form.fields.flatMap(({ name, as }) => {
      const given = query[name]
      return choices.includes(as) && typeof given === 'string' ? [[name, given] as const] : []
    }),
  )
}

const choices: readonly StepField['as'][] = ['choice', 'actions', 'referrals', 'requests', 'lines']

/** Which field has to be filled in first, and how. */
export function wanting({ fields }: StepForm, typed: Typed): Problems {
  const empty = ({ name }: StepField) => (typed[name] ?? '') === ''
  const choice = fields.find((field) => field.as !== 'line' && field.as !== 'words' && empty(field))
  const line = fields.find((field) => field.as === 'line' && empty(field))
  if (line && (!choice || fields.indexOf(line) < fields.indexOf(choice))) return { [line.name]: 'Write this first.' }
  return { [choice?.name ?? fields[0]?.name ?? 'words']: 'Choose one of these first.' }
}

/** What is longer than its box takes. */
export function tooLongIn({ fields }: StepForm, typed: Typed): Problems {
  return tooLong(typed, Object.fromEntries(fields.map(({ name, as }) => [name, roomFor(as)])))
}

/** How many characters a box takes, and where the rest goes. */
const roomFor = (as: StepField['as']): Room =>
  as === 'words'
    ? { atMost: toldAtMost.words, instead: 'Record it as two entries.' }
    : { atMost: toldAtMost.line, instead: 'Say it in a few words here, and the rest in the larger box.' }

/** When it was, as typed; a form left as it stood means now, to the second. */
export function whenTyped(typed: Typed, now: Date): Date | undefined {
  const { on = '', at = '', stood = '' } = typed
  const left = `${on} ${at}`
  if (on === '' || left === stood || left === asItStands(now)) return now
  return fromWallClock(on, at || '12:00')
}
