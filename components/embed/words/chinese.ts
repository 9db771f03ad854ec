import type { EmbedWords } from './words'

export const chinese: EmbedWords = {
  title: '嵌入此天气',
  introduction:
    '把这张卡片放到您自己的网站上。无需密钥，无需账户，也不会跟踪您的读者。预报来源的署名必须保留在卡片上。',
  ways: '嵌入方式',
  choices: {
    show: {
      label: '显示内容',
      values: { all: '全部', hours: '现在和逐小时预报', days: '现在和逐日预报', now: '仅现在' },
    },
    units: { label: '单位', values: { metric: '摄氏度，公制', imperial: '华氏度，英制' } },
    theme: { label: '颜色', values: { auto: '跟随读者', light: '浅色', dark: '深色' } },
    lang: { label: '语言' },
  },
  preview: '预览：{title}',
  shapes: {
    frame: { name: '框架', use: '无需脚本即可使用，只要安全策略允许框架。' },
    element: { name: '元素', use: '高度随内容而定，并自动更新。' },
    address: { name: '网址', use: '用于 WordPress 等支持 oEmbed 的网站：单独粘贴成一行。' },
    markdown: { name: 'Markdown', use: '用于 README 或论坛。' },
    picture: { name: '图片', use: '用于邮件等只能显示图片的地方。' },
    react: { name: 'React', use: '把卡片的源代码连同类型放进您的项目。' },
    terminal: { name: '终端', use: '以纯文本显示。' },
  },
  toPaste: '{name}：要粘贴的内容',
  copy: '复制',
  copyNamed: '复制{name}',
  copied: '已复制',
  copyingRefused: '不允许复制，请手动选择文本',
}
