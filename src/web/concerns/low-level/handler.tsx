import { concernsFor } from '../../../actions/concerns/concerns-for.ts'
import { type OpenCase, openConcern } from '../../../actions/concerns/open-concern.ts'
import { adultsOverTime, keepLowLevel, type LowLevelCase } from '../../../core/concerns/adults-over-time.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { type Row, Rows } from '../../kit/signpost/rows.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { concernDesk } from '../concern-desk.ts'
import { backToConcerns, concernPage } from '../concern-page.tsx'
import { withSecondFactor } from '../needs-second-factor.tsx'

/**
 * The register of low-level concerns, by adult and over time, for those who keep it: only cases they may know of, and
 * each reading stands in the case’s own record. For others there is no such page.
 */
export async function showLowLevel(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const { tx, actor, now, parts } = visit
    if (!actor.roles.some((role) => keepLowLevel.includes(role))) return 'not-found'
    const listed = await concernsFor(tx, parts.vault, actor.person)
    const cases: LowLevelCase[] = []
    const inIt = listed.filter(({ register }) => register === 'low-level-concerns')
    const shut = inIt.filter(({ opens }) => !opens).length
    for (const { id, opens } of inIt) {
      if (!opens) continue
      const open = await openConcern(tx, concernDesk(visit), actor.person, id)
      if (open) cases.push(asListed(open))
    }
    const titles = new Map<string, string>(listed.map(({ id, title }) => [id, title]))
    const row = (one: LowLevelCase): Row => ({
      href: `/concerns/${one.id}`,
      title: titles.get(one.id) ?? 'A low-level concern',
      when: `Told ${dateInWords(one.toldAt, now)}`,
      state: one.open ? { is: 'waits', children: 'Open' } : { is: 'kept', children: 'Closed' },
    })
    const title = 'Low-level concerns about adults'
    return concernPage(
      visit,
      { title, back: backToConcerns },
      <>
        <p>
          A register of its own, apart from allegations and from pupils’ records. One alone may be nothing; several
          about the same adult may be a pattern. If they are, decide again whether it meets the harm threshold, and ask
          the LADO if in doubt.
        </p>
        {inIt.length === 0 && <p>None that you may know of.</p>}
        {shut > 0 && <p>Your key does not open {shut} of them yet, so they are not among these.</p>}
        {adultsOverTime(cases).map(({ name, cases: its }) => (
          <section>
            <h2>{name === '' ? 'Nobody is named' : name}</h2>
            <p>{overTime(its, now)}</p>
            <Rows rows={its.map(row)} />
          </section>
        ))}
      </>,
    )
  })
}

function asListed({ row, reports, entries }: OpenCase): LowLevelCase {
  const linked = entries.flatMap(({ said }) => (said.kind === 'linked' && said.role === 'alleged' ? [said.name] : []))
  const told = reports.flatMap((report) => report.told.names.split(/[,;]| and /))
  return {
    id: row.id,
    toldAt: row.toldAt,
    open: row.stage === 'open',
    guessed: row.kindGuessed,
    names: linked.length > 0 ? linked : told,
  }
}

/** `3 concerns, from 2 March to 9 July`: how many, and over what time. */
function overTime(cases: readonly LowLevelCase[], now: Date): string {
  const [first, last] = [cases.at(0), cases.at(-1)]
  if (!first || !last) return ''
  const guessed = cases.filter((one) => one.guessed).length
  if (cases.length === 1) {
    return `1 concern, told ${dateInWords(first.toldAt, now)}.${guessed === 1 ? ' That it is one is Signpost’s guess: nobody has said so yet.' : ''}`
  }
  const count = `${cases.length} concerns, from ${dateInWords(first.toldAt, now)} to ${dateInWords(last.toldAt, now)}.`
  return guessed === 0 ? count : `${count} Of these, ${guessed} by Signpost’s guess: nobody has said so yet.`
}
