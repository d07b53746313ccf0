import { openFindings } from '../../../actions/posts/find-in-draft.ts'
import { timeInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FileUpload } from '../../kit/file-upload.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Trail } from '../../kit/signpost/trail.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ChannelPreviews, previewed } from '../channel-previews.tsx'
import { holdWords } from '../hold-words.ts'
import { Refused } from '../refused.tsx'
import { putForwardWords, wayInWords } from '../way-words.ts'
import { FoundList } from './found.tsx'
import type { WriteModel } from './model.ts'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function heading(model: WriteModel): string {
  const stops = openFindings(model.found).length
  if (stops === 0) return model.draft.version > 0 ? 'Change the post' : 'Write a post'
  const count = numbers[stops] ?? String(stops)
  return stops === 1 ? 'One thing stops this going out' : `${count} things stop this going out`
}

export function writePage(visit: SchoolVisit, model: WriteModel) {
  const { draft, words } = model
  const title = heading(model)
  const problems = [...model.problems, ...(model.timeProblem ? [{ words: model.timeProblem, href: '#date' }] : [])]
  return schoolPage(
    visit,
    { title: problems.length > 0 ? `To mend: ${title}` : title, place: 'Posts', scripts: ['write-post'] },
    <>
      <p class="soft">
        <a href="/posts">Posts</a>
      </p>
      {problems.length > 0 && <ErrorSummary title="Before it can be sent" problems={problems} />}
      {model.refusal && <Refused words={model.refusal} />}
      {model.unsaved !== null && (
        <section>
          <h2>What you typed, not saved yet</h2>
          <p class="as-typed preview">{model.unsaved}</p>
        </section>
      )}
      <h1 id="standing">{title}</h1>
      <Form visit={visit} action={`/posts/${draft.id}/write`} files id="writing">
        <button type="submit" name="act" value="save" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
          Save
        </button>
        <input type="hidden" name="revision" value={String(draft.revision)} />
        <div class="columns">
          <div>
            <Input name="title" label="Title" hint="A few words, for the newsletter and our page" value={words.title} />
            <Textarea name="text" label="What do you want to say?" rows={9} value={words.text} />
            <p class="soft" id="saved" role="status">
              {model.saved ? `Saved at ${timeInWords(draft.savedAt)}.` : ''}
            </p>
            <h2>What was found</h2>
            {model.asked !== null && (
              <p role="status">
                {model.asked === 1 ? 'One person has' : `${model.asked} people have`} been asked for an answer. Your
                words are saved; go on with something else.
              </p>
            )}
            <div id="found">
              <FoundList post={draft.id} found={model.found} answerable />
            </div>
            <h2 id="pictures-heading">Pictures</h2>
            <Pictures model={model} />
            <Where model={model} />
            <Acts>
              <Button name="act" value="put-forward" once>
                {putForwardWords(model.route)}
              </Button>
              <Button kind="secondary" name="act" value="save">
                Keep for later
              </Button>
            </Acts>
          </div>
          <aside>
            <h2>How it will look</h2>
            <div id="previews">
              <ChannelPreviews post={previewed(draft, words)} />
            </div>
            <h2>What happens next</h2>
            <Trail
              steps={[
                { words: 'You write it', stands: 'now' },
                ...wayInWords(model.route, model.noticeMinutes).map((step) => ({
                  words: step,
                  stands: 'to-come' as const,
                })),
                { words: goesOut(model), stands: 'to-come' },
              ]}
            />
          </aside>
        </div>
      </Form>
    </>,
  )
}

function goesOut({ route, holdMinutes, words }: WriteModel): string {
  const hold = holdWords(holdMinutes)
  if (route.overseen || words.urgent || hold === null) return 'It goes out'
  return `It goes out, and can be pulled back for ${hold} before`
}

function Pictures({ model }: { model: WriteModel }) {
  const { draft } = model
  return (
    <>
      {draft.pictures.length > 0 && (
        <ol class="pictures">
          {draft.pictures.map((picture, at) => {
            const ready = picture.alt.trim() !== '' && (picture.shows === 'nobody' || picture.pupils.length > 0)
            return (
              <li id={`picture-${at + 1}`}>
                <img
                  src={`/posts/${draft.id}/pictures/${picture.id}/file`}
                  alt={picture.alt || `Picture ${at + 1}, not described yet`}
                />
                <p>
                  {picture.alt || 'Not described yet.'}
                  <br />
                  <span class="soft">
                    {picture.shows === 'unanswered'
                      ? 'Nobody has said who is in it.'
                      : picture.shows === 'nobody'
                        ? 'No pupil is in it.'
                        : picture.pupils.length === 1
                          ? 'One pupil is in it.'
                          : `${picture.pupils.length} pupils are in it.`}
                  </span>
                </p>
                <Button kind="secondary" name="act" value={`describe:${picture.id}`}>
                  {ready ? `Change what picture ${at + 1} shows` : `Say what picture ${at + 1} shows`}
                </Button>
              </li>
            )
          })}
        </ol>
      )}
      <FileUpload
        name="pictures"
        label={draft.pictures.length > 0 ? 'Add another picture' : 'Add a picture'}
        hint="JPEG, PNG, WebP or GIF, up to 20 MB. Where and when it was taken is removed from the file."
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        multiple
      />
      <Button kind="secondary" name="act" value="add-pictures">
        Add to the post
      </Button>
    </>
  )
}

function Where({ model }: { model: WriteModel }) {
  const { words } = model
  return (
    <>
      <Checkboxes
        name="channels"
        legend={{ words: 'Where does it go?', class: 'govuk-fieldset__legend--m' }}
        values={words.channels}
        choices={model.choices.map((choice) => ({
          value: choice.id,
          words: choice.name,
          hint: choice.closedBecause ?? undefined,
          disabled: choice.closedBecause !== null && !words.channels.includes(choice.id),
        }))}
      />
      {model.choices.length === 0 && (
        <p>
          No channel is in the register yet. <a href="/channels">Open the register</a>
        </p>
      )}
      <Radios
        name="when"
        legend={{ words: 'When?', class: 'govuk-fieldset__legend--m' }}
        value={words.dueAt || model.typed.date || model.timeProblem ? 'at' : 'agreed'}
        choices={[
          { value: 'agreed', words: 'As soon as it is agreed' },
          {
            value: 'at',
            words: 'At a day and time',
            reveals: (
              <div class="day-and-time">
                <Input
                  name="date"
                  type="date"
                  label="Day"
                  value={model.typed.date}
                  error={model.timeProblem ?? undefined}
                />
                <Input name="time" type="time" label="Time" value={model.typed.time} />
              </div>
            ),
          },
        ]}
      />
      <Checkboxes
        name="urgent"
        legend={{ words: 'Is it urgent?', class: 'govuk-fieldset__legend--s' }}
        values={words.urgent ? ['yes'] : []}
        choices={[
          {
            value: 'yes',
            words: 'Families need it now: a closure, or somebody’s safety',
            hint: 'Whoever stands in may agree it, and it goes out at once.',
          },
        ]}
      />
      {model.othersAsked && (
        <Radios
          name="other"
          legend={{ words: 'How will people who do not use social media know?', class: 'govuk-fieldset__legend--m' }}
          hint="Not asked where it goes in the newsletter anyway."
          value={words.otherRoute?.by ?? ''}
          choices={[
            { value: 'newsletter', words: 'In the newsletter' },
            { value: 'letter', words: 'By letter' },
            { value: 'display', words: 'On a display in school' },
            {
              value: 'none',
              words: 'Nobody misses out',
              reveals: <Input name="otherReason" label="Why not?" value={words.otherRoute?.reason ?? ''} />,
            },
          ]}
        />
      )}
    </>
  )
}
