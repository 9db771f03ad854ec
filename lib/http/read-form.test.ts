import { expect, test } from 'vitest'
import { readForm } from './read-form'

const sent = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
  readForm(new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' } as RequestInit))

test('the fields of a form are read', async () => {
  const form = await sent('name=Ada&text=a+b%0D%0Ac%ED%95%9C', 'Application/X-WWW-Form-URLencoded; charset=UTF-8')
  expect('fields' in form && Object.fromEntries(form.fields)).toEqual({ name: 'Ada', text: 'a b\r\nc한' })
})

test('what is no text does not fail', async () => {
  const form = await sent(Buffer.from([0x74, 0x3d, 0xff, 0xfe, 0x25, 0x25, 0x67, 0x26, 0x00]))
  expect('fields' in form && form.fields.get('t')).toBe('��%%g')
})

test.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain', ''])('%s is refused', async (type) => {
  expect(await sent('a=b', type)).toEqual({ status: 415 })
})

test('what is too large is not read to its end, whatever length it claims', async () => {
  let pulled = 0
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(10_000).fill(0x61))
    },
  })
  expect(await sent(endless)).toEqual({ status: 413 })
  expect(pulled).toBeLessThan(20)
  expect(await sent('a'.repeat(100_001))).toEqual({ status: 413 })
})

test('a body that breaks off is refused', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) })
  expect(await sent(broken)).toEqual({ status: 400 })
})
