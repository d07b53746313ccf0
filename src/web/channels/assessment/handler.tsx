import { assessChannel } from '../../../actions/channels/assess-channel.ts'
import type { Channel } from '../../../core/channels/channel.ts'
import { basisOf } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { dayAt } from '../../../core/school/day.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { boxesOf, type DayTyped, dayIn, textIn, typedDay } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { problemWords, refuse } from '../channel-refusals.ts'
import { withChannel } from '../with-channel.ts'

export function showAssessment(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => {
    const typed = { words: channel.assessment?.words ?? '', on: typedDay(dayAt(visit.now)) }
    return { page: assessmentPage(visit, { channel, policy, typed, problems: {} }) }
  })
}

export function sendAssessment(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => {
    const on = dayIn(visit.form, 'on')
    const typed = { words: textIn(visit.form, 'words', 10_000).trim(), on: on.typed }
    const show = (problems: Problems): Reply => ({
      page: assessmentPage(visit, { channel, policy, typed, problems }),
      status: 422,
    })
    const problems = {
      ...(typed.words === '' ? { words: 'Say what the risks are and what is done about them.' } : {}),
      ...(on.day === undefined ? { on: 'Give the day it was made, like 3 9 2026.' } : {}),
    }
    if (typed.words === '' || on.day === undefined) return show(problems)
    const outcome = await assessChannel(visit.tx, visit, visit.actor, channel.id, { words: typed.words, on: on.day })
    if (outcome === 'assessed') return { goTo: `/channels/${channel.id}` }
    if (outcome.refused === 'assessed-later' || outcome.refused === 'assessed-too-long-ago')
      return show({ on: problemWords(outcome.refused) })
    return refuse(outcome, channel.id)
  })
}

type AssessmentModel = {
  readonly channel: Channel
  readonly policy: Policy
  readonly typed: { readonly words: string; readonly on: DayTyped }
  readonly problems: Problems
}

function assessmentPage(visit: SchoolVisit, { channel, policy, typed, problems }: AssessmentModel) {
  const title = `Risk assessment of ${channel.name}`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/channels/${channel.id}`}>{channel.name}</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        It is made before the channel is approved, and whoever approves it reads it.{' '}
        <Basis basis={basisOf(policy, ['channel-risk-assessment'])} />
      </p>
      {channel.stage !== 'proposed' && <p>A new assessment calls for a new approval.</p>}
      <Form visit={visit} action={`/channels/${channel.id}/assessment`}>
        <Textarea
          name="words"
          label="What could go wrong, and what is done about it?"
          hint="Who could see it, who can write on it, who watches it, what happens when something goes wrong."
          rows={8}
          value={typed.words}
          error={problems['words']}
        />
        <DateInput
          id="on"
          namePrefix="on"
          legend="When was it made?"
          values={boxesOf('on', typed.on)}
          error={problems['on']}
        />
        <Acts>
          <Button once>Record the risk assessment</Button>
          <a href={`/channels/${channel.id}`}>Leave it as it is</a>
        </Acts>
      </Form>
    </>,
  )
}
