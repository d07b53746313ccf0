import type { Channel } from '../../../core/channels/channel.ts'
import type { Standing } from '../../../core/channels/channel-standing.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import { dayInWords } from '../../../core/school/day.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { standingLine, standingState } from '../channel-words.ts'

export type RegisterModel = {
  readonly lines: readonly { readonly channel: Channel; readonly standing: Standing }[]
  readonly mayPropose: boolean
}

export function registerPage(visit: SchoolVisit, { lines, mayPropose }: RegisterModel) {
  const waiting = lines.filter((line) => line.standing.standing === 'needs-you').length
  const title = titleFor(waiting, mayPropose)
  return schoolPage(
    visit,
    { title, place: 'More' },
    <>
      <h1>{title}</h1>
      <p>
        This register says which accounts are the school’s own. What stands here is what the public page calls ours:{' '}
        <a href={`/s/${visit.slug}`}>see it as families do</a>.
      </p>
      {mayPropose && (
        <Acts>
          <Button href="/channels/new">Propose a channel</Button>
        </Acts>
      )}
      {lines.length === 0 ? (
        <p>No channel is in the register yet, so nothing can be posted anywhere.</p>
      ) : (
        <Rows
          rows={lines.map(({ channel, standing }) => ({
            href: `/channels/${channel.id}`,
            title: channel.name,
            note: `${aboutKind(channel.kind).name}. ${standingLine(standing, channel)}${aboutKind(channel.kind).real ? '' : ' Signpost does not publish there yet.'}`,
            when: whenOf(channel, visit.now),
            state: standingState(standing),
          }))}
        />
      )}
    </>,
  )
}

function titleFor(waiting: number, forReader: boolean): string {
  if (waiting === 0) return 'Our channels'
  const whom = forReader ? 'you' : 'somebody'
  return waiting === 1 ? `One of our channels needs ${whom}` : `${waiting} of our channels need ${whom}`
}

function whenOf(channel: Channel, now: Date): string {
  if (channel.stage === 'closed') return `Closed ${dayInWords(channel.closedOn, now)}`
  return channel.stage === 'open' ? `Opened ${dayInWords(channel.openedOn, now)}` : 'Not open yet'
}
