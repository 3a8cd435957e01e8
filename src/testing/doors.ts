import type { Payload } from 'payload'
import type { Subject } from '@/domain/permissions'
import { as } from './as'
import type { Rest, Session } from './rest'
import { tinyPng } from './tinyPng'

type Data = Record<string, unknown>
type Asked = { subject: Subject; session: Session }

/** What either way in answers: an HTTP status, and what came with it. */
export type Result = { status: number; ids: string[]; total: number | null; doc: Data | null }

/** The same questions, put over REST or over the Local API as that person. */
export type Door = {
  name: string
  /** The ids among `ids` that a list shows. */
  list: (asked: Asked, ids: readonly string[]) => Promise<Result>
  count: (asked: Asked, ids: readonly string[]) => Promise<Result>
  read: (asked: Asked, id: string) => Promise<Result>
  update: (asked: Asked, id: string, data: Data) => Promise<Result>
  create: (asked: Asked, data: Data, upload?: boolean) => Promise<Result>
  remove: (asked: Asked, id: string) => Promise<Result>
}

const wanted = (ids: readonly string[]) => ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')

export function restDoor(rest: Rest): Door {
  const ask = async (method: string, path: string, session: Session, body?: unknown): Promise<Result> => {
    const answer = await rest(method, path, { session, body })
    const docs: Data[] = answer.body?.docs ?? []
    return {
      status: answer.status,
      ids: docs.map(({ id }) => String(id)),
      total: answer.body?.totalDocs ?? null,
      doc: answer.body?.doc ?? (answer.body?.id ? answer.body : null),
    }
  }
  const form = (data: Data): FormData => {
    const sent = new FormData()
    sent.append('file', new Blob([new Uint8Array(tinyPng)], { type: 'image/png' }), 'shokudo.png')
    sent.append('_payload', JSON.stringify(data))
    return sent
  }
  return {
    name: 'REST',
    list: ({ subject, session }, ids) => ask('GET', `/${subject}?depth=0&limit=100&${wanted(ids)}`, session),
    count: ({ subject, session }, ids) => ask('GET', `/${subject}/count?${wanted(ids)}`, session),
    read: ({ subject, session }, id) => ask('GET', `/${subject}/${id}?depth=0`, session),
    update: ({ subject, session }, id, data) => ask('PATCH', `/${subject}/${id}?depth=0`, session, data),
    create: ({ subject, session }, data, upload) => ask('POST', `/${subject}?depth=0`, session, upload ? form(data) : data),
    remove: ({ subject, session }, id) => ask('DELETE', `/${subject}/${id}`, session),
  }
}

export function localDoor(payload: Payload): Door {
  const person = (session: Session) => (session ? as(session.user) : { overrideAccess: false as const })
  const settled = async (work: () => Promise<unknown>, read: (value: Data) => Partial<Result>): Promise<Result> => {
    const nothing: Result = { status: 200, ids: [], total: null, doc: null }
    try {
      return { ...nothing, ...read((await work()) as Data) }
    } catch (error) {
      return { ...nothing, status: (error as { status?: number }).status ?? 500 }
    }
  }
  const asDoc = (doc: Data) => ({ doc })
  const call = (name: 'find' | 'findByID' | 'count' | 'create' | 'update' | 'delete', given: Data) =>
    (payload[name] as unknown as (args: Data) => Promise<unknown>)(given)
  return {
    name: 'the Local API',
    list: ({ subject, session }, ids) =>
      settled(
        () => call('find', { collection: subject, where: { id: { in: ids } }, limit: 100, depth: 0, ...person(session) }),
        ({ docs }) => ({ ids: (docs as Data[]).map(({ id }) => String(id)) }),
      ),
    count: ({ subject, session }, ids) =>
      settled(
        () => call('count', { collection: subject, where: { id: { in: ids } }, ...person(session) }),
        ({ totalDocs }) => ({ total: Number(totalDocs) }),
      ),
    read: ({ subject, session }, id) =>
      settled(() => call('findByID', { collection: subject, id, depth: 0, ...person(session) }), asDoc),
    update: ({ subject, session }, id, data) =>
      settled(() => call('update', { collection: subject, id, data, depth: 0, ...person(session) }), asDoc),
    create: ({ subject, session }, data, upload) =>
      settled(
        () =>
          call('create', {
            collection: subject,
            data,
            depth: 0,
            ...(upload ? { file: { name: 'shokudo.png', data: tinyPng, mimetype: 'image/png', size: tinyPng.length } } : {}),
            ...person(session),
          }),
        asDoc,
      ),
    remove: ({ subject, session }, id) => settled(() => call('delete', { collection: subject, id, ...person(session) }), asDoc),
  }
}
