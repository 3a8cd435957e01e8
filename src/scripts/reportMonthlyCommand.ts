import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { APIError, type Payload } from 'payload'
import { drawMonthlyReport } from '@/actions/drawMonthlyReport'
import { databaseOf } from '@/database/handle'
import { isMonth, type Month } from '@/domain/calendar/jst'
import { isUuid } from '@/domain/text/isUuid'
import { drawingRefusals, reportTexts } from '@/glossary/closing'
import { reportCommand as texts } from '@/glossary/reportCommand'
import { programmes } from '@/queries/programmes'
import { type CommandResult, type Connect, failed, reasonOf } from './runCommand'

type Options = { month?: string; out?: string; programme?: string }

/** null for options that the command does not know. */
function optionsOf(args: readonly string[]): Options | null {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { month: text, out: text, programme: text }, strict: true }).values
  } catch {
    return null
  }
}

/** The programme that was named; else the one whose term the month lies in, else the newest. */
async function programmeOf(payload: Payload, month: Month, named: string | undefined): Promise<string | undefined> {
  if (named !== undefined) return isUuid(named) ? named : undefined
  const all = await programmes(databaseOf(payload))
  const inMonth = all.find(({ endsOn, startsOn }) => startsOn.slice(0, 7) <= month && month <= endsOn.slice(0, 7))
  return (inMonth ?? all[0])?.id
}

/**
 * `npm run report:monthly -- --month 2026-01 --out DIR [--programme ID]`: writes both files and says where, with their
 * SHA-256; of a closed month the stored ones, byte for byte. What hinders it is told in one sentence (code 1).
 */
export async function reportMonthlyCommand(args: readonly string[], connect: Connect, now: Date): Promise<CommandResult> {
  const { month = '', out, programme } = optionsOf(args) ?? {}
  if (!out) return failed(texts.usage)
  if (!isMonth(month)) return failed(drawingRefusals.not_a_month)
  try {
    const payload = await connect()
    const programmeId = await programmeOf(payload, month, programme)
    if (!programmeId) return failed(reportTexts.noProgramme)
    const { files } = await drawMonthlyReport(payload, { programmeId, month, now })
    return written(out, files)
  } catch (error) {
    return failed(error instanceof APIError ? error.message : texts.failed(reasonOf(error)))
  }
}

function written(out: string, files: Awaited<ReturnType<typeof drawMonthlyReport>>['files']): CommandResult {
  try {
    fs.mkdirSync(out, { recursive: true })
    const output = files.map(({ bytes, fileName, sha256 }) => {
      const target = path.join(out, fileName)
      fs.writeFileSync(target, bytes)
      return texts.written(target, bytes.length, sha256)
    })
    return { code: 0, output }
  } catch (error) {
    return failed(texts.notWritten(out, (error as NodeJS.ErrnoException).code ?? ''))
  }
}
