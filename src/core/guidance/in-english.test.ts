import { expect, it } from 'vitest'
import { policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import { answerQuestion } from './answer-question.ts'
import { isInEnglish, onlyEnglish } from './in-english.ts'
import { knownQuestions } from './known-questions.ts'

it.each([
  'Gaf i roi llun o fy merch ar Facebook?',
  'Czy mogę wrzucić zdjęcie mojej córki na Facebooka?',
  '¿Puedo subir una foto de mi hija a Facebook?',
  'Puis-je mettre une photo de ma fille sur Facebook ?',
  'Pot să pun o poză cu fiica mea pe Facebook?',
  'kya main apni beti ki photo facebook par dal sakti hoon',
  'هل يمكنني نشر صورة ابنتي',
  'Ar galiu įkelti dukros nuotrauką į Facebook?',
])('a question in another language is not answered as if it were English: %s', (question) => {
  const answer = answerQuestion(policyFrom(modelPack), question, 'parent')
  expect([answer.verdict, answer.asksBack]).toEqual(['silent', onlyEnglish])
})

it.each([
  'plz cn i put pic of my kd on fb frm sprts dy',
  'wot hapens if u put ur skool on ticktok',
  'Siân Llewelyn-Pryce and Łukasz Wójcik are in our nativity picture on the page',
  'Facebook?',
  'nail varnish?',
])('English however it is spelt is read: %s', (question) => {
  expect(isInEnglish(question)).toBe(true)
})

it('every question that is known is read', () => {
  expect(knownQuestions.map(({ question }) => question).filter((question) => !isInEnglish(question))).toEqual([])
})
