import { z } from 'zod'
import { type Told, toldAtMost } from '../../../actions/concerns/told.ts'
import { aboutChoices } from '../../../core/concerns/about.ts'
import { isKind, type KindId } from '../../../core/concerns/kind-of-report.ts'
import type { OwnKindKept } from '../../../storage/concerns/own-kinds.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'

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
  const line = (name: string) => lineIn(sent, name, wholeForm)
  const orNothing = (name: string) => {
    const typed = line(name)
    return typed === '' ? null : typed
  }
  return {
    about,
    once: once.success ? once.data : null,
    chosen,
    told: {
      words: textIn(sent, 'words', wholeForm).trim(),
      about: ownKind?.about ?? about ?? 'not-known',
      names: line('names'),
      wish: textIn(sent, 'wish', wholeForm).trim(),
      where: {
        place: line('place'),
        account: line('account'),
        link: line('link'),
        when: line('when'),
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
  const { words, wish, names, where, name, contact } = told
  const { line, link } = toldAtMost
  const room = {
    words: {
      atMost: toldAtMost.words,
      instead: 'Keep the first part here. Tell us the rest when you come back with your code.',
    },
    names: { atMost: toldAtMost.names, instead: 'Leave only the names.' },
    wish: toldAtMost.words,
    place: line,
    account: line,
    link,
    when: line,
    name: line,
    contact: line,
  }
  return tooLong({ words, wish, names, ...where, name: name ?? '', contact: contact ?? '' }, room)
}
