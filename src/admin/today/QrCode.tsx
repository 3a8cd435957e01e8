import { encode } from 'uqr'

/** Light modules around the code, without which a camera does not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4

/**
 * An address as a QR code: black on white in every colour scheme, because cameras need the contrast. `label` says to
 * those who cannot see it what it is.
 */
export function QrCode({ label, text }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const dark = data.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg className="care-sign__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  )
}
