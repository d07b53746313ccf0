import { randomBytes } from 'node:crypto'
import type { Agent } from 'node:http'
import { asked } from './asked.ts'

/** Somebody who tells through the form, as a browser does; gives how long the answer to the filled-in form took. */
export async function teller(
  agent: Agent,
  at: string,
  session: string,
): Promise<(about: string) => Promise<{ readonly ms: number }>> {
  const page = `${at}/concerns/tell`
  const form = await asked(agent, page, session)
  const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
  const cookie = [session, ...form.cookies].join('; ')
  return async (about) => {
    const fields = new URLSearchParams({
      _csrf: token,
      once: randomBytes(24).toString('base64url'),
      words: 'Something was written in the class chat last night that is unkind.',
      about,
      names: '',
    })
    const answer = await asked(agent, page, cookie, fields.toString())
    if (!answer.body.includes('We have it')) throw new Error(`telling answered ${answer.status}`)
    return answer
  }
}
