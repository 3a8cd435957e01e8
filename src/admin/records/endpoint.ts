import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { exportRecords } from '@/actions/exports/exportRecords'
import { refusal } from '@/actions/refusal'
import { databaseOf } from '@/database/handle'
import { warekiMonth } from '@/domain/calendar/wareki'
import { EXPORT_FORMATS } from '@/domain/export/format'
import type { Role } from '@/domain/role'
import { measureLabels, recordsWords } from '@/glossary/dashboard'
import { exportWords } from '@/glossary/exports'
import { figureShortLabels } from '@/glossary/figures'
import { everyRecordOfFigure } from '@/queries/recordsOfFigure'
import { bodyOf } from '../bodyOf'
import { exported } from '../exports/exported'
import { askedFor } from './loadRecords'
import { recordCells, recordFileColumnsOf } from './recordCells'
import { partsSaid } from './partsSaid'
import { recordsQuery } from './recordsQuery'

const READERS: readonly Role[] = ['city', 'operator']
const shape = z.strictObject({ format: z.enum(EXPORT_FORMATS), number: z.record(z.string().max(20), z.string().max(100)) })

/** POST /api/exports/records: the records behind one number as a file. */
export const exportRecordsEndpoint: Endpoint = {
  path: '/records',
  method: 'post',
  handler: async (req) => {
    if (!READERS.includes(actorOf(req).role)) throw refusal(exportWords.notAllowed, 403)
    const { format, number } = await bodyOf(req, shape, exportWords.badRequest)
    const query = recordsQuery(number)
    const known = query && (await askedFor(databaseOf(req.payload), query))
    if (!query || !known) throw refusal(exportWords.badRequest, 400)
    const { asked, frozenIn, partnerName, programme, wardName } = known
    const { figure, measure, month } = query
    const said = [figureShortLabels[figure], warekiMonth(month), measureLabels(figure)[measure]] as const
    const narrowed = [wardName, partnerName, frozenIn !== null && recordsWords.version(frozenIn), ...partsSaid(query)].filter(
      (each): each is string => typeof each === 'string',
    )
    const file = await exportRecords(req, {
      title: recordsWords.about(...said),
      conditions: [programme.contractName, ...narrowed].join('・'),
      name: [recordsWords.fileName(...said), ...narrowed].join('_'),
      columns: recordFileColumnsOf(figure, asked.listingRule),
      read: (db) => recordCells(figure, everyRecordOfFigure(db, asked)),
      format,
    })
    return exported(file)
  },
}
