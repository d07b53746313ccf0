import { peopleBoundBy } from '../../core/policy/bound-by.ts'
import type { PrintedClause } from '../../core/policy/document.ts'
import type { ClauseChange } from '../../core/policy/what-changed.ts'

const called: Readonly<Record<ClauseChange['kind'], string>> = {
  added: 'New',
  'left-out': 'Left out',
  reworded: 'Said otherwise',
  'binds-otherwise': 'Same words, binds otherwise',
  renumbered: 'Same words, new number',
}

/** Clause by clause what changed, in words, and for whom. */
export function ClauseChanges({ changes }: { readonly changes: readonly ClauseChange[] }) {
  return (
    <ol class="clause-changes">
      {changes.map((change) => (
        <li>
          <OneChange change={change} />
        </li>
      ))}
    </ol>
  )
}

function OneChange({ change }: { readonly change: ClauseChange }) {
  const stands = change.kind === 'left-out' ? change.before : change.after
  return (
    <>
      <p class="about-change">
        <b>{stands.clause.reference}</b> {called[change.kind]}.{' '}
        <span class="soft">
          {stands.section}. {change.kind === 'left-out' ? 'Bound' : 'Binds'} {forWhom(change)}.
        </span>
      </p>
      {change.kind === 'added' && <Text lead="Now says:" clause={change.after.clause} as="ins" />}
      {change.kind === 'left-out' && <Text lead="No longer says:" clause={change.before.clause} as="del" />}
      {change.kind === 'reworded' && (
        <>
          <Text lead="Said:" clause={change.before.clause} as="del" />
          <Text lead="Now says:" clause={change.after.clause} as="ins" />
        </>
      )}
      {(change.kind === 'binds-otherwise' || change.kind === 'renumbered') && <p>{change.after.clause.text}</p>}
    </>
  )
}

function forWhom(change: ClauseChange): string {
  if (change.kind === 'left-out') return peopleBoundBy(change.before.clause.actor)
  const now = peopleBoundBy(change.after.clause.actor)
  if (change.kind !== 'binds-otherwise') return now
  const before = peopleBoundBy(change.before.clause.actor)
  return before === now ? now : `${now}, and bound ${before} before`
}

function Text({
  lead,
  clause,
  as,
}: {
  readonly lead: string
  readonly clause: PrintedClause
  readonly as: 'ins' | 'del'
}) {
  const Mark = as
  return (
    <p class={as === 'del' ? 'was' : 'is'}>
      <span class="soft">{lead}</span> <Mark>{clause.text}</Mark>
    </p>
  )
}
