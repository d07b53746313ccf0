/**
 * Lines that belong to a web page, a viewer or the edge of a page and not to the policy: its menu, its notice about
 * cookies, “Page 3 of 12”. Each is a whole line but for what stands around it.
 */
const lines = [
  'skip to (?:main )?content|top of page|bottom of page|back to (?:top|all policies|policies)|home ?page|home|menu|search|share|print|close|next|previous',
  'google (?:translate|search)|translate|interactive bar|school logo|logo|quick links|log ?in|accessibility|sitemap|site map|cookie (?:policy|notice|settings)|privacy policy',
  'published using google docs|updated automatically every \\d+ minutes?|report abuse|learn more|read more|continue reading|download(?: this| the)? (?:policy|document|pdf)|uploaded by.*|transcript|document preview',
  'click here to (?:download|view|open|print|read)\\b.*|(?:please )?(?:we|this (?:web)?site) uses? cookies\\b.*|by continuing to browse\\b.*|all rights reserved\\b.*|(?:©|copyright)[^.]*\\d{4}.*|powered by .*|(?:school )?website (?:design )?by .*',
  'page \\d{1,3}(?: (?:of|/) ?\\d{1,3})?|\\d{1,3} ?\\| ?page|- ?\\d{1,3} ?-|this page is (?:intentionally )?(?:left )?blank|you are here:? .*',
]
const furniture = new RegExp(`^[\\s•·|›»-]*(?:${lines.join('|')})[\\s↓↑›».…]*$`, 'i')

export const isFurniture = (text: string): boolean => text.length < 160 && furniture.test(text.trim())
