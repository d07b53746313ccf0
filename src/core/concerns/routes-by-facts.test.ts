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

describe('who did it', () => {
  const wrote = 'One of the dads has written in the Year 2 WhatsApp that some children should go home.'
  it('is not whoever says what they are themselves', () => {
    expect(factsInReport('racism', 'staff', `I'm a TA but also a mum in the group. ${wrote}`)).not.toContain(
      'by-employee',
    )
    expect(factsInReport('racism', 'staff', `A TA is in the group and has posted that they should go.`)).toContain(
      'by-employee',
    )
  })
  it('is not whoever was told, unless the words go on with what that person did', () => {
    const told = 'I have told the class teacher about the picture that has been made.'
    const did = 'I spoke to the class teacher who has put the picture up.'
    expect(factsInReport('racism', 'parent', told)).not.toContain('by-employee')
    expect(factsInReport('racism', 'parent', did)).toContain('by-employee')
  })
  it('is a stranger where somebody calls himself something', () => {
    const text = 'Under the Year 5 photos somebody calling himself Dazza has put something'
    expect(factsInReport('official-page-comment', 'staff', text)).toContain('by-outsider')
    expect(factsInReport('official-page-comment', 'staff', text)).not.toContain('by-pupil')
  })
  it('is the school where a family says that the school put it up', () => {
    const text = 'The school put her name and her swimming time up. Her father is not to know where she is.'
    expect(factsInReport('location', 'parent', text)).toEqual(
      expect.arrayContaining(['by-employee', 'on-official-channel']),
    )
    expect(route('gloucestershire', 'location', text, 'parent').inside).toEqual([['headteacher', 'chair-of-governors']])
    expect(factsInReport('location', 'parent', 'You put up where my foster son sings')).toContain('by-employee')
  })
  it('is the reporter where somebody at work says what they sent by mistake, and no illegal act is named', () => {
    const text = 'I attached the wrong file to an e-mail, it had everybody’s medicines in it'
    expect(bodies('gloucestershire', 'data-breach', text)).toEqual(['county-data-management'])
    expect(bodies('gloucestershire', 'data-breach', 'A colleague posted the SEN list')).toContain('police')
  })
})

describe('a child whom an adult of the school reaches', () => {
  it('may be called a lad', () => {
    const text = 'The supply man is messaging my lad about football and says to come on his own.'
    expect(route('aycliffe', 'supply-staff', text, 'parent').inside).toEqual([['dsl', 'deputy-dsl']])
  })
  it('and a picture of oneself may be called a bad pic', () => {
    const text = 'i sent someone a bad pic and now he says he will send it round'
    expect(route('st-nicholas', 'sextortion', text, 'pupil').outside).toEqual(['police', 'lado'])
    for (const words of ['he has pics of me', 'he wants money for his private photos', 'a video of him'])
      expect(factsInReport('sextortion', 'pupil', words)).toContain('sexual-image-of-child')
  })
})

describe('an unsuitable mention', () => {
  const urgent = (kind: KindId, text: string, reporter?: ReporterKind) => route('coton', kind, text, reporter).urgent
  it('is what somebody says on their own page, and not what they write to one person', () => {
    expect(urgent('staff-conduct', 'On her own Facebook she has called one of our families scroungers.')).toBe(true)
    expect(urgent('staff-conduct', 'On Facebook she calls one of our families scroungers. Friends can see it.')).toBe(
      true,
    )
    expect(urgent('staff-conduct', 'A teacher was moaning on Facebook about her class')).toBe(true)
    expect(urgent('head-conduct', 'The head was sounding off on Facebook about one of our families')).toBe(true)
    expect(urgent('staff-conduct', 'A colleague: her status says that she is sick of our year 5 class')).toBe(true)
    expect(urgent('staff-conduct', 'A teacher messages one of our parents on Facebook after midnight')).toBe(false)
  })
  it('is none where the words say that nobody is named', () => {
    const text = 'One star from a mum: the support is a joke.'
    expect(urgent('complaint-public', `${text} She names the teacher.`)).toBe(true)
    expect(urgent('complaint-public', `${text} No names.`)).toBe(false)
    expect(factsInReport('complaint-public', 'staff', `${text} Nobody is named.`)).not.toContain('names-somebody')
  })
  it('is a cruel word about how a child looks', () => {
    expect(urgent('official-page-comment', "Somebody wrote 'bet the fat one broke the zip wire'")).toBe(true)
  })
  it('is what a parent writes unkindly under a picture, and not what is kindly meant', () => {
    const under = (words: string) => `A mum has put photos up and under one with another child she's written ${words}`
    expect(urgent('image-parent-posted', under("'state of this one'"))).toBe(true)
    expect(urgent('image-parent-posted', under("'so proud of them all'"))).toBe(false)
    expect(urgent('image-parent-posted', 'A mum put up a video and is mocking another child in it')).toBe(true)
    expect(urgent('image-parent-posted', 'A dad is taking the mickey out of a boy in his video')).toBe(true)
  })
  it('is not the wrong file on the school’s own page: that is a leak and no mention', () => {
    const text = 'The newsletter went on the school Facebook with the wrong file, the SEN list.'
    expect(urgent('data-breach', text)).toBe(false)
    expect(urgent('data-breach', 'A colleague posted the SEN list in her Facebook group.')).toBe(true)
  })
  it('can be in the parents’ chat', () => {
    expect(urgent('threat', 'In the parents’ chat a stepdad has put that somebody should run Mrs Cole over')).toBe(true)
    expect(urgent('pta', 'In the PTA chat two mums are having a go at our cook')).toBe(true)
  })
  it('can be in a class group', () => {
    const text = 'A mum in the class group wrote that there are too many foreigners here'
    expect(route('st-nicholas', 'racism', text, 'parent').inside).toEqual([['governing-body']])
  })
})

describe('a post that gives a child’s name', () => {
  const named = 'They argue in the class WhatsApp which boy bit whose child, it is nasty and one has put his full name.'
  it('goes to the headteacher at coton promptly, who decides on more, though a family reports it', () => {
    const answer = route('coton', 'pta', named, 'parent')
    expect(answer.inside).toEqual([['headteacher']])
    expect(answer.urgent).toBe(true)
    expect(answer.outsideIf.map(({ body }) => body)).toEqual(['hr', 'legal-adviser', 'police'])
  })
  it('is for nobody named where it is a parent who is named', () => {
    expect(route('coton', 'parent-abuse', 'Another mother has named me on the town page', 'parent').silent).toBe(true)
  })
  it('that tells where a family lives gives away something confidential', () => {
    const text = 'She posts about a family, not the name but the street'
    expect(bodies('gloucestershire', 'staff-conduct', text)).toContain('county-data-management')
    const panel = 'A governor wrote in the village Facebook group whom the exclusion panel is about'
    expect(bodies('gloucestershire', 'governor-conduct', panel)).toContain('county-data-management')
    expect(bodies('gloucestershire', 'staff-conduct', 'She posts about a family')).not.toContain(
      'county-data-management',
    )
  })
})

describe('a parent who writes to somebody at work', () => {
  const words = prohibitionWords['no-discussion-with-parents']
  it('is not to be discussed with on social media at coton, once there was an answer; what only comes in is no discussion', () => {
    const answer = route('coton', 'parent-contact', 'A mum messaged me and I answered')
    expect(answer.prohibited).toContain(words)
    expect(answer.clauses).toContain('coton:5.iii.1')
    const keeps = route('coton', 'parent-contact', 'A mum keeps messaging me about spellings')
    expect(keeps.prohibited).not.toContain(words)
    expect(route('coton', 'parent-contact', 'A mum sent me a friend request').prohibited).not.toContain(words)
    expect(route('mulbarton', 'parent-contact', 'A mum messaged me and I answered').prohibited).not.toContain(words)
  })
  it('nor where a school of another policy gives coton’s answer', () => {
    const other = policyNamed('aycliffe')
    const policy = {
      ...other,
      settings: { ...other.settings, 'official-direct-messages': 'no-discussion-with-parents-or-colleagues' },
    } as const
    const text = 'A mum messaged me about spellings and I replied'
    expect(batchAnswer(policy, { kind: 'parent-contact', reporter: 'staff', text }).prohibited).toContain(words)
  })
})

describe('what stands on the school’s own channel', () => {
  const stranger = "Somebody with no face has written under our post that a boy 'is a nasty thug'."
  const threat = 'A father has commented on the school Facebook page that he will be at the gate for our deputy.'
  it('is handled fast at mulbarton where it hurts, and a plain complaint is not', () => {
    expect(route('mulbarton', 'official-page-comment', stranger).urgent).toBe(true)
    expect(route('mulbarton', 'official-page-comment', 'A comment says that we never answer.').urgent).toBe(false)
  })
  it('is no conduct of a member of mulbarton where a stranger wrote it; a threat is told all the same', () => {
    expect(route('mulbarton', 'official-page-comment', stranger).silent).toBe(true)
    expect(route('mulbarton', 'threat', 'An anonymous account threatens us on our page').inside).toEqual([['dsl']])
  })
  it('and is a threat goes to the three whom aycliffe names, with its adviser, though a parent wrote it', () => {
    const answer = route('aycliffe', 'threat', threat)
    expect(answer.inside).toEqual([['line-manager', 'dsl', 'deputy-dsl', 'headteacher']])
    expect(answer.outsideIf.map(({ body }) => body)).toEqual(['education-safeguarding-service'])
  })
  it('and shows a child without consent is for st-nicholas as a school where a family reports it', () => {
    const text = 'My son is on the school’s Facebook and I ticked no.'
    expect(route('st-nicholas', 'image-no-consent', text, 'parent').inside).toEqual([['headteacher', 'dsl']])
  })
})

describe('at st-nicholas', () => {
  it('a child at risk is the school’s beside the governors', () => {
    const text = 'A parent put up a photo. One of the girls is fostered and her dad must not find out where she is.'
    expect(route('st-nicholas', 'location', text).inside).toEqual(
      expect.arrayContaining([['governing-body'], ['headteacher', 'dsl']]),
    )
  })
  it('not to delete abuse is said to whoever works there', () => {
    const text = 'Some year 6s made a TikTok of Mr B falling over'
    expect(route('st-nicholas', 'tiktok-of-staff', text).prohibited).toHaveLength(1)
    expect(route('st-nicholas', 'tiktok-of-staff', text, 'pupil').prohibited).toEqual([])
  })
})

it('mulbarton names nobody for a former pupil who writes, and its safeguarding lead for an adult who does', () => {
  const text = 'A boy who left in July has messaged me'
  expect(route('mulbarton', 'ex-pupil-contact', text).silent).toBe(true)
  const adult = 'His old teacher still messages my son who left in July'
  expect(route('mulbarton', 'ex-pupil-contact', adult, 'parent').inside).toEqual([['dsl']])
  const colleague = 'A colleague goes gaming online with boys who left in July'
  expect(route('mulbarton', 'ex-pupil-contact', colleague).inside).toEqual([['dsl']])
})

it('a policy whose only recipient is the person reported names nobody', () => {
  const answer = route('coton', 'head-conduct', 'The headteacher is messaging a pupil')
  expect(answer.inside).toEqual([])
  expect(answer.silent).toBe(true)
})

describe('what the school was told of and did not act on', () => {
  const text = 'I told the head that a colleague messages a Year 6 girl. It is still going on.'
  const kind = 'school-not-acting'
  it('goes where it would go, without whoever did not act', () => {
    expect(route('st-nicholas', kind, text).inside).toEqual([['dsl']])
    expect(route('mulbarton', kind, text).inside).toEqual([['dsl']])
    expect(route('gloucestershire', kind, text).inside).toEqual([['chair-of-governors']])
    expect(route('coton', kind, text).silent).toBe(true)
  })
  it('is an adult’s who has pupils on an account of their own', () => {
    const snaps = 'I told the head that one of the lunchtime ladies has Year 5s on her Snapchat. He said to drop it.'
    expect(route('mulbarton', kind, snaps).inside).toEqual([['dsl']])
    expect(route('gloucestershire', kind, snaps).inside).toEqual([['chair-of-governors']])
  })
  it('is the pupils’ where pupils did it, and a head who was told of it did nothing of it', () => {
    const boys = 'I told the head about the boys who keep sending my son horrible messages.'
    expect(route('mulbarton', kind, boys, 'parent').inside).toEqual([['dsl']])
    expect(route('gloucestershire', kind, boys, 'parent').silent).toBe(true)
    const out = 'Twice I told the class teacher about the game where my son is left out'
    expect(route('coton', kind, out, 'parent').inside).toEqual([['headteacher']])
  })
  it('can be what was done to a child, whoever did it', () => {
    const hit = 'Three times I have told you about the video of my daughter being hit.'
    expect(route('mulbarton', kind, hit, 'parent').inside).toEqual([['dsl']])
    const asked = 'My daughter told them that a boy keeps asking her for pictures.'
    expect(route('coton', kind, asked, 'parent').inside).toEqual([['headteacher']])
  })
  it('can be a colleague’s post, and a picture', () => {
    expect(route('mulbarton', kind, 'I reported that a colleague posts about her class').inside).toEqual([['dsl']])
    expect(route('st-nicholas', kind, 'I told them about the nude picture').outside).toEqual(['police', 'lado'])
  })
  it('goes to nobody by the policy where only the silence is told of', () => {
    expect(route('mulbarton', kind, 'It is being hushed up').silent).toBe(true)
  })
  it('is owned by the chair, whoever else is told', () => {
    const told = 'I told the school that a colleague messages a Year 6 girl and he still does'
    const { owner } = routeOf(policyNamed('coton'), aChart(), aReport(kind, { text: told, reporter: 'parent' }))
    expect(owner.kind === 'person' && owner.told.person).toBe('Cole Chair')
  })
})

describe('what the headteacher is said to have done to a child', () => {
  const policies = ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe']
  const did = 'messages my daughter at night and asks her to meet him alone.'
  it.each(policies)('asks, under %s, of the law what the same words about a teacher ask', (policy) => {
    const { law: head } = route(policy, 'staff-conduct', `The headteacher ${did}`, 'parent')
    const { law: teacher } = route(policy, 'staff-conduct', `A teacher ${did}`, 'parent')
    expect(teacher.outside).toContain('lado')
    expect(head.outside).toEqual(teacher.outside)
    expect(head.outsideIf.map(({ body }) => body)).toEqual(teacher.outsideIf.map(({ body }) => body))
    expect(head.prohibited).toEqual(teacher.prohibited)
    expect(head.prohibited).toEqual(
      expect.arrayContaining([prohibitionWords['no-investigating'], prohibitionWords['no-tell-parent-yet']]),
    )
    expect(head.inside.flat()).toContain('chair-of-governors')
  })
  it('sets the council’s officer’s clock, and leaves it open to ask where no child is spoken of', () => {
    const asked = (text: string) =>
      routeOf(
        policyNamed('coton'),
        aChart(),
        aReport('head-conduct', { facts: factsInReport('head-conduct', 'parent', text) }),
      )
    expect(asked(`The headteacher ${did}`).clocks.map(({ clock }) => clock)).toContain('lado-told')
    const rude = 'The headteacher was rude about a governor on Facebook.'
    const lado = asked(rude).outside.filter(({ body, origin }) => body === 'lado' && origin.layer === 'statutory')
    expect(lado.map(({ when }) => when.kind)).toEqual(['if'])
  })
})
