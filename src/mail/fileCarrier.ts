import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { type Carrier, letterOf } from './letter'

/** Soft line breaks would cut links in two for whoever opens the file in an editor. */
function unfolded(message: Buffer): Buffer {
  const text = message.toString('latin1')
  const at = text.indexOf('\n\n')
  const head = text.slice(0, at).replace(/^Content-Transfer-Encoding: .*$/mu, 'Content-Transfer-Encoding: 8bit')
  const body = text
    .slice(at)
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(head + body, 'latin1')
}

/** The name of a mail's file: its key, so that handing it over twice leaves one file. */
export const fileNameOf = (key: string): string => `${encodeURIComponent(key).replaceAll('%2F', '.')}.eml`

/** Writes mails as files only the owner can read; whole or not at all. For machines without a mail server. */
export function fileCarrier({ directory, from }: { directory: string; from: string }): Carrier {
  const transporter = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const folder = path.join(directory, 'mail')
  return {
    handOver: async (mail, now) => {
      const { message } = await transporter.sendMail(letterOf(mail, from, now))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, fileNameOf(mail.key))
      await writeFile(`${file}.part`, unfolded(message as Buffer), { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    close: () => transporter.close(),
  }
}
