import type { UIFieldServerComponent } from 'payload'
import { landingOf } from '@/domain/publicity/landing'
import { activityTexts as texts } from '@/glossary/papers'
import type { OutreachActivity } from '@/payload-types'
import { activityCodeLink } from '../links'
import { ReadAnew } from '../fields/ReadAnew'
import { QrCode } from '../today/QrCode'
import '../admin.css'
import '../record.css'
import '../deliverables/deliverables.css'

/** On a record of publicity: the address that says where somebody came from, and its QR code for paper. */
export const TaggedAddress: UIFieldServerComponent = ({ data, id, req }) => {
  const landing = id ? landingOf(data as OutreachActivity, req.payload.config.serverURL) : null
  return (
    <section aria-label={texts.label} className="care care-inset">
      <ReadAnew />
      <h2>{texts.label}</h2>
      {landing && id ? (
        <>
          <p className="care-quiet">{landing.here ? texts.about : texts.elsewhere}</p>
          <p className="care-address">
            <a href={landing.address}>{landing.address}</a>
          </p>
          <div className="care-tagged">
            <QrCode label={texts.code(landing.address)} text={landing.address} />
          </div>
          <p className="care-actions">
            {(['png', 'svg'] as const).map((format) => (
              <a className="care-button care-button--quiet" href={activityCodeLink(String(id), format)} key={format}>
                {texts.file[format]}
              </a>
            ))}
          </p>
        </>
      ) : (
        <p className="care-quiet">{texts.none}</p>
      )}
    </section>
  )
}
