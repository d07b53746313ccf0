import { describe, expect, it } from 'vitest'
import { speaksOfHurt } from './speaks-of-hurt.ts'

describe('a question that says somebody is being hurt', () => {
  it.each([
    'your all f***ing useless he hits me every night and none of you care',
    'u lot are idiots my stepdad watches me in the shower',
    'you stupid cow my brother punches me',
    'fuck you all im gonna kill myself',
    'you are all scum, a man keeps messaging my daughter asking for pics',
    'you morons, kids in 4B are hurting my son and filming it',
    'ur all dumb i get beat up at home',
    'you idiots my dad hits my mum',
    'hes hitting my kid you useless lot',
    'i am so scared of him you dont care',
    'hurry up and answer you useless lot, i want to die',
    'shut up stupid bot they hurt me at break',
    'Answer me!!! My daughter is being bullied and you do NOTHING',
  ])('is heard, however rude: %s', (question) => expect(speaksOfHurt(question)).toBe(true))

  it.each([
    'can i eat my homework lol',
    'this school is rubbish and so are you',
    'you are all idiots',
    'Can I post a picture of the boys kicking a ball?',
    'May we touch up the photo of the choir?',
    'My son was hit for six at cricket. May we post the film?',
    'what is the wifi password',
    'Does the school threaten legal action against rude parents?',
    'Can I kill zombies on a game with my teacher lol',
    'May I say on the page that the netball team beat Ashby?',
    'Who teaches them about bullying?',
  ])('is not read into other words: %s', (question) => expect(speaksOfHurt(question)).toBe(false))
})
