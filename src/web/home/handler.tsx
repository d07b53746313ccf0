import { readersToday } from '../../actions/posts/who-may-read.ts'
import { may } from '../../core/access/may.ts'
import { whenInWords } from '../../core/school/london-time.ts'
import { backedUpAt, goingOutThisWeek, noticesFor, postsThatWait } from '../../storage/home/what-waits.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { needsOfKeys } from '../concerns/key/needs.ts'
import { needsOfConcerns } from '../concerns/needs.ts'
import { needsOfOutside } from '../concerns/outside/needs.ts'
import { needsOfGuidance } from '../guidance/needs.ts'
import { Button } from '../kit/button.tsx'
import { Acts } from '../kit/signpost/acts.tsx'
import { NeedsList } from '../kit/signpost/needs-list.tsx'
import { Trail } from '../kit/signpost/trail.tsx'
import { needOfReading, needsOfImprovements } from '../oversight/needs.ts'
import { needsOfPeople } from '../people/needs.ts'
import { needsOfTies } from '../people/ties/needs.ts'
import { needsOfPolicy } from '../policy/needs.ts'
import { postName } from '../posts/stage-words.ts'
import type { Reply, SchoolVisit } from '../route.ts'
import { schoolPage } from '../shell/school-page.tsx'
import { needOfBackup, needsOfNotices, needsOfPosts, type Ranked } from './needs.ts'

const numbers = [
  'Nothing needs you',
  'One thing needs you',
  'Two things need you',
  'Three things need you',
  'Four things need you',
  'Five things need you',
  'Six things need you',
]

/** Opens on what needs this person now, the most urgent first; then what goes out this week. */
export async function showHome(visit: SchoolVisit): Promise<Reply> {
  const { tx, actor, now } = visit
  const inForce = await policyInForce(tx)
  const seesPosts = may(actor.roles, 'post.see').verdict === 'allowed'
  const ofPosts =
    inForce && seesPosts
      ? needsOfPosts(visit, inForce.policy, await postsThatWait(tx, actor.person), await readersToday(tx, now))
      : []
  const needs: Ranked[] = [
    ...ofPosts,
    ...(await needsOfPeople(visit)),
    ...(await needsOfTies(visit)),
    ...(await needsOfPolicy(visit)),
    ...(await needsOfConcerns(visit)),
    ...(await needsOfKeys(visit)),
    ...(await needsOfOutside(visit)),
    ...(await needsOfGuidance(visit)),
    ...(await needsOfImprovements(visit)),
    ...(await needOfReading(visit)),
    ...needsOfNotices(visit, await noticesFor(tx, actor.person), ofPosts),
    ...needOfBackup(visit, await backedUpAt(tx)),
  ].sort((a, b) => a.rank - b.rank)
  const week = seesPosts ? await goingOutThisWeek(tx, now) : []
  const title = numbers[needs.length] ?? `${needs.length} things need you`
  return {
    page: schoolPage(
      visit,
      { title, place: 'Home' },
      <>
        <h1>{title}</h1>
        {needs.length > 0 ? (
          <NeedsList needs={needs} />
        ) : (
          <p>You are up to date. Anything new will stand here first.</p>
        )}
        <Acts>
          {may(actor.roles, 'post.write').verdict === 'allowed' && <Button href="/posts/new">Write a post</Button>}
          {seesPosts && (
            <Button kind="secondary" href="/posts">
              Look at the posts
            </Button>
          )}
        </Acts>
        {seesPosts && (
          <section>
            <h2>Going out this week</h2>
            {week.length === 0 ? (
              <p>Nothing went out in the last days, and nothing is on its way.</p>
            ) : (
              <Trail
                steps={week.map((post) => ({
                  words: <a href={`/posts/${post.id}`}>{postName(post)}</a>,
                  when: whenInWords(post.dueAt, now),
                  note: post.channels.join(', '),
                  stands: post.out ? ('done' as const) : ('to-come' as const),
                }))}
              />
            )}
          </section>
        )}
      </>,
    ),
  }
}
