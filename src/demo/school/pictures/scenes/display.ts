import { at, bright, circle, type DrawScene, inWords, line, many, path, rect } from '../drawing.ts'

const works: readonly (() => string)[] = [
  () => circle(80, 60, 34, '#eab23a') + path('M10 130 Q80 80 150 130 Z', '#7fa650'),
  () => path('M20 120 L80 30 L140 120 Z', '#4f79b8') + path('M60 60 L80 30 L100 60 L80 70 Z', '#fff'),
  () => many(5, (n) => line(`M22 ${34 + n * 22} H${n === 4 ? 90 : 138}`, '#7c7468', 5)),
  () => rect(40, 70, 80, 56, '#d9583f') + path('M30 74 L80 30 L130 74 Z', '#7a5a3e') + rect(70, 92, 20, 34, '#f3e6c8'),
  () =>
    many(6, (n) => at(80, 80, path('M0 0 Q22 -30 0 -56 Q-22 -30 0 0 Z', '#9a5a95'), n * 60)) +
    circle(80, 80, 14, '#eab23a'),
  () => path('M20 90 Q60 40 110 80 L140 56 V114 L110 92 Q60 130 20 90 Z', '#2f7f79') + circle(48, 84, 5, '#fff'),
]

export const display: DrawScene = (dice) => {
  const across = dice.between(4, 5)
  const board = dice.pick(['#c8b48a', '#9fbfb4', '#d8c3a0'])
  const order = dice.shuffled(works)
  const step = 1000 / across
  const shapes = [
    rect(0, 0, 1200, 800, '#f2ede1'),
    rect(0, 690, 1200, 110, '#cfc4ae'),
    rect(70, 70, 1060, 560, '#8a6b4a', 'rx="10"'),
    rect(94, 94, 1012, 512, board),
    many(19, (n) => path(`M${94 + n * 53.3} 94 q26.6 46 53.3 0 Z`, bright[n % bright.length] ?? '#d9583f')),
    many(across * 2, (n) => {
      const x = 112 + (n % across) * step
      const y = n < across ? 170 : 385
      const work = order[n % order.length]
      const sheet = rect(4, 6, 168, 168, '#00000022') + rect(0, 0, 168, 168, '#fdfbf5') + (work?.() ?? '')
      return at(x + (step - 180) / 2, y, sheet + circle(84, 8, 7, '#d9583f'), dice.between(-3, 3))
    }),
  ].join('')
  return {
    shapes,
    alt: `A display board with ${inWords(across * 2)} pieces of children’s work pinned under a bright paper border.`,
  }
}
