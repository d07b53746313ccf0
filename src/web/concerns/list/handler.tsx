import { concernsFor, ownReports, tellersFor } from '../../../actions/concerns/concerns-for.ts'
import { sealToNewKeys } from '../../../actions/concerns/seal-to-new-keys.ts'
import { may } from '../../../core/access/may.ts'
import { keepLowLevel } from '../../../core/concerns/adults-over-time.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { type Row, Rows } from '../../kit/signpost/rows.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { concernDesk } from '../concern-desk.ts'
import { guessNote, levelState, toldBy } from '../concern-words.ts'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { SearchForm } from '../search/search-form.tsx'
import { ByRegister } from './by-register.tsx'
import { mineByClock, whoActs } from './mine-by-clock.ts'

/** Concerns that this person may know of, and what they told themselves. Nothing else can be told from it, not a count. */
export async function showConcerns(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const { tx, actor, now, parts } = visit
    await sealToNewKeys(tx, concernDesk(visit), actor.person)
    const cases = await concernsFor(tx, parts.vault, actor.person)
    const tellers = await tellersFor(tx, actor.person)
    const told = await ownReports(tx, parts.vault, actor.person)
    const open = mineByClock(
      cases.filter((one) => one.stage === 'open'),
      actor.person,
    )
    const closed = cases
      .filter((one) => one.stage === 'closed')
      .sort((one, other) => Number(other.toldMoreAt !== null) - Number(one.toldMoreAt !== null))
    const row = (one: (typeof cases)[number]): Row => ({
      href: `/concerns/${one.id}`,
      title: one.title,
      note: [
        one.toldMoreAt === null ? '' : `They added something ${whenInWords(one.toldMoreAt, now)}: read it.`,
        guessNote(one),
        whoActs(one, actor.person, now),
        one.opens ? '' : 'Your key does not open it yet.',
        one.byServerToo
          ? 'Locked with the server’s secret until whoever acts on it has opened it with their own key.'
          : '',
      ]
        .filter((note) => note !== '')
        .join(' '),
      when: `Told ${whenInWords(one.toldAt, now)}${toldBy(tellers.get(one.id))}`,
      state: levelState(one),
    })
    return {
      headers: { 'cache-control': 'no-store' },
      page: schoolPage(
        visit,
        { title: 'Concerns', place: 'Concerns' },
        <>
          <h1>Concerns</h1>
          <p>You see here what you may know of, and nothing tells you whether there is more.</p>
          <Acts>
            <Button href="/concerns/tell">Tell the school about a concern</Button>
          </Acts>
          <h2>Open</h2>
          {open.length === 0 ? <p>Nothing here needs you.</p> : <ByRegister cases={open} row={row} />}
          {closed.length > 0 && (
            <>
              <h2>Closed</h2>
              <ByRegister cases={closed} row={row} />
              <p>
                <a href="/concerns/kept">What is kept of closed concerns, and how long</a>
              </p>
            </>
          )}
          {actor.roles.some((role) => keepLowLevel.includes(role)) && (
            <p>
              <a href="/concerns/low-level">Low-level concerns about adults, by adult</a>
            </p>
          )}
          <h2>Search</h2>
          <SearchForm visit={visit} />
          <h2>Your key</h2>
          <p>
            <a href="/concerns/key">Your own key</a>, which opens what you may read.
            {may(actor.roles, 'keys.see').verdict === 'allowed' && (
              <>
                {' '}
                <a href="/concerns/keys">Who can read what is told</a>, and the school’s recovery key.
              </>
            )}
          </p>
          <h2>What you told</h2>
          {told.length === 0 ? (
            <p>Nothing yet.</p>
          ) : (
            <Rows
              rows={told.map((one) => ({
                href: `/concerns/told/${one.id}`,
                title: one.told ? opening(one.told.words) : 'Something you told',
                when: `Told ${whenInWords(one.toldAt, now)}`,
              }))}
            />
          )}
        </>,
      ),
    }
  })
}

export function opening(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line === ''
    ? 'Told with a picture alone'
    : line.length > 80
      ? `${line.slice(0, 80).replace(/\s\S*$/, '')}…`
      : line
}
