import { readFileSync } from 'node:fs'

const recording = JSON.parse(
  readFileSync(new URL('../recordings/commons/imageinfo-2014-2019.json', import.meta.url), 'utf8'),
)

/**
 * The recorded answer of Wikimedia Commons, as if it had been asked for pictures of this width that lie here, and
 * always for `mime`, which some of what was recorded was not.
 *
 * @param {string} pictures address of the folder that the pictures are in
 * @param {number} width
 */
export function commonsAnswer(pictures, width) {
  const answer = structuredClone(recording)
  for (const { pageid, imageinfo } of Object.values(answer.query.pages)) {
    const [info] = imageinfo
    const height = Math.round((info.thumbheight / info.thumbwidth) * width)
    Object.assign(info, {
      mime: 'image/jpeg',
      thumburl: `${pictures}/${width}x${height}/${pageid}.jpg`,
      thumbwidth: width,
      thumbheight: height,
    })
  }
  return answer
}

/**
 * The same with what somebody could write into the fields of a file that he uploads.
 *
 * @param {string} pictures
 * @param {number} width
 */
export function hostileCommonsAnswer(pictures, width) {
  const answer = commonsAnswer(pictures, width)
  const script = '<script>document.title = "broken into"</script>'
  const image = '<img src="http://127.0.0.1:9/x" onerror="document.title = \'broken into\'">'
  /** @param {number} pageid */
  const file = (pageid) => answer.query.pages[pageid].imageinfo[0]
  const { Artist, ImageDescription, DateTimeOriginal } = file(6979029).extmetadata
  Artist.value = `${script}${image}<b onclick="alert(1)">Eve</b>`
  ImageDescription.value = `"><svg onload="alert(1)"></svg>&lt;script&gt;alert(1)&lt;/script&gt; ${'long '.repeat(5000)}`
  DateTimeOriginal.value = `2009<script>alert(1)</script>`
  file(15382769).descriptionurl = 'javascript:alert(1)'
  file(17540984).thumburl = 'http://169.254.169.254/latest/meta-data/'
  return answer
}
