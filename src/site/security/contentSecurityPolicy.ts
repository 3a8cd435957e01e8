type Given = { nonce: string; development: boolean; https: boolean }

const written = (directives: Record<string, readonly string[]>): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')

const shared = ({ nonce, development, https }: Given) => ({
  'default-src': ["'self'"],
  'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
  'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
  'font-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  ...(https ? { 'upgrade-insecure-requests': [] } : {}),
})

/** The residents' pages: our own files only, no frame around them, no style or script that the server did not mark. */
export const sitePolicy = (given: Given): string =>
  written({
    ...shared(given),
    'style-src': ["'self'", ...(given.development ? ["'unsafe-inline'"] : [])],
    'img-src': ["'self'", 'data:'],
    'frame-ancestors': ["'none'"],
  })

/** The panel writes styles into its elements and shows pictures before they are uploaded; it frames only itself. */
export const panelPolicy = (given: Given): string =>
  written({
    ...shared(given),
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", 'blob:'],
    'frame-ancestors': ["'self'"],
  })

/** Answers of the API are data: nothing in them may run or load anything. */
export const apiPolicy = written({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] })
