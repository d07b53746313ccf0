import type { BundleCover, LeftOut } from '../../../core/concerns/bundle/bundle-document.ts'
import { type PersonShown, peopleShown } from '../../../core/concerns/bundle/bundle-person.ts'
import { type BundlePiece, pieceParts, placeIn } from '../../../core/concerns/bundle/bundle-piece.ts'
import { bundleProfile } from '../../../core/concerns/bundle/bundle-profile.ts'
import type { Doubt } from '../../../core/concerns/bundle/doubts.ts'
import { type FileGoing, type FileOfCase, filesInBundle } from '../../../core/concerns/bundle/files-in-bundle.ts'
import type { Mask } from '../../../core/concerns/bundle/mask.ts'
import { masksFor } from '../../../core/concerns/bundle/masks-for.ts'
import { notOwn } from '../../../core/concerns/bundle/not-own.ts'
import { numbersOfPeople } from '../../../core/concerns/bundle/numbers-of-people.ts'
import { unsureContacts } from '../../../core/concerns/bundle/unsure-contacts.ts'
import type { Hand } from '../../../core/concerns/case-now.ts'
import { contactsToMask } from '../../../core/screening/names-to-mask/contacts-to-mask.ts'
import { nameSpotter } from '../../../core/screening/names-to-mask/name-spotter.ts'
import { kindInWords } from '../open-concern.ts'
import type { BundleWords } from './bundle-desk.ts'
import type { CaseForBundle } from './case-for-bundle.ts'
import type { BundleChoice } from './chosen-for-bundle.ts'
import { doubtsOf, isNoAccount } from './doubts-of.ts'
import { filesOfCase } from './files-of-case.ts'
import { peopleOfCase } from './people-of-case.ts'
import { piecesOfCase } from './pieces-of-case.ts'
import { written } from './written.ts'

/** A bundle before it is made: whom it masks and as what, what is left out, and every place where it masks. */
export type BundlePlan = {
  readonly people: readonly PersonShown[]
  /** Words that may be a name, each in its sentences: somebody says of each whether it is masked. */
  readonly doubts: readonly Doubt[]
  readonly pieces: readonly BundlePiece[]
  readonly masks: Readonly<Record<string, readonly Mask[]>>
  readonly names: Readonly<Record<string, string>>
  readonly files: readonly FileOfCase[]
  readonly going: readonly FileGoing[]
  readonly leftOut: readonly LeftOut[]
  readonly cover: Pick<BundleCover, 'title' | 'madeFor' | 'madeBy'>
}

/** Works out a bundle: nothing is written, and the same case, choice and school give the same plan. */
export function planBundle(
  of: CaseForBundle,
  { words, hand }: { readonly words: BundleWords; readonly hand: Hand },
  choice: BundleChoice,
): BundlePlan {
  const profile = bundleProfile(choice.profile)
  const names: Record<string, string> = {}
  const name = (person: string) => {
    const shown = of.names.get(person) ?? words.print.left
    names[person] = shown
    return shown
  }
  const cover = { title: titleIn(of), madeFor: choice.recipient, madeBy: name(hand.person) }
  const pieces = [...coverPieces(cover, ownOfTitle(of)), ...piecesOfCase(of, words, name)].filter(
    ({ key }) => !choice.linesOut.includes(key),
  )
  const { people, named } = peopleOfCase(of)
  const spot = nameSpotter(named)
  const places = pieces.flatMap((piece) =>
    pieceParts.map((part) => {
      const text = piece[part]
      const own = piece.own ?? []
      return { place: placeIn(piece, part), text, own, spots: notOwn(text, own, spot(text)) }
    }),
  )
  const occur = new Set(places.flatMap(({ spots }) => spots.flatMap(({ who }) => (who.length === 1 ? who : []))))
  const listed = people.filter(({ key, parts, acted }) => parts.length > 0 || acted || occur.has(key))
  const shown = peopleShown(profile, listed, choice)
  const rules = {
    people: new Map(shown.map((person) => [person.key, person])),
    masksOthers: profile.masksOthers,
    notNames: new Set(Object.keys(choice.doubts).filter((word) => choice.doubts[word] === 'keep')),
  }
  const given = profile.masksContacts ? contactsGiven(of) : []
  const masks: Record<string, readonly Mask[]> = {}
  const told = of.open.reports[0]?.toldAt ?? of.end.at
  const read = places.map(({ place, text, own, spots }) => {
    const contacts = profile.masksContacts
      ? [...contactsToMask(text), ...numbersOfPeople(text), ...written(text, given, 'account')]
      : []
    const unsure = profile.masksContacts ? unsureContacts(text, told, { isOrdinary: isNoAccount }) : []
    const out = [...contacts, ...written(text, choice.alsoWords, 'words')]
    return { place, text, own, spots, out, unsureOut: notOwn(text, own, unsure) }
  })
  const { doubts, alsoNames, alsoOut } = doubtsOf(
    profile.masksOthers ? read.filter(isWritten) : [],
    rules,
    choice.doubts,
  )
  for (const { place, text, own, spots, out, unsureOut } of read) {
    const also = [...written(text, alsoNames, 'name'), ...alsoOut(text, unsureOut)]
    const found = masksFor(text, spots, [...out, ...notOwn(text, own, also)], rules)
    if (found.length > 0) masks[place] = found
  }
  const files = filesOfCase(of)
  const out = new Set(choice.linesOut)
  const wanted = files.filter(({ id }) => !out.has(`file:${id}`))
  const { going, leftOut } = filesInBundle(profile, wanted, choice.copies)
  return {
    people: shown,
    doubts,
    pieces,
    masks,
    names,
    files,
    going,
    leftOut: [...leftOut, ...linesLeftOut(out.size - (files.length - wanted.length)), ...filesLeftOut(files, wanted)],
    cover,
  }
}

/** What the case is called; a guess is said so in full, since whoever is given the bundle cannot ask Signpost. */
function titleIn({ open: { row, title } }: CaseForBundle): string {
  const guess = row.kindGuessed ? kindInWords(row) : ''
  return guess === '' ? title : title === guess ? `${title} (${nobodySaidSo})` : `${title}. ${guess} (${nobodySaidSo})`
}

/** The kind in Signpost’s words, on the cover: “May be” is nobody there. */
function ownOfTitle({ open: { row } }: CaseForBundle): readonly string[] {
  return [kindInWords(row), nobodySaidSo]
}

const nobodySaidSo = 'Signpost’s guess from the words; nobody has said so yet'

/** What people wrote: who read what is said by Signpost, and everybody in it is known. */
function isWritten({ place }: { readonly place: string }): boolean {
  return !place.startsWith('log:') && !place.startsWith('cover:')
}

function coverPieces(cover: BundlePlan['cover'], ownOfTitle: readonly string[]): readonly BundlePiece[] {
  return Object.entries(cover).map(([key, words]) => ({
    key: `cover:${key}`,
    section: 'cover',
    head: '',
    when: '',
    words,
    own: key === 'title' ? ownOfTitle : [],
  }))
}

/** Accounts, links and ways to be reached that somebody gave as such, wherever they stand again. */
function contactsGiven({ open, files }: CaseForBundle): readonly string[] {
  const told = open.reports.flatMap(({ told: one }) => [one.contact ?? '', one.where.account, one.where.link])
  return [...told, ...files.map(({ captured }) => captured.account)].filter((words) => words.trim().length > 2)
}

const decided = 'Whoever made this decided that it is not for this reader.'

function filesLeftOut(files: readonly FileOfCase[], wanted: readonly FileOfCase[]): readonly LeftOut[] {
  return files.filter((file) => !wanted.includes(file)).map(({ called }) => ({ what: called, why: decided }))
}

function linesLeftOut(count: number): readonly LeftOut[] {
  if (count === 0) return []
  const what = count === 1 ? 'One line of the case' : `${count} lines of the case`
  return [{ what, why: decided }]
}
