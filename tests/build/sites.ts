import { SITES } from '../built-sites.ts';
import { BuiltSite } from './built-site.ts';

/** The two provinces as they were built before the tests. */
export const lamDong = new BuiltSite(SITES.lamDong.out, 'https://lamdong.example.vn');
export const dongThap = new BuiltSite(SITES.dongThap.out, 'https://dongthap.example.vn');

/** Rows for `describe.each`. */
export const BOTH = [
  { province: 'Lâm Đồng', site: lamDong },
  { province: 'Đồng Tháp', site: dongThap },
] as const;
