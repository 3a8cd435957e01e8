import type { RegisterSlug } from '@/domain/register/slugs'
import type { Cast } from '../cast'
import type { RunningPayload } from '../payload'
import { registerData } from '../registerData'
import type { Answer } from '../rest'
import { tinyPng } from '../tinyPng'

export type Who = 'operator' | 'city'
type Running = { running: RunningPayload; cast: Cast }
export type Registers = ReturnType<typeof registersOn>

export const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/** Records of registers as somebody of the operator or the city writes them; `there` is asked once all of it has started. */
export function registersOn(there: () => Running) {
  const add = async (slug: RegisterSlug, data: object = {}, who: Who = 'operator') => {
    const { cast } = there()
    const body = { ...registerData(slug, cast.today), ...data }
    return cast.rest('POST', `/${slug}?depth=0`, { session: cast.sessions[who], body })
  }
  return {
    get running() {
      return there().running
    },
    get cast() {
      return there().cast
    },
    add,
    /** A record that is taken; its id. */
    made: async (slug: RegisterSlug, data: object = {}, who: Who = 'operator'): Promise<string> => {
      const { body, status } = await add(slug, data, who)
      expect([slug, status, body.errors]).toEqual([slug, 201, undefined])
      return body.doc.id
    },
    /** A change by whoever has seen what stands. */
    save: async (slug: string, id: string, body: object, who: Who = 'operator') => {
      const { cast, running } = there()
      const [row] = await running.appSql(`SELECT revision FROM ${tableOf(slug)} WHERE id = $1`, [id])
      return cast.rest('PATCH', `/${slug}/${id}?depth=0`, {
        session: cast.sessions[who],
        body: { ...body, revision: Number(row?.['revision']) },
      })
    },
    /** A paper that a record can name; its id. */
    paperOf: async (title: string): Promise<string> => {
      const file = { data: tinyPng, mimetype: 'image/png', name: `${title}.png`, size: tinyPng.length }
      const { payload } = there().running
      return (await payload.create({ collection: 'register-files', data: { title }, file, overrideAccess: true })).id
    },
    sentenceOf: ({ body }: Answer): string => body.errors?.[0].data?.errors?.[0]?.message ?? body.errors?.[0].message,
    row: async (slug: string, id: string) =>
      (await there().running.appSql(`SELECT * FROM ${tableOf(slug)} WHERE id = $1`, [id]))[0],
  }
}
