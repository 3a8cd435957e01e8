import { beforeInstall } from '../glossary/beforeInstall.mjs'

const OWN = '127.0.0.1'
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i

/** The address to listen on: this machine alone unless HOST says otherwise. */
export const hostOf = ({ HOST } = process.env) => HOST || OWN

/**
 * Why this address may not be listened on, or null. What other machines reach carries passwords and people's data, so
 * it is served behind TLS: SERVER_URL says so. ALLOW_PLAIN_HTTP=1 is for a network nobody else is on.
 */
export function hostFault(env) {
  const host = hostOf(env)
  const isSafe = LOOPBACK.test(host) || /^https:\/\/./i.test(env.SERVER_URL ?? '') || env.ALLOW_PLAIN_HTTP === '1'
  return isSafe ? null : beforeInstall.plainHttp(host)
}

/** Ends the process with one sentence when people's data would cross a network in plain text. */
export function requireHost() {
  const fault = hostFault(process.env)
  if (!fault) return
  console.error(fault)
  process.exit(1)
}
