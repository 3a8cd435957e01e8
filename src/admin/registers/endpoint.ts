import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { exportRecords } from '@/actions/exports/exportRecords'
import { registerColumns, registerRecords } from '@/actions/exports/registerRecords'
import { refusal } from '@/actions/refusal'
import { databaseOf } from '@/database/handle'
import { EXPORT_FORMATS } from '@/domain/export/format'
import { REGISTER_SLUGS } from '@/domain/register/slugs'
import type { Role } from '@/domain/role'
import { collectionWords } from '@/glossary/collections'
import { exportWords } from '@/glossary/exports'
import { programmes } from '@/queries/programmes'
import { bodyOf } from '../bodyOf'
import { exported } from '../exports/exported'

const READERS: readonly Role[] = ['city', 'operator']
const shape = z.strictObject({ format: z.enum(EXPORT_FORMATS), register: z.enum(REGISTER_SLUGS), programme: z.uuid() })

/** POST /api/exports/register: one register of a programme as a file. */
export const exportRegisterEndpoint: Endpoint = {
  path: '/register',
  method: 'post',
  handler: async (req) => {
    if (!READERS.includes(actorOf(req).role)) throw refusal(exportWords.notAllowed, 403)
    const { format, ...asked } = await bodyOf(req, shape, exportWords.badRequest)
    const programme = (await programmes(databaseOf(req.payload))).find(({ id }) => id === asked.programme)
    if (!programme) throw refusal(exportWords.badRequest, 400)
    const title = collectionWords[asked.register].singular
    const file = await exportRecords(req, {
      title,
      conditions: programme.name,
      name: `${title}_${programme.name}`,
      columns: registerColumns(asked.register),
      read: () => registerRecords(req, asked),
      format,
    })
    return exported(file)
  },
}
