import { join } from 'node:path'
import { root } from '../scripts/root.mjs'
import { BackgroundProcess, answers } from './background-process.mjs'
import { freePort } from './free-port.mjs'
import { NginxServer } from './nginx-server.mjs'
import { RedisServer } from './redis-server.mjs'

/**
 * What compose.yaml describes, as plain processes on this machine. A PostgreSQL is used if its address is in
 * the environment; else the instances share a file.
 */
export class Cluster {
  #folder
  #environment
  /** @type {(BackgroundProcess | undefined)[]} */
  #instances = []
  /** @type {number[]} */
  #ports = []
  /** @type {NginxServer | undefined} */
  #nginx
  /** @type {RedisServer | undefined} */
  #redis

  /**
   * @param {string} folder where all of them write; it has to be there
   * @param {Record<string, string>} [environment] of the instances
   */
  constructor(folder, environment = {}) {
    this.#folder = folder
    this.#environment = environment
  }

  /** Where nginx answers, once it is started. */
  origin = ''

  get redis() {
    if (!this.#redis) throw new Error('not started')
    return this.#redis
  }

  /** Where each instance answers by itself. */
  get instances() {
    return this.#ports.map((port) => `http://localhost:${port}`)
  }

  /**
   * @param {number} [port] for nginx; a free one unless it is given
   * @param {number} [count] of instances
   */
  async start(port, count = 3) {
    this.#redis = new RedisServer(await freePort(), join(this.#folder, 'redis.log'))
    await this.#redis.start()
    for (let index = 0; index < count; index++) this.#ports.push(await freePort())
    await Promise.all(this.#ports.map((_, index) => this.startInstance(index)))
    await this.#startNginx(port ?? (await freePort()))
  }

  /** @param {number} index */
  async startInstance(index) {
    const port = this.#ports[index]
    const instance = new BackgroundProcess(process.execPath, [join(root, '.next/standalone/server.js')], {
      output: this.logOf(index),
      environment: {
        ...this.#environment,
        REDIS_URL: this.redis.url,
        DATA_FOLDER: join(this.#folder, 'data'),
        PORT: `${port}`,
        HOSTNAME: '0.0.0.0',
      },
    })
    this.#instances[index] = instance
    await instance.until(() => answers(`http://localhost:${port}/api/health`))
  }

  /**
   * @param {number} index
   * @param {NodeJS.Signals} [signal]
   */
  async endInstance(index, signal) {
    await this.#instances[index]?.end(signal)
  }

  /**
   * The file that an instance writes its log to.
   *
   * @param {number} index
   */
  logOf(index) {
    return join(this.#folder, `site-${index + 1}.log`)
  }

  /** @param {number} port */
  async #startNginx(port) {
    // On one machine the instances differ by their ports, which no name stands for.
    const servers = this.#ports.map((one) => `server 127.0.0.1:${one} max_fails=2 fail_timeout=1s;`)
    const group = `upstream site { zone site 64k; ${servers.join(' ')} keepalive 32; }`
    const files = { 'instances.conf': `${group}\nmap "" $instances { default site; }\n` }
    this.#nginx = new NginxServer(this.#folder, port, files)
    this.origin = this.#nginx.origin
    await this.#nginx.start()
  }

  async stop() {
    await this.#nginx?.stop()
    await Promise.all(this.#instances.map((instance) => instance?.end()))
    await this.#redis?.stop()
  }
}
