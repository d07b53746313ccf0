import { at, bright, capital, type DrawScene, inWords, line, many, oval, path, rect } from '../drawing.ts'

export const boats: DrawScene = (dice) => {
  const count = dice.between(3, 6)
  const colours = dice.shuffled(bright)
  const boat = (colour: string) =>
    oval(0, 52, 120, 14, '#3f7f9a55') +
    path('M-70 6 L0 -96 L70 6 Z', '#fffdf6') +
    path('M0 -96 L70 6 L0 6 Z', '#e6dfcc') +
    path('M-130 0 L130 0 L84 52 L-84 52 Z', colour) +
    path('M-130 0 L0 22 L130 0 L84 52 L-84 52 Z', '#00000018')
  const shapes = [
    rect(0, 0, 1200, 800, '#8cc3d6'),
    path('M0 0 H1200 V150 Q900 190 600 150 T0 150 Z', '#b7dbe5'),
    many(16, (n) => {
      const x = dice.between(0, 1080)
      return line(`M${x} ${120 + n * 42} q30 -14 60 0 t60 0`, '#d8eef4', 6, 'opacity="0.8"')
    }),
    many(count, (n) => {
      const x = 150 + ((n * 2 + 1) * 450) / count
      const y = 300 + (n % 2) * 230 + dice.between(-30, 30)
      return at(x, y, boat(colours[n % colours.length] ?? '#d9583f'), dice.between(-6, 6), 1.15 - count * 0.06)
    }),
  ].join('')
  return { shapes, alt: `${capital(inWords(count))} folded paper boats in different colours, floating on blue water.` }
}
