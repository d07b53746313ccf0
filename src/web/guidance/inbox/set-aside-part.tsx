import type { JSX } from 'preact'
import { setAsideReasons } from '../../../core/guidance/may-set-aside.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { SetAside } from '../../../storage/guidance/set-aside.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'
import { setAsideWords } from '../set-aside-words.ts'
import { inShort } from './in-short.ts'

/** The one act for a question that gets no answer. Words that may speak of harm ask first whether somebody was told. */
export function SetAsideForm(props: {
  readonly visit: SchoolVisit
  readonly id: string
  readonly gravely: boolean
  readonly problems: Problems
}): JSX.Element {
  const { visit, id, gravely, problems } = props
  return (
    <>
      <h2>Not a question to answer?</h2>
      <p>
        Set it aside. It leaves this list, and nothing is shown to anybody else. We keep what was written, and you can
        put it back.
      </p>
      {gravely && (
        <p>
          <b>These words may be about somebody who is being hurt.</b> However rude they are, tell somebody who can help
          first: <a href="/concerns/tell">tell the school about it</a>. If somebody is in danger now, ring 999.
        </p>
      )}
      <Form visit={visit} action={`/ask/inbox/${id}/set-aside`}>
        <Radios
          name="reason"
          legend="Why does it get no answer?"
          error={problems['reason']}
          choices={setAsideReasons.map((reason) => ({ value: reason, words: setAsideWords[reason] }))}
        />
        {gravely && (
          <Checkboxes
            name="told-on"
            legend="Is anybody in danger?"
            error={problems['told-on']}
            choices={[{ value: 'yes', words: 'I have told it on, or I am sure that nobody is being hurt' }]}
          />
        )}
        <Acts>
          <Button kind="secondary" once>
            Set this question aside
          </Button>
        </Acts>
      </Form>
    </>
  )
}

/** What was set aside, each with its reason and the way back. */
export function SetAsideList(props: {
  readonly visit: SchoolVisit
  readonly aside: readonly SetAside[]
}): JSX.Element | null {
  const { visit, aside } = props
  if (aside.length === 0) return null
  return (
    <>
      <h2>Set aside</h2>
      {aside.map(({ question, reason, by, at }) => (
        <section>
          <p class="as-typed">{inShort(question.question)}</p>
          <p class="soft">
            {setAsideWords[reason]}. {by}, {dateInWords(at, visit.now)}
          </p>
          <PutBackForm visit={visit} id={question.id} />
        </section>
      ))}
    </>
  )
}

export function PutBackForm({ visit, id }: { readonly visit: SchoolVisit; readonly id: string }): JSX.Element {
  return (
    <Form visit={visit} action={`/ask/inbox/${id}/put-back`}>
      <Acts>
        <Button kind="secondary">Put it back</Button>
      </Acts>
    </Form>
  )
}
