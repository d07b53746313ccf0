// The baseline: a bare Node server that answers a fixed page, beside which every figure stands.
import { createServer } from 'node:http'

const page = Buffer.from(
  `<!doctype html><title>Fixed</title>${'<p>A line of about eighty characters, the same every time it is asked for.</p>'.repeat(8)}`,
)
const server = createServer((_request, reply) => {
  reply.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length })
  reply.end(page)
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
process.on('disconnect', () => process.exit(0))
