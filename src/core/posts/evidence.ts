import { type Call, stateOfCalls, stateOfUses } from '../policy/state/call.ts'
import type { Proof } from '../policy/state/clause-state.ts'
import { anyOf, type Keeping, type SubjectEvidence, settling, within } from '../policy/state/evidence.ts'
import type { PersonId, PostId } from '../school/ids.ts'
import type { SchoolWords } from '../screening/school-words.ts'
import { screen } from '../screening/screen.ts'
import { beingRead, onItsWay, withWriters } from './post-tasks.ts'

/** What the records say of one post, as far as a clause may rest on it. */
export type PostStory = {
  readonly post: PostId
  /** Its title, or its first words. */
  readonly name: string
  readonly writers: readonly PersonId[]
  /** Whether it is with readers; otherwise it is with its writers, or on its way. */
  readonly isRead: boolean
  /** How many have agreed what was put forward last. */
  readonly agreements: number
  readonly begunAt: Date
  readonly dueAt: Date | null
  readonly putForwardAt: Date | null
  /** Whether names were checked against the roll when it was put forward. */
  readonly namesChecked: boolean
  readonly agreedAt: Date | null
  readonly releasedAt: Date | null
  /** When the first channel had it. */
  readonly outAt: Date | null
  /** How people who are not on social media are reached, with the reason where nobody is. */
  readonly otherRoute: string | null
  readonly showsPupils: boolean
  /** When somebody said that the school may use what is somebody else’s. */
  readonly permissionAt: Date | null
}

/** A draft that somebody is still writing, with the words in it that were answered for. */
export type OpenDraft = {
  readonly post: PostId
  readonly name: string
  readonly writers: readonly PersonId[]
  readonly text: string
  readonly savedAt: Date
  readonly dueAt: Date | null
  readonly answered: readonly string[]
}

export type PostFacts = {
  readonly stories: readonly PostStory[]
  readonly drafts: readonly OpenDraft[]
  readonly school: SchoolWords
}

/** A post that is let out and not where people can read it an hour after its time is late. In milliseconds. */
const lateAfter = 3_600_000
/** How long a draft may wait for the answer that lets it be put forward, where it has no time of its own. */
const answerWithin = 7 * 86_400_000

const record = (kind: string, post: PostId, at: Date): Proof => ({ kind, id: post, at, href: `/posts/${post}` })

/** A post that was put forward calls for whoever must agree; nothing goes out until they have. */
const reading: Keeping<PostFacts> = {
  name: 'agreed-before-it-goes-out',
  carries: within('publishing', settling('second-reader', 'post-approver'), ['enforce', 'record']),
  at: '/posts',
  control: 'Read a post, and agree it or send it back',
  state: ({ stories }, { policy, now }) =>
    stateOfCalls(
      stories.flatMap((story): Call[] => {
        const { post, putForwardAt, releasedAt } = story
        if (!putForwardAt) return []
        const answer = releasedAt && record('release', post, releasedAt)
        return [{ event: record('put-forward', post, putForwardAt), by: null, answer, task: beingRead(policy, story) }]
      }),
      now,
    ),
}

const otherRoute: Keeping<PostFacts> = {
  name: 'others-are-reached-too',
  carries: within('publishing', settling('non-social-media-alternative')),
  at: '/posts/new',
  control: 'Say how people who are not on social media are reached',
  state: ({ stories }) =>
    stateOfUses(
      stories.flatMap(({ post, putForwardAt, otherRoute: by }) =>
        putForwardAt && by !== null ? [record('other-route', post, putForwardAt)] : [],
      ),
    ),
}

/** News, and word of an incident, leaves by official accounts alone: nothing is put forward for any other. */
const official: Keeping<PostFacts> = {
  name: 'official-accounts-alone',
  carries: within('publishing', settling('school-news-on-personal-accounts', 'incident-comms-official-only')),
  at: '/posts/new',
  control: 'Choose where it goes, from the register of official channels',
  state: ({ stories }) =>
    stateOfUses(stories.flatMap(({ post, releasedAt }) => (releasedAt ? [record('release', post, releasedAt)] : []))),
}

/** What was let out has to stand where anybody can examine it. */
const scrutiny: Keeping<PostFacts> = {
  name: 'open-to-scrutiny',
  carries: within('publishing', settling('post-scrutiny')),
  at: '/posts',
  control: 'See every post with its whole history',
  state: ({ stories }, { now }) =>
    stateOfCalls(
      stories.flatMap((story): Call[] => {
        const { post, releasedAt, dueAt, outAt } = story
        if (!releasedAt) return []
        const from = dueAt && dueAt > releasedAt ? dueAt : releasedAt
        const by = new Date(from.getTime() + lateAfter)
        return [
          {
            event: record('release', post, releasedAt),
            by,
            answer: outAt && record('publication', post, outAt),
            task: onItsWay(story, by < now),
          },
        ]
      }),
      now,
    ),
}

/** The tests of a formal message are part of agreeing it: words in question are found and answered before it is read. */
const quality: Keeping<PostFacts> = {
  name: 'messages-are-fit-to-send',
  carries: within(
    'publishing',
    (clause) => settling('post-quality-tests')(clause) && !settling('post-scrutiny')(clause),
  ),
  at: '/posts',
  control: 'Read what was found in a post before agreeing it',
  state: ({ stories }, { policy, now }) =>
    stateOfCalls(
      stories.flatMap((story): Call[] => {
        const { post, putForwardAt, dueAt, agreedAt } = story
        if (!putForwardAt) return []
        const answer = agreedAt && record('reading', post, agreedAt)
        return [{ event: record('put-forward', post, putForwardAt), by: dueAt, answer, task: beingRead(policy, story) }]
      }),
      now,
    ),
}

const othersWork: Keeping<PostFacts> = {
  name: 'permission-for-others-work',
  carries: within('publishing', settling('third-party-content')),
  at: '/posts/new',
  control: 'Answer for what belongs to somebody else',
  state: (facts, { policy, now }) => {
    const { stories, drafts, school } = facts
    const waiting = drafts.flatMap((draft): Call[] => {
      const found = screen({ policy, text: draft.text, school, roll: null, channelKinds: [], on: '2026-01-01' })
      const open = found.some(({ type, span }) => type === 'copyright' && !draft.answered.includes(span))
      if (!open) return []
      const by = draft.dueAt ?? new Date(draft.savedAt.getTime() + answerWithin)
      return [{ event: record('draft', draft.post, draft.savedAt), by, answer: null, task: withWriters(draft) }]
    })
    const given = stories.flatMap((story): Call[] => {
      const { post, begunAt, permissionAt } = story
      if (!permissionAt) return []
      const answer = record('permission', post, permissionAt)
      return [{ event: record('draft', post, begunAt), by: null, answer, task: withWriters(story) }]
    })
    return stateOfCalls([...waiting, ...given], now)
  },
}

const safeguarding: Keeping<PostFacts> = {
  name: 'checked-against-the-roll',
  carries: within('publishing', settling('linked-policies')),
  at: '/posts/new',
  control: 'Put a post forward, its names checked against the roll',
  state: ({ stories }, { now }) =>
    stateOfCalls(
      stories.map((story) => {
        const { post, begunAt, putForwardAt, namesChecked, dueAt } = story
        return {
          event: record('draft', post, begunAt),
          by: putForwardAt && !namesChecked ? begunAt : (dueAt ?? null),
          answer: putForwardAt && namesChecked ? record('check', post, putForwardAt) : null,
          task: withWriters(story),
        }
      }),
      now,
    ),
}

/** Nothing that shows a child goes out without the yes of their family for every channel. */
const consent: Keeping<PostFacts> = {
  name: 'consent-for-every-picture',
  carries: anyOf(within('consent')),
  at: '/posts/new',
  control: 'Say who is in a picture; their consents are looked up',
  state: ({ stories }) =>
    stateOfUses(
      stories.flatMap(({ post, releasedAt, showsPupils }) =>
        releasedAt && showsPupils ? [record('release', post, releasedAt)] : [],
      ),
    ),
}

export const postsEvidence: SubjectEvidence<PostFacts> = {
  subject: 'posts',
  keepings: [reading, otherRoute, official, scrutiny, quality, othersWork, safeguarding, consent],
}
