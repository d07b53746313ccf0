import { improvementAreas } from '../../../core/oversight/improvement.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { Improvement } from '../../../storage/oversight/improvements.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { areaPlace, areaWords, endWords } from './words.ts'

type Model = {
  readonly all: readonly Improvement[]
  /** The one of which the end was just tried. */
  readonly tried: string | null
  readonly problems: Problems
}

/** What is to be made better, by where it is done, and what came of it. */
export function improvementsPage(visit: SchoolVisit, model: Model) {
  const { all, tried, problems } = model
  const { form } = visit
  const title = 'What is to be made better'
  const ended = all.filter((one) => one.ended !== null)
  const typed = tried === null ? form : {}
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href="/more">More</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      {improvementAreas.map((area) => {
        const open = all.filter((one) => one.area === area && one.ended === null)
        return (
          <section>
            <h2>{areaWords[area]}</h2>
            <p class="soft">
              {areaPlace[area]} {area === 'policy' && <a href="/policy/review">Review of our policy</a>}
            </p>
            {open.length === 0 ? (
              <p>Nothing is raised.</p>
            ) : (
              <ul class="differences">
                {open.map((one) => (
                  <li id={one.id}>
                    <p class="as-typed">{one.words}</p>
                    <p class="soft">
                      Raised by {one.raisedBy}, {dateInWords(one.raisedAt, visit.now)}.
                    </p>
                    <End visit={visit} raised={one} model={model} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
      <Form visit={visit} action="/improvements">
        <h2>Raise something</h2>
        <Radios
          name="area"
          legend="What is to be made better?"
          error={problems['area']}
          value={lineIn(typed, 'area')}
          choices={improvementAreas.map((value) => ({ value, words: areaWords[value] }))}
        />
        <Textarea
          name="words"
          label="What, and why?"
          hint="Many people read this. Name nobody, and leave out what could tell of a concern."
          rows={3}
          value={textIn(typed, 'words')}
          error={problems['words']}
        />
        <Acts>
          <Button once>Raise it</Button>
        </Acts>
      </Form>
      {ended.length > 0 && (
        <section>
          <h2>What came of earlier ones</h2>
          <ul class="differences">
            {ended.map(({ words, area, ended: end }) => (
              <li>
                <p class="as-typed">{words}</p>
                {end && (
                  <p class="soft">
                    {State({
                      is: end.cameOfIt === 'done' ? 'kept' : 'not-called-for',
                      children: endWords[end.cameOfIt],
                    })}{' '}
                    {areaWords[area]}. {end.said} {end.by}, {dateInWords(end.at, visit.now)}.
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>,
  )
}

function End(props: { readonly visit: SchoolVisit; readonly raised: Improvement; readonly model: Model }) {
  const { visit, raised: one, model } = props
  const tried = model.tried === one.id
  const typed = tried ? visit.form : {}
  return (
    <Details summary="Say what came of it" open={tried}>
      <Form visit={visit} action={`/improvements/${one.id}/end`}>
        <Radios
          name="came"
          id={`came-${one.id}`}
          legend="What came of it?"
          error={model.problems[`came-${one.id}`]}
          value={lineIn(typed, 'came')}
          choices={Object.entries(endWords).map(([value, words]) => ({ value, words }))}
        />
        <Textarea
          name="said"
          id={`said-${one.id}`}
          label="What was done, or why not?"
          rows={2}
          value={textIn(typed, 'said')}
          error={model.problems[`said-${one.id}`]}
        />
        <Acts>
          <Button kind="secondary" once>
            Record it
          </Button>
        </Acts>
      </Form>
    </Details>
  )
}
