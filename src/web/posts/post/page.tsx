import type { Draft } from '../../../core/posts/post.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import type { HistoryLine, Hold, PublicationRow } from '../../../storage/posts/post-history.ts'
import type { Reading } from '../../../storage/posts/readings.ts'
import type { Release } from '../../../storage/posts/releases.ts'
import type { Version } from '../../../storage/posts/versions.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Input } from '../../kit/input.tsx'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Trail } from '../../kit/signpost/trail.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ChannelPreviews, previewed } from '../channel-previews.tsx'
import { Refused, type ShownRefusal } from '../refused.tsx'
import { postName, stageWords } from '../stage-words.ts'
import { historyWords } from './history-words.ts'
import { publicationWords } from './publication-words.ts'
import type { PostActs } from './what-can-be-done.ts'

export type PostModel = {
  readonly draft: Draft
  readonly version: Version | null
  readonly name: (person: string | null) => string
  readonly readings: readonly Reading[]
  readonly releases: readonly Release[]
  readonly publications: readonly PublicationRow[]
  readonly history: readonly HistoryLine[]
  readonly holds: readonly Hold[]
  readonly acts: PostActs
  readonly correcting: boolean
  readonly news: string | null
  readonly refusal: ShownRefusal | null
}

/** What a correction took the place of stands last. */
function lastFirst(publications: PostModel['publications']): PostModel['publications'] {
  const replaced = (publication: PublicationRow) => (publication.state === 'replaced' ? 1 : 0)
  return [...publications].sort((a, b) => replaced(a) - replaced(b))
}

function standing({ draft, holds, publications }: PostModel) {
  if (holds.length > 0) return { is: 'asks', children: 'Held' } as const
  const keptIn = draft.stage === 'agreed' && publications.some((publication) => publication.state === 'held')
  return keptIn ? ({ is: 'asks', children: 'Kept in' } as const) : stageWords[draft.stage]
}

/** One post: where it stands, what can be done about it now, and its whole history. */
export function postPage(visit: SchoolVisit, model: PostModel) {
  const { draft } = model
  const title = postName(draft)
  const seen = draft.stage === 'out' ? 'now' : draft.stage === 'taken-down' ? 'before' : 'to-come'
  const sentBack = draft.stage === 'sent-back' ? model.readings.findLast((reading) => !reading.agreed) : undefined
  return schoolPage(
    visit,
    { title, place: 'Posts' },
    <>
      <p class="soft">
        <a href="/posts">Posts</a>
      </p>
      {model.news && <NotificationBanner kind="success">{model.news}</NotificationBanner>}
      {model.refusal && <Refused words={model.refusal} />}
      <h1>{title}</h1>
      <p>
        <State {...standing(model)} />{' '}
        {model.correcting && 'A correction is being written; what is out stays until it is agreed.'}
      </p>
      {sentBack && (
        <NotificationBanner title="Sent back">
          <p class="govuk-notification-banner__heading">
            {model.name(sentBack.reader)} asks: {sentBack.note}
          </p>
          {sentBack.onWords && <p>About the words “{sentBack.onWords}”.</p>}
        </NotificationBanner>
      )}
      {model.holds.map((hold) => (
        <NotificationBanner title="Held">
          <p class="govuk-notification-banner__heading">
            {hold.by ?? 'Signpost'} held it {whenInWords(hold.at, visit.now)}: {hold.reason}
          </p>
          <p>It does not go out until somebody lets it go.</p>
        </NotificationBanner>
      ))}
      <PostActions visit={visit} model={model} />
      <div class="columns">
        <div>
          <h2>{seen === 'now' ? 'As people see it' : seen === 'before' ? 'As people saw it' : 'As it stands'}</h2>
          <ChannelPreviews seen={seen} post={previewed(draft)} />
        </div>
        <aside>
          {model.publications.length > 0 && (
            <>
              <h2>Where it went</h2>
              <ul class="plain">
                {lastFirst(model.publications).map((publication) => (
                  <li>
                    <b>{publication.channelName}</b>: {publicationWords(publication, visit.now)}
                    {publication.channelKind === 'newsletter' &&
                      ['confirmed', 'sending', 'unknown'].includes(publication.state) && (
                        <>
                          {' '}
                          <a href={`/posts/${draft.id}/newsletter/${publication.id}`}>Who it reached</a>
                        </>
                      )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>What happened</h2>
          <Trail
            steps={model.history.map((line) => ({
              words: historyWords(line, model),
              when: whenInWords(line.at, visit.now),
              stands: 'done' as const,
            }))}
          />
          {model.version && (
            <Details summary="The exact bytes">
              <p>
                Version {model.version.number}, fingerprint{' '}
                <code class="hash">{model.version.hash.toString('hex')}</code>. Whoever agreed it agreed these bytes and
                no others.
              </p>
              <p>
                <a href={`/posts/${draft.id}/versions`}>Every version, byte for byte</a>
              </p>
            </Details>
          )}
        </aside>
      </div>
    </>,
  )
}

function PostActions({ visit, model }: { visit: SchoolVisit; model: PostModel }) {
  const { draft, acts } = model
  if (acts.length === 0) return null
  const has = (act: PostActs[number]) => acts.includes(act)
  return (
    <>
      <Acts>
        {has('read') && <Button href={`/posts/${draft.id}/read`}>Read it now</Button>}
        {has('write') && <Button href={`/posts/${draft.id}/write`}>Go on writing</Button>}
      </Acts>
      <Form visit={visit} action={`/posts/${draft.id}`}>
        {has('hold') && (
          <Details summary="Is something wrong with it?" open={draft.stage === 'agreed'}>
            <Input name="reason" label="Why should it wait?" value="" />
            <Button kind="secondary" name="act" value="hold">
              Hold it
            </Button>
          </Details>
        )}
        <Acts>
          {has('lift') && (
            <Button name="act" value="lift">
              Let it go again
            </Button>
          )}
          {has('pull-back') && (
            <Button kind="secondary" name="act" value="pull-back">
              Pull it back to change it
            </Button>
          )}
          {has('release-late') && (
            <Button name="act" value="release-late">
              Send it now, late
            </Button>
          )}
          {has('correct') && (
            <Button kind="secondary" name="act" value="correct">
              Correct it
            </Button>
          )}
          {has('drop-correction') && (
            <Button kind="secondary" name="act" value="drop-correction">
              Drop the correction
            </Button>
          )}
          {has('drop') && (
            <Button kind="secondary" name="act" value="drop">
              Put this draft away
            </Button>
          )}
          {has('pick-up') && (
            <Button name="act" value="pick-up">
              Pick it up again
            </Button>
          )}
          {has('take-down') && (
            <Button kind="warning" name="act" value="take-down">
              Take it down now
            </Button>
          )}
        </Acts>
        {has('take-down') && draft.channels.some((channel) => channel.kind === 'newsletter') && (
          <p class="soft">
            Taking it down clears our page, its feeds and the widget at once. A newsletter that has been sent cannot be
            called back.
          </p>
        )}
        {has('skip') && (
          <p>
            <a href={`/posts/${draft.id}/skip`}>Nobody can read it in time?</a>
          </p>
        )}
      </Form>
    </>
  )
}
