import type { PayloadRequest } from 'payload'

/** The birth date of a person, which is sealed, for a rule about their age; nobody is shown it. null where none is known. */
export async function birthDateOf(req: PayloadRequest, volunteer: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'volunteer-contacts',
    where: { volunteer: { equals: volunteer } },
    select: { birthDate: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.birthDate ?? null
}
