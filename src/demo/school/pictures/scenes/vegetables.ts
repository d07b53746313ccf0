import { at, cloud, type DrawScene, line, many, oval, path, rect, sky } from '../drawing.ts'

const lettuce =
  oval(0, 0, 50, 34, '#7fb052') +
  oval(-22, -12, 28, 26, '#93c262') +
  oval(20, -14, 30, 26, '#8aba5a') +
  oval(0, -22, 22, 20, '#a9d37a')
const carrots = many(3, (n) =>
  at(
    n * 34 - 34,
    0,
    path('M-12 -6 Q0 -16 12 -6 L4 10 H-4 Z', '#e2893a') +
      line('M0 -10 q-14 -34 -22 -52 M0 -10 q0 -40 2 -64 M0 -10 q14 -34 24 -50', '#5b9146', 6),
  ),
)
const beans =
  line('M-30 10 L0 -170 L30 10', '#8a6b4a', 7) +
  many(6, (n) => oval((n % 2 ? 14 : -14) * (1 - n * 0.12), -10 - n * 26, 22, 15, '#5b9146')) +
  many(3, (n) => oval(n % 2 ? 12 : -10, -30 - n * 34, 6, 6, '#d9583f'))
const pumpkin = oval(0, 0, 54, 40, '#dd8433') + oval(0, 0, 28, 40, '#e8994a') + rect(-6, -54, 12, 18, '#5b7a3c')

export const vegetables: DrawScene = (dice) => {
  const rows = dice
    .shuffled([
      { words: 'lettuces', plant: lettuce },
      { words: 'carrots', plant: carrots },
      { words: 'beans on canes', plant: beans },
      { words: 'pumpkins', plant: pumpkin },
    ])
    .slice(0, 3)
  const shapes = [
    sky(dice, 380),
    cloud(300, 130, 1),
    cloud(880, 170, 0.7),
    rect(0, 330, 1200, 470, '#9dbf78'),
    many(25, (n) => path(`M${n * 50} 350 V210 l20 -22 l20 22 V350 Z`, n % 2 ? '#c9a87c' : '#d3b48a')),
    rect(0, 240, 1200, 14, '#b8966a'),
    rect(60, 370, 1080, 400, '#8f6a45', 'rx="12"'),
    rect(86, 396, 1028, 350, '#5f452f', 'rx="8"'),
    ...rows.map(({ plant }, row) => {
      const y = 470 + row * 110
      return (
        line(`M110 ${y + 30} H1090`, '#4d3725', 10) +
        many(7, (n) => at(170 + n * 143, y, plant, dice.between(-5, 5), 0.82))
      )
    }),
  ].join('')
  const [first, second, third] = rows.map(({ words }) => words)
  return { shapes, alt: `A raised vegetable bed by a wooden fence, with rows of ${first}, ${second} and ${third}.` }
}
