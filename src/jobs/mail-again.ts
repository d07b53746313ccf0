import type { AddJobFunction } from 'graphile-worker'
import type { MailResult } from '../actions/records/send-mail.ts'

const minutes = [1, 5, 30, 120, 360]

/** A mail that did not leave is tried again, less and less often, for some hours. */
export async function mailAgain(
  addJob: AddJobFunction,
  task: 'send-mail' | 'send-account-mail' | 'resend',
  payload: Readonly<Record<string, string>>,
  result: MailResult,
  now: Date,
): Promise<void> {
  if (typeof result === 'string' || !result.again) return
  const tries = Number(payload['tries'] ?? '0')
  const wait = minutes[tries]
  if (wait === undefined) return
  const runAt = new Date(now.getTime() + wait * 60_000)
  await addJob(task, { ...payload, tries: String(tries + 1) }, { runAt, maxAttempts: 1 })
}
