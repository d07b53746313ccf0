/** Contempt and accusation. */
export const abuse = {
  slur: `
    alcoholic; amateur; amateurs; animals; backstabber; berk; bigot; bigots; bozo; bozos; brat; brats; buffoon; buffoons; bullies; bully; bullying;
    bunch; busybodies; busybody; charlatan; charlatans; chav; chavs; cheat; cheated; cheating; cheats; clown; clowns; con-artist; conman;
    control-freak; cow; coward; cowards; cowboy; cowboys; creep; creeps; cretin; cretins; crook; crooked; crooks; crybaby; dictator; dimwit; dimwits;
    dinosaur; disgrace; diva; dope; dragon; drama-queen; druggie; drunk; drunkard; dunce; dunces; egomaniac; embarrassment; excuse for a; fool;
    foolish; fools; fossil; fraud; fraudster; fraudsters; freak; freaks; freeloader; freeloaders; ghouls; gossip; gossips; grass; hag; halfwit;
    halfwits; homophobe; homophobic; hooligan; hooligans; hypocrite; hypocrites; hypocritical; idiot; idiotic; idiots; imbecile; jobsworth;
    jobsworths; joke laughing stock; junkie; karen; karens; keyboard-warrior; keyboard-warriors; know-all; know-it-all; laughing-stock; layabout;
    layabouts; leech; leeches; liability; liar; liars; load of; loser; losers; lot of them; lout; louts; low-life; lowlife; lunatic; lunatics;
    maniac; menace; miser; moaner; moaners; moron; moronic; morons; muppet; muppets; narcissist; nasty piece; nightmare; nitwit; numpties; numpty;
    nutcase; nutter; nutters; oaf; oafs; pack of; pain in the; parasite; parasites; peasant; peasants; pervert; piece of work; pig; pigs; pillock;
    plonker; prat; prats; psycho; psychos; rabble; racist; racists; rat; rats; riff-raff; scrote; scrotes; scrounger; scroungers; scum; scumbag;
    sexist; shambles; sheep; shower of; shyster; skinflint; skinflints; snake; snakes; sneak; snob; snobs; so-called; space; spiv; sponger; spongers;
    stirrer; stirrers; thief; thieves; thug; thugs; toerag; toerags; troll; trolls; troublemaker; troublemakers; twerp; twit; twits; two-faced;
    tyrant; vandal; vandals; vermin; vultures; wallies; wally; waste; waste of money; waste of oxygen; waste of time; waster; wasters; weasel;
    weasels; weirdo; weirdos; whiner; whiners; whinger; whingers; wimp; wimps; wino; witch; yob; yobbo; yobs
  `,
  unkind: `
    a clue; ancient; appalling; arrogant; ashamed; embarrassing; sick of; asleep; bent; better than everyone; better than the rest; better than us;
    biased; big-headed; bitchy; bitter; blind; bone-idle; bonkers; bossy; brain cell; brain cells; brainless; callous; can't be bothered;
    can't be trusted; can't stand; cannot be bothered; cannot be trusted; cannot stand; cant; cant be bothered; cant be trusted; careless; catty;
    cheating; clueless; conceited; condescending; conniving; contemptible; corrupt; couldn't be bothered; couldn't care less; couldn't manage;
    couldn't organise; couldn't run; couldn't teach; couldnt be bothered; couldnt care less; couldnt manage; couldnt organise; couldnt run;
    couldnt teach; cowardly; crazy; cruel; deluded; delusional; dense; depth; deranged; despicable; despise; devious; dim; disgraceful; disgusting;
    dishonest; dodgy; dont know what; dozy; drunk; entitled; evil; feckless; fed up; good for nothing; gormless; grasping; greedy; gutless;
    had enough; half-asleep; hasn't a clue; hasnt a clue; hate; hates; haven't a clue; havent a clue; heartless; hopeless; horrible; hysterical;
    idle; ignorant; in over his head; incompetent; inconsiderate; inept; insane; irresponsible; jealous; lazy; lights are on; loathe; loathsome;
    lying; mad; manipulative; mean; mean-spirited; miserable; nasty; neglectful; negligent; never to be trusted; no backbone; no brain; no brains;
    no class; no clue; no decency; no idea; no integrity; no manners; no morals; no respect; no shame; no spine; no standards; not a clue;
    not all there; not bright; not fit; not the brightest; not the sharpest; obnoxious; odious; out of her depth; out of their depth; overbearing;
    own this; pants; paranoid; past; past-it; pathetic; patronising; petty; poisonous; pompous; pushy; reckless; repulsive; revolting; ridiculous;
    rubbish; rude; scheming; second-rate; self-centred; selfish; senile; shameful; shameless; shifty; shoddy; slapdash; slimy; sloppy; slow-witted;
    sly; smug; sneaky; sneering; snobbish; snooty; spineless; spiteful; spoiled; spoilt; stand; stingy; stuck; stuck-up; stupid; talentless; than;
    thick; think they; thinks he; thinks she; thinks they; third-rate; thoughtless; tight; tight-fisted; too busy; too drunk; too grand; too idle;
    too important; too lazy; too mean; too stupid; too thick; too tight; toxic; two-bit; two-faced; underhand; unfit; unhinged; unprofessional;
    unstable; untrustworthy; useless; useless-as; vain; venomous; vicious; vile; vindictive; wicked; witless; work-shy; workshy; worse
  `,
  accused: `
    abused; abuses; assaulted; back-handers; banned; prison; jail; deported; behind bars; bent; bribe; bribed; bribes; brown envelopes; bullied;
    bullies; bullying; cheated; cheating; conned; conning; cover up; cover-up; covered; covering up; creamed; dealer; dealing; deals; diddled;
    doctored; dodged; dodging; drinking; drinks; drugs; dumped; dumping; embezzled; fake; faked; falsified; fiddled; fiddles; fiddling; fingers;
    fired; fix; fixed; fleeced; fly-tipped; forged; forging; hand in the till; hands in the till; harassed; helped; helped herself;
    helped themselves; hid; hiding; high; himself; hit; hits; hitting; hushed; intimidated; invented; keyed; kicked; lie; lied; lies; lying; made;
    made up; making it up; neglected; neglects; never; nicked; nicking; on the fiddle; on the take; owes; paid; pinched; pinching; plagiarised;
    pocketed; pocketing; pockets; poisoned; poisoning; punched; reported; prosecuted; locked up; rigged; rigging; rip off; rip-off; ripped; ripping us;
    robbed; robbing; sack; sacked; scammed; scamming; screamed; screams; sells; shouted; shouting; siphoned; skimmed; slapped; slashed; smashed;
    spat; stealing; steals; stole; stolen; struck; swearing; swears; swindled; swiped; swore; threatened; threatening; till; torched; trashed;
    vandalised; wont pay
  `,
  target: `
    academy; agency; anybody; anyone; bloke; builder; builders; bully; bus-company; bus-driver; caretaker; caterer; caterers; chair; chap; coach;
    coach-company; coach-driver; committee; company; contractor; contractors; cook; cooks; council; councillor; crowd; culprit; culprits; customers;
    dad; dads; deputy; dog-owners; driver; drivers; everybody; families; family; farmer; father; firm; gang; gazette; governor; governors;
    grandparents; guy; head; headteacher; high; highways; inspector; inspectorate; inspectors; journalist; juniors; kind; lady; landlord; linesman;
    linesmen; lollipop; lot; man; manager; men; mother; motorist; motorists; mum; mums; neighbour; neighbours; newspaper; official; officials;
    ofsted; opponents; opposition; owner; owners; paper; parent; parents; people; person; photographer; plumber; postman; primary; pta; receptionist;
    ref; referee; reporter; resident; residents; school; shop; shopkeeper; somebody; someone; sort; supplier; suppliers; supply; teacher; teachers;
    teenager; teenagers; treasurer; types; umpire; vicar; volunteer; volunteers; walker; walkers; whoever; woman; women; youth; youths
  `,
  pointing: `
    absolute; are; basically; bloody; blooming; certain; clearly; complete; completely; dear; flipping; frankly; he knows who; honestly; just; know;
    knows who he is; knows who she is; looking at you; mentioning no names; message to; named; naming; naming no names; no names; not naming names;
    note to; obviously; plain; proper; real; right; she knows who; sheer; simply; such; these; they know who; those; to the dad; to the driver;
    to the lady; to the man; to the mum; to the parent; to the person; to the woman; to those; to whoever; total; totally; utter; utterly; whichever;
    whoever; whomever; you-know-who
  `,
} as const
