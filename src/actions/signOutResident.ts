import { createLocalReq, logoutOperation, type Payload, type TypedUser } from 'payload'

/** Ends this session of the resident for good: its token is worth nothing afterwards, wherever a copy lies. */
export async function signOutResident(payload: Payload, resident: TypedUser): Promise<void> {
  const req = await createLocalReq({ user: resident }, payload)
  await logoutOperation({ collection: payload.collections['volunteer-accounts'], req })
}
