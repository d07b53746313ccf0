import { toldAtMost } from '../../../actions/concerns/told.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Details } from '../../kit/details.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { boxesOf, dayIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { keepingRefusalWords } from './keeping-words.ts'
import type { Shown } from './page.tsx'

/** The two steps that end a case: somebody lets it go, somebody else destroys it. */
export function Ending(shown: Shown) {
  const { model } = shown
  return model.keeping?.releasedBy ? <Destroy {...shown} by={model.keeping.releasedBy} /> : <Review {...shown} />
}

function Review({ visit, model, at }: Shown) {
  const { problems } = model
  const { form } = visit
  const why = whyItStays(model)
  return (
    <Form visit={visit} action={`${at}/kept/review`}>
      <h2>Look at it again</h2>
      {why !== null && (
        <>
          <p id="outcome">{keepingRefusalWords[why]}</p>
          <input type="hidden" name="outcome" value="longer" />
        </>
      )}
      {why === null && (
        <Radios
          name="outcome"
          legend="Is it still needed?"
          error={problems['outcome']}
          value={textIn(form, 'outcome')}
          choices={[
            { value: 'longer', words: 'Yes: keep it longer' },
            {
              value: 'release',
              words: 'No: let it go',
              hint: 'A second person then destroys it. Nothing goes by itself.',
            },
          ]}
        />
      )}
      <DateInput
        id="until"
        namePrefix="until"
        legend={why === null ? 'If longer: until which day?' : 'On which day is it looked at again?'}
        values={boxesOf('until', dayIn(form, 'until').typed)}
        error={problems['until']}
      />
      <WordsBox
        name="why"
        atMost={toldAtMost.words}
        label="Why?"
        rows={3}
        value={textIn(form, 'why', wholeForm)}
        error={problems['why']}
      />
      <Acts>
        <Button once>Record this review</Button>
      </Acts>
    </Form>
  )
}

/** Why it cannot be let go now, whoever looks at it; nothing where it can. */
function whyItStays({ keeping, keep }: Shown['model']): 'legal-hold' | 'kept-for-good' | null {
  if (keeping?.heldSince != null) return 'legal-hold'
  return keep.until === 'held' && keep.rule !== 'date-of-birth-not-known' ? 'kept-for-good' : null
}

function Destroy({ visit, model, at, by }: Shown & { readonly by: string }) {
  const { notDestroyed, name, problems, open } = model
  const others = open.row.readers.filter((reader) => reader !== by)
  return (
    <section>
      <h2>Destroy it</h2>
      <p>{name(by)} looked at it and let it go. A second person destroys it.</p>
      {notDestroyed !== null && <p>{keepingRefusalWords[notDestroyed]}</p>}
      {notDestroyed === 'same-person' && others.length === 0 && (
        <p>Nobody else may read it. Open it again, let in whoever should help to end it, and close it.</p>
      )}
      {(notDestroyed === null || 'sure' in problems) && (
        <Form visit={visit} action={`${at}/kept/destroy`}>
          <p>
            Its words, messages and files go, with their keys. Whoever told it can no longer come back to it. A line
            stays that says there was a case, without names. Nobody can undo this.
          </p>
          <Checkboxes
            name="sure"
            legend="Before you do"
            error={problems['sure']}
            choices={[{ value: 'yes', words: 'I have looked at it, and it is to be destroyed for good' }]}
          />
          <Acts>
            <Button kind="warning" once>
              Destroy this concern
            </Button>
          </Acts>
        </Form>
      )}
      <Details summary="Keep it after all" open={'outcome' in problems || 'why' in problems || 'until' in problems}>
        <Review visit={visit} model={model} at={at} />
      </Details>
    </section>
  )
}
