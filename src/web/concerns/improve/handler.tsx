import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { raiseFromCase } from '../../../actions/concerns/raise-from-case.ts'
import { accessTable } from '../../../core/access/access-table.ts'
import type { RaiseRefusal } from '../../../core/concerns/may-raise-improvement.ts'
import { improvementAreas } from '../../../core/oversight/improvement.ts'
import { titleOfRole } from '../../../core/people/role.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { areaPlace, areaWords } from '../../oversight/improvements/words.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { doneAt } from '../case/done.tsx'
import { concernDesk } from '../concern-desk.ts'
import { backToCase, concernPage } from '../concern-page.tsx'
import { withOpenCase } from '../with-case.ts'

const refusalWords: Readonly<Record<RaiseRefusal, string>> = {
  'not-there': 'There is no such case.',
  'no-second-factor': 'Sign in with a passkey first.',
  destroyed: 'This case was destroyed after its review.',
  'nothing-said': 'Write what is to be made better.',
  'not-looked-through': 'Read it again as somebody who knows nothing of the case, then tick this.',
  'names-somebody': 'It has the name of somebody in this case. Say what is to change without naming anybody.',
  'copied-from-it':
    'Some of it is copied from the case. Say in words of its own what is to change, and not what happened.',
}

/** As long as a task may be, as the database holds it. */
const wordsAtMost = 1000

/** Asks what a case taught, for people who know nothing of it, and says who they are before anything is sent. */
export async function showImprove(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => page(visit, open, {}))
}

export async function sendImprove(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const area = improvementAreas.find((one) => one === visit.form['area'])
    if (!area) return page(visit, open, { area: 'Choose what is to be made better.' })
    const words = textIn(visit.form, 'words', wholeForm).trim()
    const long = tooLong({ words }, { words: wordsAtMost })
    if (hasProblems(long)) return page(visit, open, long)
    const task = { area, words, lookedThrough: visit.form['sure'] === 'yes' }
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const done = await raiseFromCase(visit.tx, concernDesk(visit), hand, open.row.id, task)
    if (done === undefined) return 'not-found'
    if (done === 'raised') return { goTo: doneAt(open.row.id, 'raised') }
    return page(visit, open, {
      [done.refused === 'not-looked-through' ? 'sure' : 'words']: refusalWords[done.refused],
    })
  })
}

function page(visit: SchoolVisit, open: OpenCase, problems: Problems): Reply {
  const at = `/concerns/${open.row.id}`
  const title = 'Something to make better'
  const roles = new Set([...accessTable['improvement.see'].may, ...accessTable['policy.see-draft'].may])
  const readers = [...roles].map((role) => titleOfRole(role).toLowerCase()).join(', ')
  const { form } = visit
  return concernPage(
    visit,
    { title, back: backToCase(open), problems },
    <>
      <p>
        <b>This leaves the case.</b> What you write here is read by people who know nothing of the case, also by
        somebody it is about if they hold one of these roles: {readers}. They see your name and the day. Nothing leads
        them back to the case.
      </p>
      <Form visit={visit} action={`${at}/improve`}>
        <Radios
          name="area"
          legend="What is to be made better?"
          error={problems['area']}
          value={lineIn(form, 'area')}
          choices={improvementAreas.map((value) => ({ value, words: areaWords[value], hint: areaPlace[value] }))}
        />
        <WordsBox
          name="words"
          atMost={wordsAtMost}
          label="What should change?"
          hint="For example: “Say in the policy what a club may post.” Not what happened, and nobody’s name."
          rows={4}
          value={textIn(form, 'words', wholeForm)}
          error={problems['words']}
        />
        <Checkboxes
          name="sure"
          legend="Before it leaves"
          error={problems['sure']}
          choices={[
            { value: 'yes', words: 'Nobody could tell from these words that there was a case, or whom it was about' },
          ]}
        />
        <Acts>
          <Button once>Raise it for them</Button>
        </Acts>
      </Form>
    </>,
  )
}
