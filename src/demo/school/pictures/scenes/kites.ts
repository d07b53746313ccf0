import { at, bright, capital, cloud, type DrawScene, inWords, line, many, path, sky, tree } from '../drawing.ts'

export const kites: DrawScene = (dice) => {
  const count = dice.between(3, 6)
  const colours = dice.shuffled(bright)
  const kite = (colour: string) =>
    path('M0 -100 L64 -20 L0 90 L-64 -20 Z', colour) +
    path('M0 -100 L64 -20 L0 -20 Z M0 90 L-64 -20 L0 -20 Z', '#ffffff44') +
    line('M0 90 q30 40 0 80 t0 80', '#5a5148', 4) +
    many(3, (n) => path(`M${n % 2 ? 12 : -2} ${126 + n * 44} l-22 -12 v24 Z m0 0 l22 -12 v24 Z`, colour))
  const shapes = [
    sky(dice, 800),
    cloud(220, 300, 1.1),
    cloud(640, 170, 0.9),
    cloud(1010, 360, 0.8),
    many(count, (n) => {
      const x = 110 + ((n * 2 + 1) * 490) / count
      const y = 170 + (n % 2) * 180 + dice.between(-30, 30)
      return at(x, y, kite(colours[n % colours.length] ?? '#d9583f'), dice.between(-24, 24), 0.85)
    }),
    path('M0 700 Q300 620 640 680 T1200 660 V800 H0 Z', '#8ab562'),
    tree(1080, 700, 0.9, '#5f8f4e'),
    path('M0 740 Q600 690 1200 740 V800 H0 Z', '#79a653'),
  ].join('')
  return { shapes, alt: `${capital(inWords(count))} home-made kites with tails, high over a green field.` }
}
