import { letIn } from '../../../actions/concerns/let-in.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { policyForConcerns } from '../../../actions/concerns/policy-for-concerns.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { LetInRefusal } from '../../../core/concerns/may-let-in.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { doneAt } from '../case/done.tsx'
import { concernDesk } from '../concern-desk.ts'
import { backToCase, concernPage } from '../concern-page.tsx'
import { withOpenCase } from '../with-case.ts'

const refusalWords: Readonly<Record<LetInRefusal, string>> = {
  'not-there': 'There is no such case.',
  'no-second-factor': 'Sign in with a passkey first.',
  destroyed: 'This case was destroyed after its review.',
  'only-the-owner': 'Only whoever acts on the case can let somebody read it. Ask them.',
  'not-to-know': 'They cannot read this case. Choose somebody else.',
  'no-part-in-it':
    'A concern that was told is kept between those whose work it is. They have no part in this one. Ask them what you need to know without saying what it is about, or record what they are to do as an action of your own.',
  'reads-it-already': 'They may read it already.',
  'no-reason': 'Write why they need to read it.',
}

/** Asks who else is to read a case, and why. */
export async function showLetIn(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, (open) => page(visit, open, { person: '', reason: '' }, {}))
}

export async function sendLetIn(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const typed = { person: textIn(visit.form, 'person', 40), reason: textIn(visit.form, 'reason', wholeForm).trim() }
    const long = tooLong(typed, { reason: toldAtMost.words })
    if (hasProblems(long)) return page(visit, open, typed, long)
    const known = [...(await peopleNames(visit.tx)).keys()].find((id) => id === typed.person)
    if (known === undefined) return page(visit, open, typed, { person: 'Choose who.' })
    const { policy } = await policyForConcerns(visit.tx)
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const asked = { person: known as PersonId, reason: typed.reason }
    const outcome = await letIn(visit.tx, concernDesk(visit), hand, policy, open.row.id, asked)
    if (outcome === undefined) return 'not-found'
    if (outcome === 'let-in') return { goTo: doneAt(open.row.id, 'let-in') }
    const field = outcome.refused === 'no-reason' ? 'reason' : 'person'
    return page(visit, open, typed, { [field]: refusalWords[outcome.refused] }, outcome.basis)
  })
}

async function page(
  visit: SchoolVisit,
  open: OpenCase,
  typed: { readonly person: string; readonly reason: string },
  problems: Problems,
  basis?: Parameters<typeof Basis>[0]['basis'],
): Promise<Reply> {
  const at = `/concerns/${open.row.id}`
  const title = 'Let somebody else read it'
  const others = [...(await peopleNames(visit.tx))].filter(([id]) => !open.row.readers.some((one) => one === id))
  return concernPage(
    visit,
    {
      title,
      back: backToCase(open),
      problems,
      above: basis && (
        <p>
          <Basis basis={basis} />
        </p>
      ),
    },
    <>
      <p>They will see all of it, from the start. Only let in whoever needs it to do their part.</p>
      <Form visit={visit} action={`${at}/let-in`}>
        <Select
          name="person"
          label="Who?"
          value={typed.person}
          error={problems['person']}
          options={[{ value: '', words: 'Choose one' }, ...others.map(([value, words]) => ({ value, words }))]}
        />
        <WordsBox
          name="reason"
          atMost={toldAtMost.words}
          label="Why do they need it?"
          value={typed.reason}
          error={problems['reason']}
          rows={3}
        />
        <Acts>
          <Button once>Let them read it</Button>
        </Acts>
      </Form>
    </>,
  )
}
