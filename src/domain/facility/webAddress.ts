const LONGEST = 500
/** http, https and what slips of the hand made of them: `http//`, `http:/`, `htt://`, `htttp://`, `ttp://`. */
const SCHEME = /^(?:h?t{2,3}p|htt)(s?):?\/{1,2}(?=[^/])/iu
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:/iu
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u

/** `www.example` has lost its end somewhere; a host needs a name and a top level beside a leading www. */
function isHost(host: string): boolean {
  const labels = host.split('.')
  const top = labels.at(-1) ?? ''
  const needed = labels[0] === 'www' ? 3 : 2
  return labels.length >= needed && labels.every((label) => LABEL.test(label)) && /^[a-z]{2,}$/u.test(top)
}

/**
 * A web address that can be followed, from what offices typed; null when blank; `unusable` when it is not one (an e-mail
 * address, a street address, a broken host). Repaired is only what can mean one thing. Without a scheme it becomes
 * http://, which reaches old servers too and which new ones turn into https themselves.
 */
export function readWebAddress(cell: string): string | null | 'unusable' {
  const text = cell.normalize('NFKC').replace(/\s/gu, '')
  if (text === '') return null
  const scheme = SCHEME.exec(text)
  if (text.includes('@') || text.length > LONGEST || (!scheme && OTHER_SCHEME.test(text))) return 'unusable'
  // A dot that ends the host (`example.jp./`) means nothing but the root.
  const rest = (scheme ? text.slice(scheme[0].length) : text).replace(/^([^/?#]+)\.(?=[/?#]|$)/u, '$1')
  const candidate = `http${scheme?.[1] ? 's' : ''}://${rest}`
  const host = /^[^/?#]*/u.exec(rest)?.[0] ?? ''
  const [name = '', port] = host.split(':')
  if (!isHost(name.toLowerCase()) || (port !== undefined && !/^\d{1,5}$/u.test(port)) || !URL.canParse(candidate))
    return 'unusable'
  return candidate
}
