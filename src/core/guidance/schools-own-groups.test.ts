import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import type { Asker } from './asker.ts'
import { plainQuestion } from './plain-question.ts'
import { asksForGroup } from './schools-own-groups.ts'

const policies = allPacks.map((pack) => policyFrom(pack))

/** Each asks for an account, a group or a page for some group of a school's own. */
const forAGroup: readonly (readonly [Asker, string])[] = [
  ['staff', 'Can I set up an Instagram just for Reception?'],
  ['staff', 'an Instagram just for Reception'],
  ['staff', 'Could we start an Instagram only for Year 4?'],
  ['staff', 'Can I make a Facebook page for Year 6?'],
  ['staff', 'We want a Twitter account for Nursery, is that OK?'],
  ['staff', 'Can Kestrels class have its own Instagram?'],
  ['staff', 'Can I open a TikTok for our house?'],
  ['staff', 'I’d like to set up an X account for the PE department. Do I need to ask?'],
  ['staff', 'Can our year group have a page of its own?'],
  ['staff', 'Can I start a blog for Year 2 so parents can see what we do?'],
  ['staff', 'We thought about an Insta for the Early Years.'],
  ['staff', 'Can the Reception team have a Facebook page?'],
  ['staff', 'Can I create an account for 3B?'],
  ['staff', 'The music department wants its own YouTube channel. Is that allowed?'],
  ['staff', 'Can Beech class have a Bluesky account?'],
  ['staff', 'May I start an account for the school choir?'],
  ['staff', 'I want to make a Facebook page for our Nursery to attract new families.'],
  ['staff', 'Is it fine to set up an Instagram for the gardening club?'],
  ['staff', 'Can Eagles house have an Instagram account for house points?'],
  ['staff', 'I run Year 1. Could I open a Twitter for the class?'],
  ['staff', 'The English department would like a Threads account.'],
  ['staff', 'Can I do a separate Facebook page for the infants?'],
  ['staff', 'Can I make an Instagram for KS2?'],
  ['staff', 'Could Foundation Stage have its own Facebook?'],
  ['staff', 'Can the sixth form have its own Instagram?'],
  ['staff', 'Can we set up a TikTok for Year 7?'],
  ['leader', 'Should each year group have its own account?'],
  ['leader', 'One of my teachers has started an Instagram for Reception without asking. Is that alright?'],
  ['leader', 'Our EYFS lead wants a Facebook page for Nursery and Reception.'],
  ['governor', 'Can Reception have its own Facebook page?'],
  ['volunteer', 'I help with the football team. Can I start an Instagram for the Year 5 team?'],
  ['parent', 'Could the class reps make an Instagram for Reception?'],
  ['parent', 'Can my daughter’s class, Kingfishers, have an Instagram?'],
  ['pupil', 'Can our class have an Instagram?'],
  ['pupil', 'Can Year 6 make a TikTok for our leavers?'],
  ['pupil', 'Can our house have a YouTube channel?'],
  ['staff', 'Can I start a Pinterest board for Year 2 topics?'],
  ['staff', 'Would a Snapchat for the Year 10 drama group be OK?'],
  ['staff', 'Am I allowed to run a TikTok for my tutor group?'],
  ['staff', 'We’re thinking of a YouTube channel just for the science department'],
  ['staff', 'My head of year wants a Year 9 Instagram. Is that OK?'],
  ['staff', 'Can the netball club get its own Twitter?'],
  ['staff', 'Is there any problem with an Insta for Y3?'],
  ['staff', 'Can I set one up for Reception on Facebook?'],
  ['staff', 'Who says yes to a new Instagram for Willow class?'],
  ['staff', 'Can we launch a Bluesky feed for the maths faculty?'],
  ['staff', 'Please can I do a class Twitter for Year 1?'],
  ['staff', 'Can I open up a page for the pre-school on Facebook?'],
  ['staff', 'The Year 2 teachers would like to start a blog for Year 2'],
  ['leader', 'Can the sports department post from an account of their own?'],
  ['governor', 'Would it be sensible for Nursery to have its own Facebook page?'],
  ['pupil', 'Can the school council make an Instagram?'],
  ['pupil', 'Can I make an Instagram account for our class hamster?'],
  ['parent', 'Could Reception have a Facebook page so we can see what they are up to?'],
  ['parent', 'Why doesn’t Year 4 have its own Instagram?'],
  ['parent', 'I’d like to start an Instagram for Beech class. Is that ok?'],
]

/** None of these does: a child's own account, one for each child, a group among families, or an account that is there. */
const forNoGroup: readonly (readonly [Asker, string])[] = [
  ['staff', 'Can I set up accounts for my Year 4s on Instagram so they can practise?'],
  ['staff', 'Can I make each child in Reception an Instagram account?'],
  ['staff', 'Can I sign my Year 5 class up for TikTok?'],
  ['staff', 'My Year 3 pupils want their own Instagram accounts. Can I make them for them?'],
  ['staff', 'A boy in Year 4 told me he has TikTok. What do I do?'],
  ['staff', 'Half of Year 6 are on Snapchat. Should I tell somebody?'],
  ['staff', 'Who looks after the page for Reception?'],
  ['staff', 'Can I post photos of Year 4 on my own Instagram?'],
  ['staff', 'Year 6 has its own Instagram. Can I put the play on it?'],
  ['staff', 'Can I follow an Instagram for Year 6 teachers?'],
  ['parent', 'My daughter in Reception has an Instagram. Is that allowed?'],
  ['parent', 'My Year 4 wants Instagram. Can he?'],
  ['parent', 'Can I get TikTok for my son in Year 5?'],
  ['parent', 'Is Year 6 too young for WhatsApp?'],
  ['parent', 'Year 4 has a Facebook page. Can I comment on it?'],
  ['parent', 'Can I set up a Facebook group for the Year 3 parents?'],
  ['pupil', 'I am in Year 4. Can I have Instagram?'],
  ['pupil', 'Can our friend group have a WhatsApp group?'],
  ['pupil', 'Can our class have a WhatsApp group?'],
]

describe('an account for a class, a year, a house or a department', () => {
  it.each(forAGroup)('is the school’s own, to be asked for first, under every policy: %s, %s', (asker, question) => {
    for (const policy of policies) {
      const { verdict, topic } = answerQuestion(policy, question, asker)
      expect({ policy: policy.name, verdict, topic }).toEqual({
        policy: policy.name,
        verdict: 'needs_approval',
        topic: 'open-channel',
      })
    }
  })

  it.each(forNoGroup)('is not what is asked for here: %s, %s', (asker, question) => {
    expect(asksForGroup(plainQuestion(question, asker))).toBe(false)
  })

  it('stays the families’ own where families ask for a group among themselves', () => {
    for (const policy of policies) {
      const answer = answerQuestion(policy, 'Can I set up a Facebook group for the Year 3 parents?', 'parent')
      expect(answer, policy.name).toMatchObject({ verdict: 'silent', topic: 'parents-own-group' })
    }
  })

  it('stays another matter where a child is too young for an account of their own', () => {
    const model = policies.find(({ name }) => name === 'model')
    const topicOf = (question: string, asker: Asker) => model && answerQuestion(model, question, asker).topic
    expect(topicOf('I am in Year 4. Can I have Instagram?', 'pupil')).toBe('underage')
    expect(topicOf('Can I set up accounts for my Year 4s on Instagram so they can practise?', 'staff')).toBe(
      'underage-accounts',
    )
  })

  it('is not offered to a family for a complaint', () => {
    const question = 'Can I make a Facebook page for Year 4 to complain about their teacher?'
    for (const policy of policies) expect(answerQuestion(policy, question, 'parent').topic).toBe('complaint-online')
  })
})
