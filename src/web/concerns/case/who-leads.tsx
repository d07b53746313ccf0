import type { JustOpened } from '../../../actions/concerns/open-concern.ts'
import { toLead } from '../../../actions/concerns/to-lead.ts'
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
  const { leading } = open.route
  const [first] = leading
  const origin = first?.because[0]
  if (!first || !origin) return null
  const names = [...new Set(leading.map(({ person }) => name(person)))].join(' or ')
  const waits = open.row.stage === 'open' && toLead(open).length > 0
  return (
    <p>
      <b>{names}</b> leads the enquiry. <RestsOn origin={origin} known={known} />
      {waits && open.row.owner === visit.actor.person && (
        <>
          {' '}
          <a href={`/concerns/${open.row.id}/let-in`}>Let them read it</a>
        </>
      )}
    </p>
  )
}
