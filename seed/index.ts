import type { Payload } from 'payload'
import type { DemoAccount } from './demo/accounts'
import { loadDemo } from './demo/loadDemo'
import { loadReference } from './reference/loadReference'

export type { DemoAccount }

/**
 * Brings a database to where people can work with it: the municipality with its wards and postal areas always, the
 * demo programmes when they are asked for and nothing is there yet. Safe to run at every start and after a kill.
 * Returns the demo's accounts with their new passwords when it has just been loaded, else null.
 */
export async function prepareData({
  demo,
  now = new Date(),
  payload,
  say,
}: {
  payload: Payload
  demo: boolean
  say: (text: string) => void
  now?: Date
}): Promise<{ accounts: DemoAccount[] | null }> {
  await loadReference(payload)
  return { accounts: demo ? await loadDemo(payload, { now, say }) : null }
}
