import { parseArgs } from 'node:util'
import { APIError } from 'payload'
import { z } from 'zod'
import { createAdministrator } from '@/actions/createAdministrator'
import { administratorCommand as texts } from '@/glossary/administratorCommand'
import { tokyoInstant } from '@/glossary/instants'
import { type CommandResult, type Connect, failed } from './runCommand'

const UNDEFINED_TABLE = '42P01'

function asked(args: readonly string[]): { email: string; name: string } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { email: { type: 'string' }, name: { type: 'string' } },
      strict: true,
    })
    return values.email === undefined || values.name === undefined
      ? null
      : { email: values.email.trim(), name: values.name.trim() }
  } catch {
    return null
  }
}

/**
 * `npm run admin:create -- --email a@example.jp --name 氏名`: makes an administrator and prints the link with which the
 * person chooses a password. Wrong input is told in one sentence (code 1) before the database is asked.
 */
export async function createAdministratorCommand(args: readonly string[], connect: Connect): Promise<CommandResult> {
  const given = asked(args)
  if (!given) return failed(texts.usage)
  if (!z.email().max(254).safeParse(given.email).success) return failed(texts.badEmail(given.email))
  if (given.name === '' || [...given.name].length > 80) return failed(texts.badName)
  try {
    const { link, until } = await createAdministrator(await connect(), given)
    return { code: 0, output: [texts.made(given.email.toLowerCase()), texts.link(link, tokyoInstant(until))] }
  } catch (error) {
    const { code } = ((error instanceof APIError && error.data) || {}) as { code?: unknown }
    if (code === UNDEFINED_TABLE) return failed(texts.notPrepared)
    return failed(error instanceof APIError ? error.message : texts.failed(error instanceof Error ? error.name : typeof error))
  }
}
