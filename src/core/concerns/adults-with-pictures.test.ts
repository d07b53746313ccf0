import { describe, expect, it } from 'vitest'
import { aChart, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import type { AboutChoice } from './about.ts'
import { courseOf } from './course-of.ts'
import type { KindId } from './kind-of-report.ts'
import { registerFor } from './register.ts'
import { routeOf } from './route-of.ts'

const ofPictures: readonly KindId[] = ['indecent-images', 'nudes', 'ai-image', 'sexual-harassment-pupils']
const report = (kind: KindId, words: string, choice: AboutChoice = 'not-known') =>
  aReport(kind, { reporter: 'parent', text: words, about: { choices: [choice], names: [], picked: [], words } })
const stands = (kind: KindId, words: string, choice?: AboutChoice) => {
  const { facts } = report(kind, words, choice)
  const register = registerFor(facts, null)
  return { register, course: courseOf(register, facts) }
}

const byAdults = [
  'The woman who handles child protection has pictures of kids in the bath on her tablet',
  'the person in charge of safeguarding keeps asking the y6 girls to send her selfies',
  'the caretaker keeps asking the girls for photos of themselves',
  'Mr Hill asks my daughter for selfies in her swimsuit',
  'sir wants us to send him pictures of us in our pjs',
  'the lady in the office has naked photos of boys on her phone',
  'HT asked a year 6 girl to send nudes',
  'a teacher filmed boys in the changing room',
  'The chair of governors has videos of naked children on his phone',
  'there are naked pictures of children on the caretaker’s laptop',
]
const byPupils = [
  'A year 6 boy sent a nude of a girl to the class; the head confiscated one phone.',
  'Boys in year 6 keep asking girls for nudes. I told the teacher.',
  'My daughter sent a boy a picture with no top on. Mrs Hill has seen the photos and rang me.',
  'A boy sent a naked picture. The class teacher asked her to show the picture to the DSL',
  'Two boys made a fake nude of a girl. The teacher took the phone off him.',
  'a boy in mr smiths class asks girls for pics with no top',
  'Boy in Year 6 told his TA: a girl got him to send a photo with nothing on',
]

describe('a case of pictures of children, or of asking for them', () => {
  it.each(byAdults)('stands among allegations where an adult of the school is said to have done it: %s', (words) => {
    for (const kind of ofPictures) {
      const { register, course } = stands(kind, words)
      expect(register, kind).toBe('allegations')
      expect(course, kind).not.toContain('follows')
      expect(course, kind).toContain('lado')
      const { outside } = routeOf(policyNamed('mulbarton'), aChart(), report(kind, words))
      expect(
        outside.map(({ body }) => body),
        kind,
      ).toContain('lado')
    }
  })

  it.each(byPupils)('stands among pupils where pupils did it, whichever adults are spoken of: %s', (words) => {
    for (const kind of ['nudes', 'ai-image', 'sexual-harassment-pupils'] as const) {
      const { register, course } = stands(kind, words)
      expect(register, kind).toBe('pupils')
      expect(course, kind).toContain('follows')
    }
  })

  it('stands among allegations where only the kind says that an adult is involved, or only the box for whom it is about', () => {
    expect(stands('indecent-images', 'Somebody showed me.').register).toBe('allegations')
    for (const kind of ofPictures)
      expect(stands(kind, 'Please help, it is pictures.', 'another-adult').register, kind).toBe('allegations')
  })

  it('stands among pupils, with nobody to speak to there, where the adult is of another place', () => {
    const { facts } = report('indecent-images', 'Somebody showed me.')
    const byParent = [...facts, 'by-parent' as const]
    expect(registerFor(byParent, null)).toBe('pupils')
    expect(courseOf('pupils', byParent)).not.toContain('follows')
    expect(stands('nudes', 'Her uncle has it on his phone', 'another-adult').register).toBe('pupils')
  })

  it('is no allegation any more once it was decided that it does not meet the threshold', () => {
    expect(registerFor(report('indecent-images', 'Somebody showed me.').facts, false)).not.toBe('allegations')
  })
})
