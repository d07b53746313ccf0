import type { BeingRead } from '../../../actions/posts/agree-post.ts'
import type { Found } from '../../../actions/posts/find-in-draft.ts'
import type { Basis } from '../../../core/policy/decision.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import { Basis as BasisWords } from '../../policy/basis.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ChannelPreviews, previewed } from '../channel-previews.tsx'
import { holdWords } from '../hold-words.ts'
import { Refused, type ShownRefusal } from '../refused.tsx'
import { postName } from '../stage-words.ts'
import { FoundList } from '../write/found.tsx'

export type ReadModel = {
  readonly waiting: BeingRead
  readonly may: boolean
  readonly basis: Basis
  readonly found: Found
  readonly note: string
  readonly onWords: string
  /** How long it can still be pulled back once it is agreed. */
  readonly holdMinutes: number
  readonly refusal: ShownRefusal | null
}

function whenAgreed(holdMinutes: number): string {
  const hold = holdWords(holdMinutes)
  return hold === null ? 'as soon as you agree.' : `${hold} after you agree.`
}

/** Exactly what will appear on each channel, beside what was found and how it was answered; then agree, or send back. */
export function readPage(visit: SchoolVisit, model: ReadModel) {
  const { draft, version, readers } = model.waiting
  const writers = draft.writers.map(
    (id) => readers.people.find((person) => person.id === id)?.name ?? 'Somebody who has left',
  )
  const name = postName(version.content)
  const channels = draft.channels.map((channel) => channel.name)
  return schoolPage(
    visit,
    { title: `Read “${name}”`, place: 'Posts' },
    <>
      <p class="soft">
        <a href={`/posts/${draft.id}`}>About this post</a>
      </p>
      {model.refusal && <Refused words={model.refusal} />}
      <h1>Read “{name}”</h1>
      <p>
        Written by {writers.join(' and ')}. It goes to {channels.join(' and ')},{' '}
        {version.content.urgent
          ? 'as soon as you agree: it is urgent.'
          : draft.dueAt
            ? `${whenInWords(draft.dueAt, visit.now)}.`
            : whenAgreed(model.holdMinutes)}
      </p>
      <div class="columns">
        <div>
          <h2>What will appear</h2>
          <ChannelPreviews post={previewed(draft, version.content)} />
          {draft.pictures.map((picture, at) => (
            <p class="soft">
              Picture {at + 1} is described as “{picture.alt.replace(/\.$/, '')}”.{' '}
              {picture.shows === 'nobody'
                ? 'The writer says that no pupil is in it.'
                : `The writer named ${picture.pupils.length} in it.`}
            </p>
          ))}
        </div>
        <div>
          <h2>What was found</h2>
          <FoundList post={draft.id} found={model.found} answerable={false} />
          {version.content.otherRoute && (
            <p>
              For people who do not use social media:{' '}
              {version.content.otherRoute.by === 'none'
                ? version.content.otherRoute.reason
                : `by ${version.content.otherRoute.by}.`}
            </p>
          )}
        </div>
      </div>
      {model.may && (
        <Form visit={visit} action={`/posts/${draft.id}/read`}>
          <input type="hidden" name="seen" value={version.hash.toString('hex')} />
          <Acts>
            <Button name="act" value="agree" once>
              Agree: it may go out
            </Button>
          </Acts>
          <h2>Or send it back</h2>
          <Textarea
            name="note"
            label="What should change?"
            hint="Only the writers see this."
            rows={3}
            value={model.note}
          />
          <Input name="onWords" label="Which words, if it is about certain words" value={model.onWords} />
          <Button kind="secondary" name="act" value="send-back">
            Send back with this note
          </Button>
          <p class="under-acts">
            <BasisWords basis={model.basis} />
          </p>
        </Form>
      )}
    </>,
  )
}
