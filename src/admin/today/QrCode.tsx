import { qrCodePath } from './QrCodeSvg'

/**
 * An address as a QR code: black on white in every colour scheme, because cameras need the contrast. `label` says to
 * those who cannot see it what it is.
 */
export function QrCode({ label, text }: { text: string; label: string }) {
  const { path, size } = qrCodePath(text)
  return (
    <svg className="care-sign__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
