import { isRunning } from '../../storage/server/running-processes.ts'
import { isSupervisor, type RunningNow, runningNow } from '../supervision/one-at-a-time.ts'
import type { Heard } from './database-findings.ts'
import { type Finding, good, look } from './finding.ts'

/** Whether web and worker are up: here, by the system and the port; elsewhere, by their signs of life in the database. */
export async function runningParts(data: string, heard: Heard | undefined): Promise<Finding[]> {
  const now = runningNow(data)
  if (now === undefined || !isSupervisor(now.supervisor)) {
    return [notHere('Web', heard?.web ?? 0), notHere('Worker', heard?.worker ?? 0)]
  }
  return [await web(now), worker(now, heard)]
}

const todo = 'Look at what it printed last; the supervisor starts it again by itself.'

function notHere(part: 'Web' | 'Worker', elsewhere: number): Finding {
  return elsewhere === 0
    ? good(part, 'not running now')
    : good(part, `not running here; ${elsewhere} alive elsewhere on the same database`)
}

async function web({ web, port, address }: RunningNow): Promise<Finding> {
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

function worker({ worker }: RunningNow, heard: Heard | undefined): Finding {
  if (worker === undefined || !isRunning(worker)) return look('Worker', 'down: nothing is sent meanwhile', todo)
  return heard?.worker === 0
    ? look('Worker', `process ${worker} runs, but has given no sign of life for a minute: nothing may be sent`, todo)
    : good('Worker', `runs (process ${worker})`)
}
