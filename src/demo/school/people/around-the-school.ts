import { type FictitiousPerson, type Row, withAddresses } from './person.ts'

const governing: readonly Row[] = [
  ['okorie', 'Dr Marian Okorie', 'Chair of governors', 'chair-of-governors', 'governor'],
  ['garside', 'Mr Philip Garside', 'Vice-chair of governors', 'vice-chair', 'governor'],
  ['lockyer', 'Mrs Denise Lockyer', 'Clerk to the governors', 'clerk'],
  ['siddiqui', 'Mrs Farah Siddiqui', 'Governor: safeguarding', 'governor'],
  ['castell', 'Mr Owen Castell', 'Governor: parent', 'governor'],
  ['nunes', 'Ms Beatriz Nunes', 'Governor: parent', 'governor'],
  ['freeman', 'Mr Lloyd Freeman', 'Governor: community', 'governor'],
  ['rudge', 'Mrs Sheila Rudge', 'Governor: council', 'governor'],
  ['menon', 'Mr Ravi Menon', 'Governor: data and online safety', 'governor'],
]

const council: readonly Row[] = [['thorpe', 'Ms Jacqueline Thorpe', 'Education officer', 'trust-officer']]

const helping: readonly Row[] = [
  ['plum', 'Mrs Vera Plum', 'Hears readers in Year 2', 'volunteer'],
  ['teasdale', 'Mr Alan Teasdale', 'Garden', 'volunteer'],
  ['yilmaz', 'Miss Hana Yılmaz', 'Library', 'volunteer'],
  ['joseph', 'Mr Winston Joseph', 'Chess club', 'volunteer'],
]

const working: readonly Row[] = [['foss', 'Mr Neil Foss', 'Looks after the computers', 'contractor']]

export const governors: readonly FictitiousPerson[] = withAddresses(governing, 'governors.thornbeckprimary.example')

/** A community school answers to its council. */
export const officers: readonly FictitiousPerson[] = withAddresses(council, 'eskervalecouncil.example')

export const volunteers: readonly FictitiousPerson[] = withAddresses(helping, 'homemail.example')

export const contractors: readonly FictitiousPerson[] = withAddresses(working, 'fosscomputing.example')
