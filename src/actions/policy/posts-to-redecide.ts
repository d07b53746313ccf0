import type { Channel } from '../../core/channels/channel.ts'
import { channelStanding } from '../../core/channels/channel-standing.ts'
import { aboutKind } from '../../core/channels/kind-of-channel.ts'
import { basisOf } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Outcome, SubjectToRedecide } from '../../core/policy/re-decide.ts'
import { mayWrite } from '../../core/posts/may-write.ts'
import { readingRoute } from '../../core/posts/reading-route.ts'
import { wallClock } from '../../core/school/london-time.ts'
import type { Finding } from '../../core/screening/finding.ts'
import { consentProblems } from '../../core/screening/pictured.ts'
import type { RollIndex, RollPupil } from '../../core/screening/roll.ts'
import type { SchoolWords } from '../../core/screening/school-words.ts'
import { screen } from '../../core/screening/screen.ts'
import { acknowledgementOf } from '../../storage/agreements/acknowledgement-of.ts'
import { channelsOf } from '../../storage/channels/channels-of.ts'
import { rollOf } from '../../storage/consents/roll-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { lastPosts, type PostForward } from '../../storage/policy/last-posts.ts'
import { schoolWords } from '../../storage/school/school-words.ts'
import type { Desk } from '../desk.ts'

export type PostFact = PostForward & {
  readonly name: string
  readonly signed: 'signed' | 'read' | null
}

type School = {
  readonly roll: RollIndex | null
  readonly pupils: ReadonlyMap<string, RollPupil>
  readonly words: SchoolWords
  readonly channels: ReadonlyMap<string, Channel>
}

/** The school's last posts, to be decided under two policies: who writes, who agrees, the channel, what is found. */
export async function postsToRedecide(
  tx: InSchool,
  desk: Pick<Desk, 'rolls'>,
  most = 50,
): Promise<SubjectToRedecide<PostFact>> {
  const posts = await lastPosts(tx, most)
  const signed = new Map<string, PostFact['signed']>()
  for (const { writer } of posts) {
    if (!signed.has(writer)) signed.set(writer, await acknowledgementOf(tx, writer))
  }
  const school: School = {
    roll: await desk.rolls.rollFor(tx),
    pupils: new Map((await rollOf(tx)).map((pupil) => [pupil.id, pupil])),
    words: await schoolWords(tx),
    channels: new Map((await channelsOf(tx)).map((channel) => [channel.id, channel])),
  }
  const facts = posts.map((post) => ({
    ...post,
    name: post.content.title || `${post.content.text.slice(0, 60)}${post.content.text.length > 60 ? '…' : ''}`,
    signed: signed.get(post.writer) ?? null,
  }))
  return { subject: 'posts', facts, decide: (policy, post) => decidePost(policy, post, school) }
}

/** What a policy says of one post. Only names of reasons; the words for them are the page's. */
function decidePost(policy: Policy, post: PostFact, school: School): readonly Outcome[] {
  return [written(policy, post), agreed(policy), ...sentTo(policy, post, school), ...found(policy, post, school)]
}

function written(policy: Policy, post: PostFact): Outcome {
  const { roles, signed, approvedOn } = post
  const decision = mayWrite(policy, { roles, acceptableUse: signed, approvedOn })
  return { about: 'writing', is: decision.verdict === 'allowed' ? 'allowed' : decision.reason, basis: decision.basis }
}

function agreed(policy: Policy): Outcome {
  const route = readingRoute(policy)
  const steps = route.steps.length === 0 ? (route.overseen ? 'overseen' : 'nobody') : route.steps.join('-then-')
  return { about: 'agreeing', is: route.skippable ? `${steps}-or-skipped` : steps, basis: route.basis }
}

function sentTo(policy: Policy, post: PostFact, { channels }: School): readonly Outcome[] {
  return post.content.channels.flatMap(({ id }) => {
    const channel = channels.get(id)
    if (!channel) return []
    const standing = channelStanding(policy, channel)
    const wants = standing.standing === 'needs-you' ? standing.wants.map(({ reason }) => reason) : [standing.standing]
    return wants.map((is) => ({ about: `channel ${channel.name}`, is, basis: basisOf(policy, ['channel-approver']) }))
  })
}

function found(policy: Policy, { content, madeAt }: PostFact, school: School): readonly Outcome[] {
  const channelKinds = [...new Set(content.channels.map(({ kind }) => aboutKind(kind).consent))]
  const look = (text: string): readonly Finding[] =>
    screen({ text, policy, channelKinds, school: school.words, roll: school.roll, on: wallClock(madeAt).date })
  const pictured = content.pictures.flatMap(({ pupils }) => {
    const shown = pupils.flatMap((id) => school.pupils.get(id) ?? [])
    return shown.length === 0 ? [] : consentProblems({ pictured: shown, named: [], channelKinds, policy })
  })
  const texts = [content.title, content.text, ...content.pictures.map(({ alt }) => alt)]
  return [...texts.flatMap(look), ...pictured].map((finding) => ({
    about: `found ${finding.type}`,
    is: finding.verdict,
    basis: { clauses: finding.clauses, defaults: [] },
  }))
}
