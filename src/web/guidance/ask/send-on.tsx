import type { JSX } from 'preact'
import { rolesInWords } from '../../../core/guidance/roles-in-words.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import { Form } from '../../shell/form.tsx'
import type { AskPlace } from '../ask-place.tsx'
import type { AnswerModel } from './answer-page.tsx'
import { isBare } from './asked-back.tsx'

/** Whoever such questions go to answers their own for everybody, and is not told to ask themselves. */
export function AnswerIt({ place, model }: { readonly place: AskPlace; readonly model: AnswerModel }): JSX.Element {
  return (
    <>
      <h2>This is yours to answer for everybody</h2>
      <p>
        Write the school’s answer, and whoever asks next finds it. It is put where everybody can read it, with your
        name. <Basis basis={{ clauses: model.who.basis.clauses, defaults: [] }} policyAt={place.policyAt} />
      </p>
      <Form visit={place.visit} action={`${place.base}/send`}>
        <input type="hidden" name="question" value={model.question} />
        <input type="hidden" name="as" value={model.asker ?? 'staff'} />
        <Acts>
          <Button kind="secondary" once>
            Answer it for the school
          </Button>
        </Acts>
      </Form>
    </>
  )
}

/** The way to a person, for whoever wants one to answer. */
export function SendOn({ place, model }: { readonly place: AskPlace; readonly model: AnswerModel }): JSX.Element {
  const who = rolesInWords([model.who.role], model.answer.asker)
  const { verdict, roles } = model.answer
  const approves = model.answer.form === 'ask-approval' && roles.includes(model.who.role)
  const leads = !isBare(model.answer) && ((verdict === 'silent' && model.answer.form === undefined) || approves)
  return (
    <>
      <h2>{approves ? `Ask ${who} here` : 'Would you like a person to answer?'}</h2>
      {model.answer.form === 'raise-concern' && (
        <p>
          <b>This is for questions about the policy.</b> To tell somebody what happened, use “Tell the school about it”
          above: only the people who can help read that.
        </p>
      )}
      <p>
        We send your words to {who}
        {place.person === null ? ', without your name' : ', with your name'}. The answer is put where everybody can read
        it, and never says who asked.{' '}
        <Basis basis={{ clauses: model.who.basis.clauses, defaults: [] }} policyAt={place.policyAt} />
      </p>
      <Form visit={place.visit} action={`${place.base}/send`}>
        <input type="hidden" name="question" value={model.question} />
        <input type="hidden" name="as" value={model.asker ?? 'parent'} />
        <Acts>
          <Button kind={leads ? undefined : 'secondary'} once>
            Send this to {who}
          </Button>
        </Acts>
      </Form>
    </>
  )
}
