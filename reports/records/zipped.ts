import { zipSync } from 'fflate'

/** Files as one ZIP whose bytes depend on nothing but them. */
export const zipped = (files: Readonly<Record<string, Buffer>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, bytes]) => [name, [new Uint8Array(bytes), { mtime: new Date(1980, 0, 1) }]]),
      ),
    ),
  )
