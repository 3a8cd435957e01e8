import './keepAwake'
import type { Payload } from 'payload'
import { disconnect } from '@/database/disconnect'
import { createAdministratorCommand } from './createAdministratorCommand'

let connected: Payload | undefined

/** Loaded only for input worth it: the configuration asks for settings and a database. */
async function connect(): Promise<Payload> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  connected = await getPayload({ config })
  return connected
}

const { code, output } = await createAdministratorCommand(process.argv.slice(2), connect)
if (connected) await disconnect(connected)
const stream = code === 0 ? process.stdout : process.stderr
stream.write(`${output.join('\n')}\n`, () => process.exit(code))
