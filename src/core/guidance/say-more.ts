/** What is asked back where nothing of a question is understood, or nothing in it says what it is about. */
export const sayMore = 'Who is it about, what would you do, and on which account or app?'

/** The same for a child of nine. */
export const sayMoreToPupils = 'Who is it about, and what do you want to do?'
