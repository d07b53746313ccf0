/** Three answers: not knowing counts as yes until somebody knows. */
export const yesNoUnsure = ['yes', 'no', 'unsure'] as const
export type YesNoUnsure = (typeof yesNoUnsure)[number]

export type DataBreachDecision =
  | { readonly tell: 'regulator-and-people'; readonly within: 72 }
  | { readonly tell: 'regulator'; readonly within: 72 }
  | { readonly tell: 'nobody'; readonly reason: string }
  | { readonly tell: 'not-decided'; readonly because: 'no-reason-given' }

/**
 * Who is told of a breach of personal data. The regulator unless a risk is unlikely, the people as well where the risk is
 * high; not telling is a decision, and stands only with its reason (UK GDPR, articles 33 and 34).
 */
export function decideDataBreach(
  risk: { readonly likely: YesNoUnsure; readonly high: YesNoUnsure },
  reasonNotToTell: string,
): DataBreachDecision {
  if (risk.high === 'yes' || (risk.high === 'unsure' && risk.likely === 'yes')) {
    return { tell: 'regulator-and-people', within: 72 }
  }
  if (risk.likely !== 'no') return { tell: 'regulator', within: 72 }
  const reason = reasonNotToTell.trim()
  return reason === '' ? { tell: 'not-decided', because: 'no-reason-given' } : { tell: 'nobody', reason }
}

/** What the regulator's form asks; a part that is not known yet is sent later, and the form is not kept back for it. */
export const regulatorsFormAsks = [
  'what-happened',
  'when-found',
  'whose-data',
  'how-many-people',
  'what-kinds-of-data',
  'likely-consequences',
  'what-was-done',
  'who-to-ask',
] as const
