import { deliveryReport } from '../core/channels/delivery-status.ts'
import { deliveryIn, deliveryInReturnPath } from '../core/channels/message-names.ts'
import type { SchoolId } from '../core/school/ids.ts'
import type { Database } from '../storage/database.ts'
import { type Command, line } from './command-io.ts'

const largest = 10 * 1024 * 1024

/**
 * `signpost bounce`: one delivery status message (RFC 3464) on standard input, as a mail server's pipe hands it over.
 * Ends with 0 where there is nothing to try again, so that a mail server does not send a bounce of a bounce.
 */
export const bounceCommand: Command = async (args, io) => {
  const message = await wholeInput(io.stdin)
  const found = message === undefined ? undefined : bounceIn(message)
  if (!found) {
    line(io.stdout, 'This is not a message that came back from a newsletter of ours. Nothing was changed.')
    return 0
  }
  const { withAppDatabase } = await import('./with-app-database.ts')
  return withAppDatabase(args, io, async (db) => {
    line(io.stdout, await recordBounce(db, found))
    return 0
  })
}

export type FoundBounce = {
  readonly delivery: string
  /** The school, or how its id begins where only a return path names it. */
  readonly school: SchoolId | { readonly begins: string }
  readonly status: NonNullable<ReturnType<typeof deliveryReport>>['statuses'][number]
}

/** Which delivery failed, and how; nothing where a message is no report of a failure, or of nothing we sent. */
export function bounceIn(message: string): FoundBounce | undefined {
  const report = deliveryReport(message)
  const status = report?.statuses.find(({ action }) => action === 'failed')
  if (!report || !status) return undefined
  const byPath = report.sentTo.map((address) => deliveryInReturnPath(address)).find((one) => one !== undefined)
  const byId = deliveryIn(message.slice(message.indexOf('\n')))
  if (byId) return { ...byId, status }
  return byPath && { delivery: byPath.delivery, school: { begins: byPath.schoolBegins }, status }
}

const said = {
  'unknown-delivery': 'It names no message that was sent from here. Nothing was changed.',
  'bounced-before': 'That message had come back before. Nothing was changed.',
  'delivery-marked': 'Noted: the message came back. The address stays on the list, because it may work again.',
  'reader-marked': 'Noted: the message came back for good. Nothing more is sent to that address.',
} as const

export async function recordBounce(db: Database, found: FoundBounce): Promise<string> {
  const { takeBounce } = await import('../actions/publishing/take-bounce.ts')
  const { inSchool } = await import('../storage/in-school.ts')
  const { schoolsBeginning } = await import('../storage/publishing/school-of.ts')
  const schools = typeof found.school === 'string' ? [found.school] : await schoolsBeginning(db, found.school.begins)
  for (const school of schools) {
    const taken = await inSchool(db, school, (tx) => takeBounce(tx, found.delivery, found.status, new Date()))
    if (taken !== 'unknown-delivery') return said[taken]
  }
  return said['unknown-delivery']
}

async function wholeInput(stdin: AsyncIterable<Buffer | string>): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stdin) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > largest) return undefined
    pieces.push(bytes)
  }
  return Buffer.concat(pieces).toString('utf8')
}
