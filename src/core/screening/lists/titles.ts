import { wordList } from './word-list.ts'

/** Written with a capital before a name, these say that it is no pupil's. */
export const titles: ReadonlySet<string> = new Set(
  wordList(`
  mr mrs miss ms mx dr doctor sir dame lord lady king queen prince princess emperor empress tsar pharaoh st saint saints ste pope father mother rev
  revd reverend canon archbishop bishop prophet vicar pastor imam rabbi deacon cllr councillor pc pcso dc sgt sergeant captain major colonel
  general admiral commander nurse coach professor prof uncle aunt auntie aunty grandad grandpa granddad grandma granny nan nana nanny
  president minister chancellor senator judge justice mayor mayoress duke duchess earl count countess baron baroness sheikh chief
  storm hurricane big horrid flat mount port fort lake
  `),
)

/** Before one capital letter these make a label of it: Plan B, Vitamin C, Room D. */
export const labels: ReadonlySet<string> = new Set(
  wordList(`
  plan class room group team set vitamin band option part section appendix hall level key grade type block hut door gate zone area exhibit
  form tier category side lane route coach bus minibus paper unit module question
  `),
)
