const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv',
  zip: 'application/zip',
  other: 'application/octet-stream',
} as const

/** A file name for a header after RFC 6266: in full for every browser of today, in ASCII for what is older. */
export function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]+/g, '_').replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** A file to be saved, never shown in place and never kept by anybody on the way. */
export const attachment = ({ bytes, fileName, kind }: { bytes: Buffer; fileName: string; kind: keyof typeof TYPES }): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': contentDisposition(fileName),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
