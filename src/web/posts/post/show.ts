import { beingRead, mayAnswer } from '../../../actions/posts/agree-post.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { readingRoute } from '../../../core/posts/reading-route.ts'
import type { PostId } from '../../../core/school/ids.ts'
import { peopleToday } from '../../../storage/people/people-today.ts'
import { draftById } from '../../../storage/posts/draft-by-id.ts'
import {
  type HistoryLine,
  holdsNow,
  type PublicationRow,
  postHistory,
  publicationsOf,
} from '../../../storage/posts/post-history.ts'
import { readingsOf } from '../../../storage/posts/readings.ts'
import { type Release, releasesOf } from '../../../storage/posts/releases.ts'
import { latestVersion } from '../../../storage/posts/versions.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import type { ShownRefusal } from '../refused.tsx'
import { postPage } from './page.tsx'
import { whatCanBeDone } from './what-can-be-done.ts'

/** Lays out a post's page, with a refusal on top where something was just refused. */
export async function showPost(
  visit: SchoolVisit,
  policy: Policy,
  id: PostId,
  refusal: ShownRefusal | null = null,
): Promise<Reply> {
  const { tx, actor } = visit
  const draft = await draftById(tx, id)
  if (!draft) return 'not-found'
  const publications = await publicationsOf(tx, id)
  const holds = await holdsNow(tx, id)
  const waiting = draft.stage === 'reading' ? await beingRead(tx, visit.now, policy, id) : undefined
  const releases = await releasesOf(tx, id)
  const people = new Map((await peopleToday(tx, visit.now)).map((person) => [person.id as string, person.name]))
  const correcting =
    ['draft', 'sent-back', 'reading', 'agreed'].includes(draft.stage) &&
    publications.some((publication) => publication.state === 'confirmed' && publication.removedAt === null)
  return {
    page: postPage(visit, {
      draft,
      version: (await latestVersion(tx, id)) ?? null,
      name: (person) => (person && people.get(person)) ?? 'Somebody who has left',
      readings: await readingsOf(tx, id),
      releases,
      publications,
      history: fullHistory(await postHistory(tx, id), releases, publications),
      holds,
      correcting,
      acts: whatCanBeDone({
        draft,
        person: actor.person,
        roles: actor.roles,
        route: readingRoute(policy),
        mayRead: waiting !== undefined && mayAnswer(policy, actor, waiting).verdict === 'allowed',
        publications: publications.map((publication) => publication.state),
        held: holds.length > 0,
        correcting,
      }),
      news: newsOf(visit.query),
      refusal,
    }),
    status: refusal ? 403 : 200,
  }
}

/** A post brought in from before has releases that the record does not tell of line by line: they are told from themselves. */
function fullHistory(
  lines: readonly HistoryLine[],
  releases: readonly Release[],
  sent: readonly PublicationRow[],
): readonly HistoryLine[] {
  if (!lines.some((line) => line.verb === 'bring-in-post')) return lines
  const before = [
    ...releases.map((release) => ({
      at: release.at,
      verb: `release-${release.kind}`,
      actor: release.by,
      name: release.byName,
      channel: null,
    })),
    ...sent.flatMap((one) =>
      one.doneAt
        ? [{ at: one.doneAt, verb: 'publication-confirmed', actor: null, name: null, channel: one.channelName }]
        : [],
    ),
  ]
  return [...before, ...lines].sort((a, b) => a.at.getTime() - b.at.getTime())
}

function newsOf(query: Readonly<Record<string, unknown>>): string | null {
  if (query['sent'] === '1') return 'Sent. This page shows where it stands.'
  if (query['agreed'] === '1') return 'You agreed it. This page shows when it goes out.'
  if (query['sent-back'] === '1') return 'Sent back. The writers have been told.'
  if (query['done'] === '1') return 'Done.'
  return null
}
