import { prohibitionWords } from '../../../core/concerns/prohibition-words.ts'
import { WarningText } from '../../kit/warning-text.tsx'
import { neverWithSuchAPicture } from './image-question.tsx'
import type { NotKept } from './take-file.ts'

export const notKeptTitle: Readonly<Record<NotKept, string>> = {
  empty: 'No file came',
  'sealed-bytes': 'This file was not taken',
  shut: 'No file came',
}

export const fileIsHere = 'We have your file'

export function FileIsHere() {
  return (
    <>
      <h1>{fileIsHere}</h1>
      <p>It is sealed as you gave it, and those who read your report see it.</p>
    </>
  )
}

/** Why a file that came was not kept, and what to do. */
export function WhyNotKept({ why }: { readonly why: NotKept }) {
  if (why !== 'sealed-bytes') {
    return (
      <>
        <h1>{notKeptTitle[why]}</h1>
        <p>
          {why === 'empty'
            ? 'No file was chosen, or there is nothing in it.'
            : 'No file is taken here any more: somebody was not sure what it shows.'}
        </p>
      </>
    )
  }
  return (
    <>
      <h1>{notKeptTitle[why]}</h1>
      <WarningText>
        This file, or one inside it, may be an indecent image of a child. It was not kept here. You did nothing wrong by
        giving it.
      </WarningText>
      <p>
        Ring the police on 101, or 999 if a child is in danger. Say that you have it, and where. They say what happens
        with it. Until then:
      </p>
      <ul>
        {neverWithSuchAPicture.map((one) => (
          <li>{prohibitionWords[one]}</li>
        ))}
      </ul>
    </>
  )
}
