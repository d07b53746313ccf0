import { wordList } from './word-list.ts'

/** Words that stand in nearly every post: to require one of these narrows nothing. */
export const everyday: ReadonlySet<string> = new Set(
  wordList(`
  a an the is are was were be been being am in on at to of for from with by and or but so as if it its this that these those we our us you your they their them he she his her him i my me
  no not do does did dont have has had will would can could shall should get gets got go goes going just one all any some who what which when where how there here up out off over about into
  now then than more most very too new old good day week year years school class time please thank thanks also back see come make made take need want use us every each day today
  `),
)
