import { agreeTie, sayTieNotSo } from '../../../actions/concerns/settle-tie.ts'
import type { AgreeTieRefusal, DenyTieRefusal, NotSoRefusal } from '../../../core/concerns/may-settle-tie.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { tiesOf } from '../../../storage/concerns/ties.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { handOf } from './hand-of.ts'

const refusalWords: Readonly<Record<AgreeTieRefusal | NotSoRefusal | DenyTieRefusal, string>> = {
  'agreed-already': 'Somebody has agreed to it already, so there is nothing to do.',
  'said-it-yourself': 'You said it yourself. Somebody else agrees to it, or says that it is not so.',
  'not-asked': 'This is asked of the other of the two, or of the clerk.',
  'disputed-already': 'You have said so already. Somebody who is neither of the two decides.',
  'one-of-the-two': 'It is about you, so somebody else decides.',
  'no-reason': 'Write why it is not so.',
}

function refused(why: string): Reply {
  return {
    refused: {
      what: 'This is not yours to settle',
      why,
      instead: 'The headteacher, the safeguarding lead and the clerk decide about ties that are not their own.',
      href: '/people/ties',
    },
  }
}

export async function sendAgree(visit: SchoolVisit): Promise<Reply> {
  const hand = { ...handOf(visit), isClerk: visit.actor.roles.includes('clerk') }
  const outcome = await agreeTie(visit.tx, visit.now, hand, visit.params['id'] ?? '')
  if (outcome === 'agreed') return { goTo: '/people/ties?done=agreed' }
  return outcome === 'not-here' ? 'not-found' : refused(refusalWords[outcome.refused])
}

export async function showNotSo(visit: SchoolVisit): Promise<Reply> {
  return page(visit, '', {})
}

/** As long as a reason may be, as the database holds it. */
const reasonAtMost = 1000

export async function sendNotSo(visit: SchoolVisit): Promise<Reply> {
  const reason = textIn(visit.form, 'reason', wholeForm)
  const long = tooLong({ reason }, { reason: reasonAtMost })
  if (hasProblems(long)) return page(visit, reason, long)
  const outcome = await sayTieNotSo(visit.tx, visit.now, handOf(visit), visit.params['id'] ?? '', reason)
  if (outcome === 'not-here') return 'not-found'
  if (outcome === 'disputed' || outcome === 'not-so') return { goTo: `/people/ties?done=${outcome}` }
  if (outcome.refused === 'no-reason') return page(visit, reason, { reason: refusalWords['no-reason'] })
  return refused(refusalWords[outcome.refused])
}

async function page(visit: SchoolVisit, typed: string, problems: Problems): Promise<Reply> {
  const hand = handOf(visit)
  const tie = (await tiesOf(visit.tx)).find(({ id }) => id === visit.params['id'])
  const isTheirs = tie?.one === hand.person || tie?.other === hand.person
  if (!tie || !(isTheirs || hand.seesAll)) return 'not-found'
  const names = await peopleNames(visit.tx)
  const name = (person: string) => names.get(person) ?? 'somebody who has left'
  const title = `${name(tie.one)} and ${name(tie.other)} are not close`
  return {
    status: hasProblems(problems) ? 422 : 200,
    page: schoolPage(
      visit,
      { title: titleWith(problems, title), place: 'More' },
      <>
        <p class="soft">
          <a href="/people/ties">Ties and line managers</a>
        </p>
        <ProblemSummary problems={problems} />
        <h1>{title}</h1>
        <p>
          {isTheirs
            ? 'The tie goes on counting until somebody who is neither of you has decided: the headteacher, the safeguarding lead or the clerk.'
            : 'The tie ends now. What is told from now on about one of them can reach the other again. What is open already stays with whoever has it.'}
        </p>
        <Form visit={visit} action={`/people/ties/${tie.id}/not-so`}>
          <WordsBox
            name="reason"
            atMost={reasonAtMost}
            label="Why is it not so?"
            value={typed}
            error={problems['reason']}
            rows={3}
          />
          <Acts>
            <Button once>Say that it is not so</Button>
          </Acts>
        </Form>
      </>,
    ),
  }
}
