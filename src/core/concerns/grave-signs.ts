import type { YesNoUnsure } from './data-breach.ts'

/**
 * The five signs that send an image among children to police or social care at once. Known from the guidance and still
 * to be compared with its wording.
 */
export const graveSigns = [
  'an-adult-is-involved',
  'pressed-or-cannot-consent',
  'violent-or-unusual-for-age',
  'sexual-acts-under-13',
  'risk-of-harm-now',
] as const
/** Where the five signs come from. */
export const graveSignsSource = 'Sharing nudes and semi-nudes: how to respond, 11 March 2024'

/** How a route says when somebody outside is told because of them: it finishes “if …”. */
export const ifGraveSign = 'one of the five signs of graver harm is there, or nobody knows'

export type GraveSign = (typeof graveSigns)[number]
export type ImageAnswers = Readonly<Record<GraveSign, YesNoUnsure>>

/** Which of the five signs are there, or may be: not knowing counts as yes. Any one sends it to police and social care. */
export function signsPresent(answers: ImageAnswers): readonly GraveSign[] {
  return graveSigns.filter((sign) => answers[sign] !== 'no')
}
