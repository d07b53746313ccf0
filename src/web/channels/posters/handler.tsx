import { namePoster, unnamePoster } from '../../../actions/channels/name-poster.ts'
import type { Channel } from '../../../core/channels/channel.ts'
import { asksForPosters } from '../../../core/channels/channel-wants.ts'
import { isStaff, titleOfRole } from '../../../core/people/role.ts'
import { basisOf } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { isId, type PersonId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { postersOf } from '../../../storage/channels/posters-of.ts'
import { peopleToday } from '../../../storage/people/people-today.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { problemWords, refuse } from '../channel-refusals.ts'
import { withChannel } from '../with-channel.ts'

export function showPosters(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => ({ page: await postersPage(visit, channel, policy, {}) }))
}

export function sendPosters(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => {
    const ended = lineIn(visit.form, 'end')
    if (isId(ended)) {
      const outcome = await unnamePoster(visit.tx, visit, visit.actor, channel.id, ended as PersonId)
      return outcome === 'ended' ? { goTo: `/channels/${channel.id}/posters` } : refuse(outcome, channel.id)
    }
    const named = lineIn(visit.form, 'person')
    const show = async (problems: Problems): Promise<Reply> => ({
      page: await postersPage(visit, channel, policy, problems),
      status: 422,
    })
    if (!isId(named)) return show({ person: 'Choose somebody on the staff.' })
    const outcome = await namePoster(visit.tx, visit.actor, channel.id, named as PersonId)
    if (outcome === 'named') return { goTo: `/channels/${channel.id}/posters` }
    if (outcome.refused === 'closed') return refuse(outcome, channel.id)
    return show({ person: problemWords(outcome.refused) })
  })
}

async function postersPage(visit: SchoolVisit, channel: Channel, policy: Policy, problems: Problems) {
  const posters = await postersOf(visit.tx, channel.id)
  const others = (await peopleToday(visit.tx, visit.now)).filter(
    (person) => isStaff(person.roles) && !channel.posters.includes(person.id),
  )
  const title = `Approved posters of ${channel.name}`
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
        {asksForPosters(policy)
          ? 'Under our policy only those named here may post on it. '
          : 'Under our policy staff may post, and who reads each post is decided there. The register still names who looks after this channel. '}
        <Basis basis={basisOf(policy, ['post-approver'])} />
      </p>
      {posters.length === 0 ? (
        <p>Nobody is named yet.</p>
      ) : (
        <Form visit={visit} action={`/channels/${channel.id}/posters`}>
          <ul>
            {posters.map((poster) => (
              <li>
                {poster.name}, since {dateInWords(poster.since, visit.now)}{' '}
                <Button kind="secondary" name="end" value={poster.person}>
                  {['End', <span class="govuk-visually-hidden"> {poster.name}’s place</span>]}
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      )}
      <Form visit={visit} action={`/channels/${channel.id}/posters`}>
        <Select
          name="person"
          label="Name somebody"
          options={[
            { value: '', words: 'Choose somebody' },
            ...others.map((person) => ({
              value: person.id,
              words: `${person.name} (${person.roles.map(titleOfRole).join(', ')})`,
            })),
          ]}
          error={problems['person']}
        />
        <Acts>
          <Button>Name this person</Button>
          <a href={`/channels/${channel.id}`}>Go back to the channel</a>
        </Acts>
      </Form>
    </>,
  )
}
