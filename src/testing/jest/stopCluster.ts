import path from 'node:path'
import { stopCluster } from '@/database/embedded'

await stopCluster(path.join(process.cwd(), '.data/pg-test'))
