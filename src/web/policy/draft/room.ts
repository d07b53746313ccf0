/** As many letters as one clause, and what is said of a draft, may have: as the database holds them. */
export const clauseAtMost = 4000
export const saidAtMost = 4000
export const headingAtMost = 200
