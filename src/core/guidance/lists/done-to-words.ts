import type { Asker } from '../asker.ts'
import type { DoneToAsker } from '../done-to-asker.ts'
import { lineInWords } from '../heard/heard-words.ts'
import { rolesInWords } from '../roles-in-words.ts'
import type { Verdict } from '../verdict.ts'

/** What stands over it: that it was not for them to do. */
export const notForThem: Partial<Readonly<Record<Verdict, string>>> = {
  not_allowed: 'That is not allowed',
  needs_approval: 'They must ask first',
  advised_against: 'They should not do that',
}

/** What to do now, for somebody to whom it was done. */
export function doneToInWords({ to, told }: DoneToAsker, asker: Asker): string {
  const tell = rolesInWords(told, asker)
  if (to === 'child')
    return `Do not answer back online. Keep a picture of the screen, but never one of a child undressed. Ask for it to be taken down: kindly, or by the site’s own report button. Tell ${tell}, and the school can ask too.`
  const help = asker === 'parent' ? '' : ` You can ring the ${lineInWords('posh')}.`
  return `Do not answer back. Keep a picture of the screen, with the date and the time. Tell ${tell}: the school can ask for it to be taken down. You can report it to the site too.${help}`
}
