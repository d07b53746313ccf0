import type { JustOpened } from '../../../actions/concerns/open-concern.ts'
import { toLead } from '../../../actions/concerns/to-lead.ts'
import { inARow } from '../../../core/language/in-a-row.ts'
import type { SchoolVisit } from '../../route.ts'
import type { OutsideKnown } from '../outside/known.ts'
import { RestsOn } from './rests-on.tsx'

/** Who leads the enquiry, where the policy says so, and what is to be done where none of them reads the case yet. */
export function WhoLeads(props: {
  readonly visit: SchoolVisit
  readonly open: JustOpened
  readonly known: OutsideKnown
  readonly name: (person: string) => string
}) {
  const { open, known, name, visit } = props
  const concerned: readonly string[] = open.row.concerned
  const leading = open.route.leading.filter(({ person }) => !concerned.includes(person))
  const origin = leading[0]?.because[0]
  if (!origin) return null
  const names = [...new Set(leading.map(({ person }) => name(person)))]
  const alone = leading.every(({ person }) => person === visit.actor.person)
  const waits = open.row.stage === 'open' && toLead(open).length > 0
  return (
    <p>
      {alone ? 'You lead the enquiry.' : [<b>{inARow(names, 'or')}</b>, ' leads the enquiry.']}{' '}
      <RestsOn origin={origin} known={known} />
      {waits && open.row.owner === visit.actor.person && (
        <>
          {' '}
          <a href={`/concerns/${open.row.id}/let-in`}>Let them read it</a>
        </>
      )}
    </p>
  )
}
