import type { Payload } from 'payload'
import { disconnect } from '@/database/disconnect'

/** What a command says and with which code it ends. */
export type CommandResult = { code: 0 | 1; output: string[] }
export type Connect = () => Promise<Payload>

export const failed = (sentence: string): CommandResult => ({ code: 1, output: [sentence] })

/** The code of what failed, never the statement: that would hold what people wrote. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error instanceof Error ? error : new Error(String(error))
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return code !== '' ? code : [...message].slice(0, 100).join('')
}

/** Runs a command on the database of this installation, connected only when the command asks for it, and ends the process. */
export async function runCommand(command: (args: readonly string[], connect: Connect, now: Date) => Promise<CommandResult>) {
  let connected: Payload | undefined
  const connect = async (): Promise<Payload> => {
    // One after the other: two imports at once of graphs that share modules sometimes never end on Node 20.
    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    connected = await getPayload({ config })
    return connected
  }
  const { code, output } = await command(process.argv.slice(2), connect, new Date())
  if (connected) await disconnect(connected)
  const stream = code === 0 ? process.stdout : process.stderr
  stream.write(`${output.join('\n')}\n`, () => process.exit(code))
}
