import { ownWordsAtMost } from '../../../core/policy/own-changes.ts'

/** As many letters as one clause, its heading, and what is said of a draft may have. */
export const clauseAtMost = ownWordsAtMost
export const saidAtMost = 4000
export const headingAtMost = 200
