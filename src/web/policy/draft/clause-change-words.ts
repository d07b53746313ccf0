import type { ClauseId } from '../../../core/policy/clause.ts'
import { clauseCalled } from '../../../core/policy/clause-called.ts'
import { type OwnChanges, ownChangesSchema } from '../../../core/policy/own-changes.ts'
import type { DraftChange } from '../../../storage/policy/draft-changes.ts'
import { beginningOf } from '../beginning-of.ts'

/** What was done to one clause of a draft: `Reworded clause 2.7.8`, and how its own words begin, where it has some. */
export type ClauseChangeWords = { readonly done: string; readonly begins: string | undefined }

const acts: Readonly<Record<string, string>> = {
  add: 'Added',
  reword: 'Reworded',
  drop: 'Left out',
  restore: 'Put back',
  bind: 'Said whom it binds, in',
  holds: 'Said that the words still hold of',
}

/** A change kept as `reword own:2`, in words. What is left out is known by the words that it had. */
export function clauseChangeWords({ name, before, after }: Pick<DraftChange, 'name' | 'before' | 'after'>) {
  const at = name.indexOf(' ')
  const act = name.slice(0, at)
  const clause = name.slice(at + 1) as ClauseId
  const called = clause.startsWith('own:') ? 'a clause of our own' : clauseCalled(clause)
  const words: ClauseChangeWords = {
    done: `${acts[act] ?? 'Changed'} ${called}`,
    begins: ownWords(act === 'drop' ? before : after, clause),
  }
  return words
}

function ownWords(kept: unknown, clause: ClauseId): string | undefined {
  const read = ownChangesSchema.safeParse(kept)
  if (!read.success) return undefined
  const own: OwnChanges = read.data
  const text = own.added.find(({ id }) => id === clause)?.text ?? own.reworded[clause]
  return text === undefined ? undefined : beginningOf(text)
}
