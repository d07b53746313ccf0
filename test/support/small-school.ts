import type { FrontDoor } from '../../src/actions/access/door.ts'
import { setUpSchool } from '../../src/actions/school/set-up-school.ts'
import { acceptableUseHash } from '../../src/core/agreements/acceptable-use-document.ts'
import { acknowledgementNeeded } from '../../src/core/agreements/acknowledgement-needed.ts'
import { approversAllowed } from '../../src/core/channels/channel-wants.ts'
import { unsubscribeHash, unsubscribeToken } from '../../src/core/channels/unsubscribe-token.ts'
import { isStaff, type Role } from '../../src/core/people/role.ts'
import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { answer, type Policy } from '../../src/core/policy/policy.ts'
import { dayAt } from '../../src/core/school/day.ts'
import type { ChannelId, PersonId, PupilId, SchoolId } from '../../src/core/school/ids.ts'
import { accountFor } from '../../src/storage/access/account-for.ts'
import { addMembership } from '../../src/storage/access/membership.ts'
import { keepAcknowledgement } from '../../src/storage/agreements/keep-acknowledgement.ts'
import { addPoster } from '../../src/storage/channels/posters-of.ts'
import { addReader } from '../../src/storage/channels/readers.ts'
import { insertChannel, keepApproval, keepAssessment, keepOpening } from '../../src/storage/channels/write-channel.ts'
import { keepWholeRoll } from '../../src/storage/consents/keep-whole-roll.ts'
import { type InSchool, inSchool } from '../../src/storage/in-school.ts'
import { addPerson } from '../../src/storage/people/add-person.ts'
import { giveRole } from '../../src/storage/people/hold-role.ts'
import { policyInForce } from '../../src/storage/policy/policy-in-force.ts'
import { versionDocument } from '../../src/storage/policy/version-document.ts'
import { keepSchoolDetails, schoolDetails } from '../../src/storage/school/school-details.ts'
import { smallRoll } from './small-roll.ts'

/** Everybody at the small school, by what they are there for. */
export const cast = {
  head: { name: 'Hannah Osei', roles: ['headteacher'] },
  deputy: { name: 'Derek Lindqvist', roles: ['deputy-headteacher'] },
  writer: { name: 'Tessa Brightwater', roles: ['teacher'] },
  colleague: { name: 'Colin Marsh', roles: ['teacher'] },
  officer: { name: 'Bina Sharma', roles: ['business-officer'] },
  office: { name: 'Olive Grant', roles: ['office'] },
  chair: { name: 'Cheryl Boateng', roles: ['chair-of-governors'] },
  governor: { name: 'Gareth Pugh', roles: ['governor'] },
  parent: { name: 'Petra Novak', roles: ['parent'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly roles: readonly Role[] }>>

export type Somebody = keyof typeof cast
export const everybody = Object.keys(cast) as readonly Somebody[]

export type SmallSchool = {
  readonly id: SchoolId
  readonly slug: string
  readonly name: string
  readonly policy: Policy
  readonly people: Readonly<Record<Somebody, PersonId>>
  readonly accounts: Readonly<Record<Somebody, string>>
  readonly pupils: ReadonlyMap<string, PupilId>
  readonly page: ChannelId
  readonly newsletter: ChannelId
}

export type SmallSchoolWish = {
  readonly policy: string
  readonly name?: string
  /** Minutes in which what is agreed can be pulled back; 0 unless a story is about it. */
  readonly holdMinutes?: number
  readonly noticeMinutes?: number
  /** Who has signed or read the acceptable use policy, where the policy asks; everybody on the staff unless said. */
  readonly signed?: readonly Somebody[]
  /** The approved posters of both channels. */
  readonly posters?: readonly Somebody[]
  readonly roll?: boolean
}

/**
 * A small school with one person for each role a story needs, its page and newsletter in good standing under its own
 * policy, a dozen pupils whose families said different things, and three readers of the newsletter.
 */
export async function smallSchool(door: FrontDoor, secret: string, wish: SmallSchoolWish): Promise<SmallSchool> {
  const pack = packNamed(wish.policy)
  if (!pack) throw new Error(`no policy is called ${wish.policy}`)
  const policy = policyFrom(pack)
  const name = wish.name ?? 'Larkfield Primary'
  const domain = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${wish.policy}.example`
  const address = (who: Somebody) => `${cast[who].name.toLowerCase().replace(' ', '.')}@${domain}`
  const made = await setUpSchool(door, {
    name,
    type: 'community',
    town: 'Westonbury',
    pack,
    head: { name: cast.head.name, address: address('head') },
  })
  const inside = <T>(work: (tx: InSchool) => Promise<T>) => inSchool(door.db, made.school, work)
  const people: Partial<Record<Somebody, PersonId>> = { head: made.head }
  const accounts: Partial<Record<Somebody, string>> = { head: made.account }
  for (const who of everybody.filter((one) => one !== 'head')) {
    const account = await accountFor(door.signIn, address(who))
    const person = await inside(async (tx) => {
      const id = await addPerson(tx, { name: cast[who].name, address: address(who), account })
      for (const role of cast[who].roles) await giveRole(tx, { person: id, role, by: made.head })
      return id
    })
    await addMembership(door.signIn, account, { school: made.school, person, schoolName: name })
    people[who] = person
    accounts[who] = account
  }
  const all = people as Readonly<Record<Somebody, PersonId>>
  return inside(async (tx) => {
    const details = await schoolDetails(tx)
    await keepSchoolDetails(tx, {
      ...details,
      contacts: ['01632 960118', `office@${domain}`],
      classes: [
        { year: '3', class: 'Heron' },
        { year: '4', class: 'Otter' },
      ],
      houses: ['Oak', 'Ash'],
      holdMinutes: wish.holdMinutes ?? 0,
      noticeMinutes: wish.noticeMinutes ?? details.noticeMinutes,
    })
    const channel = (kind: 'page' | 'newsletter') => openChannel(tx, policy, all, kind, door.now, wish.posters)
    const page = await channel('page')
    const newsletter = await channel('newsletter')
    await acknowledge(tx, all, wish.signed, door.now)
    const pupils = wish.roll === false ? new Map<string, PupilId>() : await keepWholeRoll(tx, smallRoll)
    for (const family of ['okafor', 'ellison', 'varga']) {
      await addReader(tx, `${family}@${domain}`, (reader) => unsubscribeHash(unsubscribeToken(secret, reader)))
    }
    return {
      id: made.school,
      slug: details.slug,
      name,
      policy,
      people: all,
      accounts: accounts as Readonly<Record<Somebody, string>>,
      pupils,
      page,
      newsletter,
    }
  })
}

async function openChannel(
  tx: InSchool,
  policy: Policy,
  people: SmallSchool['people'],
  kind: 'page' | 'newsletter',
  now: Date,
  posters: readonly Somebody[] = ['officer', 'head', 'deputy'],
): Promise<ChannelId> {
  const words = {
    name: kind === 'page' ? 'Our page' : 'Newsletter',
    address: '',
    purposes: answer(policy, 'channel-purpose').value.slice(0, 1),
    outcomes: 'Families know what their children are learning.',
  }
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const id = await insertChannel(tx, kind, words, people.officer, ago(20))
  const risks = 'Comments are off. Two people watch it. Nothing goes out without a reader.'
  await keepAssessment(tx, id, { words: risks, on: dayAt(ago(15)), by: people.officer })
  const as = approversAllowed(policy)[0] ?? 'headteacher'
  const byBoard = as === 'governing-board'
  await keepApproval(tx, id, {
    as,
    by: byBoard ? people.chair : people.head,
    at: ago(12),
    meetingOn: byBoard ? dayAt(ago(13)) : null,
  })
  await keepOpening(tx, id, dayAt(ago(10)), people.officer)
  for (const poster of posters) await addPoster(tx, id, people[poster])
  return id
}

async function acknowledge(
  tx: InSchool,
  people: SmallSchool['people'],
  signed: readonly Somebody[] | undefined,
  now: Date,
): Promise<void> {
  const inForce = await policyInForce(tx)
  const needed = inForce && acknowledgementNeeded(inForce.policy)
  const printed = inForce && (await versionDocument(tx, inForce.version))
  if (!needed || !printed) return
  for (const who of signed ?? everybody.filter((one) => isStaff(cast[one].roles))) {
    await keepAcknowledgement(tx, {
      person: people[who],
      how: needed.how,
      documentHash: acceptableUseHash(printed.document),
      policyVersion: inForce.version,
      at: now,
    })
  }
}
