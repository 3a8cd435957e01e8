import { encode } from 'uqr'

/** Light modules around the code, without which a camera does not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A text as a QR code: how many modules it is wide, and its dark ones as the path of a picture. */
export function qrCodePath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  return { size, path: data.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x} ${y}h1v1h-1z`] : []))).join('') }
}

/** The same as a file of its own, black on white; it grows to any size without losing its edges. */
export function qrCodeSvg(text: string): string {
  const { path, size } = qrCodePath(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
}
