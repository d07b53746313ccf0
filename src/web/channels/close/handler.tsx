import { closeChannel } from '../../../actions/channels/close-channel.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { refuse } from '../channel-refusals.ts'
import { withChannel } from '../with-channel.ts'

export function showClose(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel) => {
    const open = channel.stage === 'open'
    const title = open ? `Close ${channel.name}` : `Drop the proposal of ${channel.name}`
    const page = schoolPage(
      visit,
      { title, place: 'More' },
      <>
        <p class="soft">
          <a href={`/channels/${channel.id}`}>{channel.name}</a>
        </p>
        <h1>{title}</h1>
        <p>
          {open
            ? 'From today nothing more goes out on it. Posts that wait for it are held, and a person decides. '
            : ''}
          Its line stays in the register as closed. It cannot be opened again: it would be entered anew.
        </p>
        {open && channel.kind === 'page' && (
          <p>The page itself and the posts on it stay readable until each is taken down.</p>
        )}
        {open && !aboutKind(channel.kind).real && (
          <p>Signpost cannot close the account itself. Do that on {aboutKind(channel.kind).name} as well.</p>
        )}
        <Form visit={visit} action={`/channels/${channel.id}/close`}>
          <Acts>
            <Button kind="warning" once>
              {open ? 'Close this channel' : 'Drop this proposal'}
            </Button>
            <a href={`/channels/${channel.id}`}>Leave it as it is</a>
          </Acts>
        </Form>
      </>,
    )
    return { page }
  })
}

export function sendClose(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel) => {
    const outcome = await closeChannel(visit.tx, visit, visit.actor, channel.id)
    return outcome === 'closed' ? { goTo: `/channels/${channel.id}` } : refuse(outcome, channel.id)
  })
}
