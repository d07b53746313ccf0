import { titleOfRole } from '../../core/people/role.ts'
import type { Answerer, WhoMayAnswer } from '../../core/screening/who-may-answer.ts'

function answererInWords(answerer: Answerer): string {
  if (answerer === 'head') return 'the headteacher or whoever stands in'
  if (answerer === 'colleague') return 'a colleague who did not write in it'
  return `the ${titleOfRole(answerer).toLowerCase()}`
}

/** Whose answer counts, in a sentence. */
export function whoAnswersInWords(mayAnswer: WhoMayAnswer): string {
  switch (mayAnswer.who) {
    case 'nobody':
      return 'Nobody can answer this: the family decides. Change the words, the picture or the channels.'
    case 'writer':
      return 'The writer answers this, with a reason.'
    case 'others':
      return `If it is right all the same, ${mayAnswer.answerers.map(answererInWords).join(', or ')} can answer it with a reason. Any change to the text needs a new answer.`
  }
}
