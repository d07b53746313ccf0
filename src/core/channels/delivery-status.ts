/** What a mail server reports of a message it was given (RFC 3464). */
export type DeliveryStatus = {
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** Whether trying again would not help: a status of class 5. */
  readonly permanent: boolean
  /** The server's own words, with the status. */
  readonly words: string
}

export type Report = { readonly statuses: readonly DeliveryStatus[]; readonly sentTo: readonly string[] }

const deepest = 5

/** Reads a delivery status message. Nothing where the text is not one: an answer to a newsletter is no bounce. */
export function deliveryReport(message: string): Report | undefined {
  const parts = partsOf(message.replaceAll('\r\n', '\n'), 0)
  const status = parts.find((part) => part.type === 'message/delivery-status')
  if (!status) return undefined
  const groups = status.body.split(/\n[ \t]*\n/).map((group) => fieldsOf(group))
  const statuses = groups.flatMap((fields): readonly DeliveryStatus[] => {
    const action = actionIn(fields.get('action') ?? '')
    if (!action) return []
    const code = fields.get('status') ?? ''
    const said = (fields.get('diagnostic-code') ?? '').replace(/^\s*smtp\s*;\s*/i, '')
    return [{ action, permanent: code.trim().startsWith('5'), words: `${code.trim()} ${said}`.trim().slice(0, 500) }]
  })
  if (statuses.length === 0) return undefined
  const own = fieldsOf(message.replaceAll('\r\n', '\n').split('\n\n', 1)[0] ?? '')
  const sentTo = ['delivered-to', 'x-original-to', 'to', 'envelope-to'].flatMap((name) => own.get(name) ?? [])
  return { statuses, sentTo }
}

const actions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

function actionIn(text: string): DeliveryStatus['action'] | undefined {
  const word = text.trim().toLowerCase()
  return actions.find((action) => word.startsWith(action))
}

type Part = { readonly type: string; readonly body: string }

function partsOf(text: string, depth: number): readonly Part[] {
  const end = text.indexOf('\n\n')
  const head = fieldsOf(end < 0 ? text : text.slice(0, end))
  const body = end < 0 ? '' : text.slice(end + 2)
  const type = (head.get('content-type') ?? 'text/plain').trim()
  const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1]?.trim()
  if (!type.toLowerCase().startsWith('multipart/') || !boundary || depth === deepest) {
    return [{ type: (type.split(';')[0] ?? '').trim().toLowerCase(), body }]
  }
  const inner = `\n${body}`.split(`\n--${boundary}`).slice(1)
  return inner
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => partsOf(piece.replace(/^[ \t]*\n/, ''), depth + 1))
}

/** Header fields, the folded lines of each joined; the first of a name counts. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}
