import { knownActors } from './bound-by.ts'
import { type Clause, type ClauseId, settingOfClause } from './clause.ts'
import { type OwnChanges, ownChangesSchema } from './own-changes.ts'
import { type PolicyParts, schoolPolicy } from './school-policy.ts'
import { restsOnNothing, withWordsHolding, withWordsUnread, wordsApart } from './words-apart.ts'

/** What somebody wants of one clause of a draft. */
export type ClauseWish =
  | {
      readonly act: 'add'
      readonly section: string
      readonly text: string
      readonly modality: Clause['modality']
      readonly actor: string
    }
  | { readonly act: 'reword'; readonly clause: ClauseId; readonly text: string }
  /** A clause of the school's own: whom it binds, how, and which of the published obligations confirmed it still asks. */
  | {
      readonly act: 'bind'
      readonly clause: ClauseId
      readonly actor: string
      readonly modality: Clause['modality']
      readonly obligations: readonly ClauseId[]
    }
  /** Its words are found to say what the school answers. */
  | { readonly act: 'holds'; readonly clause: ClauseId }
  | { readonly act: 'drop'; readonly clause: ClauseId }
  /** As the pack has it: neither reworded nor dropped. */
  | { readonly act: 'restore'; readonly clause: ClauseId }

export type ClauseWishRefusal =
  | 'no-such-clause'
  | 'no-words'
  | 'stands-already'
  | 'no-section'
  | 'nobody-bound'
  | 'binds-so-already'

type Wished = { readonly own: OwnChanges; readonly clause: ClauseId } | { readonly refused: ClauseWishRefusal }

/** What the school changed in the clauses, with one wish more. A new clause is numbered after `given`, the last in any version. */
export function withClauseWish(parts: PolicyParts, wish: ClauseWish, given = 0): Wished {
  const { own } = parts
  if (wish.act === 'add') return added(own, wish, given)
  const stands = schoolPolicy({ ...parts, own: { ...own, dropped: [] } })?.clauses.has(wish.clause)
  // An answer that no clause of the policy puts in words stands in those of the model: it can be left out, not reworded.
  const ofModel = settingOfClause(wish.clause) !== undefined && wish.act !== 'reword'
  if (!stands && !ofModel) return { refused: 'no-such-clause' }
  const { [wish.clause]: _, ...otherWords } = own.reworded
  const others = own.dropped.filter((id) => id !== wish.clause)
  const ownOne = own.added.find(({ id }) => id === wish.clause)
  switch (wish.act) {
    case 'reword': {
      const text = wish.text.trim()
      if (text === '') return { refused: 'no-words' }
      if ((ownOne?.text ?? own.reworded[wish.clause]) === text) return { refused: 'stands-already' }
      const said: OwnChanges = ownOne
        ? { ...own, added: own.added.map((one) => (one === ownOne ? { ...one, text } : one)) }
        : { ...own, reworded: { ...otherWords, [wish.clause]: text } }
      // Words that were known not to follow an answer are reworded to follow it; other new words nobody has held against it.
      const wasApart = wordsApart(parts).some(({ clause }) => clause === wish.clause)
      const withSaid = { ...parts, own: said }
      const whole = wasApart ? withWordsHolding(withSaid, wish.clause) : withWordsUnread(withSaid, wish.clause)
      return { clause: wish.clause, own: restsOnNothing(withSaid, wish.clause) ? said : whole }
    }
    case 'bind': {
      if (!ownOne) return { refused: 'no-such-clause' }
      if (!knownActors.includes(wish.actor)) return { refused: 'nobody-bound' }
      const { obligations: had = [], ...rest } = ownOne
      const obligations = had.filter((id) => wish.obligations.includes(id))
      const bound = {
        ...rest,
        actor: wish.actor,
        modality: wish.modality,
        ...(obligations.length > 0 && { obligations }),
      }
      if (JSON.stringify(bound) === JSON.stringify({ ...rest, ...(had.length > 0 && { obligations: had }) })) {
        return { refused: 'binds-so-already' }
      }
      return {
        clause: wish.clause,
        own: { ...own, added: own.added.map((one) => (one === ownOne ? bound : one)) },
      }
    }
    case 'holds': {
      if (!wordsApart(parts).some(({ clause }) => clause === wish.clause)) return { refused: 'stands-already' }
      return { clause: wish.clause, own: withWordsHolding(parts, wish.clause) }
    }
    case 'drop':
      if (ownOne) {
        const left = own.added.filter((one) => one !== ownOne)
        return { clause: wish.clause, own: { ...own, added: left, dropped: [...others, wish.clause] } }
      }
      return { clause: wish.clause, own: { ...own, reworded: otherWords, dropped: [...others, wish.clause] } }
    case 'restore':
      return { clause: wish.clause, own: { ...withoutSaid(own, wish.clause), reworded: otherWords, dropped: others } }
  }
}

/** The library's words follow the answers by themselves. */
function withoutSaid(own: OwnChanges, clause: ClauseId): OwnChanges {
  if (clause.startsWith('own:') || own.says === undefined) return own
  const { [clause]: _, ...says } = own.says
  return { ...own, says }
}

function added(own: OwnChanges, wish: Extract<ClauseWish, { act: 'add' }>, given: number): Wished {
  if (wish.text.trim() === '') return { refused: 'no-words' }
  if (wish.section.trim() === '') return { refused: 'no-section' }
  if (!knownActors.includes(wish.actor)) return { refused: 'nobody-bound' }
  const same = own.added.some((one) => one.text === wish.text.trim() && one.actor === wish.actor)
  if (same) return { refused: 'stands-already' }
  const id = `own:${Math.max(given, lastNumber(own)) + 1}` as ClauseId
  const { section, text, modality, actor } = wish
  const whole = {
    ...own,
    added: [...own.added, { id, section: section.trim(), reference: null, text: text.trim(), modality, actor }],
  }
  return ownChangesSchema.safeParse(whole).success ? { own: whole, clause: id } : { refused: 'no-words' }
}

/** A number is not given twice, also after a clause was dropped again. */
function lastNumber({ added, dropped }: OwnChanges): number {
  const ids = [...added.map(({ id }) => id), ...dropped].filter((id) => id.startsWith('own:'))
  return Math.max(0, ...ids.map((id) => Number(id.slice('own:'.length))))
}
