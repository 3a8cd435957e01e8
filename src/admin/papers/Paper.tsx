import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import type { PaperKind } from '@/domain/paper/kind'
import { deliverableActionTexts, deliverableKindLabels } from '@/glossary/deliverables'
import { tokyoInstant } from '@/glossary/instants'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { deliverables } from '@/queries/deliverables'
import { deliverableVersions } from '@/queries/deliverableVersions'
import { FileLinks } from '../deliverables/FileLinks'
import { StatusBadge } from '../deliverables/StatusBadge'
import { StandingMark } from '../deliverables/StandingMark'
import { ListTable } from '../ListTable'
import { deliverableLink, paperLink } from '../links'
import { DraftFiles } from './DraftFiles'
import { MakePaper } from './MakePaper'
import '../admin.css'
import '../record.css'
import '../deliverables/deliverables.css'

type Given = {
  req: PayloadRequest
  kind: PaperKind
  programme: string
  /** The deliverable's subject; '' where a programme owes one of the kind. */
  subject: string
  /** The record the paper is made of. */
  record: string
  today: string
}

/** A paper of a record: its draft, its versions with their state, and the press that makes the next version. */
export async function Paper({ kind, programme, record, req, subject, today }: Given) {
  const db = databaseOf(req.payload)
  const [of] = await deliverables(db, { programme, kind, subject, limit: 1 })
  const versions = of ? await deliverableVersions(db, [of.id]) : []
  const waits = of?.status === 'submitted' || of?.status === 'resubmitted'
  const operator = actorOf(req).role === 'operator'
  const next = versions.length + 1
  return (
    <section aria-label={deliverableKindLabels[kind]} className="care care-inset">
      <h2>{deliverableKindLabels[kind]}</h2>
      {of && (
        <p>
          <StatusBadge status={of.status} /> <StandingMark dated={of} today={today} />{' '}
          <a href={deliverableLink(of.id)}>{texts.open}</a>
        </p>
      )}
      <p className="care-quiet">{texts.about}</p>
      <p className="care-actions">
        <a className="care-button care-button--quiet" href={paperLink({ kind, record })}>
          {texts.preview}
        </a>
        <DraftFiles kind={kind} record={record} />
      </p>
      {waits && <p className="care-notice">{texts.waiting}</p>}
      {operator && !waits && (
        <MakePaper
          again={next > 1}
          kind={kind}
          label={next > 1 ? texts.makeNext(deliverableActionTexts.edition(next)) : texts.make(kind)}
          record={record}
        />
      )}
      {versions.length > 0 && (
        <ListTable stacked title={texts.versions} columns={[texts.version, texts.issuedAt, texts.note, texts.files]}>
          {versions.map((version) => (
            <tr key={version.id}>
              <th scope="row">{version.edition}</th>
              <td>{tokyoInstant(version.issuedAt)}</td>
              <td>{version.note ?? '—'}</td>
              <td>
                <FileLinks version={version} />
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  )
}
