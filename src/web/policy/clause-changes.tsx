import { peopleBoundBy } from '../../core/policy/bound-by.ts'
import type { PrintedClause } from '../../core/policy/document.ts'
import type { ClauseChange } from '../../core/policy/what-changed.ts'
import { Details } from '../kit/details.tsx'
import { howItBinds, wordsApartInWords } from './draft/strengths.ts'

const called: Readonly<Record<RealChange['kind'], string>> = {
  added: 'New',
  'left-out': 'Left out',
  reworded: 'Said otherwise',
  'binds-otherwise': 'Same words, binds otherwise',
}

/** Clause by clause what changed, in words, and for whom. Other marks or another number alone stand folded at the end. */
export function ClauseChanges({ changes }: { readonly changes: readonly ClauseChange[] }) {
  const real = changes.filter(isReal)
  const marks = changes.flatMap((change) => (change.kind === 'marks' ? [change] : []))
  const renumbered = changes.flatMap((change) => (change.kind === 'renumbered' ? [change] : []))
  return (
    <>
      {real.length > 0 && (
        <ol class="clause-changes">
          {real.map((change) => (
            <li>
              <OneChange change={change} />
            </li>
          ))}
        </ol>
      )}
      {marks.length > 0 && (
        <Details
          summary={
            marks.length === 1
              ? 'In one clause only marks changed: nobody reads or signs it again'
              : `In ${marks.length} clauses only marks changed: nobody reads or signs them again`
          }
        >
          <ol class="clause-changes">
            {marks.map(({ before, after }) => (
              <li>
                <p class="about-change">
                  <b>{after.clause.reference}</b> Only marks, spaces or capitals changed.
                </p>
                <Text lead="Said:" clause={before.clause} as="del" />
                <Text lead="Now says:" clause={after.clause} as="ins" />
              </li>
            ))}
          </ol>
        </Details>
      )}
      {renumbered.length > 0 && (
        <Details
          summary={
            renumbered.length === 1
              ? 'One clause keeps its words and has a new number'
              : `${renumbered.length} clauses keep their words and have new numbers`
          }
        >
          <ol class="clause-changes">
            {renumbered.map(({ before, after }) => (
              <li>
                <p>
                  <b>{after.clause.reference}</b>, which was {before.clause.reference}. {after.clause.text}
                </p>
              </li>
            ))}
          </ol>
        </Details>
      )}
    </>
  )
}

/** How many clauses changed, and not their numbers or marks alone. */
export function realChanges(changes: readonly ClauseChange[]): number {
  return changes.filter(isReal).length
}

type RealChange = Exclude<ClauseChange, { readonly kind: 'renumbered' | 'marks' }>

function isReal(change: ClauseChange): change is RealChange {
  return change.kind !== 'renumbered' && change.kind !== 'marks'
}

function OneChange({ change }: { readonly change: RealChange }) {
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
      {change.kind === 'binds-otherwise' && <p>{change.after.clause.text}</p>}
      {(change.kind === 'binds-otherwise' || change.kind === 'reworded') && <BindsNow {...change} />}
    </>
  )
}

/** From what to what a clause binds, where that changed, and where its words do not follow. */
function BindsNow({ before, after }: Pick<Extract<ClauseChange, { kind: 'marks' }>, 'before' | 'after'>) {
  const [was, is] = [before.clause, after.clause]
  if (was.modality === is.modality && was.actor === is.actor) return null
  const apart = was.modality === is.modality ? undefined : wordsApartInWords(is)
  return (
    <>
      <p>
        Bound {howItBinds(was)}. Now binds {howItBinds(is)}.
      </p>
      {apart && <p class="soft">{apart}</p>}
    </>
  )
}

function forWhom(change: RealChange): string {
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
