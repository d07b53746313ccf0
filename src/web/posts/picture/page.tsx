import type { Draft, PostPicture, Shows } from '../../../core/posts/post.ts'
import { nameInPosts } from '../../../core/screening/pictured.ts'
import type { RollPupil } from '../../../core/screening/roll.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Details } from '../../kit/details.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { InsetText } from '../../kit/inset-text.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

export type PictureModel = {
  readonly draft: Draft
  readonly picture: PostPicture
  readonly number: number
  readonly said: { readonly alt: string; readonly shows: Shows; readonly pupils: readonly string[] }
  readonly problems: readonly { readonly words: string; readonly href: string }[]
  readonly roll: readonly RollPupil[]
}

/** One picture: what it shows for those who cannot see it, and which pupils are in it or that none is. */
export function picturePage(visit: SchoolVisit, model: PictureModel) {
  const { draft, picture, said, problems } = model
  const problemAt = (href: string) => problems.find((problem) => problem.href === href)?.words
  const title = `What picture ${model.number} shows`
  return schoolPage(
    visit,
    { title: problems.length > 0 ? `To mend: ${title}` : title, place: 'Posts', scripts: ['find-pupil'] },
    <>
      <p class="soft">
        <a href={`/posts/${draft.id}/write`}>Back to the post</a>
      </p>
      {problems.length > 0 && <ErrorSummary title="Before the picture can be used" problems={problems} />}
      <h1>{title}</h1>
      <Form visit={visit} action={`/posts/${draft.id}/pictures/${picture.id}`}>
        <div class="columns">
          <div>
            <Textarea
              name="alt"
              label="Describe it for people who cannot see it"
              hint="What it shows, in a sentence. Leave pupils’ names out."
              rows={3}
              value={said.alt}
              error={problemAt('#alt')}
            />
            <Radios
              name="shows"
              legend="Are any pupils in it?"
              error={problemAt('#shows')}
              value={said.shows === 'unanswered' ? undefined : said.shows}
              choices={[
                { value: 'nobody', words: 'No pupil can be recognised in it' },
                {
                  value: 'pupils',
                  words: 'Yes, these pupils',
                  reveals: <PupilsByClass roll={model.roll} chosen={said.pupils} />,
                },
              ]}
            />
            <Acts>
              <Button name="act" value="save">
                Save what it shows
              </Button>
              <Button kind="warning" name="act" value="remove">
                Take it out of the post
              </Button>
            </Acts>
          </div>
          <aside>
            <img
              class="picture"
              src={`/posts/${draft.id}/pictures/${picture.id}/file`}
              alt={said.alt || 'The picture to describe'}
            />
          </aside>
        </div>
      </Form>
    </>,
  )
}

function PupilsByClass({ roll, chosen }: { roll: readonly RollPupil[]; chosen: readonly string[] }) {
  if (roll.length === 0) {
    return (
      <InsetText>
        The office has not loaded the roll, so nobody’s consent can be checked. A picture with pupils in it cannot go
        out until it has.
      </InsetText>
    )
  }
  const classes = [...new Set(roll.map((pupil) => pupil.class))]
  return (
    <div id="pupils-by-class">
      {classes.map((name) => {
        const pupils = roll.filter((pupil) => pupil.class === name)
        const here = pupils.filter((pupil) => chosen.includes(pupil.id)).length
        return (
          <Details summary={here > 0 ? `${name}: ${here} chosen` : name} open={here > 0}>
            <Checkboxes
              name="pupils"
              id={`class-${pupils[0]?.id ?? name}`}
              legend={{ words: `Pupils in ${name}`, class: 'govuk-visually-hidden' }}
              class="govuk-checkboxes--small"
              values={chosen}
              choices={pupils.map((pupil) => ({ value: pupil.id, words: nameInPosts(pupil) }))}
            />
          </Details>
        )
      })}
    </div>
  )
}
