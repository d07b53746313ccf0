import type { Clause } from './clause.ts'
import { bindingOf } from './import/whom-it-binds.ts'

/**
 * How the words of a clause bind, where they plainly bind otherwise than the clause is said to: “must not” under what is
 * only advised. Nothing where they agree, or where the words bind nobody to anything.
 */
export function wordsBindOtherwise({
  text,
  modality,
}: {
  readonly text: string
  readonly modality: Clause['modality']
}): Clause['modality'] | undefined {
  const said = bindingOf({ text, leadIn: '', under: [] }).modality
  return said === modality || said === 'fact' || said === 'aim' ? undefined : said
}
