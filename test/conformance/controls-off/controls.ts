/**
 * The doors through which every control of the product speaks, each a function of the source that a build for this one
 * suite puts a switch in front of. A control is named `door:name`.
 */
export type DoorName = keyof typeof doors
export const doors = {
  /** Every decision that says no: the name is its reason. Switched off, it says yes. */
  refusal: { file: 'src/core/policy/decision.ts', called: 'refused' },
  /** What was found in a post and stands in its way: the name is the type of finding. Switched off, it is let by. */
  finding: { file: 'src/actions/posts/find-in-draft.ts', called: 'openFindings' },
  /** What a channel still wants: the name is the reason. Switched off, nothing is wanted. */
  want: { file: 'src/core/channels/channel-wants.ts', called: 'wantsBeforeApproval' },
  /** What keeps a post from being put forward to a channel: the name is the gap. Switched off, the channel will do. */
  gap: { file: 'src/actions/posts/channels-not-ready.ts', called: 'channelsNotReady' },
  /** Who may do a thing at all: the name is the permission. Switched off, nobody may. */
  access: { file: 'src/core/access/may.ts', called: 'may' },
  /**
   * What clauses ask of a report: the name is the clause. Switched off, whomever the clause names is asked for by nothing
   * any more, inside or outside, and what it forbids is not forbidden; that it speaks of the report stays.
   */
  reading: { file: 'src/core/concerns/what-is-asked.ts', called: 'whatIsAsked' },
  /** Which policies govern a case: the name is the clause. Switched off, none governs it that the clause names. */
  governing: { file: 'src/core/concerns/governing-policies.ts', called: 'governingPolicies' },
} as const satisfies Readonly<Record<string, { file: string; called: string }>>
