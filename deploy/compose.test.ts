import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '@/scripts/root.mjs'

interface Service {
  image: string
  build?: unknown
  user?: string
  init?: boolean
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  restart?: string
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
  volumes?: string[]
  tmpfs?: string[]
  ports?: string[]
  networks?: string[]
  stop_grace_period?: string
  deploy?: { replicas?: number; resources?: { limits?: { cpus?: string; memory?: string; pids?: number } } }
}

interface Compose {
  services: Record<string, Service>
  networks: Record<string, { internal?: boolean } | null>
  volumes: Record<string, null>
}

const text = (path: string) => readFileSync(join(root, 'deploy', path), 'utf8')
const compose = parse(text('compose.yaml'), { merge: true }) as Compose
const services = Object.entries(compose.services)
const service = (name: string) => compose.services[name] ?? ({} as Service)

test.each(services)('%s has no privilege, no way to one, and a root that is read-only', (_, options) => {
  expect(options).toMatchObject({
    read_only: true,
    init: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    restart: 'unless-stopped',
  })
  expect(options).not.toHaveProperty('privileged')
  expect(options).not.toHaveProperty('cap_add')
})

test.each(services)('%s has limits of processors, memory and processes, and time to end', (_, options) => {
  const limits = options.deploy?.resources?.limits
  expect(Number(limits?.cpus)).toBeGreaterThan(0)
  expect(limits?.memory).toMatch(/^\d+[MG]$/)
  expect(limits?.pids).toBeGreaterThan(0)
  expect(options.stop_grace_period).toMatch(/^\d+s$/)
})

const dockerfileOf: Record<string, string> = { nginx: 'nginx/Dockerfile', site: 'Dockerfile' }

test.each(services)('%s is looked after by a health check, and does not run as root', (name, { healthcheck, user }) => {
  const dockerfile = dockerfileOf[name]
  const image = dockerfile ? text(dockerfile) : ''
  expect(healthcheck !== undefined || image.includes('HEALTHCHECK')).toBe(true)
  expect(user ?? /^USER (\S+)$/m.exec(image)?.[1]).toMatch(/^(www-data|node|valkey|postgres)$/)
})

test('all images are pinned to an exact version', () => {
  const own = Object.values(dockerfileOf).flatMap((path) => [...text(path).matchAll(/^FROM (\S+)/gm)].map(([, name]) => name))
  const pulled = services.filter(([, { build }]) => build === undefined).map(([, { image }]) => image)
  for (const image of [...own, ...pulled]) expect(image).toMatch(/^[a-z/]+:\d+\.\d+(\.\d+)?-(slim|alpine)$/)
  expect(text('Dockerfile')).toMatch(/^FROM node:24\./m)
})

test('every volume is a named one, and no image makes one of its own', () => {
  for (const [, { volumes = [] }] of services) {
    for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
  }
  for (const path of Object.values(dockerfileOf)) expect(text(path)).not.toMatch(/^VOLUME/m)
  // Those that their images would make without a name with each container.
  expect(service('valkey').tmpfs?.join()).toContain('/data')
  expect(service('postgres').volumes?.join()).toContain(':/var/lib/postgresql/data')
})

test('there is no default password, and a missing one ends the start with a clear message', () => {
  const { POSTGRES_PASSWORD } = service('postgres').environment ?? {}
  expect(POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?set POSTGRES_PASSWORD /)
  expect(service('site').environment?.DATABASE_URL).toContain(':${POSTGRES_PASSWORD}@')
  expect(text('compose.yaml')).not.toMatch(/(PASSWORD|SECRET)[^}]*:-[^}]/)
})

test('only nginx has a port outside, which can be another one, and it cannot reach the database', () => {
  expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['nginx'])
  for (const port of service('nginx').ports ?? []) expect(port).toMatch(/^\$\{HTTP_PORT:-8080\}:8080$/)
  expect(service('nginx').networks).toEqual(['front'])
  for (const name of ['valkey', 'postgres']) expect(service(name).networks).toEqual(['back'])
  expect(compose.networks.back).toEqual({ internal: true })
})

test('the instances of the site are one service, whose name nginx asks for', () => {
  expect(service('site').deploy?.replicas).toBe(3)
  expect(text('nginx/instances.conf')).toMatch(/default site:3000;/)
  expect(text('Dockerfile')).toMatch(/PORT=3000/)
})

test('what compose.https.yaml mounts is there, and stands where nginx looks for it', () => {
  const https = parse(text('compose.https.yaml')) as Compose
  const [file = '', certificates = ''] = https.services.nginx?.volumes ?? []
  const [source = '', target] = file.split(':')
  expect(existsSync(join(root, 'deploy', source))).toBe(true)
  expect(target).toBe('/etc/portolan/listen.conf')
  expect(text('nginx/listen-https.conf')).toContain(`ssl_certificate ${certificates.split(':')[1]}/`)
})

test('HTTP redirects to the port that HTTPS is published at', () => {
  const https = parse(text('compose.https.yaml')) as Compose
  const [, published, listening] = /^\$\{HTTPS_PORT:-(\d+)\}:(\d+)$/.exec(https.services.nginx?.ports?.[0] ?? '') ?? []
  const listen = text('nginx/listen-https.conf')
  const [, address = ''] = /return 308 (\S+);/.exec(listen) ?? []
  const { protocol, port } = new URL(address.replace('$host', 'portolan.example').replace('$request_uri', '/'))
  expect(protocol).toBe('https:')
  expect(port || '443').toBe(published)
  expect(listen).toContain(`listen ${listening} ssl`)
})

test('nothing secret gets into an image or into Git', () => {
  const ignored = text('Dockerfile.dockerignore').split('\n')
  expect(ignored).toEqual(expect.arrayContaining(['**/.env*', '**/*.key', '**/*.pem', 'deploy/certificates', '.git', 'data']))
  expect(text('nginx/.dockerignore').split('\n')[0]).toBe('*')
  const unversioned = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
  expect(unversioned).toEqual(expect.arrayContaining(['.env*', 'deploy/certificates/']))
})
