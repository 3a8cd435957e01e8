import { readFile, stat } from 'node:fs/promises'
import { LARGEST_FILE, type FileFault } from '@/domain/facility/openDataFault'

const faultOfOpening = (error: unknown): FileFault =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? { code: 'not_found' } : { code: 'not_readable' }

/** The bytes of a file on disk. Its size is asked before anything is read, so a file of any size costs nothing to refuse. */
export async function readFileBytes(path: string, largest = LARGEST_FILE): Promise<Uint8Array | { fault: FileFault }> {
  try {
    const about = await stat(path)
    if (!about.isFile()) return { fault: { code: 'not_readable' } }
    if (about.size > largest) return { fault: { code: 'too_large' } }
    return await readFile(path)
  } catch (error) {
    return { fault: faultOfOpening(error) }
  }
}
