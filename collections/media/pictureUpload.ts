import path from 'node:path'
import type { UploadConfig } from 'payload'
import { environment } from '@/env'
import { missingFile } from './missingFile'

/**
 * Uploads of pictures into a directory of their own below DATA_DIR: kinds that cannot carry a script, never fetched from
 * another address. `cacheControl` is what caches between the server and a person may keep.
 */
export function pictureUpload(name: string, cacheControl: string): UploadConfig {
  const staticDir = path.resolve(environment().DATA_DIR, name)
  return {
    staticDir,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [missingFile(staticDir)],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', cacheControl)
      headers.set('Content-Security-Policy', "default-src 'none'")
      return headers
    },
  }
}
