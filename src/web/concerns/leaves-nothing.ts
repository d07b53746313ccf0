/** Nothing of these pages stays on the device: not in its cache, not in what its forms remember. */
export const leavesNothing = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }
