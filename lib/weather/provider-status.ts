import { type Destination } from '../destinations/destination'
import type { ProviderName } from '../settings'
import { lastAnswer } from './ask-providers'
import { toInstant } from './instant'
import { currentCoolDown } from './provider-cool-downs'

/** How it stands with a provider, as far as is stored: nobody is asked for it. */
export interface ProviderStatus {
  name: ProviderName
  /** When it last sent or confirmed a forecast of any destination. */
  lastSuccess: string | null
  /** How old that forecast is, in seconds. */
  cacheAge: number | null
  /** Until when it is left alone, for any destination, because it failed. */
  coolDownUntil: string | null
}

/** The status of a provider over these destinations. */
export async function providerStatus(
  name: ProviderName,
  destinations: Destination[],
): Promise<ProviderStatus> {
  const answers = await Promise.all(destinations.map((destination) => lastAnswer(name, destination)))
  const coolDowns = await Promise.all(
    destinations.map((destination) => currentCoolDown(name, destination)),
  )
  const lastSuccess = latest(answers.map((answer) => answer && Date.parse(answer.forecast.retrievedAt)))
  const coolDownUntil = latest(coolDowns.map((coolDown) => coolDown && coolDown.until))
  return {
    name,
    lastSuccess: lastSuccess === null ? null : toInstant(lastSuccess),
    cacheAge: lastSuccess === null ? null : Math.max(0, Math.round((Date.now() - lastSuccess) / 1000)),
    coolDownUntil: coolDownUntil === null ? null : toInstant(coolDownUntil),
  }
}

function latest(times: (number | null)[]): number | null {
  return times.reduce((last, time) => (time !== null && (last === null || time > last) ? time : last), null)
}
