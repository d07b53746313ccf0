import { whoIsNamed } from '../../../actions/guidance/who-is-named.ts'
import { type KeptQuestion, questionsWaiting } from '../../../storage/guidance/questions.ts'
import type { SchoolVisit } from '../../route.ts'

/** The questions that are this person’s to answer. */
export async function questionsFor(visit: SchoolVisit): Promise<readonly KeptQuestion[]> {
  return theirsAmong(visit, await questionsWaiting(visit.tx))
}

/** Of questions, those that were sent to this person, or to somebody for whom they stand in. */
export async function theirsAmong(
  visit: SchoolVisit,
  questions: readonly KeptQuestion[],
): Promise<readonly KeptQuestion[]> {
  return theirs(visit, questions, (question) => question)
}

/** Those of some that are about a question which is this person’s to answer. */
export async function theirs<One>(
  visit: SchoolVisit,
  all: readonly One[],
  about: (one: One) => KeptQuestion,
): Promise<readonly One[]> {
  const mine: One[] = []
  const able = new Map<string, boolean>()
  for (const one of all) {
    const question = about(one)
    let may = able.get(question.goesTo)
    if (may === undefined) {
      const { named, standIns } = await whoIsNamed(visit.tx, visit.now, question.goesTo)
      may = (named.length > 0 ? named : standIns).includes(visit.actor.person)
      able.set(question.goesTo, may)
    }
    if (may) mine.push(one)
  }
  return mine
}
