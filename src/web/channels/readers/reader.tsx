import { restartReader, stopReader } from '../../../actions/channels/switch-reader.ts'
import { isId, type ReaderId } from '../../../core/school/ids.ts'
import { type Reader, readerById } from '../../../storage/channels/readers.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { readerLine, readerState } from './reader-words.ts'

export function showReader(visit: SchoolVisit): Promise<Reply> {
  return withReader(visit, async (reader) => ({ page: readerPage(visit, reader) }))
}

export function sendEnd(visit: SchoolVisit): Promise<Reply> {
  return withReader(visit, async (reader) => {
    const outcome = await stopReader(visit.tx, visit, visit.actor, reader.id)
    if (outcome === 'stopped') return { goTo: `/readers/${reader.id}` }
    const what = 'The newsletter is stopped for this address already'
    return { refused: { what, why: 'They or the office stopped it before.', instead: 'There is nothing to do.' } }
  })
}

export function sendAgain(visit: SchoolVisit): Promise<Reply> {
  return withReader(visit, async (reader) => {
    const outcome = await restartReader(visit.tx, visit.actor, reader.id)
    if (outcome === 'started') return { goTo: `/readers/${reader.id}` }
    const what = 'This address gets the newsletter already'
    return { refused: { what, why: 'Nothing stands in the way.', instead: 'There is nothing to do.' } }
  })
}

async function withReader(visit: SchoolVisit, work: (reader: Reader) => Promise<Reply>): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const reader = isId(id) ? await readerById(visit.tx, id as ReaderId) : undefined
  return reader ? work(reader) : 'not-found'
}

function readerPage(visit: SchoolVisit, reader: Reader) {
  const gets = reader.stoppedAt === null && reader.bouncedAt === null
  return schoolPage(
    visit,
    { title: reader.address, place: 'More' },
    <>
      <p class="soft">
        <a href="/readers">Newsletter readers</a>
      </p>
      <h1>{reader.address}</h1>
      <p>{State(readerState(reader))}</p>
      <p>{readerLine(reader, visit.now)}</p>
      {gets ? (
        <Form visit={visit} action={`/readers/${reader.id}/end`}>
          <p>They can stop it themselves by the link in each newsletter.</p>
          <Acts>
            <Button kind="warning" once>
              Stop the newsletter for this address
            </Button>
          </Acts>
        </Form>
      ) : (
        <Form visit={visit} action={`/readers/${reader.id}/again`}>
          <p>
            {reader.stoppedAt
              ? 'Send it again only if they have asked for it again: the law gives them the say.'
              : 'Try again if you know that the address works now.'}
          </p>
          <Acts>
            <Button once>{reader.stoppedAt ? 'They asked for it: send it again' : 'Try this address again'}</Button>
          </Acts>
        </Form>
      )}
    </>,
  )
}
