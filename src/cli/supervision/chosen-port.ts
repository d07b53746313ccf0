import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Planned } from './preparation-messages.ts'

/**
 * The port to listen on, or a sentence saying why there is none. The demo takes the next free one when nobody chose;
 * a Signpost that was killed takes its old one again (`before`), so that open pages go on working.
 */
export async function chosenPort(
  plan: Planned,
  purpose: 'demo' | 'live',
  before: number | undefined,
): Promise<number | string> {
  if (before !== undefined && (await isFreeSoon(plan.host, before)) && !plan.portChosen) return before
  const mayMove = purpose === 'demo' && !plan.portChosen
  for (let port = plan.port; port < Math.min(plan.port + (mayMove ? 100 : 1), 65_536); port += 1) {
    if (await isFree(plan.host, port)) return port
  }
  return (
    `Port ${plan.port} on ${plan.host} is taken by another program. ` +
    'Stop that program, or choose another port: PORT=4800 ./signpost start'
  )
}

/** A process that was killed is gone from the list of processes a moment before its port is let go. */
async function isFreeSoon(host: string, port: number): Promise<boolean> {
  for (const deadline = Date.now() + 1_000; Date.now() < deadline; await pause(20))
    if (await isFree(host, port)) return true
  return isFree(host, port)
}

/** Whether this machine lets us listen there now. */
function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => answer(true)))
  })
}
