/** Where mail goes: nowhere yet, to a page that shows it (the demo, always), or to a mail server. */
export type MailRoute = { kind: 'none' } | { kind: 'outbox' } | { kind: 'smtp'; url: string; from: string }

export function mailRoute(purpose: 'demo' | 'live', url: string | undefined, from: string | undefined): MailRoute {
  if (purpose === 'demo') return { kind: 'outbox' }
  return url === undefined || from === undefined ? { kind: 'none' } : { kind: 'smtp', url, from }
}
