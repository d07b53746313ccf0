import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { chosenPort } from './chosen-port.ts'
import type { Planned } from './preparation-messages.ts'

const host = '127.0.0.1'
let held: Server | undefined

afterEach(() => {
  held?.close()
})

function holdAPort(): Promise<number> {
  return new Promise((tell) => {
    const server = createServer().listen(0, host, () => {
      const address = server.address()
      tell(typeof address === 'object' && address !== null ? address.port : 0)
    })
    held = server
  })
}

const plan = (port: number): Planned => ({ kind: 'planned', data: '', embedded: false, host, port, portChosen: false })

it('the port of a Signpost that was killed is taken again as soon as it is let go', async () => {
  const port = await holdAPort()
  setTimeout(() => held?.close(), 100)
  expect(await chosenPort(plan(port), 'demo', port)).toBe(port)
})

it('the port of a Signpost that was killed is given up where another program has it', async () => {
  const port = await holdAPort()
  expect(await chosenPort(plan(port), 'demo', port)).toBeGreaterThan(port)
})
