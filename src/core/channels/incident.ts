/** An incident that is on: since when, and so which agreements were given knowing of it. */
export type Incident = { readonly startedAt: Date }

/**
 * Whether an incident holds a post back. While one is on nothing that was scheduled goes out by itself: only an urgent
 * post that was agreed after it began. Signpost's own rule, `incident-holds-what-was-scheduled`; the policy's
 * `incident-comms-official-only` is about who speaks.
 */
export function heldByIncident(
  incident: Incident | undefined,
  post: { readonly urgent: boolean; readonly agreedAt: Date },
): boolean {
  if (incident === undefined) return false
  return !(post.urgent && post.agreedAt >= incident.startedAt)
}
