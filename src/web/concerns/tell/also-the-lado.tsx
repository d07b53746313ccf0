import { reachOutside } from '../../../actions/concerns/reach-outside.ts'
import { helpLines } from '../../../core/concerns/lists/help-lines.ts'
import type { Contact } from '../../../core/concerns/outside-entry.ts'
import type { Audience } from '../../../core/concerns/reporter.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import { ContactShown } from '../outside/contact-words.tsx'

/** Not shown; shown with the way that somebody confirmed; or shown without one, since nobody has. */
export type LadoToShow = 'not-shown' | { readonly contact: Contact | null }

/** The council's officer as whoever told is shown them: never by a number that somebody entered whom it concerns. */
export async function ladoToShow(
  tx: InSchool,
  now: Date,
  goes: { readonly showLado: boolean; readonly concerned: readonly PersonId[] },
): Promise<LadoToShow> {
  const contact = await reachOutside(tx, now, 'lado', goes.concerned)
  return goes.showLado ? { contact } : 'not-shown'
}

/** How whoever told reaches the council’s officer themselves: by the number that the school entered, or by one that works without it. */
export function AlsoTheLado({ lado, to }: { readonly lado: LadoToShow; readonly to: Audience }) {
  if (lado === 'not-shown') return null
  if (to === 'pupils') {
    return (
      <p>
        A grown-up you trust can also ring the council and ask for the LADO. The LADO is not at your school, and helps
        when a worry is about a grown-up who works with children.
        {lado.contact !== null && (
          <>
            {' '}
            The number is here: <ContactShown contact={lado.contact} />.
          </>
        )}
      </p>
    )
  }
  return (
    <>
      <p>
        You can also tell the council’s own officer for allegations against people who work with children, the LADO.{' '}
        {lado.contact === null ? (
          <>
            Ring your council’s main number, which is on its website, and ask for the LADO. If somebody is in danger
            now, ring <a href="tel:999">999</a>.
          </>
        ) : (
          <>
            You reach them here: <ContactShown contact={lado.contact} />.
          </>
        )}
      </p>
      {to === 'staff' && <AlsoOutside />}
    </>
  )
}

export function RingTheLado({ lado }: { readonly lado: LadoToShow }) {
  const contact = lado === 'not-shown' ? null : lado.contact
  return (
    <>
      Ring your council and ask for the LADO, the officer for allegations against people who work with children
      {contact === null ? (
        '. The council’s main number is on its website'
      ) : (
        <>
          : <ContactShown contact={contact} />
        </>
      )}
      .
    </>
  )
}

const whistleblowing = helpLines.find(({ id }) => id === 'nspcc-whistleblowing')

/** For whoever works here: somebody outside who takes it from them, with or without their name. */
export function AlsoOutside() {
  if (whistleblowing?.reach.by !== 'phone') return null
  const { number } = whistleblowing.reach
  return (
    <p>
      You can also ring the {whistleblowing.name} on <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a>, on
      weekdays from 8 am to 8 pm. You need not say who you are.
    </p>
  )
}
