import { wordList } from './word-list.ts'

/** First names that a sentence may hold in another sense, small or with a capital at its head. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  wordList(`
  ace amber angel archer art ash aspen aubrey autumn basil bay bear beau berry bill billie birdie blessing blossom bliss blue bob bonnie booker bow brandy
  breeze briar bridge bridget brook brooke buck bud buddy bunny burgundy buster butch button cannon candy carol cash cat chance chandler charity
  chase chip christian clay clementine cliff clover coby cody colt constance cooper coral crew crispin crystal curt daisy dale dandy dash dawn
  dean den destiny diamond dick dixie don dot dove drew duke dusty eagle earl early ebony eden ellis ember emerald eve ever faith falcon fay
  felicity fern fig finch fisher fleur flora flick flower ford forest fox frank free gale garnet gene ginger glen glory golden goldie grace grant gray
  green guy happy harmony harper harvest haven hawk hazel heath heather heaven henna hero hill holly honest honey honor honour hope
  hunter hunt indigo iris ivory ivy jade jack jasmine jasper jay jean jem jet jewel jim jolly josh joy joyce jules juniper justice
  kay ken king kit kitty knox lake lance lane lark laurel lavender lea lee legend liberty light lily lilac lotus lucky luck lumen
  lyric mabel mace magnolia major maple mark mary marina marigold mason mat matt max may melody mercy merit merry miles mill millie mint misty moon moor myrtle
  nan nash nat ned nell nelly nick noble nova oak oakley ocean olive opal orchid otter page paige pansy pat patience patty peace peaches
  pearl peg penny pepper peri perry petal peter petunia phoenix pip piper pixie poppy power precious presley prim primrose prince princess promise prosper prudence queen quest rabbit rain rainbow
  ray raven red reed reef reign rich ridge rio rip rob robin robyn rocco rock rocky rod rose rosemary rowan royal ruby rue rush russet rusty
  rye sable saffron sage sailor sally sandy sapphire saul savvy scarlet scarlett scout senior serenity shade shaun sienna silver sky smith snow sol solo sonny song
  sorrel spike spring star stella sterling stone storm sue summer sunday sunny sunshine swan sylvan tansy tawny teal ted teddy temple tiger timber tony topaz trace treasure treat trinity
  trip true truth tucker tuesday turner unity valentine van verity victor victory vi violet vine wade walker wally ward waves wesley west
  whisper wilder will willow win winner winter wisdom wolf wood woody wren zephyr zinnia
  chester noel noah river rivers ocean
  `),
)

/** First names that often carry a capital in another sense: months, seasons, places, faiths, school subjects, festivals. */
export const namesThatAreProperWords: ReadonlySet<string> = new Set(
  wordList(`
  april may june august summer autumn winter spring sunday tuesday
  paris london florence sydney lincoln chester kent devon jordan georgia israel india asia china kenya chelsea brooklyn austin dallas denver
  houston savannah carolina virginia dakota montana geneva vienna milan valencia alexandria adelaide victoria charlotte madison boston
  cleveland dale avon severn tyne wells bath york lancaster preston bradford derby stafford warwick hereford durham lincoln ely troy rhodes
  malta cyprus ireland holland italia roma romy venice verona siena sienna cairo persia islay arran mull
  kingston camden bronte bristol eton
  christian noel carol eve easter christmas angel trinity advent nevaeh art music star sky
  luna aurora jupiter venus mars mercury orion phoenix apollo athena diana juno flora ceres selena
  victoria albert elizabeth tudor
  `),
)

/** Of those the months, the seasons and the days: what they have is told in every newsletter. */
export const calendarNames: ReadonlySet<string> = new Set(
  wordList('april may june august summer autumn winter spring sunday tuesday easter christmas advent trinity'),
)

/** Names of what cannot be touched, which does as people do: Joy filled the hall. */
export const abstract: ReadonlySet<string> = new Set(
  wordList(
    'hope joy grace faith charity harmony felicity patience prudence honour honor peace mercy serenity liberty justice melody destiny blessing luck chance true truth unity verity victory wisdom mark will rain snow storm',
  ),
)

/** Surnames that are ordinary words too. */
export const surnamesThatAreWords: ReadonlySet<string> = new Set(
  wordList(`
  abbey abbot archer ash baker ball banks barber barker barn baron barrow bass batty bean beach bear beard beech bell bench best bird birch bishop black blade
  blaze blessing blood bloom blunt bolt bond bone booker boot booth bow bowler box boy brand brass bread break bridge bridges bright brook brooks broom brown brush
  buck bull bullock burn burns bush butcher butler butter button cage cake camp cannon card care carpenter carter cash castle chain chalk chamber
  chambers champion chance chandler chapel chaplin chase church churchill clay clear clerk cliff close coach coal coates cock coe coin cole collier
  cook cooke cooper cope corn cotton court cousins cow cox craft crane cream crisp crook cross crow crown cruise cutler dance daft dale dance darling dart
  dash daw dawn day deacon dean deer dial diamond dish dodge dove down drake draper drew drinkwater drum duck dude duke dyer eagle early easter edge ellis
  elder english fair fairy faith falls farmer farrow fasting fellows field fielding fields finch fine firth fish fisher flag fletcher flint flood flower
  fold foot force ford fore forest foster fountain fowler fox frame free freeman french friend frost fry full fuller fury gale game gardener
  garden garland garner gates gay gill glass glove glover gold golden good goodman goods goose gore gown grace grain grant grass graves gray green greenhill greenwood grey
  grief groom grove guest gunn guy hail hale hall hand hands harbour hard hardy hare harper harp hart harvest hawk hawkes hay hayes hazel head
  heard heart heath heather hedge hide high hill hills holder hole holiday holland holly holt home hood hook hope hopper horn horne horse house howl hunt hunter hurry husband
  ivory ivy jay jewell joiner jolly judge joy keen keep key king kings kitchen knight lake lamb lamp lane large lark last law lawn
  laws lawless leach leaf league leather lee legg lemon light lightfoot lily lilley lime line link lion lister little lock lodge long lord loud love low lowe luck lynch
  mace major makepeace mann march marsh marks marks martin mason masters may mayor meadows merry miles mill miller mills mine mist money monk moon moor moore moss
  mould mount mountain mouse mullet nail nelson new night noble noon north nurse nutter oak ogle olive orange orchard oven owl oxford page pain paine painter palmer park parker parks
  parrot parsons patch peace peach peacock pear pearl pearce penny pepper pickle pickles pidgeon pike pilgrim pink piper pitt place plant player plum pole pond pool poole pope port porter
  post potter potts pound power powers precious prentice press price priest prince prior proud provost purse quick rain ram rams raven ray read reader
  reading reed reeves rich rider ring rivers road robin rock rod rook root rope rose rouse rowe rush russell rust sadler sage salmon salt sand sands savage say
  school scales sea seal self sergeant shade sharp shaw shepherd shine ship shoe short silver singer skinner slate slater small smart smith snow
  song south spark sparks sparrow spear spence spice spicer spring squire stable stack stag stain star stamp steel steele step stern stock stocks stokes stone stones storey storm
  story strange street strong styles summer summers sumner sun swan swann sweet swift sykes tailor taylor teal temple thorn thorne thatcher thunder tiller toes
  toll tong tower towers town train travel tree trick trout true trump tucker turner turtle twist tyler usher vale valentine vine violet waddle wade wait walker wall
  waller walls walsh ward warden warm warner warren wash water waters watt way weaver webb welcome well wells welsh west wheat wheel wheeler while whistler white
  whitehead wild wilde wilder will willow window winner winter wise wolf wood woods woodward wool woolley word work worth wren wright yard york young
  `),
)

/** Whether a word means something else too, so that a small letter or the head of a sentence proves nothing. */
export function isAlsoAWord(form: string): boolean {
  return namesThatAreWords.has(form) || surnamesThatAreWords.has(form)
}
