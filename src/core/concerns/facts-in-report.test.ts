import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aChart, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import { isFact } from './fact.ts'
import { factsInReport } from './facts-in-report.ts'
import { isKind } from './kind-of-report.ts'
import { reporterKinds } from './reporter.ts'
import { routeOf } from './route-of.ts'

const asTold = z.object({
  fact: z.string().refine(isFact),
  kind: z.string().refine(isKind),
  reporter: z.enum(reporterKinds),
  so: z.boolean(),
  text: z.string(),
})

describe('what is so in a report', () => {
  it('a parent who posts something wrong misuses social media, and st-nicholas has governors deal with it and police told of threats', () => {
    const text = 'A dad put on Facebook that he will burn the caretaker’s car'
    const facts = factsInReport('threat', 'staff', text)
    expect(facts).toEqual(expect.arrayContaining(['by-parent', 'posted', 'parent-misuse', 'abuse-of-adult']))
    const route = routeOf(policyNamed('st-nicholas'), aChart(), aReport('threat', { text }))
    expect(route.told.map(({ person }) => person)).toContain('Cole Chair')
    expect(route.clauses).toContain('st-nicholas:2.12.3a')
  })
  it('a child in a parent’s picture did not post it', () => {
    const facts = factsInReport(
      'racism',
      'staff',
      'A mum posted a joke about the boy who has a headscarf at home and the girls have seen it',
    )
    expect(facts).toContain('by-parent')
    expect(facts).not.toContain('by-pupil')
  })
  it('what is said not to be there gives nothing away', () => {
    expect(factsInReport('official-page-comment', 'staff', 'A comment says we are slow. No swearing.')).not.toContain(
      'unsuitable-mention',
    )
    expect(factsInReport('official-page-comment', 'staff', 'A comment full of swearing.')).toContain(
      'unsuitable-mention',
    )
  })
  it('five minutes are no minutes of a meeting', () => {
    expect(factsInReport('governor-conduct', 'staff', 'It took five minutes')).not.toContain('confidential-leak')
    expect(factsInReport('governor-conduct', 'staff', 'She posted our minutes')).toContain('confidential-leak')
  })
  it('about the headteacher, in the form or in the words, makes it the headteacher’s doing', () => {
    expect(factsInReport('racism', 'parent', '', { choices: ['headteacher'], names: [], picked: [] })).toContain(
      'by-headteacher',
    )
    expect(factsInReport('racism', 'parent', 'The head has been posting jokes')).toContain('by-headteacher')
    expect(factsInReport('racism', 'parent', 'I told the head about it')).not.toContain('by-headteacher')
  })
})

describe('that the school does not act', () => {
  const told = (text: string) =>
    routeOf(policyNamed('coton'), aChart(), aReport('school-not-acting', { reporter: 'parent', text })).told.map(
      ({ person }) => person,
    )
  it('goes to the chair alone, and no default sends it back to those who did not act', () => {
    expect(told('I told the school and nothing happened')).toEqual(['Cole Chair'])
    expect(told('I told the head twice and nothing happened')).toEqual(['Cole Chair'])
  })
})

describe('what tired people say in other words', () => {
  const told = readFileSync('test/data/concerns/facts-as-told.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => asTold.parse(JSON.parse(line)))
  const heard = ({ fact, kind, reporter, text }: (typeof told)[number]) =>
    factsInReport(kind, reporter, text).includes(fact)
  it.each([true, false])('is heard in 98 of 100, and a near miss left alone as often (so: %s)', (so) => {
    const all = told.filter((one) => one.so === so)
    const wrong = all.filter((one) => heard(one) !== so)
    expect(all.length).toBeGreaterThan(380)
    expect(wrong.length / all.length, wrong.map(({ text }) => text).join('\n')).toBeLessThan(0.02)
  })
  it('is always heard where it is said who did it of those to whom reports go', () => {
    const posts = ['by-headteacher', 'by-dsl', 'by-chair-of-governors']
    const missed = told.filter((one) => one.so && posts.includes(one.fact) && !heard(one))
    expect(missed).toEqual([])
  })
})

const says = (kind: Parameters<typeof factsInReport>[0], text: string) => factsInReport(kind, 'parent', text)

describe('whom the words accuse, however they are put', () => {
  it.each([
    ['indecent-images', 'I saw the safeguarding lead looking at indecent pictures of children.', 'by-dsl'],
    ['staff-conduct', 'My worry is about the chair of governors, who drinks on camera.', 'by-chair-of-governors'],
    ['data-breach', 'The list was put on Facebook by our deputy head.', 'by-senior-leader'],
  ] as const)('%s: “%s” says it of the holder of the post', (kind, text, fact) => {
    expect(says(kind, text)).toContain(fact)
  })
  it.each([
    ['indecent-images', 'I have seen the headteacher looking at indecent pictures of children.'],
    ['indecent-images', 'My husband caught our head deleting pictures of children in the bath.'],
    ['ai-image', 'A photo of a pupil in swimming trunks was posted by the headteacher.'],
    ['nudes', 'The head’s account was used to send nudes to a pupil.'],
    ['ex-pupil-contact', 'Headteacher adds year 6 leavers on Snapchat.'],
    ['staff-conduct', 'Both the head and the chair of governors have been posting about a child.'],
    ['staff-conduct', 'The chair of governors and the head have been mocking a child online.'],
    ['staff-conduct', 'This is about the headteacher. An adult behaves wrongly towards a child.'],
    ['threat', 'I want to make a complaint against the head: I was told I would be sorry.'],
  ] as const)('%s: “%s” says that the headteacher did it', (kind, text) => {
    expect(says(kind, text)).toContain('by-headteacher')
  })
  it.each([
    ['indecent-images', 'I told the headteacher that a coach was seen looking at pictures of children.'],
    ['parent-abuse', 'A dad wrote lies under a picture that was posted by the headteacher.'],
    ['bullying-pupils', 'My worry is about the head girl, who is mean in the group chat.'],
    ['fake-account', 'Somebody uses the head’s account name and picture to beg for money.'],
    ['parent-abuse', 'A mum and her sister have been posting that the head should be sacked.'],
  ] as const)('%s: “%s” does not', (kind, text) => {
    expect(says(kind, text)).not.toContain('by-headteacher')
  })
})

describe('what is told beside the deed', () => {
  it('who rang a mother does not say that she did it', () => {
    const text =
      'A sister has put on TikTok that nobody would miss her. I have rung mum twice and it rings out. They have gone home.'
    expect(factsInReport('self-harm', 'staff', text)).not.toContain('by-parent')
  })
  it('a governor who tells of a post has not posted it', () => {
    const text = "I'm one of the parent governors. A mum has written a long post that names our SENCO."
    const facts = factsInReport('complaint-public', 'governor', text)
    expect(facts).toContain('by-parent')
    expect(facts).not.toContain('by-governor')
  })
  it('a threat to a girl that was sent on to a teacher is not to the teacher', () => {
    const text =
      'Screenshot just sent to me. A mum has written that if that girl touches her boy she will come in and batter her.'
    const facts = factsInReport('threat', 'staff', text)
    expect(facts).toContain('to-pupil')
    expect(facts).not.toContain('to-adult-at-work')
  })
  it('a child’s reading record that is shown gives away what is confidential', () => {
    const text =
      "One of the Reception TAs put a picture of my son's reading record on her story. You can read his name."
    expect(factsInReport('staff-conduct', 'parent', text)).toContain('confidential-leak')
  })
})
