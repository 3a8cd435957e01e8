const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv',
  zip: 'application/zip',
  png: 'image/png',
  svg: 'image/svg+xml',
  other: 'application/octet-stream',
} as const

/** A file name for a header after RFC 6266: in full for every browser of today, in ASCII for what is older. */
export function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]+/g, '_').replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

type Named = { fileName: string; kind: keyof typeof TYPES }
type Streamed = Named & { body: ReadableStream<Uint8Array>; size: number }

/** A file to be saved, never shown in place and never kept by anybody on the way. */
export const attachment = ({ bytes, ...named }: Named & { bytes: Buffer }): Response =>
  saved(new Uint8Array(bytes), { ...named, size: bytes.byteLength })

/** The same of one that goes out as it is read; `size` in bytes. */
export const streamedAttachment = ({ body, ...named }: Streamed): Response => saved(body, named)

const saved = (body: BodyInit, { fileName, kind, size }: Named & { size: number }): Response =>
  new Response(body, {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Length': String(size),
      'Content-Disposition': contentDisposition(fileName),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
