import { confirmOutside } from '../../../actions/concerns/confirm-outside.ts'
import { type EntryNow, outsideNow } from '../../../actions/concerns/outside-now.ts'
import { mayConfirmOutside } from '../../../core/concerns/may-confirm-outside.ts'
import { titleOfRole } from '../../../core/people/role.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { contactTyped, type OutsideTyped, outsideRoom, outsideTyped } from './form.ts'
import { EntrySays } from './says.tsx'
import { standingWords } from './standing-words.ts'

export async function showOutsideEntry(visit: SchoolVisit): Promise<Reply> {
  return shown(visit, null, {})
}

export async function sendOutsideEntry(visit: SchoolVisit): Promise<Reply> {
  const { typed, problems } = outsideTyped(visit.form)
  if (hasProblems(problems)) return shown(visit, typed, problems)
  const said =
    typed.stands === 'confirmed'
      ? ({ stands: 'confirmed', contact: contactTyped(typed) } as const)
      : ({ stands: 'not-here', reason: typed.reason } as const)
  const outcome = await confirmOutside(visit.tx, visit.now, visit.actor, visit.params['entry'] ?? '', said)
  if (outcome === 'said') return { goTo: '/school/outside?done=said' }
  if (outcome === 'not-here') return 'not-found'
  switch (outcome.refused) {
    case 'no-way-to-reach':
      return shown(visit, typed, { telephone: 'Write a number or an e-mail address to reach them by.' })
    case 'no-reason':
      return shown(visit, typed, { reason: 'Say why it does not apply here.' })
    case 'not-asked':
      return {
        refused: {
          what: 'This is not yours to confirm',
          why: 'Each rule and number is confirmed by the person it names, while they are at work.',
          instead: 'Tell them what you know of it: the page says who is asked.',
          href: '/school/outside',
        },
      }
  }
}

async function shown(visit: SchoolVisit, typed: OutsideTyped | null, problems: Problems): Promise<Reply> {
  const { tx, now, actor } = visit
  const { entries, atWork } = await outsideNow(tx, now)
  const one = entries.find(({ entry }) => entry.id === visit.params['entry'])
  if (!one) return 'not-found'
  const names = await peopleNames(tx)
  const name = (person: string) => names.get(person) ?? 'somebody who has left'
  const { entry, standing } = one
  const mine = mayConfirmOutside(actor.roles, entry, atWork).verdict === 'allowed'
  return {
    status: hasProblems(problems) ? 422 : 200,
    page: schoolPage(
      visit,
      { title: titleWith(problems, entry.title), place: 'More' },
      <>
        <p class="soft">
          <a href="/school/outside">Rules and numbers from outside</a>
        </p>
        <ProblemSummary problems={problems} />
        <h1>{entry.title}</h1>
        <p>{standingWords(standing, entry.toConfirm, name, now)}</p>
        <EntrySays entry={entry} />
        <p class="soft">
          Where it was found: {entry.source}
          {entry.is === 'rule' && `, in the edition ${entry.edition}`}.
          {entry.is === 'rule' && entry.grade === 'known' && ' It was not compared with the published words yet.'}
        </p>
        {mine ? (
          <SayForm visit={visit} now={one} typed={typed ?? typedFrom(one)} problems={problems} />
        ) : (
          <p>The {titleOfRole(entry.toConfirm).toLowerCase()} is asked to confirm it.</p>
        )}
      </>,
    ),
  }
}

/** What stands, as it would be typed; what was found, where nobody has said anything yet. */
function typedFrom({ entry, standing }: EntryNow): OutsideTyped {
  const said = standing.is === 'unconfirmed' ? standing.before : standing.said
  const contact = entry.is === 'contact' ? (said?.stands === 'confirmed' ? said.contact : entry.known) : null
  return {
    stands: standing.is === 'unconfirmed' ? '' : standing.is,
    telephone: contact?.telephone ?? '',
    email: contact?.email ?? '',
    hours: contact?.hours ?? '',
    reason: said?.reason ?? '',
  }
}

function SayForm(props: {
  readonly visit: SchoolVisit
  readonly now: EntryNow
  readonly typed: OutsideTyped
  readonly problems: Problems
}) {
  const { visit, typed, problems } = props
  const { entry } = props.now
  const contact = entry.is === 'contact'
  return (
    <>
      <h2>{contact ? 'Is this right?' : 'Hold it against its source'}</h2>
      <Form visit={visit} action={`/school/outside/${encodeURIComponent(entry.id)}`}>
        {contact && (
          <>
            <Input
              name="telephone"
              label="Telephone"
              value={typed.telephone}
              error={problems['telephone']}
              width={20}
              autocomplete="off"
            />
            <Input name="email" label="E-mail" value={typed.email} error={problems['email']} autocomplete="off" />
            <Input
              name="hours"
              label="When they answer"
              hint="Like: weekdays, 9 am to 5 pm; at other times ring 01234 567890."
              value={typed.hours}
              autocomplete="off"
            />
          </>
        )}
        <Radios
          name="stands"
          legend="For this school"
          value={typed.stands}
          error={problems['stands']}
          choices={[
            {
              value: 'confirmed',
              words: contact ? 'This is how we reach them' : 'I have compared it, and it is right',
            },
            {
              value: 'not-here',
              words: 'It does not apply here',
              hint: contact
                ? 'Nobody is shown a number then.'
                : 'Your reason stands beside it. Signpost goes on acting on it: no school switches off the law.',
            },
          ]}
        />
        <WordsBox
          name="reason"
          atMost={outsideRoom.reason}
          label="If it does not apply, why not?"
          rows={2}
          value={typed.reason}
          error={problems['reason']}
        />
        <Acts>
          <Button once>Keep this with my name</Button>
        </Acts>
      </Form>
    </>
  )
}
