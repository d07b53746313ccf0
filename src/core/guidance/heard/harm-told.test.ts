import { describe, expect, it } from 'vitest'
import type { Asker } from '../asker.ts'
import { harmTold } from './harm-told.ts'

const heard: readonly (readonly [Asker, string])[] = [
  ['pupil', 'dad hits me wen hes drunk is that normal'],
  ['pupil', 'my mums bf smacks me and my sister every nite'],
  ['pupil', 'I get belted at home if I come last in spelling'],
  ['pupil', 'My uncle touches me and says it is our secret'],
  ['pupil', 'my big brother keeps punching me and mum dont care'],
  ['pupil', 'i am frightened of going home on fridays'],
  ['pupil', 'idk who to ask. sometimes i want to be dead'],
  ['pupil', 'me mam locks me out all night'],
  ['pupil', 'A man comes into my room at night and I have to be quiet'],
  ['pupil', 'The coach makes me take my top off'],
  ['pupil', 'Sir grabbed my arm and slapped me. Can I post about it?'],
  ['pupil', 'my friend cuts herself and says dont tell'],
  ['pupil', 'year sixes kick me every playtime'],
  ['parent', 'My little lad came home and said the TA slapped him. Who do I see?'],
  ['parent', 'Next door, the stepdad beats the kids, we hear it through the wall. Not my business?'],
  ['parent', 'my ex hits our daughter at weekends can i put it on facebook'],
  ['parent', 'My girl says her cousin touched her. I am shaking.'],
  ['parent', 'Our Kayden has been talking about killing himself, its the lads in the chat'],
  ['parent', 'My husband punches me in front of the children, does school need to know'],
  ['parent', 'A nineteen year old lad has been sending my daughter pictures and vapes'],
  ['staff', 'Little one in my group: "Daddy hurts me when Mummy is at work." Do I ask her more?'],
  ['staff', 'Year 2 boy has bruises all over his back. He says he fell. Twice.'],
  ['staff', 'One of mine whispered that her nan burns her with the straighteners'],
  ['staff', 'A pupil has told me something awful about home and I promised her not to tell'],
  ['staff', 'a lass in year 6 told us her brother rapes her, am I allowed to write it in an email'],
  ['staff', 'The new caretaker was touching a Year 3 in the cupboard. Do I wait till I am sure?'],
  ['volunteer', 'I hear readers. One says his mum leaves him alone at night. Should I mind my own?'],
  ['volunteer', 'A child begged me: my dad will kill me, he strangles my mum. Keep it quiet?'],
  ['leader', 'Parent rang: her boy is being abused by his grandfather. She wants it kept off the record.'],
  ['governor', 'At the fair a girl told me the deputy hits them. I am only a governor.'],
  ['staff', 'Jayden does not want to go home because his dad shouts and throws things, he told the dinner lady'],
  ['staff', 'A boy in my form posted that he has swallowed a load of tablets'],
  ['pupil', 'My stepmum doesnt feed me when im naughty'],
  ['pupil', 'mum threw a plate at me and it cut my head'],
  ['pupil', 'my grandad does stuff to me i dont like'],
  ['pupil', 'what do i do if my dad gets angry and hurts my mum'],
  ['pupil', 'theres a boy in my class who strangles me at lunch'],
  ['pupil', 'i dont feel safe at home'],
  ['pupil', 'my sister is scared of our dad can you help'],
  ['pupil', 'the man next door asked me to touch him'],
  ['pupil', 'nobody would care if i died'],
  ['pupil', 'my mums boyfriend watches me in the shower'],
  ['staff', 'She told me she is scared to go home tonight.'],
  ['staff', 'A boy says his father whips him with a cable, but he asked me to say nothing'],
  ['staff', 'I think a girl in my class is being abused. I have no proof.'],
  ['staff', 'A pupil came in with a black eye and says mum did it'],
  ['staff', 'One of my Year 4s drew a picture of his uncle touching him'],
  ['staff', 'Kid in my group says nobody gives him tea at home, he is always hungry'],
  ['volunteer', 'a child showed me burns on her arms'],
  ['leader', 'A TA has told me that the caretaker touched a pupil'],
  ['governor', 'A parent says a teacher hit her son at swimming'],
  ['parent', 'The swimming teacher hit my daughter with a float pole'],
  ['parent', 'my sons friend has marks all over his legs and says its his dad'],
  ['parent', 'I think the girl next door is being hurt by her father'],
  ['parent', 'My daughter says she wishes she was dead'],
  ['parent', 'my boy got strangled in the toilets by year 6s and school did nothing'],
  ['contractor', 'I was fixing the boiler and saw a teacher drag a child by the arm'],
  ['staff', 'he showed me the cuts on his arms and made me swear not to tell'],
]

const onlySounds: readonly (readonly [Asker, string])[] = [
  ['parent', 'My son hit a six on Saturday. May I post the film?'],
  ['parent', 'He hits the ball over the hedge every week, can we have it back?'],
  ['staff', 'The head slapped a poster on the wall about phones. Does it bind me?'],
  ['pupil', 'this screen hurts my eyes can i use my phone instead'],
  ['staff', 'May I put dad jokes on the class page?'],
  ['parent', 'A child kicked a ball at the window. Who pays?'],
  ['staff', 'I beat my colleague at chess and put it on Instagram. Fine?'],
  ['pupil', 'my dad beats me at fifa every time, can i put it on tiktok'],
  ['staff', 'In the Year 5 play a stepmother hits the girl. May we film it?'],
  ['staff', 'We do Henry VIII, who beheaded his wives and beat the boys who served him. Can I tweet our display?'],
  ['staff', 'We are reading a story in which a father beats his son. May pupils blog about it?'],
  ['parent', 'Her mum hit the roof about the trip money. What now?'],
  ['pupil', 'my mum will kill me if i dont hand in my homework can i email it'],
  ['staff', 'A dad has posted that I hit his son. It is not true.'],
  ['staff', 'A mum has accused me of hurting a child. What do I keep?'],
  ['parent', 'The choir touched us all with their singing. May I share it?'],
  ['staff', 'The netball girls beat them at home. May I say so on the page?'],
  ['pupil', 'can i kill zombies with my teacher on minecraft'],
  ['pupil', 'my friends kicked me out of the group chat'],
  ['parent', 'They will kick my kid out of breakfast club if I moan online'],
  ['staff', 'I am doing a course on self harm. May I post my certificate?'],
  ['governor', 'Has every governor had training on child abuse?'],
  ['parent', 'My son was hit for six at cricket, can I put it up'],
  ['staff', 'A child told me a secret: she is planning a surprise for Miss Hall. May I post it?'],
  ['pupil', 'My teacher hits the drum in assembly, can I film it?'],
  ['staff', 'I cut myself on the guillotine. Who do I tell?'],
  ['staff', 'This class is killing me. Can I say that on Facebook?'],
  ['staff', 'May I photograph the boxing club? A boy punches the bag in it.'],
  ['parent', 'The teacher shook hands with my son. Can I post it?'],
  ['pupil', 'can i die my hair blue for the photo'],
  ['staff', 'A parent hit like on my photo. Do I have to do anything?'],
  ['parent', 'My daughter hurt her knee in netball. May I ask for the photo?'],
  ['staff', 'My class beat Year 6 at rounders, can I post it'],
  ['parent', 'my dog bit my son can i put it on the class chat'],
  ['pupil', 'miss slapped the table, can i tiktok it'],
  ['parent', 'Can I post that my son was knocked out of the cup'],
  ['staff', 'A parent hit reply all'],
  ['staff', 'His dad kicked off at the gate. Can I tweet?'],
  ['parent', 'the dads beat the mums at tug of war, can I share the pictures'],
  ['staff', 'Pupils are learning how Victorians beat children at school. Can we put the photo up?'],
  ['pupil', 'my friend hurt my feelings online'],
  ['staff', 'The sun burns them at sports day. Can I post a reminder about cream?'],
  ['parent', 'My child bit her lip in the school photo, can i ask for another'],
  ['staff', 'My dad hit me for six when he joined TikTok'],
  ['staff', 'We have training on self-harm on Monday. May I mention it?'],
  ['parent', 'her nan spoils her, can nan come to the play'],
  ['staff', 'I want to die of shame, a parent found my old blog'],
  ['pupil', 'can i beat my teacher at roblox'],
  ['staff', 'Kids are killing it on the page, can I share?'],
  ['staff', 'May I touch up a photo of the girls?'],
  ['parent', 'My daughter was touched by the lovely card from her teacher. Can I post it?'],
  ['staff', 'A mum keeps messaging me about her divorce'],
  ['parent', 'My husband films my son at football every week, can he post'],
  ['staff', 'The coach drove us home and a child was sick. Can I tell the group?'],
  ['parent', 'he was hit by a cricket ball, can I see the video'],
  ['leader', 'An angry dad threw his phone at the wall. Ban?'],
  ['pupil', 'they killed my character and laughed'],
]

describe('a question that tells of a child who is hurt', () => {
  it.each(heard)('is heard from a %s: %s', (asker, question) => expect(harmTold(question, asker)).toBeDefined())

  it('says whether an adult of the school did it', () => {
    expect(harmTold('The head slapped a child, who do I tell', 'staff')?.byStaff).toBe(true)
    expect(harmTold('her dad slaps her', 'staff')?.byStaff).toBe(false)
  })

  it('holds what other children do apart from what is graver', () => {
    expect(harmTold('A boy has hit my son again. Can I name him?', 'parent')?.grave).toBe(false)
    expect(harmTold('His stepdad has hit my grandson again. Can I name him?', 'parent')?.grave).toBe(true)
  })

  it.each(onlySounds)('is not heard where it only sounds so, from a %s: %s', (asker, question) =>
    expect(harmTold(question, asker)).toBeUndefined(),
  )

  it('is read in little time, however long and odd', () => {
    const started = performance.now()
    for (const part of [
      'her dad was always just really ',
      'a child told me ',
      'my my the a child of ',
      'he said not to ',
      ', . ',
    ])
      harmTold(part.repeat(2_000), 'pupil')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
