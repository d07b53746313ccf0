import { wordList } from './word-list.ts'

/** Names by which one child may go: a line holds forms of one name. General knowledge of British usage; no school's data. */
const families = `
abigail abi abbie abby gail
adam ad
adelaide addie ada
albert bert bertie al albie
alexander alex xander sandy alec lex sasha al
alexandra alex sandra lexi lexie sasha alexa
alfred alf alfie fred
alice ali allie
alison ali allie
amanda mandy
amelia millie mia amy milly emmie
anastasia ana stacey nastya annie
andrew andy drew
angela angie
anna annie ann anne
anthony tony ant
antonia toni
archibald archie
arthur art arty artie
augustus gus august
barbara barb babs
barnaby barney
beatrice bea trixie bee beatrix
benjamin ben benny benji
bernard bernie
bethany beth
bradley brad
bridget bridie
cameron cam
caroline carrie caz
cassandra cass cassie
catherine cath cathy cate kate katie kitty cat
charles charlie chas chuck
charlotte lottie charlie lotte char
christian chris
christina tina chrissie chris
christine chris chrissie
christopher chris kit topher
constance connie
cordelia delia
daniel dan danny
danielle dani
david dave davey dai
deborah deb debbie
dominic dom
dorothy dot dottie dolly
douglas doug
edith edie
edmund ed ned
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nellie nora elle
elijah eli
elizabeth liz lizzie beth betty betsy eliza libby elsie bess lily ellie
ellen ellie nell
emily em emmy emmie
emma em
emmanuel manny
eva evie
eve evie
evelyn evie eve
ezekiel zeke
felicity flick fliss
finley fin finn
finlay fin finn
florence flo florrie flossie
frances fran frankie
francesca fran frankie chessie cesca
francis frank frankie
frederick fred freddie freddy
freda fred freddie
gabriel gabe
gabriella gabby gabi ella
genevieve gen evie
george georgie
georgia georgie
georgina georgie george gina
gerald gerry
gerard gerry
gillian gill jill
graham gray
gregory greg
gwendolen gwen
gwenllian gwen
hannah han
harold harry hal
harriet hattie harri
harrison harry
heather het
helen nell
helena lena
henrietta hettie etta hen
henry harry hal hen
hugh hughie
imogen immy immie imo
isaac zac ike
isabel izzy bel issy belle
isabella izzy bella issy belle ella
isabelle izzy belle issy
isobel izzy issy
jacob jake
jacqueline jackie
james jim jimmy jamie jem
jane janey
janet jan
jasmine jas jazz jasmin
jayden jay
jeffrey jeff
jemima jem mima
jennifer jen jenny
jeremiah jez jerry
jeremy jez jerry
jessica jess jessie
joanna jo joey
joanne jo
jonathan jon jonny jonty nathan
john johnny jack jon
jordan jordy
joseph joe joey
josephine jo josie josephina
joshua josh
judith judy
julia jules
juliet jules
kathleen kath kathy kate
katherine kath kate katie kathy kitty kat
kathryn kath kate katie kathy
kenneth ken kenny
kimberley kim
laurence laurie larry
lawrence laurie larry
leonard leo len lenny
leonardo leo
leopold leo
leon leo
lewis lew
lillian lily lil lilly
louis lou louie
louisa lou
louise lou
lucas luke
lucinda lucy cindy
lucille lucy
lydia lyd
madeleine maddie maddy
madison maddie maddy
magdalena magda lena
malcolm mal
margaret maggie meg peggy marge daisy greta rita
maria mia
marianne mari
martha marty
martin marty
matilda tilly mattie tilda
matthew matt matty
maurice mo
maximilian max
maxwell max
mehmet memo
melanie mel
melissa mel lissa
michael mike mick mickey mikey
michelle shell
mohammed mo mohammad muhammad mohamed muhammed
muhammad mo mohammad mohamed muhammed
mohammad mo mohamed muhammed
mohamed mo muhammed
muhammed mo
mollie molly
morgan mo
nancy nan
natalie nat tally
natasha tasha nat
nathan nate nat
nathaniel nat nate nathan
nicholas nick nicky nico
nicola nicky nic
olivia liv livvy olly livia
oliver ollie olly oli
oluwaseun seun
pamela pam
patricia pat trish patsy tricia
patrick pat paddy
penelope penny nell
peter pete
philip phil pip
philippa pippa pip
phillip phil pip
phoebe phebes
rachel rach
raymond ray
rebecca becky becca bex
reginald reg reggie
reuben rube
richard rick ricky rich dick
robert rob bob bobby robbie bert
roberta bobbie
roderick rod
ronald ron ronnie
rosalind ros roz rosie
rosamund ros rosie
rose rosie
rosemary rosie
rosie rose
rupert ru
salma sal
samantha sam sammie sammy
samuel sam sammy
sarah sally sadie
sebastian seb
shannon shan
sidney sid
sienna sie
simon si
simone sim
sophia sophie soph
sophie soph
stanley stan
stephanie steph steff
stephen steve stevie
steven steve stevie
susan sue susie suzie
susannah sue susie zannah
sydney syd
tabitha tabby
tamara tammy
teresa tess terry
terence terry
theodora thea teddy dora theo
theodore theo ted teddy
theresa tess terry
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
vanessa ness nessa
veronica ronnie
victor vic
victoria vicky tori vix
vincent vince vinnie
vivienne viv
wilfred wilf wilfie fred
wilhelmina mina billie
william will bill billy liam willy wills
winifred winnie freddie
yasmin yas
zachariah zac zach zak
zachary zac zach zak
zainab zee
`

const groups: readonly (readonly string[])[] = families
  .trim()
  .split('\n')
  .map((line) => wordList(line))

function mates(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const [formal, ...short] of groups) {
    if (formal === undefined) continue
    for (const each of short) {
      found.set(formal, (found.get(formal) ?? new Set<string>()).add(each))
      found.set(each, (found.get(each) ?? new Set<string>()).add(formal))
    }
  }
  return new Map([...found].map(([name, others]) => [name, [...others]]))
}

const otherNames = mates()

/** The full names a short one may stand for, and the short ones of a full name. */
export function otherNamesFor(name: string): readonly string[] {
  return otherNames.get(name) ?? []
}
