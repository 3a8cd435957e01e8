/** Why no certificate is issued. */
export const CERTIFICATE_REFUSALS = ['bad_period', 'nothing', 'not_yours', 'not_found'] as const
export type CertificateRefusal = (typeof CERTIFICATE_REFUSALS)[number]
