import { type Agent, request } from 'node:http'

export type Answered = {
  readonly status: number
  readonly body: string
  readonly cookies: readonly string[]
  readonly ms: number
}

/** Asks for a page, or sends a form where there is a body, and says how long it took to the last byte. */
export function asked(agent: Agent, url: string, cookie: string, body?: string): Promise<Answered> {
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body ?? '') }
  const began = performance.now()
  return new Promise((answered, failed) => {
    const options = { agent, method: body === undefined ? 'GET' : 'POST', headers: { cookie, ...(body ? form : {}) } }
    const sent = request(url, options, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () =>
        answered({
          status: reply.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          cookies: (reply.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? ''),
          ms: performance.now() - began,
        }),
      )
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

export function middleOf(times: readonly number[], share = 0.5): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}
