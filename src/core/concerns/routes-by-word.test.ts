import { describe, expect, it } from 'vitest'
import { aChart, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import { batchAnswer } from './batch-answer.ts'
import { factsInReport } from './facts-in-report.ts'
import type { KindId } from './kind-of-report.ts'
import { prohibitionWords } from './prohibition-words.ts'
import type { ReporterKind } from './reporter.ts'
import { routeOf } from './route-of.ts'

const route = (policy: string, kind: KindId, text: string, reporter: ReporterKind = 'staff') =>
  batchAnswer(policyNamed(policy), { kind, reporter, text })
const bodies = (policy: string, kind: KindId, text: string, reporter?: ReporterKind) =>
  route(policy, kind, text, reporter).outsideIf.map(({ body }) => body)

describe('what only the headteacher decides', () => {
  const text = 'The head has put on her own Facebook that one of our families are scroungers.'
  it('is left out where the headteacher did it, and stays where a teacher did', () => {
    expect(bodies('coton', 'head-conduct', text)).toEqual([])
    expect(route('coton', 'head-conduct', text).urgent).toBe(true)
    expect(bodies('coton', 'staff-conduct', text.replace('The head', 'A teacher'))).toEqual([
      'hr',
      'legal-adviser',
      'police',
    ])
  })
  it('is left out of the case too, where the school’s own headteacher is concerned', () => {
    const outside = (words: string) =>
      routeOf(policyNamed('coton'), aChart(), aReport('staff-conduct', { text: words }))
        .outside.filter(({ origin }) => origin.layer === 'school-policy')
        .map(({ body }) => body)
    expect(outside(text)).toEqual([])
    expect(outside(text.replace('The head', 'A teacher'))).toContain('legal-adviser')
  })
})

describe('a mention by children', () => {
  const list = 'Some of the Year 6 boys have a list on WhatsApp that gives the girls marks for their looks.'
  it('that somebody at work sees goes to the headteacher promptly at coton, and is not theirs to sort out', () => {
    const answer = route('coton', 'sexual-harassment-pupils', list)
    expect(answer.urgent).toBe(true)
    expect(answer.prohibited).toContain(prohibitionWords['no-dealing-yourself'])
    expect(route('coton', 'bullying-pupils', 'There is a page called Ugly Ella with photos of her').urgent).toBe(true)
  })
  it('is none where a family tells it, nor where one child only writes to another', () => {
    expect(route('coton', 'sexual-harassment-pupils', list, 'parent').urgent).toBe(false)
    const alone = 'A boy in Year 6 keeps messaging her on Snapchat and asks to be her boyfriend.'
    expect(route('coton', 'sexual-harassment-pupils', alone).urgent).toBe(false)
  })
  it('that is racist may be for the police at st-nicholas', () => {
    const text = 'Children in her class put her in a chat and called her the P word.'
    expect(bodies('st-nicholas', 'racism', text, 'parent')).toContain('police')
  })
})

describe('a child who is named by a parent', () => {
  it('is named where it says whose name', () => {
    for (const words of [
      "One of the mums has written my son's name on the Facebook group and called him a thug",
      'A mum has started on a Year 1 boy in the comments on Facebook, by name',
      'A dad has named my daughter on the town page',
    ])
      expect(factsInReport('parent-abuse', 'parent', words)).toContain('names-somebody')
    expect(factsInReport('parent-abuse', 'parent', 'A dad called my son a thug on Facebook, no names')).not.toContain(
      'names-somebody',
    )
  })
  it('is an unsuitable mention to whoever works here, volunteers among them', () => {
    const text = 'I look after the PTA page. A mum has started on a Year 1 boy in the comments, by name.'
    expect(route('coton', 'pta', text, 'volunteer').prohibited).toContain(prohibitionWords['no-dealing-yourself'])
  })
})

describe('a picture that was only asked for', () => {
  it('is no picture that was found', () => {
    for (const words of [
      'a boy keeps asking me what colour my bra is and if i will send him one',
      'he asked her to send a picture of herself with no clothes',
      'they want me to send nudes',
    ])
      expect(factsInReport('sexual-harassment-pupils', 'pupil', words)).not.toContain('sexual-image-of-child')
  })
  it('is one as soon as it was sent, or where somebody demands money', () => {
    expect(
      factsInReport('sexual-harassment-pupils', 'pupil', 'he asked for a nude, and she sent a naked pic'),
    ).toContain('sexual-image-of-child')
    expect(factsInReport('sextortion', 'pupil', 'he wants money for his private photos')).toContain(
      'sexual-image-of-child',
    )
  })
})

describe('where everybody whom the policy names is concerned', () => {
  it('whoever it has lead takes it', () => {
    const text = 'I told our safeguarding lead that a reading helper puts hearts on our girls’ videos. He still does.'
    expect(route('mulbarton', 'school-not-acting', text).inside).toEqual([['headteacher', 'senior-leader']])
    expect(route('aycliffe', 'school-not-acting', text).inside).toEqual([['deputy-dsl']])
  })
  it('and not where the one who leads is concerned as well', () => {
    expect(route('coton', 'head-conduct', 'The head messages a pupil').inside).toEqual([])
  })
})

describe('what a pupil does beyond other pupils', () => {
  it('a threat may be for the police at st-nicholas, whoever makes it', () => {
    const text = 'Another Year 6 said on the Xbox that he is bringing a knife in on Monday for Kai.'
    expect(bodies('st-nicholas', 'threat', text, 'parent')).toContain('police')
  })
  it('to get round a filter is theirs to answer for, and a filter that fails is nobody’s', () => {
    expect(route('coton', 'filtering-failure', 'Year 6 have found a site that gets round our filter').inside).toEqual([
      ['headteacher'],
    ])
    expect(route('coton', 'filtering-failure', 'Year 6 typed kittens and it went through').silent).toBe(true)
  })
})

it('a picture that a colleague put on the school’s page is for the headteacher at coton, and one’s own slip is not', () => {
  const text = 'The harvest film has gone on our Facebook with a boy whose parents said no.'
  expect(route('coton', 'image-no-consent', text).inside).toEqual([['headteacher']])
  expect(route('coton', 'image-no-consent', `I put it up. ${text}`).silent).toBe(true)
})

it('an official comment about somebody hurts them, without a rude word', () => {
  const text = 'Somebody has written under our post that our cook spits in the food.'
  expect(route('mulbarton', 'official-page-comment', text).urgent).toBe(true)
  expect(route('coton', 'official-page-comment', text).urgent).toBe(true)
})

it('whoever laughs, watches or has seen it did not do it', () => {
  const text = 'Some of Year 6 filmed me and put it on TikTok. The parents are laughing too.'
  expect(factsInReport('tiktok-of-staff', 'staff', text)).not.toContain('by-parent')
  expect(route('st-nicholas', 'tiktok-of-staff', text).inside).not.toContainEqual(['governing-body'])
})

describe('what a parent writes of whoever works here', () => {
  const taken = 'A father has written on the village page that the PTA money goes on my holidays.'
  it('is abuse of an adult, without any title', () => {
    expect(bodies('st-nicholas', 'parent-abuse', 'A father has written that I help myself to the PTA money')).toContain(
      'union-or-association',
    )
    expect(factsInReport('parent-abuse', 'staff', taken)).toContain('abuse-of-adult')
  })
  it('is none where it is written of a family or of the school', () => {
    expect(factsInReport('parent-abuse', 'staff', 'A mum has written that a Year 2 boy bites')).not.toContain(
      'abuse-of-adult',
    )
  })
})

it('a page of the parents’ association that shames families is misuse by parents', () => {
  const text = 'The PTA’s Facebook page has a list of the families who never help at the fair.'
  expect(route('st-nicholas', 'pta', text, 'governor').inside).toEqual([['governing-body']])
  expect(bodies('aycliffe', 'pta', text, 'governor')).toEqual(['education-safeguarding-service'])
})

describe('what an adult writes to children', () => {
  it('is no mention of them', () => {
    const text = 'The supply teacher we had in Year 6 is following eleven of them on TikTok and has messaged two.'
    expect(route('coton', 'supply-staff', text).urgent).toBe(false)
    expect(route('coton', 'supply-staff', 'The supply teacher made a TikTok about our Year 6').urgent).toBe(true)
  })
  it('while jokes about a family on one’s own page are', () => {
    const text = 'He has been making jokes on his Facebook about one of our families.'
    expect(route('coton', 'head-conduct', text).urgent).toBe(true)
  })
})
