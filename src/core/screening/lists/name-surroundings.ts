import { wordList } from './word-list.ts'

const set = (words: string): ReadonlySet<string> => new Set(wordList(words))

/** Done by a person: after a name that is a word too, these say that it is a child. Nothing a season, a house or a flower does. */
export const personalVerbs = set(`
  acted added aced admitted answered arranged asked auditioned baked batted beat behaved bowled bought broke brought built captained carried carved caught
  chose climbed collected commented completed composed conducted constructed cooked counted cracked crocheted cut cycled danced dared decided decorated delivered
  demonstrated described designed directed discovered dived donated drew dressed drummed earned edited enjoyed entertained explained explored finished
  fixed followed forgot found gave giggled grinned guessed hammered helped hit hosted imagined improved interviewed introduced invented jumped juggled kept kicked knitted knows
  laughed learned learnt led lifted likes listened lost loved loves made managed marched measured mended met modelled narrated needed offered
  ordered organised packed painted passed peeled performed persuaded picked planned planted played pointed popped practised practises presented printed produced promised
  put raced ran reached read recited recorded refereed remembered repaired replied researched rode rolled said sang sat saved saw says scored
  sculpted sent served sewed shared shouted showed skated skied sketched skipped smiled solved spelled spelt spoke sprinted stayed stitched
  stood struggled studied suggested surprised swam swapped taught tested thanked thinks thought threw timed told took tried trained translated turned typed
  understood volunteered tidied tied waited walked wanted wants washed watched waved welcomed whispered whittled won wondered wore worked wrapped writes wrote yelled
  came hopes turns tripped fell lent done
  iced glazed sieved whisked kneaded stirred grated threaded glued stapled laminated sharpened strummed hummed whistled clapped tackled dribbled netted volleyed vaulted abseiled canoed kayaked
  toasted buttered mopped hoovered weeded groomed cuddled hugged tickled wired soldered coded programmed typed filmed photographed interviewed chaired
`)

/** What a class, a house, a season or a town may do as well, so that it proves nothing for one of those names. */
export const groupVerbs = set(`
  acted baked beat brought built came carried collected completed cooked created danced decorated designed discovered donated earned enjoyed entertained explored finished found gave
  had helped kept led learned learnt lost loved loves made met needed painted performed planted played presented produced raced ran reached sang saved scored served shared showed
  studied thanked tried turned turns visited walked watched welcomed won worked fell wants welcomed surprised
`)

export const kin = set(`
  mum mums mummy mam mother dad daddy father nan nana gran grandma granny grandad granddad grandpa parent parents family brother brothers sister sisters auntie aunt uncle
  cousin twin baby carer carers foster birthday friend friends classmates teacher hair tooth teeth glasses favourite story poem idea
`)

/** A capital after these, or after a name before one of these, does not begin a surname. */
export const ordinaryCapitals = set(`
  i year years class reception nursery monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december happy birthday congratulations well done thank you thanks welcome good luck love from and is was has in on at who what when where why how the this these those
  our we they he she it my your his her their yes no ok so but please see let come look here today tomorrow yesterday now then after before
  also both all everyone goodbye bye hello hi dear oh wow hooray hurray bravo star player pupil captain winner team mum dad nan gran grandad mummy daddy english maths
  science art pe pshe french spanish german music drama dt ict re eyfs ks1 ks2 ks3 ks4 key gcse christmas easter diwali eid
`)

export const animals = set(`
  dog dogs puppy puppies hound labrador spaniel cockapoo whippet terrier cat cats kitten kittens hamster hamsters rabbit rabbits bunny bunnies guinea pig pigs piglet gerbil rat
  chick chicks hen hens chicken chickens cockerel duck ducks duckling ducklings goose lamb lambs sheep cow cows calf pony ponies horse horses donkey goat
  goats tortoise turtle snail snails fish goldfish gecko lizard snake owl parrot budgie therapy mascot alpaca alpacas llama bear teddy elf stick insect insects
  caterpillar caterpillars spider robot bus minibus boat tractor
`)

/** Before a name these say that it is a grown-up's. */
export const adultRoles = set(`
  author illustrator poet writer musician artist composer singer chef cook caretaker cleaner governor governors headteacher deputy teacher teachers trainee ta assistant volunteer
  officer sergeant constable paramedic firefighter farmer builder gardener electrician plumber driver dentist doctor nurse vet vicar priest imam rabbi scientist explorer
  astronaut athlete olympian paralympian player footballer cricketer actor actress presenter comedian magician storyteller librarian photographer
  coach instructor guide ranger councillor mp mayor prime minister president king queen saint grandad grandpa granddad granny grandma nan nana auntie uncle mum dad
  psychologist counsellor midwife soldier veteran astronomer baker butcher manager secretary treasurer bursar chair chairman chairwoman chairperson trustee landlord landlady organiser receptionist postman postwoman postie
`)

/** Places where grown-ups belong: Dawn in the kitchen, Ray from the allotments. */
export const adultPlaces = set(`
  kitchen office canteen pta council company trust charity rspb rnli police fire rotary co-op tesco garage gazette club society
  association allotments band academy university college guides scouts
`)

/** Where children are taken too: Maya at the hospital is no grown-up, Dawn from the hospital is one. */
export const placesForAll = set(`
  museum library zoo farm church mosque theatre hospital hospice
`)

/** Names of people in stories and history, each with words, said of nobody else, near which they are meant. */
export const companions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
  adam eden genesis
  albert einstein
  alice wonderland hatter carroll
  amelia earhart
  arthur merlin camelot excalibur
  carol scrooge dickens
  charlie wonka dahl chaplin oompa
  charlotte wilbur bronte
  daniel lions den
  dawn broke chorus cracked
  david goliath
  edward confessor
  elizabeth tudor
  emily davison dickinson bronte
  emma austen knightley
  eve eden genesis
  fern wilbur
  florence nightingale scutari crimea
  frank amsterdam
  george dragon orwell
  hansel gretel
  harriet tubman
  harry potter hogwarts hermione dobby voldemort quidditch
  henry tudor wives boleyn
  isaac newton
  jack beanstalk
  james peach
  joy world carols
  joseph donkey stable nativity bethlehem manger pharaoh dreamcoat technicolor shepherds
  juliet romeo
  lewis carroll
  lincoln abraham president presidents gettysburg
  louis braille pasteur
  lucy narnia wardrobe aslan fossil
  lyra pullman
  mark gospel gospels
  mary donkey stable nativity bethlehem manger seacole poppins anning shelley
  matilda trunchbull
  matthew gospel gospels
  max rumpus
  michael morpurgo
  nancy fagin sikes
  naomi boaz
  noah ark
  oliver twist fagin gruel dickens workhouse auditions
  oscar wilde nominated nominations nominees
  peter wendy narnia neverland
  robin sherwood
  romeo juliet
  rosie hutchins
  samuel pepys
  sophie bfg
  stanley yelnats flat
  teddy picnic
  tom midnight
  victoria reign throne empire
  william shakespeare conqueror hastings
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...beside] = wordList(line)
      return [name, new Set(beside)]
    }),
)

/** Names that side by side are two people of a story or a book: Adam and Eve. */
export const pairs: readonly ReadonlySet<string>[] = [
  set('adam eve'),
  set('mary joseph'),
  set('ruth naomi'),
  set('matthew mark luke john'),
  set('jack jill'),
  set('samson delilah'),
  set('ben holly'),
  set('charlie lola'),
  set('tom jerry'),
  set('peter jane'),
  set('antony cleopatra'),
  set('romeo juliet'),
  set('hansel gretel'),
]

/** Words that make something else of the name right after them: Christmas Eve, A Christmas Carol. */
export const makesSomethingElse: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['eve', set('christmas year years midsummer')],
  ['carol', set('christmas')],
])

/** Just before a name, in up to four words: someone is spoken to, thanked or praised. */
export const praise =
  /(?:\b(?:well|nicely|beautifully) (?:done|played|said)|congratulations|congrats|bravo|happy \w*\s?birthday|birthday|good luck|thank you|thanks|cheers|hooray|hurray|hats off|shout ?out|proud of|get well|fingers crossed|go|award|certificate|medal|trophy|prize|cup|(?:star|pupil|reader|writer|player|mathematician|artist|learner) of the (?:week|day|month|term|match)|(?:of the (?:week|day|month|term|match)))(?: so much| very much| soon)?(?: go| goes| went| is| are)?(?: to| for| from)?(?: our)?(?: own| very own)?$/

export const greeting = /\b(?:welcome|welcome back|hello|hi|goodbye|farewell|dear|sorry)$/

/** Just before a name: a child. */
export const childBefore =
  /\b(?:boy|girl|pupils?|captain|capt|prefects?|monitor|ambassador|champion|winner|scorer|keeper|brother|sister|twins?|son|daughter|friend|friends|buddy|buddies|partner|classmate|classmates|goalkeeper|drummer|soloist|narrator)$/
