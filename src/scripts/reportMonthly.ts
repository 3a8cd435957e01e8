import './keepAwake'
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { drawMonthlyReport } from '@/actions/drawMonthlyReport'
import { disconnect } from '@/database/disconnect'
import { databaseOf } from '@/database/handle'
import { isMonth } from '@/domain/calendar/jst'
import { drawingRefusals, reportTexts } from '@/glossary/closing'
import { reportCommand } from '@/glossary/reportCommand'
import { programmes } from '@/queries/programmes'

/** `npm run report:monthly -- --month 2026-01 --out DIR [--programme ID]`: writes both files; the stored ones for a closed month. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { month: { type: 'string' }, out: { type: 'string' }, programme: { type: 'string' } },
    strict: true,
  })
  const month = values.month ?? ''
  if (!values.out) throw new Error(reportCommand.usage)
  if (!isMonth(month)) throw new Error(drawingRefusals.not_a_month)
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  try {
    const all = await programmes(databaseOf(payload))
    const inMonth = all.find(({ endsOn, startsOn }) => startsOn.slice(0, 7) <= month && month <= endsOn.slice(0, 7))
    const programmeId = values.programme ?? (inMonth ?? all[0])?.id
    if (!programmeId) throw new Error(reportTexts.noProgramme)
    const { files } = await drawMonthlyReport(payload, { programmeId, month, now: new Date() })
    fs.mkdirSync(values.out, { recursive: true })
    for (const { bytes, fileName, sha256 } of files) {
      const target = path.join(values.out, fileName)
      fs.writeFileSync(target, bytes)
      console.log(reportCommand.written(target, bytes.length, sha256))
    }
  } finally {
    await disconnect(payload)
  }
}

run().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
