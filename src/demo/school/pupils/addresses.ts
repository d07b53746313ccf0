import type { Dice } from '../dice.ts'
import type { Household } from './households.ts'

const domains = ['mailbox.example', 'inbox.example', 'homemail.example', 'postbox.example', 'webmail.example']

/** Parents' addresses: usually one for the family, often two, for some none. No two families share one. */
export function familyAddresses(family: Household, taken: Set<string>, dice: Dice): readonly string[] {
  const kind = dice.roll()
  const wanted = kind < 0.05 ? 0 : kind < 0.68 ? 1 : 2
  const found: string[] = []
  for (const parent of dice.shuffled(family.heritage.parents).slice(0, wanted)) {
    const own = freeAddress(parent, family.surname.daughters, taken, dice)
    taken.add(own)
    found.push(own)
  }
  return found
}

function freeAddress(parent: string, last: string, taken: ReadonlySet<string>, dice: Dice): string {
  const first = plain(parent)
  const family = plain(last)
  const shape = dice.pick([
    `${first}.${family}`,
    `${first.slice(0, 1)}.${family}`,
    `${first}${family}`,
    `${family}.family`,
  ])
  const domain = dice.pick(domains)
  let address = `${shape}@${domain}`
  while (taken.has(address)) address = `${shape}${dice.between(2, 99)}@${domain}`
  return address
}

/** Letters an e-mail address is usually made of. */
function plain(name: string): string {
  return name
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
