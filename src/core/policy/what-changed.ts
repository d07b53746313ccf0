import type { Role } from '../people/role.ts'
import { bindsSomebody, isRule, speaksTo } from './bound-by.ts'
import type { PolicyDocument, PrintedClause } from './document.ts'
import { bareWords } from './same-words.ts'

type Standing = { readonly section: string; readonly clause: PrintedClause }

/** What became of one clause from one version to the next. */
export type ClauseChange =
  | { readonly kind: 'added'; readonly after: Standing }
  | { readonly kind: 'left-out'; readonly before: Standing }
  | {
      readonly kind: 'reworded' | 'binds-otherwise'
      readonly before: Standing
      readonly after: Standing
    }
  /** No word differs, only marks, spaces or capitals: a slip of the pen, for which nobody reads or signs again. */
  | { readonly kind: 'marks'; readonly before: Standing; readonly after: Standing }
  | { readonly kind: 'renumbered'; readonly before: Standing; readonly after: Standing }

/**
 * Clause by clause what changed, in the order of the newer document, with what was left out at the end. A clause is
 * the same one where it has the same id, or says the same idea; one that only got another number changed for nobody.
 */
export function whatChanged(before: PolicyDocument, after: PolicyDocument): readonly ClauseChange[] {
  const old = clausesOf(before)
  const matched = new Set<Standing>()
  const matchOf = ({ clause }: Standing): Standing | undefined => {
    const same =
      old.find((one) => one.clause.id === clause.id) ??
      old.find((one) => !matched.has(one) && clause.idea !== null && one.clause.idea === clause.idea)
    if (same) matched.add(same)
    return same
  }
  const now = clausesOf(after).flatMap((standing): ClauseChange[] => {
    const was = matchOf(standing)
    if (!was) return [{ kind: 'added', after: standing }]
    const kind = howChanged(was.clause, standing.clause)
    return kind ? [{ kind, before: was, after: standing }] : []
  })
  const gone = old.filter((one) => !matched.has(one)).map((one): ClauseChange => ({ kind: 'left-out', before: one }))
  return [...now, ...gone]
}

function howChanged(
  was: PrintedClause,
  is: PrintedClause,
): 'reworded' | 'binds-otherwise' | 'marks' | 'renumbered' | undefined {
  if (bareWords(was.text) !== bareWords(is.text)) return 'reworded'
  if (was.actor !== is.actor || was.modality !== is.modality) {
    return was.text === is.text ? 'binds-otherwise' : 'reworded'
  }
  if (was.text !== is.text) return 'marks'
  return was.reference === is.reference ? undefined : 'renumbered'
}

function clausesOf(document: PolicyDocument): readonly Standing[] {
  return document.sections.flatMap(({ heading, clauses }) => clauses.map((clause) => ({ section: heading, clause })))
}

/** Whether somebody with these roles is bound by other words than before: what was left out binds nobody. */
export function changedFor(changes: readonly ClauseChange[], roles: readonly Role[]): readonly ClauseChange[] {
  return rulesThatCame(changes).filter(({ after }) => bindsSomebody(after.clause.actor, roles))
}

/** The rules that stand new or in other words in what somebody with these roles is given to read: more are told than bound. */
export function changedToRead(changes: readonly ClauseChange[], roles: readonly Role[]): readonly ClauseChange[] {
  return rulesThatCame(changes).filter(({ after }) => speaksTo(after.clause, roles))
}

function rulesThatCame(changes: readonly ClauseChange[]) {
  return changes.flatMap((change) =>
    (change.kind === 'added' || change.kind === 'reworded' || change.kind === 'binds-otherwise') &&
    isRule(change.after.clause.modality)
      ? [change]
      : [],
  )
}
