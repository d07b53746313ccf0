import { folded } from './letter.ts'

const particles = new Set([
  'van',
  'von',
  'den',
  'der',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'das',
  'du',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'ap',
  'ter',
  'ten',
  'st',
  'mac',
  'abu',
])

/** Müller is also written Mueller, Sørensen Soerensen. */
function spelledWithE(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[öøÖØ]/g, 'oe')
    .replace(/[üÜ]/g, 'ue')
    .replace(/[äÄ]/g, 'ae')
    .replace(/[åÅ]/g, 'aa')
}

/** McAllister and MacAllister are taken for each other. */
function withOtherMac(form: string): readonly string[] {
  if (/^mac[b-df-hj-np-tv-z]/.test(form)) return [form, `mc${form.slice(3)}`]
  return form.startsWith('mc') || form.startsWith('maca')
    ? [form, form.replace(/^ma?c/, form.startsWith('mc') ? 'mac' : 'mc')]
    : [form]
}

function whole(name: string): readonly string[] {
  return [folded(name), folded(spelledWithE(name))].flatMap(withOtherMac)
}

function parts(name: string): readonly string[] {
  const pieces = name.split(/[\s‐‑–-]+/).filter((piece) => piece !== '')
  return pieces.length < 2 ? [] : pieces
}

function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '')
}

const asides = /\(([^()]*)\)|\[([^[\]]*)\]|“([^”]*)”|"([^"]*)"/g
const orElse = /[/|\\,;]|\s(?:or|aka|a\.k\.a\.|known as|called|née|nee|formerly)\s/iu
const saidBefore = /^(?:also )?(?:known as|called|aka|a\.k\.a\.|née|nee|now|was|formerly|or)\s+/iu

/**
 * The names that a school writes in one place on its roll: Emilia and Em for `Emilia (Em)`, `Emilia/Em`, `Emilia “Em”`. What
 * stands in brackets in small letters or with a figure is a note, not a name.
 */
function namesWritten(written: string): readonly string[] {
  if (!/[([“"/|\\,;]| (?:or|aka|known as|née|nee) /iu.test(written)) return [written]
  const inside = [...written.matchAll(asides)].map((found) => found.slice(1).find((each) => each !== undefined) ?? '')
  const outside = written.replace(asides, ' ').split(orElse)
  const beside = inside.flatMap((each) => each.trim().replace(saidBefore, '').split(orElse))
  const names = [...outside, ...beside.filter((each) => /^\s*\p{Lu}/u.test(each))]
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => !/\d/.test(each) && folded(each).length > 1)
  return names.length === 0 ? [written] : names
}

/** The first and the preferred name, and of a double one its first half. */
export function givenForms(first: string, preferred: string): readonly string[] {
  const names = [first, preferred].flatMap(namesWritten)
  const halves = names.flatMap((name) => parts(name).slice(0, 1)).map(folded)
  return distinct([...names.flatMap(whole), ...halves.filter((half) => half.length > 2)])
}

/** The surname, and of a double one each half; a particle such as van is no half. */
export function familyForms(last: string): readonly string[] {
  const names = namesWritten(last)
  const halves = names
    .flatMap(parts)
    .filter((piece) => !particles.has(piece.toLowerCase()))
    .map(folded)
    .filter((half) => half.length > 2)
  return distinct([...names.flatMap(whole), ...halves])
}
