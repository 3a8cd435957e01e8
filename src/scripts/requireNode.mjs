import { beforeInstall } from '../glossary/beforeInstall.mjs'

/* In words that a Node from years ago can read, so that it says what is wrong instead of failing over a newer one. */

const LEAST = [20, 18, 1]

/** Ends the process with one sentence when this Node is too old. */
export function requireNode(found = process.versions.node) {
  const parts = found.split('.').map(Number)
  const differing = LEAST.findIndex((least, n) => parts[n] !== least)
  if (differing < 0 || parts[differing] > LEAST[differing]) return
  console.error(beforeInstall.nodeTooOld(found))
  process.exit(1)
}
