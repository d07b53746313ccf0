export type PostTemplate = {
  readonly id: string
  readonly title: string
  /** When to use it, in one sentence. */
  readonly when: string
  /** What is still to be filled in stands in square brackets. */
  readonly text: string
  /** Goes at once when agreed, without the two-minute hold. */
  readonly urgent: boolean
}

/** Ready words for what schools post again and again. None says where children will be, or when. */
export const templates = [
  {
    id: 'closure',
    title: 'School is closed',
    when: 'The school cannot open today, or has to close early.',
    text: [
      'School is closed today, [day and date], because [reason].',
      'Keep your child at home. If your child is already on the way, [what to do].',
      'We expect to open again on [day]. We will say so here by [time], and in a message to every family.',
      'If you cannot arrange care today, ring the office on [phone number] and we will help.',
    ].join('\n\n'),
    urgent: true,
  },
  {
    id: 'snow',
    title: 'Snow: school is open',
    when: 'It has snowed and families want to know whether to set out.',
    text: [
      'School is open today, [day and date]. The paths from [gate] are cleared and gritted.',
      'Leave more time and walk if you can. Nobody will be marked late before [time].',
      'Warm coats, gloves and a change of socks will all be needed. If your road is not safe, stay at home and ring [phone number] to tell us.',
    ].join('\n\n'),
    urgent: true,
  },
  {
    id: 'late-opening',
    title: 'School opens late',
    when: 'The school will open today, but later than usual.',
    text: [
      'School opens at [time] today, [day and date], because [reason].',
      'Breakfast club is [open or closed]. Lunch is [as usual or what changes].',
      'Nobody will be marked late before [time]. If this leaves you stuck, ring [phone number].',
    ].join('\n\n'),
    urgent: true,
  },
  {
    id: 'lost-property',
    title: 'Lost property',
    when: 'The lost property box is full, or something valuable has been found.',
    text: [
      'We have found [what was found]. Collect from [place] by [day].',
      'Anything with a name in it has gone back to its class. What is left on [day] goes to [where it goes].',
    ].join('\n\n'),
    urgent: false,
  },
  {
    id: 'event',
    title: 'You are invited',
    when: 'Families are invited to something in school.',
    text: [
      'You are invited to [event] on [day and date], from [time] to [time], in [place in school].',
      '[One or two sentences on what will happen.]',
      'Come in by [gate or door]. [Whether there is a cost, and what to bring.] Younger brothers and sisters are [welcome or not this time].',
      'If you need a seat near the door, step-free access or an interpreter, tell the office and we will arrange it.',
    ].join('\n\n'),
    urgent: false,
  },
  {
    id: 'celebration',
    title: 'Results and good news',
    when: 'A team, class or year group has done something worth telling.',
    text: [
      'Well done to [team, class or year group], who [what they did].',
      '[One detail that shows how they did it.]',
      'Thank you to [who helped].',
    ].join('\n\n'),
    urgent: false,
  },
  {
    id: 'trip-back',
    title: 'Back from a trip',
    when: 'A group is back in school, and the trip can be told about.',
    text: [
      '[Class or year group] are back in school after [where they went].',
      '[What they saw or did, in a sentence or two.]',
      'Ask them about [one thing they will want to tell].',
    ].join('\n\n'),
    urgent: false,
  },
  {
    id: 'reminder',
    title: 'A reminder',
    when: 'A date, a form or a payment is nearly due.',
    text: [
      'A reminder that [what] is due by [day and date].',
      '[How to do it, in one sentence.]',
      'If you have done it already, thank you. If it is difficult, tell the office and we will sort it out together.',
    ].join('\n\n'),
    urgent: false,
  },
] as const satisfies readonly PostTemplate[]

export type TemplateId = (typeof templates)[number]['id']

export function templateCalled(id: TemplateId): PostTemplate {
  const [first] = templates
  return templates.find((template) => template.id === id) ?? first
}

/** The gaps a writer has still to fill, as they stand in the words. */
export function gapsIn(text: string): readonly string[] {
  return text.match(/\[[^\]\n]+\]/g) ?? []
}
