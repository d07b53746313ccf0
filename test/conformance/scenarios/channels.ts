import { approveChannel } from '../../../src/actions/channels/approve-channel.ts'
import { assessChannel } from '../../../src/actions/channels/assess-channel.ts'
import { closeChannel } from '../../../src/actions/channels/close-channel.ts'
import { openChannel } from '../../../src/actions/channels/open-channel.ts'
import { proposeChannel } from '../../../src/actions/channels/propose-channel.ts'
import type { ApprovedAs, ChannelPurpose } from '../../../src/core/channels/channel.ts'
import { approversAllowed } from '../../../src/core/channels/channel-wants.ts'
import { printedReference } from '../../../src/core/policy/clause.ts'
import { answer } from '../../../src/core/policy/policy.ts'
import { settling, within } from '../../../src/core/policy/state/evidence.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import type { ChannelId } from '../../../src/core/school/ids.ts'
import { expectDone, expectProof, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'

const enforcing = (fits: Parameters<typeof within>[1]) => within('channels', fits, ['enforce'])
const recording = (fits: Parameters<typeof within>[1]) => within('channels', fits, ['record'])

type Words = { readonly outcomes?: string; readonly purposes?: readonly ChannelPurpose[]; readonly assessed?: boolean }

/** A channel that somebody proposed, with everything said of it unless the scenario leaves some out. */
async function proposed(place: Place, words: Words = {}): Promise<ChannelId> {
  const proposer = await place.actor('officer')
  const purposes = words.purposes ?? answer(place.policy, 'channel-purpose').value.slice(0, 1)
  const about = { name: 'School account', address: '', outcomes: words.outcomes ?? 'Families hear the news.', purposes }
  const { channel } = expectDone(
    await place.inside((tx) => proposeChannel(tx, place.desk(), proposer, 'facebook', about, [proposer.person])),
  )
  if (words.assessed !== false) {
    const assessment = { words: 'Two people watch it.', on: dayAt(new Date()) }
    expectDone(await place.inside((tx) => assessChannel(tx, place.desk(), proposer, channel, assessment)))
  }
  return channel
}

async function approved(
  place: Place,
  channel: ChannelId,
  as: ApprovedAs = approversAllowed(place.policy)[0] ?? 'headteacher',
) {
  const approver = await place.actor(as === 'headteacher' ? 'head' : 'chair')
  const approval = { as, meetingOn: as === 'headteacher' ? null : dayAt(new Date()) }
  return place.inside((tx) => approveChannel(tx, place.desk(), approver, place.policy, channel, approval))
}

async function opened(place: Place, channel: ChannelId) {
  const officer = await place.actor('officer')
  return place.inside((tx) => openChannel(tx, place.desk(), officer, place.policy, channel, dayAt(new Date())))
}

/** Approved and opened, the channel is among what proves the clause. */
async function expectApprovalProves(place: Place, clause: Parameters<Scenario['run']>[1]): Promise<void> {
  const channel = await proposed(place)
  await expectState(place, clause, 'due')
  expectDone(await approved(place, channel))
  expectDone(await opened(place, channel))
  await expectProof(place, clause, channel)
}

const purposeSaid: Scenario = {
  name: 'a channel without a purpose that the policy allows is not approved',
  shows: enforcing(settling('channel-purpose')),
  controls: () => ['want:purpose-missing'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    expectRefused(clause, await approved(place, await proposed(place, { purposes: [] })), ['purpose-missing'])
    await expectApprovalProves(await ground.aSchool(), clause)
  },
}

const outcomesSaid: Scenario = {
  name: 'a channel that names no outcome is not approved',
  shows: enforcing(settling('channel-outcomes-required')),
  controls: () => ['want:outcomes-missing'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    expectRefused(clause, await approved(place, await proposed(place, { outcomes: ' ' })), ['outcomes-missing'])
    await expectApprovalProves(await ground.aSchool(), clause)
  },
}

const riskAssessed: Scenario = {
  name: 'a channel without a risk assessment is not approved',
  shows: enforcing(settling('channel-risk-assessment')),
  controls: () => ['want:assessment-missing'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    expectRefused(clause, await approved(place, await proposed(place, { assessed: false })), ['assessment-missing'])
    await expectApprovalProves(await ground.aSchool(), clause)
  },
}

const approvedFirst: Scenario = {
  name: 'a channel does not open before those whom the policy names have approved it',
  shows: enforcing(settling('channel-approver')),
  controls: () => ['refusal:approval-missing', 'refusal:not-the-approver'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    const early = await proposed(place)
    expectRefused(clause, await opened(place, early), ['approval-missing'])
    const deputy = await place.actor('deputy')
    const as = approversAllowed(place.policy)[0] ?? 'headteacher'
    const approval = { as, meetingOn: dayAt(new Date()) }
    const byDeputy = await place.inside((tx) => approveChannel(tx, place.desk(), deputy, place.policy, early, approval))
    expectRefused(clause, byDeputy, ['not-the-approver'])
    await expectApprovalProves(await ground.aSchool(), clause)
  },
}

/** A line that lacks what the policy lists shows nothing, and the same line filled in does. */
const everyLineIsFilledIn: Scenario = {
  name: 'the register says of each channel all that the policy lists, or shows nothing',
  shows: recording(settling('channel-register-fields')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    await place.newcomer('Chris Accounts', ['channel-admin'])
    await expectProof(place, clause, place.school.page)
    const channel = await proposed(place)
    expectDone(await approved(place, channel))
    expectDone(await opened(place, channel))
    await expectState(place, clause, 'not-called-for')
    const officer = await place.visitor(await place.actor('officer'))
    const fields = { name: 'School account', address: 'https://facebook.example/school', outcomes: 'News.' }
    const purposes = answer(place.policy, 'channel-purpose').value.slice(0, 1)
    const sent = await officer.send(`/channels/${channel}/edit`, { ...fields, purposes: purposes[0] ?? '' })
    if (sent.status >= 400) throw new NotHeld(`the address cannot be filled in: ${sent.status}`)
    await expectProof(place, clause, channel)
  },
}

/** Opened on another's approval, a channel is no channel for families until the named body has approved it too. */
const approvedForFamilies: Scenario = {
  name: 'channels for families are those that the named body approved, and no other’s approval counts',
  shows: recording(settling('parent-communication-approver')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    const body = answer(place.policy, 'parent-communication-approver').value
    const another = body === 'headteacher' ? 'governing-board' : 'headteacher'
    const wellApproved = async (channel: ChannelId) => expectDone(await approved(place, channel, body))
    for (const channel of [place.school.page, place.school.newsletter]) {
      await expectState(place, clause, 'not-called-for')
      await wellApproved(channel)
    }
    await expectProof(place, clause, place.school.page)
    const channel = await proposed(place)
    expectDone(await approved(place, channel, another))
    expectDone(await opened(place, channel))
    await expectState(place, clause, 'not-called-for')
    await wellApproved(channel)
    await expectProof(place, clause, channel)
  },
}

const closedAtWill: Scenario = {
  name: 'the school closes an account of its own when it wishes, and the register keeps that',
  shows: recording(settling('school-may-delete-accounts')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const officer = await place.actor('officer')
    expectDone(await place.inside((tx) => closeChannel(tx, place.desk(), officer, place.school.newsletter)))
    await expectProof(place, clause, place.school.newsletter)
    const post = await place.stateOf(clause)
    if (post.is === 'due' || post.is === 'broken') throw new NotHeld(`a power stands as ${printedReference(clause.id)}`)
  },
}

/** The fact shown in its place: the ways the policy names stand open in the register, and are gone when they close. */
const waysAreOpen: Scenario = {
  name: 'the ways in which the school speaks to families are those that stand open in its register',
  shows: (clause) =>
    clause.modality === 'fact' && within('parents', settling('parent-communication-methods'), ['record'])(clause),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectProof(place, clause, place.school.newsletter)
    await expectProof(place, clause, place.school.page)
    const officer = await place.actor('officer')
    const before = await place.stateOf(clause)
    expectDone(await place.inside((tx) => closeChannel(tx, place.desk(), officer, place.school.newsletter)))
    const after = await place.stateOf(clause)
    if (before.is !== 'kept' || after.is !== 'kept' || after.count !== before.count - 1) {
      throw new NotHeld('a way that was closed is still said to be open')
    }
    expectDone(await place.inside((tx) => closeChannel(tx, place.desk(), officer, place.school.page)))
    await expectState(place, clause, 'not-called-for')
  },
}

export const channelsScenarios: readonly Scenario[] = [
  purposeSaid,
  outcomesSaid,
  riskAssessed,
  approvedFirst,
  everyLineIsFilledIn,
  approvedForFamilies,
  waysAreOpen,
  closedAtWill,
]
