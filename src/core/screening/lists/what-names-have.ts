import { wordList } from './word-list.ts'

const set = (words: string): ReadonlySet<string> => new Set(wordList(words))

/** What a child has or makes and no month or season does: after May’s or Summer’s these say that it is a child. */
export const childrensThings: ReadonlySet<string> = set(`
  handwriting writing poem poems story stories letter letters diary essay speech joke jokes answer answers question idea ideas spelling spellings homework project painting paintings drawing drawings picture sketch
  collage model sculpture puppet mask costume recipe cake cakes brownies biscuits scones sandwich lunchbox solo violin piano clarinet flute recorder trumpet cello guitar drumming singing voice dancing
  goal goals try tries wicket wickets save penalty hat-trick serve backstroke cartwheel bat racket boots trainers shoes shoe coat jumper hat glasses bag bike scooter helmet kite rocket boat den lego train robot
  hamster rabbit puppy kitten dog cat pony tortoise tooth teeth hair plaits haircut smile laugh giggle face hand hands eyes nose feet toe finger knee arm leg heart kindness courage patience manners
  confidence determination effort reading maths sums sunflower marrow pumpkin tomato tomatoes beans class teacher bedroom house nan sponsor certificate medal trophy desk peg tray pencil ruler turn name
  dragon monster castle volcano bird-box bookmark
`)

/** What a child has that is written in capitals: Pearl’s EHCP. */
export const childrensLetters: ReadonlySet<string> = set(
  'ehcp ehc iep pep senco sen send camhs dla lsa epipen asd adhd nhs pe dvd ipad lego xbox',
)

/** What somebody is pictured with who won it. */
export const prizes: ReadonlySet<string> = set(
  'medal medals cup cups trophy trophies certificate certificates shield rosette rosettes badge badges award awards prize prizes ribbon sash crown',
)

/** What a place, a faith, a festival or the sky has: after Paris’s or Georgia’s these say that it is no child. */
export const placesThings: ReadonlySet<string> = set(`
  harbour harbor river rivers bridge bridges cathedral castle tower towers museum museums gallery galleries street streets park parks station airport zoo beaches beach mountains coast coastline borders border
  capital government king queen people population history climate weather culture cuisine food dishes language languages flag currency parliament mayor economy exports wildlife landscape opera famous most
  oldest biggest largest tallest busiest finest best-known only main many two three team cricketers footballers council university theatre theatres market shops football rugby cricket carnival
  limit light moons rings orbit surface atmosphere gravity over here coming end past eve morning day night date dates menu menus newsletter events calendar showers blossom heat sun colours leaves
  message teachings birth value values theme word book books star stall captain parents point points colour score scores assembly desert deserts pavements cafes boulevards
`)

/** Right after a name these make another thing of it: poppy seeds, Oscar winners. */
export const makesAnotherThing: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['poppy', set('seed seeds appeal wreath wreaths field fields pin pins badge badges')],
  ['oscar', set('winner winners nomination nominations nominee nominees night ceremony statuette')],
  ['stanley', set('knife knives cup cups')],
  ['max', set('factor')],
  ['charlotte', set('potato potatoes')],
  ['georgia', set('font')],
  ['victoria', set('sponge sponges plum plums')],
  ['jack', set('russell russells frost plug daw')],
  ['theo', set('pizza')],
  [
    'christian',
    set(
      'festival festivals faith faiths charity church churches music story stories prayer prayers worship values visitors group groups',
    ),
  ],
  ['angel', set('delight cake cakes wing wings fish costume costumes')],
  ['star', set('jumps jump signs charts chart gazing chief')],
  ['luna', set('moth moths eclipse')],
  ['sky', set('lantern lanterns dive diving high')],
  ['paris', set('marathon bun buns olympics agreement')],
  ['eve', set('service services')],
])

/** What stands after the name of a show that ends in an exclamation mark: Oliver! tickets. */
export const shownThings: ReadonlySet<string> = set(`
  are were can please ticket tickets audition auditions rehearsal rehearsals cast script scripts song songs costume costumes poster posters matinee performance performances show shows night evening the is was will has had opens opened
  runs starts begins comes came goes on in at by and or music musical programme programmes dvd parts set props band orchestra chorus production fever trailer
`)
