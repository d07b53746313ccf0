import { describe, expect, it } from 'vitest'
import { bindingOf } from './whom-it-binds.ts'

const binding = (text: string, leadIn = '', under: readonly string[] = []) => {
  const { actor, modality } = bindingOf({ text, leadIn, under })
  return `${actor} ${modality}`
}

describe('whom a school’s own clause binds, and how strongly', () => {
  it.each([
    ['Staff do not accept or send friend requests to children who attend the school.', 'staff must_not'],
    ['Staff never give pupils their telephone number.', 'staff must_not'],
    ['We do not put up a photograph of any child unless we hold a signed form.', 'staff must_not'],
    ['No child is named in a post.', 'all must_not'],
    ['Photographs of pupils are not posted without consent.', 'all must_not'],
    ['We run two accounts. Nobody may open another in our name.', 'all must_not'],
    ['No member of staff may use their own phone to take pictures of children.', 'staff must_not'],
    ['No pupil may use social media in school.', 'pupil must_not'],
    ['Only the headteacher may open an account.', 'all must_not'],
    ['Personal phones are not permitted in classrooms.', 'all must_not'],
  ])('a ban is a ban, whatever its verb: %s', (text, is) => {
    expect(binding(text)).toBe(is)
  })

  it.each([
    ['Parents must not post pictures of other people’s children.', 'parent must_not'],
    ['When a parent complains, staff must tell the headteacher.', 'staff must'],
    ['A colleague who wishes to stay in touch with a family must ask the headteacher first.', 'staff must'],
    ['All staff, pupils and parents must be respectful online.', 'all must'],
    ['The safeguarding lead must be told of any worry.', 'all must'],
    ['Every post is looked at by a second member of staff before it goes out.', 'staff must'],
    ['Before an account is opened its risks are written down and weighed.', 'school must'],
    ['Governors review this policy every two years.', 'governing_body must'],
    ['Teachers should not be friends with pupils.', 'staff should_not'],
    ['We ask parents to keep photographs to themselves.', 'parent should'],
    ['Staff may use social media in their breaks.', 'staff may'],
    ['Staff need not close their accounts.', 'staff may'],
  ])('whoever is the subject is bound, and not whoever is named besides: %s', (text, is) => {
    expect(binding(text)).toBe(is)
  })

  it.each([
    'Pupils and parents are not bound by this document, though we hope that families will read it.',
    'This policy does not apply to pupils.',
  ])('who is said not to be bound is not: %s', (text) => {
    expect(binding(text)).toBe('nobody fact')
  })

  it.each([
    ['The governing body adopted this policy and the chair has signed it.', 'governing_body fact'],
    ['Breach of this policy may lead to dismissal.', 'all fact'],
    ['Social media is a wonderful tool.', 'all fact'],
    ['In some schools staff must not have accounts at all.', 'staff fact'],
    ['This policy applies to teachers, governors and volunteers. We may ask others to keep to it.', 'all fact'],
  ])('what is only told is no rule: %s', (text, is) => {
    expect(binding(text)).toBe(is)
  })

  it('the words that lead into a list, and the heading over it, say who is meant', () => {
    expect(binding('name the school as their employer', 'Staff must not:')).toBe('staff must_not')
    expect(binding('never ring a pupil from their own phone', 'Staff must:')).toBe('staff must_not')
    expect(binding('Nobody posts anything hurtful.', 'Staff keep to the following:')).toBe('staff must_not')
    expect(binding('Don’t post when you are angry.', '', ['Parents'])).toBe('parent must_not')
  })
})
