import { casesOpen } from '../../../src/storage/concerns/cases-for-the-product.ts'
import { seenBy } from '../../../src/storage/concerns/looking.ts'
import { peopleNames } from '../../../src/storage/concerns/people-names.ts'
import type { Reply, Route, SchoolVisit } from '../../../src/web/route.ts'

/** Pages that are in no product: each tells of a case to whoever asks, by one way alone. */
const tells: Readonly<Record<string, (visit: SchoolVisit, cases: number) => Promise<Reply> | Reply>> = {
  nothing: () => ({ body: 'the same', type: 'text/plain' }),
  'by-a-byte': (_visit, cases) => ({ body: cases > 0 ? 'some' : 'none', type: 'text/plain' }),
  'by-a-header': (_visit, cases) => ({
    body: 'the same',
    type: 'text/plain',
    headers: { 'x-cases': cases > 0 ? 'a' : 'b' },
  }),
  'by-a-status': (_visit, cases) => (cases > 0 ? 'not-found' : { body: 'the same', type: 'text/plain' }),
  'by-a-statement': async (visit, cases) => {
    if (cases > 0) await peopleNames(visit.tx)
    return { body: 'the same', type: 'text/plain' }
  },
}

export const planted: readonly Route[] = Object.entries(tells).map(([way, tell]) => ({
  method: 'GET',
  url: `/planted/${way}`,
  access: 'home.see',
  async handle(visit: SchoolVisit) {
    const cases = await seenBy(visit.tx, 'itself', () => casesOpen(visit.tx))
    return tell(visit, cases.length)
  },
}))
