import { addKind, retireKind } from '../../../actions/concerns/own-kinds.ts'
import { policyForConcerns } from '../../../actions/concerns/policy-for-concerns.ts'
import { kindOf, kindsOfReport } from '../../../core/concerns/kind-of-report.ts'
import { type AddKindRefusal, graverInWords, mayKeepKinds } from '../../../core/concerns/may-add-kind.ts'
import { isId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { ownKinds } from '../../../storage/concerns/own-kinds.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { type KindTyped, kindTyped, nothingTyped } from './form.ts'

export async function showKinds(visit: SchoolVisit): Promise<Reply> {
  return shown(visit, nothingTyped, {})
}

export async function sendKind(visit: SchoolVisit): Promise<Reply> {
  const { typed, problems, kind } = kindTyped(visit.form)
  if (!kind) return shown(visit, typed, problems)
  const outcome = await addKind(visit.tx, visit.now, visit.actor, kind)
  if (outcome === 'added') return { goTo: '/school/kinds?done=added' }
  if (outcome.refused === 'not-theirs') return notTheirs(outcome.basis)
  const graver = graverInWords(kind)
  const words: Readonly<Record<Exclude<AddKindRefusal, 'not-theirs'>, Problems>> = {
    'no-words': { name: 'Give it a name, and words for everybody.' },
    'hard-for-pupils': {
      pupils: 'A child of eight could not read that. Write at most 12 short words, as a child would say it.',
    },
    'here-already': { name: 'There is one of that name already. Give it another name, or retire that one first.' },
    'graver-by-its-words': {
      treatedAs: `Its words speak of something graver: “${graver === undefined ? '' : kindOf(graver).words.staff}”. Choose that, or change the words.`,
    },
    'reaches-nobody': {
      treatedAs:
        'Nobody at the school could receive a report of this kind. Name somebody to the role it goes to first.',
    },
  }
  return shown(visit, typed, words[outcome.refused])
}

export async function sendRetire(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  if (!isId(id)) return 'not-found'
  const outcome = await retireKind(visit.tx, visit.now, visit.actor, id)
  if (outcome === 'retired') return { goTo: '/school/kinds?done=retired' }
  return outcome === 'not-here' ? 'not-found' : notTheirs(outcome.basis)
}

function notTheirs(basis: Extract<Awaited<ReturnType<typeof retireKind>>, { refused: string }>['basis']): Reply {
  return {
    refused: {
      what: 'These are not yours to change',
      why: 'The safeguarding lead keeps them, and whoever our policy has lead on what is told.',
      instead: 'Tell the safeguarding lead what is missing.',
      href: '/school/kinds',
      basis,
    },
  }
}

const done: Readonly<Record<string, string>> = {
  added: 'Added. It stands on the form for telling from now on.',
  retired: 'Taken off the form. What was told as one stays as it was told.',
}

async function shown(visit: SchoolVisit, typed: KindTyped, problems: Problems): Promise<Reply> {
  const { tx, now, actor } = visit
  const kinds = await ownKinds(tx)
  const names = await peopleNames(tx)
  const { policy } = await policyForConcerns(tx)
  const keeps = mayKeepKinds(policy, actor.roles).verdict === 'allowed'
  const title = 'Our own kinds of report'
  const words = done[String(visit.query['done'] ?? '')]
  return {
    status: hasProblems(problems) ? 422 : 200,
    page: schoolPage(
      visit,
      { title: titleWith(problems, title), place: 'More' },
      <>
        <ProblemSummary problems={problems} />
        {words && (
          <NotificationBanner kind="success" title="Done">
            {words}
          </NotificationBanner>
        )}
        <h1>{title}</h1>
        <p>
          Whoever tells the school something can choose one of these, beside the kinds that Signpost brings. Each goes
          the way of the kind that it is most like: to the same people, by the same clocks.
        </p>
        {kinds.length === 0 && <p>None yet.</p>}
        {kinds.map((kind) => (
          <section>
            <h2>{kind.name}</h2>
            <ul>
              <li>Staff read: {kind.words.staff}</li>
              <li>Families read: {kind.words.families}</li>
              <li>Pupils read: {kind.words.pupils}</li>
              <li>Treated as: {kindOf(kind.treatedAs).words.staff}</li>
              {kind.about && <li>About {aboutWords[kind.about]}: they see none of it</li>}
            </ul>
            <p class="soft">
              Added by {names.get(kind.addedBy) ?? 'somebody who has left'}, {dateInWords(kind.addedAt, now)}.
            </p>
            {keeps && (
              <Form visit={visit} action={`/school/kinds/${kind.id}/retire`}>
                <Acts>
                  <Button kind="secondary" once>
                    Take it off the form<span class="govuk-visually-hidden">: {kind.name}</span>
                  </Button>
                </Acts>
              </Form>
            )}
          </section>
        ))}
        {keeps ? (
          <AddForm visit={visit} typed={typed} problems={problems} />
        ) : (
          <p>The safeguarding lead adds to these, and whoever our policy has lead on what is told.</p>
        )}
      </>,
    ),
  }
}

const aboutWords = { headteacher: 'the headteacher', dsl: 'the safeguarding lead' } as const

const asked = [
  { name: 'name', label: 'Its name' },
  { name: 'staff', label: 'As staff would say it' },
  { name: 'families', label: 'As a parent would say it' },
  { name: 'pupils', label: 'As a child of eight would say it' },
] as const

function AddForm({ visit, typed, problems }: { visit: SchoolVisit; typed: KindTyped; problems: Problems }) {
  return (
    <>
      <h2>Add a kind</h2>
      <Form visit={visit} action="/school/kinds">
        {asked.map(({ name, label }) => (
          <Input name={name} label={label} value={typed[name]} error={problems[name]} autocomplete="off" />
        ))}
        <Select
          name="treatedAs"
          label="What is it most like?"
          hint="The gravest stand first. Who reads it, how soon, and who outside is told all come from this."
          value={typed.treatedAs}
          error={problems['treatedAs']}
          options={[
            { value: '', words: 'Choose one' },
            ...kindsOfReport.map((kind) => ({ value: kind.id, words: kind.words.staff })),
          ]}
        />
        <Select
          name="about"
          label="Is it always about one person?"
          hint="Then they never see what is told as this kind, and it goes to somebody else."
          value={typed.about}
          options={[
            { value: '', words: 'No' },
            { value: 'headteacher', words: 'It is about the headteacher' },
            { value: 'dsl', words: 'It is about the safeguarding lead' },
          ]}
        />
        <Acts>
          <Button once>Add this kind</Button>
        </Acts>
      </Form>
    </>
  )
}
