import { proposeChannel } from '../../../actions/channels/propose-channel.ts'
import { type KindOfChannel, kindsOfChannel } from '../../../core/channels/kind-of-channel.ts'
import { usualPosters } from '../../../core/channels/usual-posters.ts'
import { isStaff } from '../../../core/people/role.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { peopleToday } from '../../../storage/people/people-today.ts'
import { withPolicy } from '../../posts/with-policy.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn, textsIn } from '../../shell/fields.ts'
import { nothingTyped, parseChannelForm } from '../channel-form.ts'
import { problemWords } from '../channel-refusals.ts'
import { type ProposeModel, proposePage } from './page.tsx'

export function showPropose(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const kind = kindIn(visit.query)
    const people = await mayBegin(visit, policy)
    return { page: proposePage(visit, { policy, kind, typed: nothingTyped, problems: {}, people }) }
  })
}

export function sendPropose(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const kind = kindIn(visit.form)
    const chosen = textsIn(visit.form, 'posters')
    const people = (await mayBegin(visit, policy)).map((person) => ({ ...person, ticked: chosen.includes(person.id) }))
    const show = (model: Omit<ProposeModel, 'policy' | 'people'>): Reply => ({
      page: proposePage(visit, { ...model, policy, people }),
      status: 422,
    })
    if (kind === undefined) {
      return show({ kind, typed: nothingTyped, problems: { kind: 'Choose where it is.' } })
    }
    const ownAddress = kind === 'page' ? `${visit.parts.publicUrl}/s/${visit.slug}` : ''
    const { typed, problems } = parseChannelForm(policy, kind, visit.form, ownAddress)
    if (Object.keys(problems).length > 0) return show({ kind, typed, problems })
    const posters = people.filter((person) => person.ticked).map((person) => person.id)
    const outcome = await proposeChannel(visit.tx, visit, visit.actor, kind, typed, posters)
    if ('refused' in outcome) {
      const field = outcome.refused === 'address-already' ? 'address' : 'kind'
      return show({ kind, typed, problems: { [field]: problemWords(outcome.refused) } })
    }
    return { goTo: `/channels/${outcome.channel}` }
  })
}

function kindIn(sent: Readonly<Record<string, unknown>>): KindOfChannel | undefined {
  const named = lineIn(sent, 'kind')
  return kindsOfChannel.find((kind) => kind === named)
}

/** Staff who hold a role from which the policy draws its posters: they are ticked to begin with. */
async function mayBegin(visit: SchoolVisit, policy: Policy): Promise<ProposeModel['people']> {
  const roles = usualPosters(policy)
  const staff = (await peopleToday(visit.tx, visit.now)).filter((person) => isStaff(person.roles))
  return staff
    .filter((person) => person.roles.includes('approved-poster') || person.roles.some((role) => roles.includes(role)))
    .map((person) => ({ ...person, ticked: true }))
}
