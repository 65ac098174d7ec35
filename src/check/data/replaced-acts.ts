/** A legal act that no longer stands, and the one that took its place. */
export interface ReplacedAct {
  /** Official number, and how it is written in running text. */
  old: RegExp;
  shown: string;
  by: string;
  /** Day from which the new one is in force. */
  since: string;
}

/** Acts that pages of a province cite. A line here needs the new act's own repealing clause as its source. */
export const REPLACED_ACTS: readonly ReplacedAct[] = [
  {
    // DOMAIN.md §3
    old: /(?<!\d)42\/2022(?:\/NĐ-CP)?(?![\d/])/g,
    shown: 'Nghị định 42/2022/NĐ-CP',
    by: 'Nghị định 224/2026/NĐ-CP',
    since: '2026-07-01',
  },
  {
    // The Law on Corporate Income Tax of 2025, in force from 1 October 2025, after that of 2008 and its amendments.
    old: /(?<!\d)14\/2008\/QH12(?!\d)/g,
    shown: 'Luật Thuế thu nhập doanh nghiệp 14/2008/QH12',
    by: 'Luật 67/2025/QH15',
    since: '2025-10-01',
  },
  {
    // The Land Law of 2024, in force from 1 August 2024 (brought forward by Law 43/2024/QH15).
    old: /(?<!\d)45\/2013\/QH13(?!\d)/g,
    shown: 'Luật Đất đai 45/2013/QH13',
    by: 'Luật Đất đai 31/2024/QH15',
    since: '2024-08-01',
  },
  {
    // The Investment Law of 2025 (DOMAIN.md §3), after that of 2020.
    old: /(?<!\d)61\/2020\/QH14(?!\d)/g,
    shown: 'Luật Đầu tư 61/2020/QH14',
    by: 'Luật Đầu tư 143/2025/QH15',
    since: '2026-03-01',
  },
  {
    // The OCOP criteria of 24 February 2023 (DOMAIN.md §4), after those of 2019.
    old: /(?<!\d)1048\/QĐ-TTg/g,
    shown: 'Quyết định 1048/QĐ-TTg',
    by: 'Quyết định 148/QĐ-TTg',
    since: '2023-02-24',
  },
];
