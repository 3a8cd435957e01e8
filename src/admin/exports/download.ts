import { exportWords as words } from '@/glossary/exports'

export type Downloaded = { ok: true; fileName: string; unwritten: number } | { ok: false; sentence: string }

const LATER = 60_000

/** Asks for a file and hands it to the browser to be saved, under the name that the server gave it. */
export async function download(path: string, body: unknown): Promise<Downloaded> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) {
      const { errors } = (await response.json()) as { errors?: { message?: string }[] }
      return { ok: false, sentence: errors?.[0]?.message ?? words.failed }
    }
    const fileName = decodeURIComponent(response.headers.get('X-File-Name') ?? words.sheet)
    const address = URL.createObjectURL(await response.blob())
    const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), LATER)
    return { ok: true, fileName, unwritten: Number(response.headers.get('X-Unwritten') ?? 0) }
  } catch {
    return { ok: false, sentence: words.failed }
  }
}
