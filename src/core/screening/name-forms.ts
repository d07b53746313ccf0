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

/** The first and the preferred name, and of a double one its first half. */
export function givenForms(first: string, preferred: string): readonly string[] {
  const names = [first, preferred]
  const halves = names.flatMap((name) => parts(name).slice(0, 1)).map(folded)
  return distinct([...names.flatMap(whole), ...halves.filter((half) => half.length > 2)])
}

/** The surname, and of a double one each half; a particle such as van is no half. */
export function familyForms(last: string): readonly string[] {
  const halves = parts(last)
    .filter((piece) => !particles.has(piece.toLowerCase()))
    .map(folded)
    .filter((half) => half.length > 2)
  return distinct([...whole(last), ...halves])
}
