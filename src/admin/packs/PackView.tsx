import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { scannerConfigured } from '@/actions/packs/connectedScanner'
import { packHindrances } from '@/actions/packs/packHindrances'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { keyOf } from '@/domain/longJob/longJob'
import { PACK_STATUSES } from '@/domain/pack/status'
import { isUuid } from '@/domain/text/isUuid'
import { dayWithWeekday } from '@/glossary/instants'
import { packActionTexts, packDocumentTexts, packScreenTexts as texts } from '@/glossary/packs'
import { latestJob } from '@/queries/latestJob'
import { type Pack, type PackFile, packFiles, type PackItem, packItems, packOf } from '@/queries/packs'
import { single } from '../dashboard/choice'
import { packFileLink, packsLink } from '../links'
import { ListTable } from '../ListTable'
import { JobProgress } from '../longJobs/JobProgress'
import { ScreenHead } from '../ScreenHead'
import { Hindrances } from './Hindrances'
import { PackStep } from './PackStep'
import '../admin.css'

/** One pack: where it stands, what to do next, what is in it, and the files that were made. Whoever registers it guards it. */
export async function PackView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const id = single(searchParams?.['id'])
  const db = databaseOf(req.payload)
  const pack = isUuid(id) ? await packOf(db, id) : null
  if (!pack) notFound()
  const [items, files] = [await packItems(db, pack.id), await packFiles(db, pack.id)]
  const job = await latestJob(db, { kind: 'pack', key: keyOf({ programme: pack.programme, pack: pack.id }) })
  const operator = actorOf(req).role === 'operator'
  const today = dayOf(nowOf(req))
  const over = pack.status === 'delivered' ? texts.delivered : pack.isNewest ? null : texts.replaced
  return (
    <main className="care">
      <ScreenHead
        title={`${pack.title}　${packActionTexts.edition(pack.version)}`}
        back={{ href: packsLink(pack.programme), label: texts.back }}
      />
      <Steps pack={pack} />
      <Facts pack={pack} />
      {!over && <Hindrances of={await packHindrances(db, pack, today)} scanner={scannerConfigured()} />}
      <section className="care-block">
        <h2>{texts.next}</h2>
        {job && ((pack.status === 'scanned' && pack.isNewest) || job.state === 'running' || job.state === 'waiting') && (
          <JobProgress job={job} reload />
        )}
        {over && <p>{over}</p>}
        {!over && !operator && <p>{texts.waitingForOperator}</p>}
        {!over && operator && <PackStep pack={pack} scanner={scannerConfigured()} today={today} />}
      </section>
      {files.length > 0 && <Files files={files} pack={pack} />}
      <Items items={items} />
    </main>
  )
}

function Steps({ pack }: { pack: Pack }) {
  const at = PACK_STATUSES.indexOf(pack.status)
  return (
    <ol className="care-block">
      {PACK_STATUSES.map((status, index) => (
        <li aria-current={index === at + 1 ? 'step' : undefined} key={status}>
          {texts.step[status]}　
          <span className={index <= at ? 'care-badge care-badge--done' : 'care-badge'}>
            {index <= at ? texts.stepDone : index === at + 1 ? texts.stepNow : texts.stepLater}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Facts({ pack }: { pack: Pack }) {
  const { scan } = pack
  const day = (value: string | null) => (value ? dayWithWeekday(value) : texts.missing)
  return (
    <section aria-label={texts.facts} className="care-standing">
      {pack.finding && (
        <p className="care-notice care-notice--attention" role="alert">
          <strong>{texts.findings}</strong>　{pack.finding}
        </p>
      )}
      <dl className="care-standing__facts">
        <div>
          <dt>{texts.dueOn}</dt>
          <dd>{day(pack.dueOn)}</dd>
        </div>
        <div>
          <dt>{texts.fieldDiscs}</dt>
          <dd>{packDocumentTexts.discs(pack.discs)}</dd>
        </div>
        {pack.note && (
          <div>
            <dt>{texts.fieldNote}</dt>
            <dd>{pack.note}</dd>
          </div>
        )}
        {scan && (
          <div>
            <dt>{texts.scanFacts}</dt>
            <dd>
              {packDocumentTexts.scanned(
                scan.software,
                scan.definedOn ? day(scan.definedOn) : (scan.definitions ?? ''),
                day(scan.checkedOn),
                scan.result,
              )}
              　{texts.checkedBy}：{scan.by}
            </dd>
          </div>
        )}
        {pack.zipSha256 && (
          <div>
            <dt>{texts.zip}</dt>
            <dd>
              {texts.bytes(pack.zipSize ?? 0)}　SHA-256 <code>{pack.zipSha256}</code>
              <br />
              <small>{texts.verifyHint}</small>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

const Files = ({ files, pack }: { files: readonly PackFile[]; pack: Pack }) => (
  <section className="care-block">
    <h2>{texts.files}</h2>
    <ul className="care-files">
      {files.map(({ fileName, kind, size }) => (
        <li key={kind}>
          <a download href={packFileLink(pack.id, kind)}>
            {fileName}
          </a>
          　<small>{texts.bytes(size)}</small>
        </li>
      ))}
    </ul>
  </section>
)

const Items = ({ items }: { items: readonly PackItem[] }) => (
  <section className="care-block">
    <h2>{texts.items}</h2>
    <ListTable
      columns={[
        packDocumentTexts.path,
        packDocumentTexts.content,
        { number: packDocumentTexts.pages },
        { number: packDocumentTexts.bytes },
        packDocumentTexts.sha256,
      ]}
      stacked
      title={texts.items}
    >
      {items.map(({ content, pages, path, sha256, size }) => (
        <tr key={path}>
          <th scope="row">{path}</th>
          <td data-label={packDocumentTexts.content}>{content}</td>
          <td className="care-number" data-label={packDocumentTexts.pages}>
            {pages ?? packDocumentTexts.noPages}
          </td>
          <td className="care-number" data-label={packDocumentTexts.bytes}>
            {size.toLocaleString('ja-JP')}
          </td>
          <td data-label={packDocumentTexts.sha256}>
            <code>{sha256.slice(0, 16)}…</code>
          </td>
        </tr>
      ))}
    </ListTable>
  </section>
)
