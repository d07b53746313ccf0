import { diceFor } from '../dice.ts'
import type { DrawScene } from './drawing.ts'
import { type Scene, scenes } from './scene.ts'
import { boats } from './scenes/boats.ts'
import { books } from './scenes/books.ts'
import { cakes } from './scenes/cakes.ts'
import { display } from './scenes/display.ts'
import { field } from './scenes/field.ts'
import { kites } from './scenes/kites.ts'
import { river } from './scenes/river.ts'
import { seedlings } from './scenes/seedlings.ts'
import { snow } from './scenes/snow.ts'
import { vegetables } from './scenes/vegetables.ts'

const drawn: Readonly<Record<Scene, DrawScene>> = {
  field,
  river,
  display,
  boats,
  vegetables,
  books,
  kites,
  seedlings,
  cakes,
  snow,
}

/** An illustration without people or lettering, 1200 by 800, and the words that describe it. One seed, one picture. */
export function drawPicture(seed: number): { readonly svg: string; readonly alt: string } {
  const scene = scenes[((Math.trunc(seed) % scenes.length) + scenes.length) % scenes.length] ?? 'field'
  const { shapes, alt } = drawn[scene](diceFor('picture', seed))
  const open = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">'
  return { svg: `${open}${shapes}</svg>`, alt }
}

/** The seed of one of the many pictures of a scene. */
export function pictureOf(scene: Scene, which: number): number {
  return which * scenes.length + scenes.indexOf(scene)
}
