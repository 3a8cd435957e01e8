import './keepAwake'
import type { Payload } from 'payload'
import { disconnect } from '@/database/disconnect'
import { importFacilitiesCommand } from './importFacilitiesCommand'

let connected: Payload | undefined

/** Loaded only when a file is worth it: the configuration asks for settings and a database. */
async function connect(): Promise<Payload> {
  // One after the other: two imports at once of graphs that share modules sometimes never end on Node 20.
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  connected = await getPayload({ config })
  return connected
}

const { code, output } = await importFacilitiesCommand(process.argv.slice(2), connect, new Date())
if (connected) await disconnect(connected)
const stream = code === 0 ? process.stdout : process.stderr
stream.write(`${output.join('\n')}\n`, () => process.exit(code))
