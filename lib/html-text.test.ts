import { expect, test } from 'vitest'
import { htmlText } from './html-text'

test.each([
  ['<a href="//commons.wikimedia.org/wiki/User:Rama" title="User:Rama">Rama</a> &amp; Musée Bolo', 'Rama & Musée Bolo'],
  ['<span class="int-own-work" lang="en">Own work</span>', 'Own work'],
  ['plain', 'plain'],
  ['', ''],
  ['  two\n<br>\tlines ', 'two lines'],
  ['<script>alert(1)</script>Ann', 'Ann'],
  ['<style>*{display:none}</style>Ann', 'Ann'],
  ['<!-- hidden -->Ann', 'Ann'],
  ['<img src=x onerror=alert(1)>Ann', 'Ann'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['Ann<svg onload=alert(1)', 'Ann'],
  ['\u202eevil\u202c', 'evil'],
  ['<div style="display:none"><b>x</b></div>', 'x'],
])('of %j the text is %j', (html, text) => {
  expect(htmlText(html)).toBe(text)
})
