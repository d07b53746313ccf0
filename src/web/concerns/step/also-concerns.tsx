import { alsoConcerns } from '../../../actions/concerns/also-concerns.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { aboutChoices } from '../../../core/concerns/about.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { concernDesk } from '../concern-desk.ts'
import { concernPage } from '../concern-page.tsx'
import { caseIn, withOpenCase } from '../with-case.ts'

export async function showAlsoConcerns(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async () => page(visit, nothingTyped, {}))
}

export async function sendAlsoConcerns(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async ({ row }) => {
    const about = aboutChoices.find((one) => one === visit.form['about'])
    const names = lineIn(visit.form, 'names', wholeForm)
    const typed = { about: about ?? '', names }
    const long = tooLong(typed, { names: { atMost: toldAtMost.names, instead: 'Leave only the names.' } })
    if (hasProblems(long)) return page(visit, typed, long)
    if (!about) return page(visit, typed, { about: 'Choose whom it also concerns.' })
    const outcome = await alsoConcerns(visit.tx, concernDesk(visit), visit.actor.person, row.id, { about, names })
    if (outcome === undefined) return 'not-found'
    if (outcome !== 'recorded') {
      return page(visit, typed, {
        about:
          'Then nobody at the school could act on it. Ring the LADO, the council’s officer, and take their advice first.',
      })
    }
    return { goTo: '/concerns' }
  })
}

type WhomTyped = { readonly about: string; readonly names: string }
const nothingTyped: WhomTyped = { about: '', names: '' }

function page(visit: SchoolVisit, typed: WhomTyped, problems: Problems): Reply {
  const at = `/concerns/${caseIn(visit) ?? ''}`
  const title = 'It also concerns somebody else'
  return concernPage(
    visit,
    { title, back: { href: at, words: 'Back to the case' }, problems },
    <>
      <p>
        Whoever it concerns sees no more of it from this moment, also if it is you. If they acted on it, the next in
        order has it at once.
      </p>
      <Form visit={visit} action={`${at}/also-concerns`}>
        <Radios
          name="about"
          legend="Whom?"
          value={typed.about}
          error={problems['about']}
          choices={[
            { value: 'another-adult', words: 'An adult at the school' },
            { value: 'headteacher', words: 'The headteacher' },
            { value: 'dsl', words: 'The safeguarding lead' },
          ]}
        />
        <Input
          name="names"
          label="Their names"
          hint="Everybody who might be meant by a name is kept out."
          value={typed.names}
          error={problems['names']}
          autocomplete="off"
        />
        <Acts>
          <Button once>Keep them out of it</Button>
        </Acts>
      </Form>
    </>,
  )
}
