import type { OutsideBody } from '../../../core/concerns/outside-body.ts'
import { contactEntry } from '../../../core/concerns/outside-entry.ts'
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
    return (
      <span class="soft">
        {known.notAsked.includes(entry.toConfirm)
          ? 'No number is kept yet: look it up, and ask nobody it concerns.'
          : `No number is kept yet: ask the ${titleOfRole(entry.toConfirm).toLowerCase()} for it.`}
      </span>
    )
  }
  return (
    <span>
      <ContactShown contact={contact} />. <span class="soft">{standingHere(known, found)}</span>
    </span>
  )
}
