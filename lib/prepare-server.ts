import { subscribe } from 'node:diagnostics_channel'
import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tellClientAddress } from './http/client-address'
import { closeConnectionsAtTheEnd } from './http/close-connections'
import { compressAnswers } from './http/compress-answers'
import { observeRequests } from './http/observe-requests'
import { originForm } from './http/origin-form'
import { varyByLanguage } from './http/vary-by-language'
import { logTheConsole } from './log'
import { getRedis } from './redis'
import { prepareReplies } from './replies/prepare-replies'
import { getSettings } from './settings'

/**
 * The start waits this many milliseconds for Redis, and as many for the database of the replies. After that, requests are
 * answered without them until they are there.
 */
const patience = 2_000

/**
 * What has to be done once in a process before it answers.
 *
 * @throws Error naming each setting that does not fit
 */
export async function prepareServer(): Promise<void> {
  const { contact, dataFolder } = getSettings()
  if (process.env.NODE_ENV === 'production') {
    logTheConsole()
    observeRequests()
    closeConnectionsAtTheEnd()
    compressAnswers()
    varyByLanguage()
  }
  if (contact === null) {
    console.warn('CONTACT is not set: MET Norway requires an address of those who run a site.')
  }
  mendRequests()
  tellClientAddress()

  const redis = getRedis()
  await (redis ? redis.connected(patience) : prepareFolder(dataFolder))
  await prepareReplies(patience)
}

/**
 * Next fails with a 500 where it cannot make a request of the Fetch standard. That forbids the method TRACE, which under
 * another name that nobody serves is refused properly; and it knows no `OPTIONS *`, which asks about no address.
 */
function mendRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    if (request.method === 'TRACE') request.method = 'PROPFIND'
    request.url = originForm(request.url ?? '')
  })
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    console.warn(`DATA_FOLDER cannot be written to: nothing will outlive this process. ${String(error)}`)
  }
}
