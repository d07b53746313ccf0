import { roleLinks } from '../actions/access/demo-links.ts'
import type { OwnersSettings } from '../config/part-settings.ts'
import { openSignIn } from '../storage/at-sign-in.ts'
import { openDatabase } from '../storage/database.ts'
import { demoSchool } from './demo-ids.ts'

/** A line for each role that somebody at the demo's school holds, with a link that signs in as them. */
export async function demoLinks(settings: OwnersSettings): Promise<string[]> {
  const db = openDatabase(settings.appUrl, 1)
  const signIn = openSignIn(settings.signinUrl, 1)
  try {
    const door = { db, signIn, publicUrl: settings.publicUrl, now: new Date(), demo: settings.purpose === 'demo' }
    const links = await roleLinks(door, demoSchool)
    const width = Math.max(...links.map((link) => link.title.length + link.name.length)) + 3
    return ['Sign in as:', ...links.map(({ title, name, link }) => `  ${`${title}, ${name}`.padEnd(width)} ${link}`)]
  } finally {
    await Promise.all([db.destroy(), signIn.destroy()])
  }
}
