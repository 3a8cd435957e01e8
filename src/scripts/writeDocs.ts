import fs from 'node:fs'
import { glossaryDocument } from '@/glossary/glossaryDocument'

/** `npm run docs`: writes the documents that are made from the program. */
fs.writeFileSync('docs/glossary.md', glossaryDocument())
