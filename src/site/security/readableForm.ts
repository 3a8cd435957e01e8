/**
 * Whether the body of a form can be read to its end, as a browser of ours writes it: parts between boundaries, or the
 * list of arguments of a server action. Next takes one that cannot for a fault of the server (500).
 */
export async function isReadableForm(request: Request): Promise<boolean> {
  const type = request.headers.get('Content-Type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? []
    const boundary = quoted ?? plain
    return boundary !== undefined && (await request.text()).trimEnd().endsWith(`--${boundary}--`)
  }
  if (!request.headers.has('Next-Action')) return true
  try {
    return Array.isArray(JSON.parse(await request.text()))
  } catch {
    return false
  }
}
