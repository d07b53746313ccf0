import { reachOutside } from '../../../actions/concerns/reach-outside.ts'
import type { Contact } from '../../../core/concerns/outside-entry.ts'
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

export function AlsoTheLado({ lado }: { readonly lado: LadoToShow }) {
  if (lado === 'not-shown') return null
  return (
    <p>
      You can also tell the council’s own officer for allegations against people who work with children, the LADO.{' '}
      {lado.contact === null ? (
        'The council’s switchboard puts you through.'
      ) : (
        <>
          You reach them here: <ContactShown contact={lado.contact} />.
        </>
      )}
    </p>
  )
}

export function RingTheLado({ lado }: { readonly lado: LadoToShow }) {
  return (
    <>
      Ring your council and ask for the LADO, the officer for allegations against people who work with children
      {lado !== 'not-shown' && lado.contact !== null && (
        <>
          : <ContactShown contact={lado.contact} />
        </>
      )}
      .
    </>
  )
}
