import { setupLink as linkForFirstSchool } from '../actions/school/setup-link.ts'
import type { OwnersSettings } from '../config/part-settings.ts'
import { openSignIn } from '../storage/at-sign-in.ts'

/** What a start for real use says first: the one-time link by which the first school is set up, while there is none. */
export async function setupLink(settings: OwnersSettings): Promise<string[]> {
  const signIn = openSignIn(settings.signinUrl, 1)
  try {
    const link = await linkForFirstSchool(signIn, settings.publicUrl)
    return link
      ? ['There is no school here yet. Set up the first one with this link, once, within a day:', `  ${link}`]
      : []
  } finally {
    await signIn.destroy()
  }
}
