import type { NamedByKind } from '../../../actions/concerns/named-by-kind.ts'
import { type JustOpened, kindInWords } from '../../../actions/concerns/open-concern.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import { isRole, titleOfRole } from '../../../core/people/role.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import type { OutsideKnown } from '../outside/known.ts'
import { RestsOn } from './rests-on.tsx'

type Props = {
  readonly visit: SchoolVisit
  readonly open: JustOpened
  readonly named: readonly NamedByKind[]
  readonly known: OutsideKnown
  readonly name: (person: string) => string
}

/** Whom a case goes to as the kind that a reader said it is, and who cannot read it yet: whoever acts on it lets them in at one press. */
export function LetInByKind({ visit, open, named, known, name }: Props) {
  const { row } = open
  if (named.length === 0 || row.owner !== visit.actor.person) return null
  const kind = lowered(kindInWords(row))
  return (
    <section>
      <h2>Who else is to read it</h2>
      <p>You said what kind this is. A concern of that kind also goes to:</p>
      {named.map((one) => (
        <>
          <p>
            <b>{name(one.person)}</b>, {asWhat(one)}. <Because because={one.because} known={known} />
          </p>
          <Form
            visit={visit}
            action={`/concerns/${row.id}/let-in`}
            hidden={{ person: one.person, reason: `It is now read as “${kind}”, and that goes to the ${asWhat(one)}.` }}
          >
            <Acts>
              <Button kind="secondary" once>
                Let {name(one.person)} read it
              </Button>
            </Acts>
          </Form>
        </>
      ))}
      <p class="soft">They see all of it, from the start. Whoever it is about is never among them.</p>
    </section>
  )
}

/** The school’s own word for it, where it has one: one reason is enough. */
function Because({ because, known }: Pick<NamedByKind, 'because'> & Pick<Props, 'known'>) {
  const origin = because.find(({ layer }) => layer === 'school-policy') ?? because[0]
  return origin === undefined ? null : <RestsOn origin={origin} known={known} />
}

/** `data protection lead`, or in whose place: `deputy headteacher, in place of the headteacher`. */
function asWhat({ as, inPlaceOf }: NamedByKind): string {
  const title = (role: string) => (isRole(role) ? lowered(titleOfRole(role)) : role)
  return inPlaceOf === null ? title(as) : `${title(as)}, in place of the ${title(inPlaceOf)}`
}
