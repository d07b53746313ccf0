import type { DraftFinding } from '../../../actions/posts/find-in-draft.ts'
import type { Draft } from '../../../core/posts/post.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ChannelPreviews, previewed } from '../channel-previews.tsx'
import { Refused, type ShownRefusal } from '../refused.tsx'
import { postName } from '../stage-words.ts'
import { FindingAsFound } from '../write/found.tsx'

export type FindingsModel = {
  readonly draft: Draft
  /** What stops it, and whether this person's answer would count. */
  readonly stops: readonly { readonly finding: DraftFinding; readonly mine: boolean }[]
  readonly typed: string
  readonly refusal: ShownRefusal | null
}

/** What stops a post beside the post as it would appear, each with whose answer counts, and for those the place to give it. */
export function findingsPage(visit: SchoolVisit, { draft, stops, typed, refusal }: FindingsModel) {
  const title = `What stops “${postName(draft)}”`
  return schoolPage(
    visit,
    { title, place: 'Posts' },
    <>
      <p class="soft">
        <a href={`/posts/${draft.id}`}>About this post</a>
      </p>
      {refusal && <Refused words={refusal} />}
      <h1>{title}</h1>
      <div class="columns">
        <div>
          {stops.length === 0 && <p>Nothing stops it now.</p>}
          {stops.map(({ finding, mine }, at) => (
            <FindingAsFound finding={finding}>
              {mine && (
                <Form visit={visit} action={`/posts/${draft.id}/findings`}>
                  <input type="hidden" name="type" value={finding.type} />
                  <input type="hidden" name="span" value={finding.span} />
                  <input type="hidden" name="ofText" value={finding.ofText?.toString('hex') ?? ''} />
                  <Input
                    name="answer"
                    id={`answer-${at}`}
                    label="Why is it right to say this?"
                    hint="Kept with your name. You do not become a writer of the post."
                    value={typed}
                  />
                  <Button kind="secondary" once>
                    Let it stand for this reason
                  </Button>
                </Form>
              )}
            </FindingAsFound>
          ))}
        </div>
        <aside>
          <h2>How it will look</h2>
          <ChannelPreviews post={previewed(draft)} />
        </aside>
      </div>
    </>,
  )
}
