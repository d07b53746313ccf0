import type { JSX } from 'preact'
import { backInWords } from '../../../core/guidance/answer-words.ts'
import type { Asker } from '../../../core/guidance/asker.ts'
import type { GuidanceAnswer } from '../../../core/guidance/guidance-answer.ts'
import type { AskPlace } from '../ask-place.tsx'
import { AskBox } from './box.tsx'
import { Ways } from './ways.tsx'

/** Whether a question names nobody and nothing, so that only its asker knows what it is about. */
export function isBare({ perhaps, asksBack }: GuidanceAnswer): boolean {
  return perhaps !== undefined && asksBack !== undefined
}

/** The short question asked back, over what answers it. */
export function askedBackInWords(answer: GuidanceAnswer): string {
  return backInWords(answer) ?? ''
}

/** What answers the question asked back: a plain question at one press, or the same one with more said. */
export function AskedBack(props: {
  readonly place: AskPlace
  readonly question: string
  readonly asker: Asker | undefined
  readonly answer: GuidanceAnswer
}): JSX.Element {
  const { place, question, asker, answer } = props
  const perhaps = answer.perhaps ?? []
  return (
    <>
      {perhaps.length > 0 && (
        <>
          <p>Is it one of these?</p>
          <Ways place={place} questions={perhaps.map((each) => ({ question: each, group: asker }))} />
        </>
      )}
      <AskBox place={place} question={question} asker={asker} problems={{}} label="Add that, and ask again" />
    </>
  )
}
