import type { OutsideBody } from '../../../core/concerns/outside-body.ts'
import { contactEntry, type OutsideEntry } from '../../../core/concerns/outside-entry.ts'
import { titleOfRole } from '../../../core/people/role.ts'
import { ContactShown } from './contact-words.tsx'
import { type OutsideKnown, standingHere } from './known.ts'

/** How to reach a body outside, where the school keeps a number for it, and who confirmed that. */
export function HowToReach({ body, known }: { readonly body: OutsideBody; readonly known: OutsideKnown }) {
  const found = known.entries.find(({ entry }) => entry.id === contactEntry(body))
  if (!found || found.standing.is === 'not-here') return null
  const { entry, standing } = found
  const contact = standing.is === 'confirmed' ? standing.said.contact : entry.is === 'contact' ? entry.known : null
  if (!contact || (contact.telephone ?? contact.email) === null) {
    return <span class="soft">No number is kept yet{whatToDo(known, entry)}</span>
  }
  return (
    <span>
      <ContactShown contact={contact} />. <span class="soft">{standingHere(known, found)}</span>
    </span>
  )
}

function whatToDo({ notAsked, mine }: OutsideKnown, { id, toConfirm }: OutsideEntry) {
  if (notAsked.includes(toConfirm)) return ': look it up, and ask nobody it concerns.'
  if (!mine.includes(toConfirm)) return `: ask the ${titleOfRole(toConfirm).toLowerCase()} for it.`
  return (
    <>
      . <a href={`/school/outside/${encodeURIComponent(id)}`}>Enter it</a>.
    </>
  )
}
