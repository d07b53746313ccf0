import { type CaseListed, concernsFor } from '../../../actions/concerns/concerns-for.ts'
import { goTogether, saidToGoWith } from '../../../actions/concerns/go-together.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { TogetherRefusal } from '../../../core/concerns/may-go-together.ts'
import { type CaseId, isId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
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
import { stepRefusalWords } from './refusal-words.ts'

const refusalWords: Readonly<Record<Exclude<TogetherRefusal, keyof typeof stepRefusalWords>, string>> = {
  'no-such-case': 'Choose one of those that you may read.',
  'together-already': 'It says so already.',
  'others-may-not-know':
    'Each of the two has a reader who may not know of the other, so it can stand in neither. Let somebody read both first, or keep them apart.',
}

type Typed = { readonly other: string; readonly words: string }

/** Asks with which other concern a case goes together: a second report on the same child, the same account, the same adult. */
export async function showGoesWith(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, (open) => page(visit, open, { other: '', words: '' }, {}))
}

export async function sendGoesWith(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const typed = { other: textIn(visit.form, 'other', 40), words: textIn(visit.form, 'words', wholeForm).trim() }
    const long = tooLong(typed, { words: toldAtMost.words })
    if (hasProblems(long)) return page(visit, open, typed, long)
    if (!isId(typed.other)) return page(visit, open, typed, { other: 'Choose the other one.' })
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const asked = { other: typed.other as CaseId, words: typed.words }
    const outcome = await goTogether(visit.tx, concernDesk(visit), hand, open.row.id, asked)
    if (outcome === undefined) return 'not-found'
    if (outcome === 'recorded') return { goTo: doneAt(open.row.id, 'together') }
    const { refused } = outcome
    const words = refused in refusalWords ? refusalWords[refused as keyof typeof refusalWords] : undefined
    const field = refused === 'nothing-said' ? 'words' : 'other'
    return page(visit, open, typed, { [field]: words ?? stepRefusalWords[refused as keyof typeof stepRefusalWords] })
  })
}

async function page(visit: SchoolVisit, open: OpenCase, typed: Typed, problems: Problems): Promise<Reply> {
  const said = saidToGoWith(open.entries)
  const others = (await concernsFor(visit.tx, visit.parts.vault, visit.actor.person)).filter(
    ({ id }) => id !== open.row.id && !said.includes(id),
  )
  const title = 'It goes together with another concern'
  return concernPage(
    visit,
    { title, back: backToCase(open), problems },
    others.length === 0 ? (
      <p>There is no other that you may read.</p>
    ) : (
      <>
        <p>
          For a second report on the same child, account or adult. Each then leads to the other. It is said only where
          everybody who reads the one may know of the other, and stands in no bundle.
        </p>
        <NamesLookedFor visit={visit} open={open} />
        <Form visit={visit} action={`/concerns/${open.row.id}/goes-with`}>
          <Select
            name="other"
            label="With which?"
            value={typed.other}
            error={problems['other']}
            options={[
              { value: '', words: 'Choose one' },
              ...others.map((one) => ({ value: one.id, words: inOneLine(one, visit.now) })),
            ]}
          />
          <WordsBox
            name="words"
            atMost={toldAtMost.words}
            label="How do they go together?"
            hint="For example: the same child, told by somebody else."
            rows={3}
            value={typed.words}
            error={problems['words']}
          />
          <Acts>
            <Button once>Say that they go together</Button>
          </Acts>
        </Form>
      </>
    ),
  )
}

function inOneLine(one: CaseListed, now: Date): string {
  return `${one.title}, told ${whenInWords(one.toldAt, now)}${one.stage === 'closed' ? ', closed' : ''}`
}

/** The names that were told, to be looked for in whatever else this reader has opened. */
function NamesLookedFor({ visit, open }: { readonly visit: SchoolVisit; readonly open: OpenCase }) {
  const names = [...new Set(open.reports.map(({ told }) => told.names).filter((one) => one !== ''))]
  return (
    <>
      {names.map((name) => (
        <Form visit={visit} action="/concerns/search" hidden={{ words: name }}>
          <Acts>
            <Button kind="secondary">Look for “{name}” in what you have opened</Button>
          </Acts>
        </Form>
      ))}
    </>
  )
}
