import { isRunning } from '../../storage/server/running-processes.ts'
import { isSupervisor, runningNow } from '../supervision/one-at-a-time.ts'
import { type Finding, good, look } from './finding.ts'

/** Whether web and worker are up, asked of the system and, for the web, of its port on this machine. */
export async function runningParts(data: string): Promise<Finding[]> {
  const now = runningNow(data)
  if (now === undefined || !isSupervisor(now.supervisor)) {
    return [good('Web', 'not running now'), good('Worker', 'not running now')]
  }
  return [await web(now), worker(now.worker)]
}

async function web({
  web,
  port,
  address,
}: {
  web: number | undefined
  port: number | undefined
  address: string | undefined
}) {
  const todo = 'Look at what it printed last; the supervisor starts it again by itself.'
  if (web === undefined || !isRunning(web)) return look('Web', 'down', todo)
  try {
    const answer = await fetch(`http://localhost:${port}/`, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })
    return answer.status < 500
      ? good('Web', `answers at ${address} (process ${web})`)
      : look('Web', `answers with ${answer.status} (process ${web})`, todo)
  } catch {
    return look('Web', `process ${web} runs but does not answer on port ${port}`, todo)
  }
}

function worker(pid: number | undefined): Finding {
  return pid !== undefined && isRunning(pid)
    ? good('Worker', `runs (process ${pid})`)
    : look('Worker', 'down: nothing is sent meanwhile', 'The supervisor starts it again by itself.')
}
