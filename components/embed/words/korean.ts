import type { EmbedWords } from './words'

export const korean: EmbedWords = {
  title: '이 날씨를 내 사이트에 넣기',
  introduction:
    '이 날씨 카드를 자신의 사이트에 넣을 수 있습니다. 키도 계정도 필요 없고, 방문자를 추적하지 않습니다. 예보 출처 표시는 카드와 함께 남겨 두어야 합니다.',
  ways: '넣는 방법',
  choices: {
    show: {
      label: '표시 내용',
      values: { all: '전체', hours: '현재와 시간별 예보', days: '현재와 일별 예보', now: '현재만' },
    },
    units: { label: '단위', values: { metric: '섭씨, 미터법', imperial: '화씨, 야드파운드법' } },
    theme: { label: '색상', values: { auto: '방문자 설정대로', light: '밝게', dark: '어둡게' } },
    lang: { label: '언어' },
  },
  preview: '미리 보기: {title}',
  shapes: {
    frame: { name: '프레임', use: '스크립트 없이 작동하며, 프레임을 허용하는 보안 정책이면 어디서나 쓸 수 있습니다.' },
    element: { name: '요소', use: '높이가 내용에 맞춰지고, 스스로 최신 상태를 유지합니다.' },
    address: { name: '주소', use: '워드프레스처럼 oEmbed를 지원하는 사이트용입니다. 한 줄에 주소만 붙여 넣으세요.' },
    markdown: { name: '마크다운', use: 'README나 게시판용입니다.' },
    picture: { name: '그림', use: '메일처럼 그림만 표시되는 곳에 씁니다.' },
    react: { name: 'React', use: '카드의 소스 코드를 타입과 함께 프로젝트에 넣습니다.' },
    terminal: { name: '터미널', use: '일반 텍스트로 보여 줍니다.' },
  },
  toPaste: '{name}: 붙여 넣을 내용',
  copy: '복사',
  copyNamed: '{name} 복사',
  copied: '복사했습니다',
  copyingRefused: '복사가 허용되지 않습니다. 텍스트를 직접 선택해 주세요',
}
