import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { approveChannel } from '../../../src/actions/channels/approve-channel.ts'
import { assessChannel } from '../../../src/actions/channels/assess-channel.ts'
import { closeChannel } from '../../../src/actions/channels/close-channel.ts'
import { openChannel } from '../../../src/actions/channels/open-channel.ts'
import { proposeChannel } from '../../../src/actions/channels/propose-channel.ts'
import { adoptDraft } from '../../../src/actions/policy/adopt-draft.ts'
import { changeSetting } from '../../../src/actions/policy/change-setting.ts'
import { putToGovernors } from '../../../src/actions/policy/put-to-governors.ts'
import { signPolicy } from '../../../src/actions/policy/sign-policy.ts'
import { approversAllowed } from '../../../src/core/channels/channel-wants.ts'
import { type KindOfChannel, kindsOfChannel } from '../../../src/core/channels/kind-of-channel.ts'
import { answer } from '../../../src/core/policy/policy.ts'
import { saying, settling, within } from '../../../src/core/policy/state/evidence.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import type { ChannelId } from '../../../src/core/school/ids.ts'
import { openDraft } from '../../../src/storage/policy/draft.ts'
import { policyInForce } from '../../../src/storage/policy/policy-in-force.ts'
import { aDraft } from '../../support/posting.ts'
import { expectDone, expectProof, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'
import { agreed, forward } from './posts.ts'

const schema = z.array(z.strictObject({ clause: z.string(), networks: z.array(z.enum(kindsOfChannel)).min(1) }))
/** Which networks each policy names as its own, read from what the obligation says and written down by hand. */
const named = schema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'reports', 'official-networks.json'), 'utf8')),
)

const sites: Readonly<Partial<Record<KindOfChannel, string>>> = {
  facebook: 'facebook.com',
  instagram: 'instagram.com',
  x: 'x.com',
  youtube: 'youtube.com',
  bluesky: 'bsky.app',
}
const ofOurs = (kind: KindOfChannel) => `https://${sites[kind]}/larkfieldschool`

async function proposed(place: Place, kind: KindOfChannel): Promise<ChannelId> {
  const officer = await place.actor('officer')
  const purposes = answer(place.policy, 'channel-purpose').value.slice(0, 1)
  const words = { name: place.school.name, address: ofOurs(kind), outcomes: 'Families hear the news.', purposes }
  const { channel } = expectDone(
    await place.inside((tx) => proposeChannel(tx, place.desk(), officer, kind, words, [officer.person])),
  )
  const risks = { words: 'Two people watch it.', on: dayAt(new Date()) }
  expectDone(await place.inside((tx) => assessChannel(tx, place.desk(), officer, channel, risks)))
  return channel
}

async function opened(place: Place, kind: KindOfChannel): Promise<ChannelId> {
  const channel = await proposed(place, kind)
  await opens(place, channel)
  return channel
}

async function opens(place: Place, channel: ChannelId): Promise<void> {
  const as = approversAllowed(place.policy)[0] ?? 'headteacher'
  const approver = await place.actor(as === 'headteacher' ? 'head' : 'chair')
  const today = dayAt(new Date())
  const approval = { as, meetingOn: as === 'headteacher' ? null : today }
  expectDone(await place.inside((tx) => approveChannel(tx, place.desk(), approver, place.policy, channel, approval)))
  const officer = await place.actor('officer')
  expectDone(await place.inside((tx) => openChannel(tx, place.desk(), officer, place.policy, channel, today)))
}

async function closes(place: Place, channel: ChannelId): Promise<void> {
  const officer = await place.actor('officer')
  expectDone(await place.inside((tx) => closeChannel(tx, place.desk(), officer, channel)))
}

/** What anybody is answered who asks whether an account is the school's. */
async function isOurs(place: Place, address: string): Promise<string> {
  const asked = `/s/${place.school.slug}/ours?address=${encodeURIComponent(address)}`
  const { body } = await (await place.visitor()).open(asked)
  return /<h1[^>]*>([^<,]+)/.exec(body)?.[1]?.trim() ?? ''
}

async function expectOurs(place: Place, address: string, wanted: 'Yes' | 'No'): Promise<void> {
  const said = await isOurs(place, address)
  if (said !== wanted) throw new NotHeld(`whether ${address} is ours is answered “${said}”`)
}

/** The fact shown in its place: the networks that the policy names stand open, and no other account proves it. */
const theNamedNetworks: Scenario = {
  name: 'the networks that the policy names are those open in the register, and no other account stands for them',
  shows: within('channels', settling('official-channels'), ['record']),
  async run(ground, clause) {
    const networks = named.find((one) => one.clause === clause.id)?.networks
    if (!networks) throw new NotHeld('nobody wrote down which networks it names')
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const other = await opened(place, 'bluesky')
    await expectState(place, clause, 'not-called-for')
    const open: ChannelId[] = []
    for (const network of networks) {
      await expectState(place, clause, 'not-called-for')
      open.push(await opened(place, network))
      await expectOurs(place, ofOurs(network), 'Yes')
      await expectOurs(place, `${ofOurs(network)}-fans`, 'No')
    }
    for (const channel of open) await expectProof(place, clause, channel)
    const state = await place.stateOf(clause)
    if (state.is === 'kept' && state.proof.some(({ id }) => id === other || id === place.school.page)) {
      throw new NotHeld('another account proves it')
    }
    const [first] = open
    const [network] = networks
    if (!first || !network) throw new NotHeld('it names none')
    await closes(place, first)
    await expectState(place, clause, 'not-called-for')
    await expectOurs(place, ofOurs(network), 'No')
  },
}

/** A message on an account of the school's own goes the policy's way; an account that is not in the register takes none. */
const officialIsCovered: Scenario = {
  name: 'what is posted on an account of the school’s own goes the way the policy says, and no other account is official',
  shows: within('channels', saying('what-is-official'), ['record']),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectProof(place, clause, place.school.page)
    const officer = await place.actor('officer')
    const post = await place.inside((tx) => aDraft(tx, officer, [place.school.page]))
    const done = expectDone(await forward(place, post))
    if (!('waitsFor' in done)) throw new NotHeld('a message on our own account goes out unread')
    if (!('refused' in (await agreed(place, post, 'officer')))) throw new NotHeld('its writer agreed it')
    expectDone(await agreed(place, post, done.waitsFor === 'headteacher' ? 'head' : 'colleague'))

    const before = await place.stateOf(clause)
    const another = await proposed(place, 'facebook')
    const elsewhere = await place.inside((tx) => aDraft(tx, officer, [another]))
    if (!('refused' in (await forward(place, elsewhere))))
      throw new NotHeld('an account that is not open takes messages')
    if ((await isOurs(place, ofOurs('facebook'))) === 'Yes') throw new NotHeld('it is ours before it is open')
    const between = await place.stateOf(clause)
    if (JSON.stringify(between) !== JSON.stringify(before)) throw new NotHeld('an account that is not open proves it')
    await opens(place, another)
    await expectProof(place, clause, another)
    await expectOurs(place, ofOurs('facebook'), 'Yes')
    for (const channel of [another, place.school.page, place.school.newsletter]) await closes(place, channel)
    await expectState(place, clause, 'not-called-for')
  },
}

/** A change of what the policy is built on, adopted by governors: gives the version that is then in force. */
async function builtOnAfterwards(place: Place, source: string): Promise<string> {
  const head = await place.actor('head')
  const chair = await place.actor('chair')
  expectDone(await place.inside((tx) => changeSetting(tx, head, { name: 'policy-template-source', value: source })))
  const seen = (await place.inside((tx) => openDraft(tx)))?.revision ?? 0
  expectDone(await place.inside((tx) => putToGovernors(tx, place.desk(), head, seen)))
  const words = (await place.inside((tx) => openDraft(tx)))?.put?.hash.toString('hex') ?? ''
  expectDone(await place.inside((tx) => signPolicy(tx, chair, words, new Date())))
  const today = dayAt(new Date())
  const meeting = { adoptedOn: today, meeting: 'Spring', minute: '7.2', inForceFrom: today, seen: words }
  return expectDone(await place.inside((tx) => adoptDraft(tx, place.desk(), chair, meeting))).version
}

/** The fact is of a version: another source is another version's, and a version without one shows nothing. */
const sourceOfTheVersion: Scenario = {
  name: 'the template is that of the version in force: a version built on another says so, and one built on none shows nothing',
  shows: within('policy', saying('built-on-a-template'), ['record']),
  async run(ground, clause) {
    const place = await ground.aSchool()
    const first = await place.inside(policyInForce)
    if (!first) throw new NotHeld('no policy is in force')
    await expectProof(place, clause, first.version)
    const second = await builtOnAfterwards(place, 'The county’s own template')
    await expectProof(place, clause, second)
    const state = await place.stateOf(clause)
    if (state.is === 'kept' && state.proof.some(({ id }) => id === first.version)) {
      throw new NotHeld('the version that was replaced still proves it')
    }
    const now = await place.inside(policyInForce)
    if (!now || answer(now.policy, 'policy-template-source').value !== 'The county’s own template') {
      throw new NotHeld('the version in force does not keep what it was built on')
    }
    await builtOnAfterwards(place, '')
    await expectState(place, clause, 'not-called-for')
  },
}

export const officialScenarios: readonly Scenario[] = [theNamedNetworks, officialIsCovered, sourceOfTheVersion]
