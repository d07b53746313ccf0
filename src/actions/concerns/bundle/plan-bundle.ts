import type { BundleCover, LeftOut } from '../../../core/concerns/bundle/bundle-document.ts'
import { type PersonShown, peopleShown } from '../../../core/concerns/bundle/bundle-person.ts'
import { type BundlePiece, pieceParts, placeIn } from '../../../core/concerns/bundle/bundle-piece.ts'
import { bundleProfile } from '../../../core/concerns/bundle/bundle-profile.ts'
import { capitalsLeft } from '../../../core/concerns/bundle/capitals-left.ts'
import { type FileGoing, type FileOfCase, filesInBundle } from '../../../core/concerns/bundle/files-in-bundle.ts'
import type { Mask } from '../../../core/concerns/bundle/mask.ts'
import { type ContactSpot, masksFor, type NameSpot } from '../../../core/concerns/bundle/masks-for.ts'
import { contactsToMask } from '../../../core/screening/names-to-mask/contacts-to-mask.ts'
import { isOrdinary } from '../../../core/screening/names-to-mask/name-hit.ts'
import { nameSpotter } from '../../../core/screening/names-to-mask/name-spotter.ts'
import type { BundleDesk } from './bundle-desk.ts'
import type { CaseForBundle } from './case-for-bundle.ts'
import type { BundleChoice } from './chosen-for-bundle.ts'
import { filesOfCase } from './files-of-case.ts'
import { peopleOfCase } from './people-of-case.ts'
import { piecesOfCase } from './pieces-of-case.ts'

/** A bundle before it is made: whom it masks and as what, what is left out, and every place where it masks. */
export type BundlePlan = {
  readonly people: readonly PersonShown[]
  /** Words that may be a name, each with how often it stands there. */
  readonly unsure: readonly { readonly word: string; readonly times: number }[]
  /** Words with a capital letter that stay: whoever looks at it may find a name among them. */
  readonly capitals: readonly string[]
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
  { words, hand }: Pick<BundleDesk, 'words' | 'hand'>,
  choice: BundleChoice,
): BundlePlan {
  const profile = bundleProfile(choice.profile)
  const names: Record<string, string> = {}
  const name = (person: string) => {
    const shown = of.names.get(person) ?? 'somebody who has left'
    names[person] = shown
    return shown
  }
  const cover = { title: of.open.title, madeFor: choice.recipient, madeBy: name(hand.person) }
  const pieces = [...coverPieces(cover), ...piecesOfCase(of, words, name)].filter(
    ({ key }) => !choice.linesOut.includes(key),
  )
  const { people, named } = peopleOfCase(of)
  const spot = nameSpotter(named)
  const places = pieces.flatMap((piece) =>
    pieceParts.map((part) => ({ place: placeIn(piece, part), text: piece[part], spots: spot(piece[part]) })),
  )
  const occur = new Set(places.flatMap(({ spots }) => spots.flatMap(({ who }) => (who.length === 1 ? who : []))))
  const listed = people.filter(({ key, parts, acted }) => parts.length > 0 || acted || occur.has(key))
  const shown = peopleShown(profile, listed, choice)
  const rules = {
    people: new Map(shown.map((person) => [person.key, person])),
    masksOthers: profile.masksOthers,
    notNames: new Set(choice.notNames),
  }
  const given = profile.masksContacts ? contactsGiven(of) : []
  const masks: Record<string, readonly Mask[]> = {}
  const unsure = new Map<string, number>()
  for (const { place, text, spots } of places) {
    const contacts = profile.masksContacts ? [...contactsToMask(text), ...written(text, given, 'account')] : []
    const found = masksFor(text, spots, [...contacts, ...written(text, choice.alsoWords, 'words')], rules)
    if (found.length > 0) masks[place] = found
    for (const word of unsureIn(text, spots, rules)) unsure.set(word, (unsure.get(word) ?? 0) + 1)
  }
  const files = filesOfCase(of)
  const out = new Set(choice.linesOut)
  const wanted = files.filter(({ id }) => !out.has(`file:${id}`))
  const { going, leftOut } = filesInBundle(profile, wanted, choice.copies)
  return {
    people: shown,
    unsure: [...unsure]
      .map(([word, times]) => ({ word, times }))
      .sort((one, other) => one.word.localeCompare(other.word)),
    capitals: profile.masksOthers
      ? capitalsLeft(
          toRead(places).map(({ place, text }) => ({ text, masks: masks[place] ?? [] })),
          isOrdinary,
        ).slice(0, 100)
      : [],
    pieces,
    masks,
    names,
    files,
    going,
    leftOut: [...leftOut, ...linesLeftOut(out.size - (files.length - wanted.length)), ...filesLeftOut(files, wanted)],
    cover,
  }
}

/** What people wrote: who read what is said by Signpost, and everybody in it is known. */
function toRead<P extends { readonly place: string }>(places: readonly P[]): readonly P[] {
  return places.filter(({ place }) => !place.startsWith('log:') && !place.startsWith('cover:'))
}

function coverPieces(cover: BundlePlan['cover']): readonly BundlePiece[] {
  return Object.entries(cover).map(([key, words]) => ({
    key: `cover:${key}`,
    section: 'cover',
    head: '',
    when: '',
    words,
  }))
}

function unsureIn(text: string, spots: readonly NameSpot[], rules: Parameters<typeof masksFor>[3]): readonly string[] {
  return spots
    .filter((spot) => !spot.sure && masksFor(text, [spot], [], { ...rules, notNames: new Set() }).length > 0)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
}

/** Accounts, links and ways to be reached that somebody gave as such, wherever they stand again. */
function contactsGiven({ open, files }: CaseForBundle): readonly string[] {
  const told = open.reports.flatMap(({ told: one }) => [one.contact ?? '', one.where.account, one.where.link])
  return [...told, ...files.map(({ captured }) => captured.account)].filter((words) => words.trim().length > 2)
}

function written(text: string, wanted: readonly string[], what: ContactSpot['what']): readonly ContactSpot[] {
  return wanted.flatMap((words) => {
    const pattern = words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
    if (pattern === '') return []
    const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))]
    return found.map((match) => ({ start: match.index, end: match.index + match[0].length, what }))
  })
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
