import type { SchoolId } from '../school/ids.ts'

/** A delivery as its messages name it: always the same for the same delivery. */
export type DeliveryName = { readonly school: SchoolId; readonly delivery: string }

const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

export function messageIdOf(name: DeliveryName, host: string): string {
  return `<${name.delivery}.${name.school}@${host}>`
}

/** The delivery that a Message-ID names, wherever in the text it stands. */
export function deliveryIn(text: string): DeliveryName | undefined {
  const found = new RegExp(`<(${id})\\.(${id})@`, 'i').exec(text)
  const delivery = found?.[1]?.toLowerCase()
  const school = found?.[2]?.toLowerCase()
  return delivery && school ? { delivery, school: school as SchoolId } : undefined
}

/** The address alone of `Oak School <office@oak.example.sch.uk>`. */
export function bareAddress(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
}

/**
 * A return path of each message's own (VERP), so that what comes back names the delivery even where the message is not
 * enclosed. Plain where the name would be longer than RFC 5321 allows before the @.
 */
export function returnPathOf(name: DeliveryName, from: string): string {
  const address = bareAddress(from)
  const at = address.lastIndexOf('@')
  const local = `${address.slice(0, at)}+b${name.school.slice(0, 8)}${name.delivery.replaceAll('-', '')}`
  return local.length > 64 ? address : `${local}${address.slice(at)}`
}

/** What a return path names: the delivery, and how its school's id begins. */
export function deliveryInReturnPath(address: string): { delivery: string; schoolBegins: string } | undefined {
  const found = /\+b([0-9a-f]{8})([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})@/i.exec(address)
  if (!found) return undefined
  const [schoolBegins = '', ...rest] = found.slice(1).map((part) => part.toLowerCase())
  return { schoolBegins, delivery: rest.join('-') }
}
