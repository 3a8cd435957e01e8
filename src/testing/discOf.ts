import { unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { packFileOf } from '@/actions/packs/packFileOf'

/** A pack as it is handed out: the ZIP, and what is on the disc by path. */
export async function discOf(payload: Payload, pack: string): Promise<{ zip: Buffer; files: Record<string, Buffer> }> {
  const { body } = await packFileOf(payload, { pack, kind: 'zip' })
  const zip = Buffer.from(await new Response(body).arrayBuffer())
  const files = Object.entries(unzipSync(new Uint8Array(zip))).map(([path, bytes]) => [path, Buffer.from(bytes)])
  return { zip, files: Object.fromEntries(files) }
}
