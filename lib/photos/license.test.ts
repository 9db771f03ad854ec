import { expect, test } from 'vitest'
import { readLicense } from './license'

test.each([
  ['CC BY-SA 4.0', 'CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC-BY-SA-3.0', 'CC BY-SA 3.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
  ['CC BY-SA 2.0 fr', 'CC BY-SA 2.0 FR', 'https://creativecommons.org/licenses/by-sa/2.0/fr/'],
  ['CC BY-SA 3.0 DE', 'CC BY-SA 3.0 DE', 'https://creativecommons.org/licenses/by-sa/3.0/de/'],
  ['CC BY 3.0 igo', 'CC BY 3.0 IGO', 'https://creativecommons.org/licenses/by/3.0/igo/'],
  ['CC BY-SA 2.1 jp', 'CC BY-SA 2.1 JP', 'https://creativecommons.org/licenses/by-sa/2.1/jp/'],
  ['cc-by-2.5-scotland', 'CC BY 2.5 SCOTLAND', 'https://creativecommons.org/licenses/by/2.5/scotland/'],
  ['cc-by-2.5', 'CC BY 2.5', 'https://creativecommons.org/licenses/by/2.5/'],
  ['CC BY 1.0', 'CC BY 1.0', 'https://creativecommons.org/licenses/by/1.0/'],
  ['CC0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [' Public domain ', 'Public domain', 'https://creativecommons.org/publicdomain/mark/1.0/'],
  ['Public Domain Mark 1.0', 'Public domain', 'https://creativecommons.org/publicdomain/mark/1.0/'],
])('"%s" is %s', (text, name, url) => {
  expect(readLicense(text)).toEqual({ name, url })
})

test.each([
  'CC BY 1.5',
  'CC BY-SA 2.1',
  'CC BY 2.2',
  'CC BY-SA 3.5',
  'CC BY 4.1',
  'CC BY 5.0',
  'CC BY-SA 4.0 de',
  'CC BY 4.0 igo',
  'CC BY 2.5 igo',
  'CC BY-SA 3.0 kr',
  'CC BY-SA 3.0 uk',
  'CC BY 3.0 scotland',
  'CC BY 2.0 us',
  'CC BY 1.0 de',
  'CC BY-SA 3.0 xx',
  'CC BY constructor',
  'CC0 2.0',
])('"%s" does not exist', (text) => {
  expect(readLicense(text)).toBeNull()
})

test.each([
  '',
  'CC BY-NC 4.0',
  'CC BY-ND 4.0',
  'CC BY-NC-SA 2.0',
  'CC BY-SA',
  'CC BY-SA 4.0 with exceptions',
  'GFDL',
  'Fair use',
  'No restrictions',
  'Copyrighted free use',
  'https://creativecommons.org/licenses/by/4.0',
])('"%s" is on no list', (text) => {
  expect(readLicense(text)).toBeNull()
})
