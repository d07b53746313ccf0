/**
 * First names that many pupils of today bear: in what is told about a child, such a name alone is taken for a child’s.
 * General knowledge of what children were called from 2008 to 2022.
 */
export const firstNamesOfPupils: ReadonlySet<string> = new Set(
  'olivia amelia isla ava emily sophia mia poppy ella lily evie isabella sophie ivy freya harper willow charlotte jessica rosie daisy alice elsie sienna florence evelyn phoebe aria ruby isabelle esme scarlett matilda sofia millie eva layla chloe luna maisie lucy erin eliza ellie mila imogen bella lola molly maya violet lilly holly thea emilia hannah penelope harriet georgia emma lottie nancy amber elizabeth gracie zara darcie summer aurora ada anna orla robyn bonnie abigail darcy eleanor arabella lexi clara heidi lyla annabelle jasmine victoria amelie maria niamh mya annie zoe felicity iris aisha fatima maryam amira aaliyah zainab keira lacey megan paige tia skye leah libby lexie tilly tilda martha beatrice edith mabel olive grace rose hope noah jack oliver leo theo theodore archie alfie freddie tommy teddy toby joshua josh jacob ethan isaac louis louie sebastian edward albie reggie ronnie jude elijah jayden kayden kai zac zachary zach lucas luca reuben roman rory ollie bobby hugo felix jasper kian callum liam aiden ibrahim yusuf omar hamza zayn ben benjamin sam will billy charlie frankie jake matthew nathan joey joe dexter caleb gabriel jesse milo otis rowan stanley sonny rafael'.split(
    /\s+/,
  ),
)
