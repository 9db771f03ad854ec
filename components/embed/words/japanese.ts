import type { EmbedWords } from './words'

export const japanese: EmbedWords = {
  title: 'この天気を埋め込む',
  introduction:
    'このカードをご自分のサイトに置けます。キーもアカウントも不要で、閲覧者を追跡しません。予報の出典表示は、カードと一緒に残してください。',
  ways: '埋め込む方法',
  choices: {
    show: {
      label: '表示内容',
      values: { all: 'すべて', hours: '現在と時間ごと', days: '現在と日ごと', now: '現在のみ' },
    },
    units: { label: '単位', values: { metric: '摂氏、メートル法', imperial: '華氏、ヤード・ポンド法' } },
    theme: { label: '配色', values: { auto: '閲覧者の設定', light: 'ライト', dark: 'ダーク' } },
    lang: { label: '言語' },
  },
  preview: 'プレビュー：{title}',
  shapes: {
    frame: { name: 'フレーム', use: 'スクリプトなしで動き、フレームを許すポリシーならどこでも使えます。' },
    element: { name: '要素', use: '必要な高さになり、自動で更新されます。' },
    address: { name: 'アドレス', use: 'WordPressなど、oEmbedに対応したサイト向け。アドレスだけを1行に貼り付けます。' },
    markdown: { name: 'Markdown', use: 'READMEや掲示板向け。' },
    picture: { name: '画像', use: 'メールなど、画像しか表示できない場所向け。' },
    react: { name: 'React', use: 'カードのソースコードを、型とともにプロジェクトへ。' },
    terminal: { name: 'ターミナル', use: 'プレーンテキストで。' },
  },
  toPaste: '{name}：貼り付ける内容',
  copy: 'コピー',
  copyNamed: '{name}をコピー',
  copied: 'コピーしました',
  copyingRefused: 'コピーが許可されていません。テキストを選択してください',
}
