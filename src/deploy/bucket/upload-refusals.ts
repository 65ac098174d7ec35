import { DeployRefusal } from '../refusal.ts';
import type { StoreError } from './store-error.ts';

/** So many files are named in a message. */
const NAMED = 10;

const GOES_ON = {
  vi: 'Các trang đang chạy vẫn đủ. Chạy lại lệnh này để gửi tiếp phần còn lại.',
  en: 'The pages online are whole. Run the command again to send the rest.',
};

export const refusedRequest = ({ advice }: StoreError): DeployRefusal =>
  new DeployRefusal({ vi: `${advice.vi}. ${GOES_ON.vi}`, en: `${advice.en}. ${GOES_ON.en}` });

export function refusedFiles(errors: readonly StoreError[]): DeployRefusal {
  const named = errors.slice(0, NAMED);
  const more = errors.length > NAMED ? '; …' : '';
  const say = (language: 'vi' | 'en') =>
    named.map(({ key, advice }) => `${key}: ${advice[language]}`).join('; ') + more;
  return new DeployRefusal({
    vi: `${errors.length} tệp không gửi được: ${say('vi')}. ${GOES_ON.vi}`,
    en: `${errors.length} files were not taken: ${say('en')}. ${GOES_ON.en}`,
  });
}

export const interrupted = (): DeployRefusal =>
  new DeployRefusal({ vi: `Đã dừng. ${GOES_ON.vi}`, en: `Stopped. ${GOES_ON.en}` });
