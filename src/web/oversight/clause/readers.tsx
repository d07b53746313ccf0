import { dateInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { tooFew } from '../state-words.ts'
import type { ReaderLine, Readers } from './readers.ts'

/** Who has read the clause, who has not yet, and one act to remind those. */
export function ReadersOf(props: {
  readonly visit: SchoolVisit
  readonly readers: Readers
  readonly remindAt: string
  readonly then: boolean
}) {
  const { visit, readers, remindAt, then } = props
  const { names, own } = readers
  return (
    <section>
      <h2>{then ? 'Who had read it' : 'Who has read it'}</h2>
      {readers.publicly && <p>It stands on the school’s public page. Only those who sign in here are counted.</p>}
      <p>{inNumbers(readers, then)}</p>
      {then && (
        <p class="soft">
          The day itself keeps only how it stood. This is worked out now from the records of who had read it by then.
        </p>
      )}
      {own !== undefined && !then && (
        <p>
          {own === 'not-yet' ? (
            <>
              You have not said yet that you read it. <a href="/policy/yours">Read what the policy asks of you</a>
            </>
          ) : (
            <>You read it {dateInWords(own, visit.now)}.</>
          )}
        </p>
      )}
      {names && names.notYet.length > 0 && (
        <Names summary={`Who ${then ? 'had' : 'has'} not yet (${names.notYet.length})`} lines={names.notYet} open />
      )}
      {names && names.read.length > 0 && (
        <Names summary={`Who ${then ? 'had' : 'has'} (${names.read.length})`} lines={names.read} />
      )}
      {readers.toRemind !== null && readers.toRemind > 0 && (
        <Form visit={visit} action={remindAt}>
          <p>
            They get a line on their Home page until they have read it, and a mail that only says that something needs
            them.
          </p>
          <Acts>
            <Button id="remind" once>
              {readers.toRemind === 1 ? 'Remind one person to read it' : `Remind ${readers.toRemind} people to read it`}
            </Button>
          </Acts>
        </Form>
      )}
      {readers.toRemind === 0 && readers.read < readers.of && (
        <p>
          There is nobody else to remind now. Nobody is reminded twice in a week, nor before they have joined.{' '}
          <Basis basis={{ clauses: [], defaults: ['reminders-rest-a-week'] }} />
        </p>
      )}
      {names === null && (
        <p class="soft">The headteacher and the office see who, so that they can remind those who have not.</p>
      )}
    </section>
  )
}

function Names(props: { readonly summary: string; readonly lines: readonly ReaderLine[]; readonly open?: boolean }) {
  return (
    <Details summary={props.summary} open={props.open}>
      <ul class="chapters">
        {props.lines.map(({ name, href, note }) => (
          <li>
            <a href={href}>{name}</a>
            {note !== '' && <span class="soft"> {note}</span>}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function inNumbers({ read, of, counts }: Readers, then: boolean): string {
  if (of === 0) return `Nobody at the school ${then ? 'held' : 'holds'} a role that it speaks to.`
  if (!counts) return tooFew
  const has = then ? 'had' : 'has'
  const have = then ? 'had' : 'have'
  if (of === 1) return `The one person it is for ${has} ${read === 1 ? 'read it.' : 'not read it yet.'}`
  if (read === 0) return `None of the ${of} people it is for ${has} read it yet.`
  if (read === of) return `All ${of} people it is for ${have} read it.`
  const left = of - read
  return `${read} of the ${of} people it is for ${read === 1 ? has : have} read it. ${left} ${left === 1 ? has : have} not.`
}
