import { consultedGroups, reallyAsked } from '../../../core/policy/consulted.ts'
import { answer } from '../../../core/policy/policy.ts'
import { dayAt, dayInWords } from '../../../core/school/day.ts'
import { dateInWords, whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Input } from '../../kit/input.tsx'
import type { SchoolVisit } from '../../route.ts'
import { boxesOf, type DayTyped, dayIn, lineIn, textsIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'
import type { DraftModel } from './draft-model.ts'
import { groupWords } from './group-words.ts'

type Props = { readonly visit: SchoolVisit; readonly model: DraftModel; readonly problems: Problems }

/** The next step of the draft's life, and the ways back. */
export function NextStep(props: Props) {
  const { stage } = props.model.draft
  if (!props.model.mayDraft && stage !== 'with-governors') return null
  switch (stage) {
    case 'draft':
      return (
        <>
          <AskPeople {...props} />
          <PutToGovernors {...props} />
        </>
      )
    case 'consultation':
      return (
        <>
          <h2>When they have answered</h2>
          <Form visit={props.visit} action="/policy/draft/end-asking">
            <p>End the asking to change the draft by what they said.</p>
            <Button once>End the asking</Button>
          </Form>
          <PutToGovernors {...props} />
        </>
      )
    case 'with-governors':
      return <WithGovernors {...props} />
    case 'adopted':
    case 'dropped':
      return null
  }
}

function AskPeople({ visit, model, problems }: Props) {
  const wanted = answer(model.draft.policy, 'consulted-on-policy').value
  const typed = dayIn(visit.form, 'closes').typed
  const ticked = visit.form['asked'] === undefined ? wanted : textsIn(visit.form, 'asked')
  return (
    <Form visit={visit} action="/policy/draft/ask">
      <h2>Ask people what they think</h2>
      <p>
        {wanted.length > 0
          ? 'The draft says who is asked before it is adopted; they are ticked.'
          : 'The draft does not ask for it, so you can leave this out.'}{' '}
        Its words stay as they are while people read it.
      </p>
      {model.draft.policy.settings['consulted-on-policy'] !== undefined && (
        <p>
          This policy says who is asked about it, so it will name those you ask. <b>It then asks for that again</b>: the
          next draft goes to the governors only after they were asked, until you change{' '}
          <a href="/policy/settings/consulted-on-policy">that answer</a>.
        </p>
      )}
      <Checkboxes
        name="asked"
        legend="Who is asked?"
        error={problems['asked']}
        values={ticked}
        choices={consultedGroups.map((group) => ({ value: group, words: groupWords[group] }))}
      />
      <DateInput
        id="closes"
        namePrefix="closes"
        legend="Until which day can they answer?"
        values={boxesOf('closes', typed)}
        error={problems['closes']}
      />
      <Button kind="secondary" once>
        Ask these people
      </Button>
    </Form>
  )
}

function PutToGovernors({ visit, model, problems }: Props) {
  const { governors } = model.adopts
  return (
    <Form visit={visit} action="/policy/draft/put" id="put">
      <h2>{governors ? 'Put it to the governors' : 'Have it adopted'}</h2>
      <p>
        {governors
          ? 'The words are frozen then. The chair and the clerk are told, and record what the governors decide.'
          : 'The words are frozen then. The policy does not say who adopts it: the headteacher does.'}
      </p>
      <StillOpen visit={visit} model={model} />
      {problems['put'] && <p class="govuk-error-message">{problems['put']}</p>}
      <input type="hidden" name="seen" value={String(model.draft.revision)} />
      <Button once>{governors ? 'Put it to the governors' : 'Freeze its words'}</Button>
    </Form>
  )
}

/** What putting the draft cuts short: days that people were promised, and what they said that nobody answered. */
function StillOpen({ visit, model }: Pick<Props, 'visit' | 'model'>) {
  const open = model.rounds.find(({ closedAt }) => closedAt === null)
  const named = model.draft.policy.settings['consulted-on-policy'] ?? []
  const really = reallyAsked(model.rounds, model.comments.length, dayAt(visit.now))
  const hasty = model.rounds.length > 0 && named.some((group) => !really.includes(group))
  const waiting = model.comments.filter(({ answer: given }) => given === null).length
  return (
    <>
      {open && (
        <p>
          People were told that they can answer until {dayInWords(open.closesOn, visit.now)}. Putting it now ends that.
        </p>
      )}
      {hasty && (
        <p>
          <b>Nobody has said anything yet, and they were asked only today.</b> If you put it now, the policy will not
          say that they were asked.
        </p>
      )}
      {waiting > 0 && (
        <p>
          {waiting === 1 ? 'One thing that was said is' : `${waiting} things that were said are`}{' '}
          <a href="#said">not answered yet</a>.
        </p>
      )}
    </>
  )
}

function WithGovernors({ visit, model, problems }: Props) {
  const { draft, adopts, signature, mayAdopt, maySign } = model
  const hash = draft.put?.hash.toString('hex') ?? ''
  return (
    <>
      <h2>What governors decide</h2>
      <p>
        Put to them {draft.put ? whenInWords(draft.put.at, visit.now) : ''}.{' '}
        <a href="/policy/draft/text">Read exactly these words</a>.
      </p>
      {signature && (
        <p>
          Signed by {signature.by}, {whenInWords(signature.at, visit.now)}.
        </p>
      )}
      {!signature && adopts.signed && !maySign && <p>The chair has to sign it here before it is adopted.</p>}
      {!signature && maySign && (
        <Form visit={visit} action="/policy/draft/sign" id="sign">
          {problems['sign'] && <p class="govuk-error-message">{problems['sign']}</p>}
          <input type="hidden" name="seen" value={hash} />
          <p>
            {adopts.signed
              ? 'The policy asks for your signature.'
              : 'The policy does not ask for a signature; you may give one.'}
          </p>
          <Button once>Sign the policy as chair</Button>
        </Form>
      )}
      {mayAdopt && (
        <Adopt visit={visit} problems={problems} governors={adopts.governors} hash={hash} toCome={model.toCome} />
      )}
      {mayAdopt && (
        <Form visit={visit} action="/policy/draft/send-back">
          <p>If governors want it otherwise, take it back and change it.</p>
          <Button kind="secondary" once>
            Take it back to change it
          </Button>
        </Form>
      )}
    </>
  )
}

function Adopt(props: {
  readonly visit: SchoolVisit
  readonly problems: Problems
  readonly governors: boolean
  readonly hash: string
  readonly toCome: DraftModel['toCome']
}) {
  const { visit, problems, governors, hash, toCome } = props
  const typed = (prefix: string): DayTyped => dayIn(visit.form, prefix).typed
  return (
    <Form visit={visit} action="/policy/draft/adopt">
      <h3 id="adopt">Record that it is adopted</h3>
      {problems['adopt'] && <p class="govuk-error-message">{problems['adopt']}</p>}
      <input type="hidden" name="seen" value={hash} />
      {governors && (
        <>
          <DateInput
            id="on"
            namePrefix="on"
            legend="When did the governors adopt it?"
            values={boxesOf('on', typed('on'))}
            error={problems['on']}
          />
          <Input
            name="meeting"
            label="At which meeting? (if you like)"
            hint="Like: full governing body, spring term"
            value={lineIn(visit.form, 'meeting')}
          />
          <Input
            name="minute"
            label="Under which minute?"
            hint="Its number, like 7.2"
            width={10}
            value={lineIn(visit.form, 'minute')}
            error={problems['minute']}
          />
        </>
      )}
      <DateInput
        id="from"
        namePrefix="from"
        legend="From which day is it in force?"
        hint={['Leave it empty for at once.', ...toCome.map(({ from }) => beginsOn(dateInWords(from, visit.now)))].join(
          ' ',
        )}
        values={boxesOf('from', typed('from'))}
        error={problems['from']}
      />
      <Button kind="warning" once>
        Adopt the policy
      </Button>
    </Form>
  )
}

const beginsOn = (day: string) =>
  `Another version begins on ${day}: it still does if you give a later day here, and does not if you give that day or an earlier one.`
