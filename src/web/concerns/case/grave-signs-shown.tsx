import { type GraveSign, graveSigns, graveSignsSource } from '../../../core/concerns/grave-signs.ts'
import { Details } from '../../kit/details.tsx'

export const graveSignWords: Readonly<Record<GraveSign, string>> = {
  'an-adult-is-involved': 'An adult is involved.',
  'pressed-or-cannot-consent': 'A child was pressed, blackmailed or groomed, or may not be able to agree.',
  'violent-or-unusual-for-age': 'What it shows is violent, or unusual for a child of that age.',
  'sexual-acts-under-13': 'It shows a sexual act, and a child in it is under 13.',
  'risk-of-harm-now': 'A child may come to harm now: they may hurt themselves or take their own life.',
}

/** The five signs, one by one, for whoever has to say whether one is there; nobody looks at the picture for it. */
export function GraveSignsShown() {
  return (
    <Details summary="What the five signs of graver harm are">
      <ul>
        {graveSigns.map((sign) => (
          <li>{graveSignWords[sign]}</li>
        ))}
      </ul>
      <p>
        One is enough. Not knowing counts as yes. Nobody looks at the picture to find out: ask those who know, and
        listen.
      </p>
      <p class="soft">Guidance: {graveSignsSource}. Said here in our words: compare them with the guidance itself.</p>
    </Details>
  )
}
