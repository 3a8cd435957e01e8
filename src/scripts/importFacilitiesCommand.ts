import { APIError } from 'payload'
import { importFacilities, previewFacilityImport } from '@/actions/importFacilities'
import type { ImportPlan } from '@/domain/facility/importPlan'
import { summaryLine } from '@/domain/facility/importSummary'
import { issueSentence } from '@/glossary/import'
import { importCommandTexts as texts } from '@/glossary/importCommand'
import { fileFaultSentence, importRefusalSentences } from '@/glossary/importFaults'
import { readFileBytes } from '@/imports/openData/readFileBytes'
import { readOpenData } from '@/imports/openData/readOpenData'
import { type CommandResult, type Connect, failed, reasonOf } from './runCommand'

function remarks({ rows, absent }: ImportPlan): string[] {
  const lines = rows.flatMap((row) =>
    row.outcome === 'rejected'
      ? row.rejections.map((issue) => texts.rejected(row.row, issueSentence(issue)))
      : row.warnings.map((issue) => texts.warned(row.row, issueSentence(issue))),
  )
  return absent > 0 ? [...lines, texts.absent(absent)] : lines
}

/**
 * `npm run import:facilities -- FILE.csv [--dry-run]`: imports a file of open data and ends with the counts. A faulty file
 * is told in one sentence (code 1) before the database is asked for anything; rejected rows are told and counted (code 0).
 * The last line is for other programs.
 */
export async function importFacilitiesCommand(args: readonly string[], connect: Connect, now: Date): Promise<CommandResult> {
  const dryRun = args.includes('--dry-run')
  const [path, ...others] = args.filter((arg) => arg !== '--dry-run')
  if (path === undefined || path.startsWith('--') || others.length > 0) return failed(texts.usage)
  const bytes = await readFileBytes(path)
  if ('fault' in bytes) return failed(texts.file(path, fileFaultSentence(bytes.fault)))
  const source = readOpenData(bytes)
  if ('fault' in source) return failed(texts.file(path, fileFaultSentence(source.fault)))
  try {
    const payload = await connect()
    const ask = { payload, role: 'system', bytes } as const
    const result = dryRun ? await previewFacilityImport(ask) : await importFacilities({ ...ask, now })
    if ('fault' in result) return failed(texts.file(path, fileFaultSentence(result.fault)))
    if ('refusal' in result) return failed(importRefusalSentences[result.refusal])
    const notes = dryRun ? [texts.dryRun] : []
    return { code: 0, output: [...remarks(result.plan), ...notes, summaryLine(result.summary)] }
  } catch (error) {
    return failed(error instanceof APIError ? error.message : texts.failed(reasonOf(error)))
  }
}
