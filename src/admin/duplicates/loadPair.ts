import type { PayloadRequest, TypedUser } from 'payload'
import { databaseOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'
import type { Residence, Volunteer, VolunteerAccount, VolunteerContact } from '@/payload-types'
import { lastDecision, type PairDecision } from '@/queries/lastDecision'
import { type MergePreview, mergePreview } from '@/queries/mergePreview'

export type PairSide = {
  volunteer: Volunteer
  contact: VolunteerContact | null
  account: VolunteerAccount | null
  residences: Residence[]
  /** What happens when this record stays and the other one goes into it. */
  preview: MergePreview
}
export type Pair = { sides: [PairSide, PairSide]; decided: PairDecision | null }

/** Two records as the operator sees them, read under their own access; the second one by id or by number. Null when there is none. */
export async function loadPair(
  req: PayloadRequest,
  { a, b, now, number }: { a: string; b: string; number: string; now: Date },
): Promise<Pair | null> {
  const mine = { overrideAccess: false as const, user: req.user as TypedUser, depth: 1, req }
  const person = async (where: { id: { equals: string } } | { number: { equals: string } }) =>
    (await req.payload.find({ collection: 'volunteers', where, limit: 1, ...mine })).docs[0]
  const one = isUuid(a) ? await person({ id: { equals: a } }) : undefined
  const wanted = number.normalize('NFKC').trim().toUpperCase()
  const other = isUuid(b)
    ? await person({ id: { equals: b } })
    : wanted
      ? await person({ number: { equals: wanted } })
      : undefined
  if (!one || !other || one.id === other.id) return null
  const db = databaseOf(req.payload)
  const ids = [one.id, other.id]
  const of = { where: { volunteer: { in: ids } } }
  const [contacts, accounts, residences, decided, previews] = await Promise.all([
    req.payload.find({ collection: 'volunteer-contacts', ...of, ...mine }),
    req.payload.find({ collection: 'volunteer-accounts', ...of, ...mine }),
    req.payload.find({ collection: 'residences', sort: 'since', pagination: false, ...of, ...mine }),
    lastDecision(db, [one.id, other.id]),
    Promise.all([
      mergePreview(db, { kept: one.id, dropped: other.id, now }),
      mergePreview(db, { kept: other.id, dropped: one.id, now }),
    ]),
  ])
  const side = (volunteer: Volunteer, preview: MergePreview): PairSide => {
    const isOf = ({ volunteer: whose }: { volunteer: string | Volunteer }) => idOf(whose) === volunteer.id
    return {
      volunteer,
      preview,
      contact: contacts.docs.find(isOf) ?? null,
      account: accounts.docs.find(isOf) ?? null,
      residences: residences.docs.filter(isOf),
    }
  }
  return { sides: [side(one, previews[0]), side(other, previews[1])], decided }
}
