import type { Contact } from '../../../core/concerns/outside-entry.ts'

/** A number to press, an address to write to, and when they answer. */
export function ContactShown({ contact }: { readonly contact: Contact }) {
  const { telephone, email, hours } = contact
  return (
    <>
      {telephone !== null && <a href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>{telephone}</a>}
      {telephone !== null && email !== null && ', '}
      {email !== null && <a href={`mailto:${email}`}>{email}</a>}
      {hours !== null && `. ${hours}`}
    </>
  )
}
