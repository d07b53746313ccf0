import { openChannel } from '../../../actions/channels/open-channel.ts'
import type { Channel } from '../../../core/channels/channel.ts'
import { dayAt } from '../../../core/school/day.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { boxesOf, type DayTyped, dayIn, typedDay } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { problemWords, refuse } from '../channel-refusals.ts'
import { withChannel } from '../with-channel.ts'

const besideTheDay = ['opens-later', 'opens-before-approval', 'opens-too-long-ago'] as const

export function showOpen(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel) => ({
    page: openPage(visit, channel, typedDay(dayAt(visit.now)), {}),
  }))
}

export function sendOpen(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => {
    const on = dayIn(visit.form, 'on')
    const show = (problems: Problems): Reply => ({ page: openPage(visit, channel, on.typed, problems), status: 422 })
    if (on.day === undefined) return show({ on: 'Give a day that exists, like 3 9 2026.' })
    const outcome = await openChannel(visit.tx, visit, visit.actor, policy, channel.id, on.day)
    if (outcome === 'opened') return { goTo: `/channels/${channel.id}` }
    const { refused } = outcome
    if (besideTheDay.some((reason) => reason === refused)) return show({ on: problemWords(refused) })
    return refuse(outcome, channel.id)
  })
}

function openPage(visit: SchoolVisit, channel: Channel, typed: DayTyped, problems: Problems) {
  const title = `Open ${channel.name}`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/channels/${channel.id}`}>{channel.name}</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>Once it is open, posts can go out on it, and the public page calls it ours.</p>
      <Form visit={visit} action={`/channels/${channel.id}/open`}>
        <DateInput
          id="on"
          namePrefix="on"
          legend="Since when is it in use?"
          hint="Today, or an earlier day if it was in use before Signpost. Never before it was approved."
          values={boxesOf('on', typed)}
          error={problems['on']}
        />
        <Acts>
          <Button once>Open this channel</Button>
          <a href={`/channels/${channel.id}`}>Not now</a>
        </Acts>
      </Form>
    </>,
  )
}
