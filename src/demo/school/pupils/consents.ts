import type { ConsentAnswer } from '../../../core/screening/roll.ts'
import type { Dice } from '../dice.ts'
import { type Consents, type ContactFlag, consentKinds } from './pupil.ts'

const all = (answer: ConsentAnswer): Consents => ({
  website: answer,
  facebook: answer,
  instagram: answer,
  newsletter: answer,
  press: answer,
})

/** What one family answered: most agree to everything, some to nothing, some to parts, and a few think again. */
export function consentsGiven(dice: Dice): Consents {
  const kind = dice.roll()
  if (kind < 0.81) return all('yes')
  if (kind < 0.855) return all('no')
  const answers = { ...all('yes') }
  for (const channel of dice.shuffled(consentKinds).slice(0, dice.between(1, 3))) {
    answers[channel] = dice.chance(0.25) ? 'withdrawn' : 'no'
  }
  return answers
}

/**
 * What is on record for a child with a flag. Flags and consents come from different desks in a real school, so some
 * flagged children still have a yes on record: the flag must stop what the consent would let through.
 */
export function consentsDespite(flag: ContactFlag, dice: Dice): Consents {
  if (flag === 'no contact with press') return { ...all('yes'), press: dice.chance(0.5) ? 'yes' : 'no' }
  if (flag === 'do not identify') return dice.chance(0.4) ? all('yes') : all('no')
  return dice.chance(0.2) ? { ...all('no'), newsletter: 'yes' } : all('no')
}
