/** As much of a change in a draft as its undoing rests on. */
export type ChangeToUndo = { readonly kind: 'setting' | 'own-changes'; readonly name: string }

/**
 * Whether a change can be taken back, among those that stand, the latest first: an answer, unless it was changed once
 * more since; a change of the clauses, while it is the last of them.
 */
export function canUndo<Change extends ChangeToUndo>(standing: readonly Change[], change: Change): boolean {
  const latest = standing.find(
    (one) => one.kind === change.kind && (one.kind === 'own-changes' || one.name === change.name),
  )
  return latest === change
}
