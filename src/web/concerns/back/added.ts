import { toldAtMost } from '../../../actions/concerns/told.ts'
import { textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'

export type Added = { readonly words: string; readonly problems: Problems }

/** What whoever told adds to it, whole, and what is wrong with it: more than fits at once is given back, never cut. */
export function addedIn(form: Readonly<Record<string, unknown>>): Added {
  const words = textIn(form, 'words', wholeForm).trim()
  const instead = 'Keep the first part and send it. Then send the rest.'
  return { words, problems: tooLong({ words }, { words: { atMost: toldAtMost.words, instead } }) }
}
