import { wordList } from './word-list.ts'

const set = (words: string): ReadonlySet<string> => new Set(wordList(words))

/** After a surname these are children: the Kowalski girls. A family, as such, is its grown-ups too. */
export const childrenOfAFamily: ReadonlySet<string> = set(
  'girls boys twins triplets sisters brothers siblings children kids lads lasses trio duo twin sister brother girl boy',
)

/** Of those the ones that are said of a family alone, so that the surname may be an ordinary word or a town too: the Bell sisters. */
export const singleSort: ReadonlySet<string> = set('twins triplets sisters brothers siblings twin')

/** Families and peoples of history, of stories and of the stage, and what several of are something else. */
export const notAFamily: ReadonlySet<string> = set(`
  wright grimm marx montgolfier brownlee bronte brontë kray jackson chuckle everly osmond warner lumiere baudelaire pevensie darling dursley weasley malfoy bennet march mitford pankhurst
  williams klitschko neville smothers coen dalton james bee righteous jonas ringling soong andrews boswell nolan beverley kardashian hilton olsen weird ugly
  tudor stuart windsor plantagenet norman roman saxon celt dane viking scott french german english welsh irish moor
  simpson addams flintstone incredible
`)
