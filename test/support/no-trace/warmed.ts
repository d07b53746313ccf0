import { clausesOf } from './beside-pages.ts'
import { sides, type TwoSchools } from './two-schools.ts'

/**
 * Opens once what the program keeps of each policy, and what it loads once: neither ever changes, so which of the two
 * schools asks for it first says nothing.
 */
export async function warmed({ admin, ask, everything, slugs }: TwoSchools): Promise<void> {
  for (const [pack, version] of everything.versions) {
    await admin.query('update policy_version set recorded_at = now() where id = $1', [version])
    const state = `/policy/state/${clausesOf(pack)[0] ?? ''}`
    const once = ['/policy', '/policy/state', '/policy/yours', `${state}?day=${everything.day}`]
    const asked = '/policy/settings/minimum-age?asked=yes&answer=14'
    const files = ['/policy/download/text', '/policy/download/json', `/policy/versions/${version}`]
    for (const side of sides) {
      const open = [...once, state, asked, ...files, `/s/${slugs[side]}/policy/download/text`]
      for (const url of open) await ask(side, 'head', { url })
    }
  }
}
