import { z } from 'zod'
import { type Told, toldAtMost } from '../../../actions/concerns/told.ts'
import { aboutChoices } from '../../../core/concerns/about.ts'
import { isKind, type KindId } from '../../../core/concerns/kind-of-report.ts'
import type { OwnKindKept } from '../../../storage/concerns/own-kinds.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'

const aboutSchema = z.enum(aboutChoices).nullable().catch(null)
const onceSchema = z.string().regex(/^[\w-]{20,64}$/)

export type TellForm = {
  readonly told: Told
  /** As it was answered; nothing where it was not, which is asked of adults and never insisted on with pupils. */
  readonly about: Told['about'] | null
  readonly once: string | null
  /** The kind as it was chosen, for the form. */
  readonly chosen: string
}

/** What somebody filled in, as it was typed. Nothing in it is turned away but emptiness. */
export function tellForm(sent: Readonly<Record<string, unknown>>, own: readonly OwnKindKept[]): TellForm {
  const about = aboutSchema.parse(sent['about'] ?? null)
  const chosen = lineIn(sent, 'kind', 60)
  const ownKind = own.find(({ id }) => chosen === ownKindValue(id))
  const kind = ownKind?.treatedAs ?? chosen
  const once = onceSchema.safeParse(sent['once'])
  const orNothing = (name: string) => {
    const typed = lineIn(sent, name, 500)
    return typed === '' ? null : typed
  }
  return {
    about,
    once: once.success ? once.data : null,
    chosen,
    told: {
      words: textIn(sent, 'words', 2_000_000).trim(),
      about: about ?? 'not-known',
      names: lineIn(sent, 'names', 2_000_000),
      wish: textIn(sent, 'wish', 2000).trim(),
      where: {
        place: lineIn(sent, 'place', 500),
        account: lineIn(sent, 'account', 500),
        link: lineIn(sent, 'link', 2000),
        when: lineIn(sent, 'when', 500),
      },
      name: orNothing('name'),
      contact: orNothing('contact'),
      kind: isKind(kind) ? (kind as KindId) : null,
      ownKind: ownKind?.words.staff ?? null,
    },
  }
}

/** A school’s own kind as the form sends it. */
export const ownKindValue = (id: string): string => `own:${id}`

/** What an adult’s report still wants before it can be taken. */
export function problemsForAdults(form: TellForm): Problems {
  return {
    ...(form.told.words === ''
      ? { words: 'Tell us what happened, in a few words. It does not have to be perfect.' }
      : {}),
    ...tooMuch(form),
    ...(form.about === null ? { about: 'Choose whom it is about. If you do not know, choose that.' } : {}),
  }
}

/** A pupil may press a picture, or write, or both; only nothing at all is not enough. */
export function problemsForPupils(form: TellForm): Problems {
  if (form.told.words !== '' || form.told.kind !== null) return tooMuch(form)
  return { kind: 'Press one of the pictures, or write something. Then press the button again.' }
}

/** What is longer than can be kept is said, and given back whole: nothing is cut off without a word. */
function tooMuch({ told }: TellForm): Problems {
  return {
    ...(told.words.length > toldAtMost.words
      ? {
          words:
            'That is more than fits at once. Keep the first part here. Tell us the rest when you come back with your code.',
        }
      : {}),
    ...(told.names.length > toldAtMost.names ? { names: 'That is more than fits here. Leave only the names.' } : {}),
  }
}
