/** What others made, and taking it. */
export const othersWork = {
  work: `
    album; albums; animation; art; article; articles; artwork; audio; audiobook; backdrop; blog; book; books; caption; cartoon; cartoons; chapter;
    chapters; character; characters; clip; clipart; clips; column; comic; comics; copies; copy; costume-design; cover; covers; crest; crossword;
    diagram; diagrams; documentary; download; downloads; drawing; drawings; episode; episodes; exam; extract; extracts; file; files; film; films;
    font; fonts; footage; game; games; gif; gifs; graphic; graphics; illustration; illustrations; image; images; jacket; logo; logos; lyric; lyrics;
    map; maps; mascot; meme; memes; movie; movies; mural; music; newsletter; novel; pack; packs; page; pages; painting; paper; papers; paragraph;
    passage; past; pattern; patterns; pdf; pdfs; photo; photograph; photographs; photos; pic; pics; picture; pictures; podcast; poem; poems; poetry;
    post; poster; posters; posts; powerpoint; presentation; programme; puzzle; puzzles; quiz; quizzes; quotation; quote; recipe; recipes; recording;
    recordings; resource; resources; review; rhyme; sats-papers; scan; scans; scheme; score; scores; screen-grab; screengrab; screenshot; script;
    scripts; sheet; sheets; shot; shots; sketch; slideshow; snap; snaps; song; songs; soundtrack; still; stills; stories; story; subscription;
    template; templates; textbook; track; tracks; trailer; tune; tunes; verse; verses; video; videos; words; workbook; worksheet; worksheets
  `,
  take: `
    airbrushed; attached; blurred; bootlegged; borrow; borrowed; borrowed-from; borrowing; circulate; circulated; copied; copies; copy;
    copy-and-paste; copying; cribbed; crop; crop out; cropped; cropped out; cropping; cut; cut off; cut-and-paste; download; downloaded; downloading;
    edited; emailed round; erased; filmed; found; ganked; got; grab; grabbed; grabbing; hand; handed round; helped; helped myself; lift; lifted;
    lifting; nick; nicked; nicking; ourselves; painted; passed round; paste; pasted; photocopied; photocopy; photocopying; photographed;
    photoshopped; pinch; pinched; pinching; pirated; plagiarised; plundered; poached; popped; posted; posting; print printed; put; recorded;
    recycled; regrammed; removed; repost; reposted; reposting; reprint; reprinted; reproduce; reproduced; reshare; reshared; retyped; reused;
    right-click; right-clicked; rip; ripped; ripping; rubbed; saved; scan; scanned; scanning; screengrabbed; screenshot; screenshotted; share;
    shared; sharing; snaffled; snapped; sneaked; snuck; steal; stealing; stole; stolen; streamed; stuck; swipe; swiped; taken; taking; taped; took;
    took off; torrented; traced; tracing; transcribed; typed; upload; uploaded; uploading; use; used; using; videoed; watermark; watermarks; yoinked
  `,
  source: `
    whoever; a dad's; a mum's; adobe; alamy; amazon; annual; another; another school's; apple-music; argus; artist; artists; author; authors; band;
    bbc; buzzfeed; cartoonist; cbbc; cbeebies; cgp; channel-4; chronicle; collins; composer; director; disney; disney+; disney-plus; down the road;
    dreamworks; echo; else; etsy; express; facebook; flickr; gazette; getty; google; guardian; hamilton; herald; illustrator; instagram; internet;
    iplayer; istock; itunes; itv; journal; ladybird; library; magazine; mail; marvel; mirror; mumsnet; national-geographic; neighbouring school;
    netflix; newspaper; next door's; online; other school's; oxford; oxford-owl; paper; parent's; pearson; penguin; photographer; photographers;
    pinterest; pixabay; pixar; poet; post; prime; professional; publisher; puffin; reddit; scholastic; school; shop; shutterstock; singer; site;
    sites; sky; somebody; somebody else's; somebodys; someone else; someone else's; spotify; standard; stranger; strangers; studio; sun; telegraph;
    tempest; tes; the album; the book; the cd; the dvd; the film; the original; tiktok; times; tumblr; twinkl; twitter; unsplash; usborne; web;
    website; websites; white-rose; wikipedia; youtube
  `,
  famous: `
    aardman; abba; adele; ahlberg; allan-ahlberg; annie; avengers; axel-scheffler; bake-off; banksy; barbie; batman; bear-hunt; beatles;
    beatrix-potter; beyonce; biff-chip-and-kipper; bluey; blyton; bowie; bruno-mars; bugsy-malone; carle; carol-ann-duffy; cats; coldplay; dahl;
    david-walliams; delia; disney; doctor-who; dog-man; donaldson; dr-seuss; dr-who; dua-lipa; duffy; duggee; ed-sheeran; elmer; elton-john; encanto;
    eric-carle; frozen; garfield; grease; greatest-showman; gromit; gruffalo; hamilton; harry-potter; harry-styles; hey-duggee; hockney; hogwarts;
    hungry-caterpillar; jamie-oliver; joe-wicks; joseph; judith-kerr; julia-donaldson; jurassic; katy-perry; kerr; kit-wright; lego; les-mis;
    les-miserables; lion-king; little-mix; lowry; mamma-mia; mario; mary-berry; matilda; maya-angelou; michael-rosen; minecraft; minions; moana; mog;
    nigella; oasis; oliver; one-direction; oxford-reading-tree; paddington; paw-patrol; peanuts; peppa-pig; peter-rabbit; pharrell; pokemon; pooh;
    potter; queen; quentin-blake; rihanna; roald-dahl; roblox; room-on-the-broom; rosen; rowling; scheffler; seuss; sheeran; shrek; simpsons; snoopy;
    sonic; spiderman; star-wars; stick-man; stormzy; strictly; swift; take-that; taylor-swift; ted-hughes; tiger-who; tom-gates; toy-story; ts-eliot;
    wallace; wallace-and-gromit; walliams; where-the-wild; wicked; wimpy-kid; winnie-the-pooh; zephaniah
  `,
  leave: `
    acknowledged; agreed ask first; allowed let us; bought; by kind; ccli; check first; cla; composed by; copyright; copyrighted; courtesy of;
    creative commons; credit; credited; credits; designed by; domain; drawn; free-to-use; given us; holder; home-made; inspired; kind permission;
    lent; gave us; library; licence; licences; license; licensed; made by; mplc; my own; original; own our own; own work; paid; painted by; pay;
    paying; permission; permission from; permissions; prs; public; rights; royalties; royalty; royalty-free; said we could; style; subscribe;
    subscription; taken by; took by; watermark; with permission; with thanks to; written by
  `,
  cheeky: `
    all credit to; all of it; apologies to; beginning to end; cheeky; complete; cover to cover; credit to; didn't ask; didnt ask; don't;
    don't have to buy; don't know who; don't tell; dont; dont have to buy; dont know who; enjoy fair game; entire; every page; every word; for free;
    free of charge; haven't asked; havent asked; help yourself; help yourselves; hope he doesn't; hope no one; hope nobody; hope she doesn't;
    hope they dont mind; if anyone asks; in full; instead of buying; naughty; never asked; no idea who; no need to buy; not sure who; oops;
    page by page; paywall; save you buying; save you the; saves buying; saves you; sh; shh; shhh; so nobody has to; sorry; sssh;
    start to finish; tell; who cares; who drew it; who made it; who took it; who wrote it; whole; whole thing; whoops; whose it is; will mind;
    without asking; won't mind; wont mind; word; wouldn't mind
  `,
} as const
