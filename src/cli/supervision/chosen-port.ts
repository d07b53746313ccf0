import { createServer } from 'node:net'
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
  if (before !== undefined && !plan.portChosen && (await isFree(plan.host, before))) return before
  const mayMove = purpose === 'demo' && !plan.portChosen
  for (let port = plan.port; port < Math.min(plan.port + (mayMove ? 100 : 1), 65_536); port += 1) {
    if (await isFree(plan.host, port)) return port
  }
  return (
    `Port ${plan.port} on ${plan.host} is taken by another program. ` +
    'Stop that program, or choose another port: PORT=4800 ./signpost start'
  )
}

/** Whether this machine lets us listen there now. */
function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => answer(true)))
  })
}
