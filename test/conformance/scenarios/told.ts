import type { Role } from '../../../src/core/people/role.ts'
import { speaksTo } from '../../../src/core/policy/bound-by.ts'
import type { Clause, ClauseId } from '../../../src/core/policy/clause.ts'
import { schoolDocument } from '../../../src/core/policy/school-document.ts'
import { binds, type ClauseState } from '../../../src/core/policy/state/clause-state.ts'
import { clauseAnchor } from '../../../src/web/policy/clause-link.ts'
import { everybody } from '../../support/small-school.ts'
import { NotHeld } from '../support/not-held.ts'
import type { Ground, Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'

type Reader = { readonly name: string; readonly roles: readonly Role[]; readonly shown: ReadonlySet<string> }
type Told = {
  readonly before: ReadonlyMap<ClauseId, ClauseState>
  /** Once all but the last had read. */
  readonly oneLeft: ReadonlyMap<ClauseId, ClauseState>
  readonly after: ReadonlyMap<ClauseId, ClauseState>
  readonly readers: readonly Reader[]
  readonly signatures: number
}

const alsoHere: readonly (readonly [string, readonly Role[]])[] = [
  ['Dina Lead', ['dsl']],
  ['Chris Accounts', ['channel-admin']],
  ['Con Tractor', ['contractor']],
  ['Cora Council', ['trust-officer']],
  ['Polly Pupil', ['pupil']],
  ['Val Helper', ['volunteer']],
]

/** A school where everybody opens what the policy asks of them and says they have read it, with the states around it. */
function everybodyReads(ground: Ground): Promise<Told> {
  return ground.shared('everybody reads', async () => {
    const place = await ground.aSchool({ signed: [] })
    const people = [
      ...(await Promise.all(everybody.map((who) => place.actor(who)))),
      ...(await Promise.all(alsoHere.map(([name, roles]) => place.newcomer(name, roles)))),
    ]
    const before = await statesAt(place)
    const readers: Reader[] = []
    let oneLeft = before
    for (const person of people) {
      if (readers.length === people.length - 1) oneLeft = await statesAt(place)
      const visitor = await place.visitor(person)
      const page = await visitor.open('/policy/yours')
      const shown = new Set([...page.body.matchAll(/id="(clause-[^"]+)"/g)].map(([, id = '']) => id))
      const seen = /name="seen" value="([^"]+)"/.exec(page.body)?.[1]
      if (seen === undefined) throw new NotHeld(`${person.name} is given nothing to read`)
      const sent = await visitor.send('/policy/yours', { seen })
      if (sent.status !== 303 && sent.status !== 302) throw new NotHeld(`${person.name} could not say they had read it`)
      readers.push({ name: person.name, roles: person.roles, shown })
    }
    const signatures = await place.inside(async (tx) => {
      const { count } = await tx
        .selectFrom('acknowledgement')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    })
    return { before, oneLeft, after: await statesAt(place), readers, signatures }
  })
}

async function statesAt(place: Place): Promise<ReadonlyMap<ClauseId, ClauseState>> {
  return new Map((await place.states()).map(({ clause, state }) => [clause, state]))
}

/** Stands in the document in policy voice, reaches those it binds and nobody else, and is proved by their reading. */
const inTheReading: Scenario = {
  name: 'it stands in the document, and those it binds are given it to read',
  shows: (clause) => clause.kind === 'advise',
  async run(ground, clause) {
    const printed = schoolDocument(ground.policy, { school: 'Larkfield Primary' })
      .sections.flatMap(({ clauses }) => clauses)
      .find(({ id }) => id === clause.id)
    if (!printed) throw new NotHeld('it does not stand in the document')
    if (printed.idea === null) throw new NotHeld('the clause library has no words for it')
    const { before, oneLeft, after, readers, signatures } = await everybodyReads(ground)
    const given = readers.filter(({ shown }) => shown.has(clauseAnchor(clause.id)))
    const bound = readers.filter(({ roles }) => speaksTo(clause, roles))
    if (bound.length === 0) throw new NotHeld('nobody whom it binds can be given it')
    const left = bound.filter((reader) => !given.includes(reader))
    if (left.length > 0) throw new NotHeld(`it is not given to ${left.map(({ name }) => name).join(', ')}`)
    const others = given.filter((reader) => !bound.includes(reader))
    if (others.length > 0) throw new NotHeld(`it is given to ${others.map(({ name }) => name).join(', ')} as theirs`)
    const was = before.get(clause.id)
    const is = after.get(clause.id)
    if (was?.is === 'told' && was.read > 0) throw new NotHeld('it was told before anybody read it')
    if (was?.is !== 'told' && !(was?.is === 'due' && binds(clause))) throw new NotHeld(`it stood as ${was?.is} unread`)
    const nearly = oneLeft.get(clause.id)
    const last = readers.at(-1)
    if (binds(clause) && last && bound.includes(last) && nearly?.is !== 'due') {
      throw new NotHeld(`with ${last.name} still to read it, it stands as ${nearly?.is}`)
    }
    if (is?.is !== 'told' || is.read !== bound.length) {
      throw new NotHeld(`read by ${bound.length}, it stands as ${JSON.stringify(is)}`)
    }
    if (signatures > 0) throw new NotHeld('reading was taken for a signature')
  },
}

/** What a person may, must or should do; a fact or an aim tells nobody what to do. */
export function tellsSomebody({ kind, modality }: Clause): boolean {
  return kind === 'advise' && modality !== 'fact' && modality !== 'aim'
}

export const toldScenarios: readonly Scenario[] = [inTheReading]
