import net from 'node:net'
import { beforeInstall } from '../glossary/beforeInstall.mjs'

const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })

/** Ends the process with one sentence when PORT is no port or somebody listens there. */
export async function requirePort() {
  const port = Number(process.env.PORT || 3000)
  const possible = Number.isInteger(port) && port >= 1 && port <= 65_535
  // On every family: a server on one of them would answer instead of ours.
  const free = possible && (await isFree(port, '127.0.0.1')) && (await isFree(port, '::')) && (await isFree(port, '0.0.0.0'))
  if (free) return
  console.error(possible ? beforeInstall.portInUse(port) : beforeInstall.badPort(process.env.PORT))
  process.exit(1)
}
