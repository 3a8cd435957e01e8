/*
 * A page for when no page can be drawn: no script, no picture, no style of ours, nothing asked of the database. Plain
 * JavaScript, because the gate in front of the server shows it as well.
 */
const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** What goes with it: kept by nobody, and the browser asks nobody for anything. */
export const PLAIN_PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
}

/**
 * @param {{ title: string, sentences: readonly string[], link?: { to: string, words: string } }} said
 * @returns {string} the page as HTML
 */
export const plainPage = ({ title, sentences, link }) =>
  [
    '<!doctype html><html lang="ja"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    link ? `<p><a href="${escaped(link.to)}">${escaped(link.words)}</a></p>` : '',
    '</main></body></html>',
  ].join('')
