import { join } from 'node:path'
import { setUpSchool } from '../actions/school/set-up-school.ts'
import { rollShelf } from '../actions/screening/roll-shelf.ts'
import type { OwnersSettings } from '../config/part-settings.ts'
import { acceptableUseHash } from '../core/agreements/acceptable-use-document.ts'
import { acknowledgementNeeded } from '../core/agreements/acknowledgement-needed.ts'
import { isStaff } from '../core/people/role.ts'
import { packNamed, policyFrom } from '../core/policy/packs/all-packs.ts'
import type { PersonId } from '../core/school/ids.ts'
import { wallClock } from '../core/school/london-time.ts'
import { keepAcknowledgement } from '../storage/agreements/keep-acknowledgement.ts'
import { openSignIn } from '../storage/at-sign-in.ts'
import { rollOf } from '../storage/consents/roll-of.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { type InSchool, inSchool } from '../storage/in-school.ts'
import { policyInForce } from '../storage/policy/policy-in-force.ts'
import { versionDocument } from '../storage/policy/version-document.ts'
import { folderStore } from '../storage/records/file-store.ts'
import { isSchoolHere } from '../storage/school/add-school.ts'
import { keepSchoolDetails, schoolDetails } from '../storage/school/school-details.ts'
import { schoolsHere } from '../storage/school/schools-here.ts'
import { inCast } from './cast.ts'
import { demoHead, demoSchool } from './demo-ids.ts'
import { fillPast, policyBegins } from './fill-days.ts'
import { fillPeople } from './fill-people.ts'
import { fillDraft } from './fill-posts.ts'
import { fillRegister } from './fill-register.ts'
import { fillRoll } from './fill-roll.ts'
import { type FictitiousSchool, fictitiousSchool } from './school/fictitious-school.ts'
import { everyAdult, oneOf } from './school/people/one-of.ts'

/** The policy that the demo's school adopted; any other can be put in force under Policy. */
const adopted = 'model'

/** Fills the demo's database with the fictitious school, once; a second start finds it there. */
export async function fillDemo(settings: OwnersSettings): Promise<void> {
  const now = new Date()
  const db = openDatabase(settings.appUrl, 2)
  const signIn = openSignIn(settings.signinUrl, 2)
  try {
    if (await isFilled(db)) return
    const others = (await schoolsHere(db)).filter((id) => id !== demoSchool)
    if (others.length > 0)
      throw new Error('A real school is in this database, and the demo is never put beside it. Leave DATABASE_URL out.')
    const school = fictitiousSchool({ today: wallClock(now).date })
    const pack = packNamed(adopted)
    if (!pack) throw new Error(`There is no pack called ${adopted}.`)
    const head = oneOf(school, 'headteacher')
    const door = { db, signIn, publicUrl: settings.publicUrl, now: policyBegins(now) }
    const made = await setUpSchool(door, {
      name: school.school.name,
      type: school.school.type,
      town: school.school.town,
      pack,
      head: { name: head.name, address: head.email.toLowerCase() },
      ids: { school: demoSchool, head: demoHead },
    })
    const policy = policyFrom(pack)
    await inSchool(db, made.school, async (tx) => {
      const people = await fillPeople(tx, signIn, school, { key: head.key, id: made.head }, now)
      await fillDetails(tx, school)
      await fillAcknowledgements(tx, school, people, now)
      const channels = await fillRegister(tx, school, people, policy)
      const pupils = await fillRoll(tx, school, settings.secret)
      const files = folderStore(join(settings.data, 'files'), settings.secret)
      const desk = { now, publicUrl: settings.publicUrl, rolls: rollShelf() }
      const at = {
        desk,
        files,
        policy,
        cast: { people, channels, pupils },
        adults: everyAdult(school),
      }
      await fillPast(tx, at, school.posts)
      for (const draft of school.drafts) await fillDraft(tx, at, draft)
    })
  } finally {
    await Promise.all([db.destroy(), signIn.destroy()])
  }
}

/** A filling that was cut short left no pupils, since all of it is one transaction. */
async function isFilled(db: Database): Promise<boolean> {
  if (!(await isSchoolHere(db, demoSchool))) return false
  return inSchool(db, demoSchool, async (tx) => (await rollOf(tx)).length > 0)
}

async function fillDetails(tx: InSchool, { school }: FictitiousSchool): Promise<void> {
  const details = await schoolDetails(tx)
  await keepSchoolDetails(tx, {
    ...details,
    contacts: [...school.ownContacts],
    classes: school.classes.map((one) => ({ ...one })),
    houses: [...school.houses],
  })
}

/** All but two of the staff have signed, so that the demo shows what happens to somebody who has not. */
async function fillAcknowledgements(
  tx: InSchool,
  school: FictitiousSchool,
  people: ReadonlyMap<string, PersonId>,
  now: Date,
): Promise<void> {
  const inForce = await policyInForce(tx)
  const needed = inForce && acknowledgementNeeded(inForce.policy)
  const printed = inForce && (await versionDocument(tx, inForce.version))
  if (!needed || !printed) return
  const staff = everyAdult(school).filter((adult) => isStaff(adult.roles))
  const notYet = new Set([oneOf(school, 'trainee').key, oneOf(school, 'supply').key])
  for (const adult of staff.filter((one) => !notYet.has(one.key))) {
    await keepAcknowledgement(tx, {
      person: inCast(people, adult.key),
      how: needed.how,
      documentHash: acceptableUseHash(printed.document),
      policyVersion: inForce.version,
      at: new Date(now.getTime() - 30 * 86_400_000),
    })
  }
}
