const names = `
aaliyah aaron abbie abby abdul abdullah abdi abigail adam adele adil adnan adrian agata agnieszka ahmad ahmed aidan aiden aimee aisha aishah alan alana alana alasdair albert aleksander alesha alex alexa alexander
alexandra alexis alfie alfred ali alice alicia alina alisha alison alistair aliyah allan alyssa amanda amara amelia amina amir amirah amna amy ana anaya andre andrea andreea andrei andrew angela angelina angus anisa
anita anna annabel annabelle anne annie anthony antonia antonio anya archie aria ariana arlo armaan arthur arya asha asher ashleigh ashley asif asma athena aurora ava ayaan ayan ayesha ayla ayub aziz
bartosz beatrice becca becky ben benjamin benji bernadette bethan bethany betsy bhavna billal bilal blake bobby boris brad bradley brandon brayden brenda brendan brian brianna brody bronwyn bryan bryony byron
caden cai caitlin caleb callum calum cameron camilla camille cara carl carla carly carmen caroline carrie carter casey cassandra cassie catherine cathy cerys chantelle charlene charles charlie charlotte chelsey
cheryl chiara chloe chris christina christine christopher ciara cillian ciaran claire clara clare claudia colin colleen conor connor corey courtney craig crystal curtis cynthia
daisuke damian damon dan daniel daniela danielle danny daria dariusz darius darren daryl dave david davina dawid daz debbie deborah declan demi denise dennis derek dermot dexter diana diane dillon dina dominic dominik donna
donovan doris dorota dorothy douglas duncan dwayne dylan ebony eddie edith edward edwin eesa eilidh elaine eleanor elena eli eliana elias elijah elise eliza elizabeth ella elle ellen ellie elliot elliott eloise elsa elsie emil
emilia emily emma emmanuel enzo erica erik erin esme esmee esther ethan etta eva evan evangeline evelyn evie ezra fabian faisal farah farhan fatima fatimah faye felix femi fergus finlay finley finn fiona florence francesca francis
frankie fraser fred freddie frederick freya gabriel gabriela gabrielle gareth gary gavin gaz gemma geoff george georgia georgie georgina gerald geraldine gethin gillian gina glenda glenn gloria gordon gosia graeme graham greg
gregory greta gwen gwyneth habib hafsa haider halima hamish hamza hana hanna hannah haris harley haroon harriet harrison harry harvey hasan hashim hassan hayden hayley helen helena helga henry hibah hollie howard hubert huda
hugo humza husna hussain hussein ian ibrahim idris igor ikram ilyas imaan imogen imran inaya indi ines ioana iqra irene isaac isabel isabella isabelle isaiah isha isla ismail isobel issa iwan izzy jacek jackson jacob jacqueline
jacqui jade jago jaiden jaime jake jakub jamal james jamie jan jana jane janet janice jared jasmin jason javed jayden jaydon jayne jayson jaz jean jed jeff jeffrey jemima jemma jen jenna jennie jennifer jenny jeremiah jeremy jermaine
jerome jess jessica jessie jesus jimmy joan joanna joanne jodie jody joel joey johan john johnny jojo jon jonah jonas jonathan jonny jordan jordana jorge jose joseph josephine josh joshua josie juan jude judith julia julian julie
juliet justin justyna kacey kacper kai kaitlyn kaleb kamal kamil kamran kane karen karim karina karl karolina kasia kate katherine kathleen kathryn kathy katie katja katy katya kay kaya kayden kayla kaylee kayleigh keeley keira keith
kellie kelly kelsey ken kenneth kenny kerry kev kevin keziah khadija khadijah khalid kian kiara kiera kieran kieron kim kimberley kira kirsten kirsty kiya kristian kristina krystian krzysztof kwame kyla kyle kylie kyra laila lana
lara lauren laurence laurie layla leah leanne leigh leila lena lennie lennox leo leon leona leonard leonie lesley leslie levi lewis lexi lexie leyla liam lila lilian lilly lina linda lindsay lindsey lisa liz lizzie lloyd logan lois
lola lorna lorraine lottie lou louie louis louisa louise luca lucas lucia lucian lucie lucinda lucy luis luka lukas lukasz luke luna lydia lyla lynda lynn lynne lynsey lyra mackenzie maddie maddison madeleine madison maggie maisie
maja malachi malcolm malik malika mandy manuel marcel marcin marco marcus marek margaret maria mariam marie marina mario marion marius marlon marta martha martin martyna martyn marvin maryam mason mateo mateusz matilda matteo matthew maureen maurice
maxine maxwell maya megan mehmet meera mel melanie melissa mia micah michael michaela michal michelle miguel mihai mikaela mikey mila milan milena miles millie milly milo mina miriam mohamed mohammad mohammed mohamud moira molly mona monica
monika morgan morgana moses muhammad mustafa mya myla nabil nadia naomi naseem nasir natalia natalie natasha nathan nathaniel nayan neil nevaeh niall niamh nicholas nicky nicola nicole nigel nikita nikki nina noor nora noreen norman nuala nusrat oisin olga oliver olivia ollie
omar oscar osian osman otis owain owen pablo pamela paolo patricia patrick patryk paul paula pauline pawel pedro peter petra philip philippa phillip phoebe piotr pippa poppie preston priya quentin quinn rachael rachel rafael rafferty rahim
rahul raj rajesh ralph ramona raphael rashid raymond raza rebecca reece reggie rehan remi renata rhian rhiannon rhys ria ricardo richard ricky rihanna riley rita robbie robert roberta rochelle roderick rodrigo roger rohan roman romeo romy
ronan ronnie rory rosanna rosalind roshan rosie ross roxanne roy ruben rufus rukhsana rupert russell ruth ryan saad sabina sabrina sadia sadie safa safiya sahil saif saira salim salma salman sam samantha samir samira samuel sana sandra
sanjay santiago sara sarah sasha saskia savannah scott sean sebastian selina serena seren sergio seth shabana shaheen shakira shan shana shane shanice shannon sharon shaun sheila shelley shirley shreya sian sidney sienna simon simone sinead siobhan
skye sofia sonia sonya sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sumaya suresh susan susannah susie suzanne sybil sylvia szymon tabitha tahir tamara tamsin tania tanya tara tariq tasha tatiana taylor tegan
teresa terrence terri terry tess tessa thea theo theodore theresa thomas tia tiana tiffany tilly tim timothy tina tobias toby todd tomasz tommy toni tracey tracy travis trevor tricia trinny tristan troy tyler tyra tyrone tyson umar
usman valerie vanessa vera vicky victoria vijay vikram vincent vinnie viola violeta vivian vivienne waleed wendy wesley wiktor wiktoria wilf wilfred william wojciech xavier yahya yara yasin yasmin yasmine yolanda younis yousef yunus yusuf yvette yvonne
zac zach zachary zack zahra zaid zain zainab zak zakariya zara zayd zayn zeeshan zeynep zofia zoe zoey zuzanna
`

/**
 * First names that are heard in British schools and mean nothing else in a report: general knowledge of what people are
 * called, and nobody’s roll. Those that are ordinary words too stand in the list of names that are words.
 */
export const givenNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter((name) => name !== ''))
