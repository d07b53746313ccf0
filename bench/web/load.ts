import { Agent, request } from 'node:http'

export type Measured = { readonly perSecond: number; readonly p50: number; readonly p99: number; readonly bad: number }

/** Asks for one page again and again over so many connections for so many seconds; times are in milliseconds. */
export async function load(
  url: string,
  options: { connections: number; seconds: number; cookie?: string },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const times: number[] = []
  let bad = 0
  const end = performance.now() + options.seconds * 1000
  const began = performance.now()
  const one = () =>
    new Promise<void>((done) => {
      const at = performance.now()
      const asked = request(url, { agent, headers: options.cookie ? { cookie: options.cookie } : {} }, (reply) => {
        if (reply.statusCode !== 200) bad += 1
        reply.resume()
        reply.on('end', () => {
          times.push(performance.now() - at)
          done()
        })
      })
      asked.on('error', () => {
        bad += 1
        done()
      })
      asked.end()
    })
  const connection = async () => {
    while (performance.now() < end) await one()
  }
  await Promise.all(Array.from({ length: options.connections }, connection))
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { perSecond: times.length / ((performance.now() - began) / 1000), p50: at(0.5), p99: at(0.99), bad }
}
