import { at, bright, circle, type DrawScene, inWords, line, many, oval, path, rect } from '../drawing.ts'

export const cakes: DrawScene = (dice) => {
  const buns = dice.between(5, 8)
  const icing = () => dice.pick(['#f3b8c2', '#f6e3a1', '#bfe0d2', '#fff6ea', '#d7c2e6'])
  const bun = (colour: string) =>
    path('M-38 0 H38 L28 46 H-28 Z', '#c58b52') +
    many(5, (n) => rect(-28 + n * 13, 2, 4, 42, '#a9723f')) +
    path('M-46 4 Q-40 -46 0 -50 Q40 -46 46 4 Z', colour) +
    circle(0, -52, 9, '#c8413b')
  const tall = (colour: string) =>
    oval(0, 60, 180, 22, '#e8e2d5') +
    rect(-130, -60, 260, 116, '#d7a468') +
    rect(-130, -10, 260, 16, '#fbf3e2') +
    path(
      'M-136 -56 H136 V-34 q-17 30 -34 0 q-17 40 -34 0 q-17 26 -34 0 q-17 38 -34 0 q-17 28 -34 0 q-17 36 -34 0 q-17 26 -34 0 q-17 34 -34 0 Z',
      colour,
    ) +
    oval(0, -58, 136, 24, colour) +
    many(5, (n) => circle(-84 + n * 42, -66, 12, '#c8413b'))
  const shapes = [
    rect(0, 0, 1200, 800, '#f6eedd'),
    line('M0 60 Q300 190 600 90 T1200 80', '#8a6b4a', 5),
    many(13, (n) => {
      const x = 30 + n * 92
      const y = 92 + Math.sin(n / 1.9) * 34
      return path(`M${x} ${y} h70 l-35 84 Z`, bright[n % bright.length] ?? '#d9583f')
    }),
    rect(0, 520, 1200, 280, '#4f8f8a'),
    many(13, (n) => rect(n * 100, 520, 50, 280, '#ffffff1f')),
    rect(0, 500, 1200, 36, '#fdfaf2'),
    at(260, 440, tall(icing())),
    at(950, 440, tall(icing())),
    rect(440, 402, 340, 8, '#d9d0bd'),
    rect(420, 496, 370, 10, '#d9d0bd'),
    many(buns, (n) => at(460 + (n % 4) * 96, n < 4 ? 452 : 356, bun(icing()))),
  ].join('')
  return {
    shapes,
    alt: `A cake stall under bunting, with two large iced cakes and ${inWords(buns)} small ones, each with a cherry.`,
  }
}
