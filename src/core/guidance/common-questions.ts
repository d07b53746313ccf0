import { type Asker, servesTheSchool } from './asker.ts'

/** The five questions asked most, in the words of who asks. */
export function commonQuestions(asker: Asker): readonly string[] {
  if (asker === 'pupil') return forPupils
  return servesTheSchool(asker) ? forStaff : forParents
}

const forStaff = [
  'A parent has sent me a friend request. Can I accept it?',
  'A pupil has messaged me. What do I do?',
  'Can I put photos of our trip on the school page?',
  'Can I share school news on my own account?',
  'Can our class have its own Instagram?',
]

const forParents = [
  'Can I put a photo of the school play on Facebook with other children in it?',
  'Can I share a picture of only my own child?',
  'Can I send my child’s teacher a friend request?',
  'Can I complain about the school on Facebook?',
  'My child is nine and wants TikTok. What does the school say?',
]

const forPupils = [
  'Can I add my teacher as a friend?',
  'I am ten and I have Instagram. Am I in trouble?',
  'Somebody keeps saying mean things about me online.',
  'Somebody I do not know wants to talk to me online.',
  'Can I go on my phone at break?',
]
