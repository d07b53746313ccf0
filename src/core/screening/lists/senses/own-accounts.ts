/** Staff's private accounts, numbers and devices. */
export const ownAccounts = {
  network: `
    bereal; blog; bluesky; bumble; channel; discord; dm; dms; ebay; etsy; facebook; facetime; fb; fortnite; gmail; goodreads; gram; hinge; hotmail;
    icloud; ig; imessage; inbox; inboxes; insta; instagram; kik; linkedin; mastodon; messenger; minecraft; onlyfans; outlook; patreon; pinterest;
    playstation; pm; pms; podcast; psn; reddit; roblox; signal; skype; snap; snapchat; spotify; steam; strava; substack; telegram; threads; tiktok;
    tinder; tumblr; twitch; twitter; viber; vinted; vlog; wechat; whatsapp; x; xbox; yahoo; youtube; zoom
  `,
  private: `
    24/7; account; accounts; after hours; alias; answer; answers; anytime; at home; bypass skip; cell; checks; day or night; doesnt check; easier;
    evening; evenings; faster; from home; from my phone; gamertag; half-term; handle; hardly checks; holidays; home; hours; instead of the office;
    instead of the school; landline; late on; mobile; never; nickname; not the official; number; on her phone; on his phone; on my phone;
    out-of-hours; own; page; personal; phone; private; profile; quicker; rather than the office; replies; reply; responds; sees; summer; text;
    texting; texts; till late; time; unofficial; not the school; username; weekend; weekends
  `,
  reach: `
    accept; accepts; add; adds; buzz shout write; call; catch; chat; chats; chatting; code; contact; dm; drop; email; emails; find; finds; follow;
    followers; following; follows; friend; get in touch; group; groups; hit up; hold; in touch; invite; invites; join; keep in touch; link; look;
    message; messages; messaging; ping; pm; poke; pop; post; posted; posting; posts; reach; reaches; request; requests; ring; search; send; share;
    shares; slide; snap; stay in touch; subscribe; tag; text; upload; uploading; uploads; whatsapp; whatsapps
  `,
  safe: `
    13; age limit; age-limit; arbor; asked not; assembly about; book; cannot accept; class account; class page; classdojo; closed; decline; declined;
    deleted; dojo; don't; dont must not; e-safety; fake; founded; google-classroom; history; impersonating; impersonator; invented; museum; never;
    never accept; never add; never message; office@; official account; official page; online; our official; our page; our school; our school page;
    parentmail; parentpay; policy; rule; asks staff; pretending; privacy settings; safer internet; safety; scam; school account; school office;
    school's account; schools account; seesaw; shut; tapestry; teams; the office; the school account; unable to accept; won't accept; wont accept
  `,
  handle: `
    handlemark
  `,
} as const
