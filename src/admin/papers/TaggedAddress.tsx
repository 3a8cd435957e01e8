import type { UIFieldServerComponent } from 'payload'
import { taggedAddress } from '@/domain/publicity/publicity'
import { activityTexts as texts } from '@/glossary/papers'
import type { OutreachActivity } from '@/payload-types'
import { QrCode } from '../today/QrCode'
import '../admin.css'
import '../record.css'
import '../deliverables/deliverables.css'

/** On a record of publicity: the address that says where somebody came from, and its QR code for paper. */
export const TaggedAddress: UIFieldServerComponent = ({ data }) => {
  const { address, tag } = data as OutreachActivity
  const marked = address && tag ? taggedAddress(address, tag) : null
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      {marked ? (
        <>
          <p className="care-quiet">{texts.about}</p>
          <p>
            <a href={marked}>{marked}</a>
          </p>
          <div className="care-tagged">
            <QrCode label={texts.code(marked)} text={marked} />
          </div>
        </>
      ) : (
        <p className="care-quiet">{texts.none}</p>
      )}
    </section>
  )
}
