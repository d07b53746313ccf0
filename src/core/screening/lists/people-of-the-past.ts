import { phrases } from '../sentences/vocabulary.ts'

/** Of history, long dead, by the name that alone says who is meant. */
export const ofHistory: readonly string[] = phrases(`
  hitler; adolf hitler; himmler; churchill; winston churchill; chamberlain; the gestapo; gestapo; goebbels; goering; mengele; eichmann; stalin; lenin; trotsky; mussolini; mao; chairman mao; pol pot; idi amin; saddam hussein; rasputin; napoleon; robespierre; marie antoinette; bismarck; the kaiser;
  nero; caligula; caesar; julius caesar; tiberius; commodus; claudius; mark antony; brutus; cassius; cleopatra; hannibal; spartacus; attila; attila the hun; genghis khan; kublai khan; tamerlane; xerxes; alexander the great; boudicca; boudica; vortigern; cartimandua; tutankhamun; ramesses; ramses; akhenaten; hatshepsut; socrates; nebuchadnezzar;
  vlad the impaler; ivan the terrible; catherine the great; peter the great; alfred the great; ethelred; aethelred; ethelred the unready; canute; cnut; erik bloodaxe; eric bloodaxe; ivar the boneless; ragnar; guthrum; harald hardrada; harold godwinson; tostig; william the conqueror; william rufus; the empress matilda; bad king john; richard the lionheart; the black prince; thomas becket; edward the confessor; edward longshanks; simon de montfort; piers gaveston; hugh despenser; wat tyler; richard crookback;
  anne boleyn; thomas cromwell; oliver cromwell; cromwell; cardinal wolsey; wolsey; thomas more; bloody mary; mary tudor; lady jane grey; mary queen of scots; walter raleigh; francis drake; matthew hopkins; the witchfinder general; judge jeffreys; guy fawkes; robert catesby; catesby; titus oates; charles the first; bonnie prince charlie; butcher cumberland; captain bligh; captain kidd; blackbeard; edward teach; henry morgan; edward colston; colston; cecil rhodes; hernan cortes; cortes; pizarro; columbus; christopher columbus; montezuma; clive of india;
  jack the ripper; burke and hare; dick turpin; sweeney todd; ned kelly; billy the kid; jesse james; al capone; dr crippen; general general custer; kitchener; lord cardigan; oswald mosley; enoch powell; mccarthy; john wilkes booth; lee harvey oswald;
  judas; judas iscariot; pontius pilate; pilate; herod; king herod; cain; goliath; delilah; jezebel; haman; pharaoh; the pharaoh; salome
`)

/** Of stories, plays and the screen, by the name that says who is meant. */
export const ofStories: readonly string[] = phrases(`
  fagin; bill sikes; sikes; mr bumble; mrs bumble; noah claypole; scrooge; ebenezer scrooge; mr murdstone; murdstone; uriah heep; wackford squeers; squeers; miss havisham; mr gradgrind; mr darcy; ; heathcliff; hindley; mr rochester; mr brocklehurst; dr jekyll; jekyll; frankenstein; dracula; moriarty; long john silver; captain hook; captain ahab;
  macbeth; lady macbeth; banquo; claudius; iago; othello; hamlet; goneril; shylock; tybalt; mercutio; lord capulet; malvolio; oberon; prospero; caliban; richard iii;
  miss trunchbull; the trunchbull; trunchbull; mr wormwood; mrs wormwood; mr twit; mrs twit; mr and mrs twit; the twits; the bfg; aunt sponge; aunt spiker; aunts sponge and spiker; veruca salt; augustus gloop; violet beauregarde; mike teavee; willy wonka; farmer farmers boggis, bunce and bean; the grand high witch; george's grandma; mr gum; miss hannigan; mr stink; the demon headmaster; miss minchin; aunt marge; uncle vernon; the dursleys; draco malfoy; malfoy; voldemort; lord voldemort; snape; professor snape; umbridge; dolores umbridge; professor umbridge; bellatrix; peter pettigrew; gilderoy lockhart; lockhart;
  the white witch; edmund pevensie; aslan; gollum; sauron; saruman; smaug; president snow; count olaf; cruella; cruella de vil; gaston; jafar; maleficent; the evil queen; the wicked queen; the queen of hearts; the big bad wolf; the wicked witch; the wicked stepmother; the ugly sisters; the sheriff of nottingham; prince john; robin hood; king john; rumpelstiltskin; bluebeard; the gruffalo; the pied piper; the grinch; darth vader; the green goblin; horrid henry; perfect peter; moody margaret; dennis the menace; walter the softy; gangsta granny; captain underpants; professor poopypants; mildred hubble; miss hardbroom; ethel hallow; mrs coulter; lord asriel;
  jack merridew; abigail williams; judge danforth; reverend parris; curley; curley's wife; mr birling; mrs birling; sheila birling; gerald croft; eric birling; inspector goole; bob ewell; atticus; mayella; napoleon the pig; eva smith; mr mcgregor; samuel whiskers; mr tod; the weasels; the stoats; 
`)

/** Of whom only history tells, where it is told as past. */
export const peoplesOfHistory: readonly string[] = phrases(`
  nazis; nazi soldiers; ss guards; slave traders; slave owners; slave masters; slavers; plantation owners; mill owners; factory owners; mine owners; workhouse masters; chimney masters; conquistadors; crusaders; inquisitors; witchfinders; witch hunters; highwaymen; press gangs;
  vikings; romans; roman soldiers; normans; saxons; spartans; aztecs; tudors; victorians; pharisees; pharaohs; gladiators; centurions; body snatchers; cavaliers; roundheads; redcoats; suffragettes; kings and queens
`)

/** Before a name these say a king or a saint, where it is told of as past. */
export const thrones: readonly string[] = phrases(
  'field marshal; king; queen; emperor; empress; tsar; tsarina; czar; pharaoh; kaiser; sultan; shah; saint; st; cardinal; abbot; sheriff of',
)

/** Royal people who are alive. */
export const livingRoyals =
  /\b(?:charles iii|king charles (?!ii?\b|the (?:first|second)|was (?:beheaded|executed))|camilla|prince (?:andrew|harry|william|edward|george|louis)|princess (?:anne|kate|charlotte|catherine)|king william(?! (?:the|i|ii|iii|iv|rufus)\b)|meghan)\b/
