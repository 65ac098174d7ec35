import type { Bilingual } from '../../content/problem.ts';

/** A bucket said no, or nothing. */
export class StoreError extends Error {
  readonly key: string;
  /** 0 where there was no answer. */
  readonly status: number;
  /** S3's word for it, such as `AccessDenied`. */
  readonly code: string;
  /** Milliseconds that the server asks to wait; 0 where it does not. */
  readonly retryAfter: number;
  private readonly words: string;

  constructor(key: string, status: number, code: string, words: string, retryAfter = 0) {
    super(`${key}: ${status || ''} ${code} ${words}`);
    this.key = key;
    this.status = status;
    this.code = code;
    this.words = words;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed a little later. */
  get again(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429 || this.status === 408;
  }

  /** Whether no request at all will succeed before somebody does something. */
  get isAboutAll(): boolean {
    return this.again || (KNOWN[this.code] !== undefined && this.code !== 'AccessDenied');
  }

  /** In words for the operator. */
  get advice(): Bilingual {
    const known = KNOWN[this.code];
    const said = `${this.status || ''} ${this.code}: ${this.words}`.trim();
    return known
      ? { vi: `${known.vi} (${said})`, en: `${known.en} (${said})` }
      : { vi: `Kho không nhận (${said})`, en: `The bucket refused (${said})` };
  }
}

const KEYS: Bilingual = {
  vi: 'Khóa vào kho sai: xem lại AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY',
  en: 'The keys are wrong: look at AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
};

const KNOWN: Readonly<Record<string, Bilingual>> = {
  InvalidAccessKeyId: KEYS,
  SignatureDoesNotMatch: KEYS,
  RequestTimeTooSkewed: {
    vi: 'Đồng hồ của máy này lệch quá 15 phút so với kho: chỉnh lại giờ',
    en: "This machine's clock is more than 15 minutes from the bucket's: set it right",
  },
  NoSuchBucket: {
    vi: 'Không có kho này: xem lại tên kho, AWS_REGION và AWS_ENDPOINT_URL',
    en: 'There is no such bucket: look at its name, AWS_REGION and AWS_ENDPOINT_URL',
  },
  AccessDenied: {
    vi: 'Khóa không đủ quyền: cần liệt kê kho và đọc, ghi, xóa dưới thư mục của trang',
    en: 'The keys do not have the rights: to list the bucket, and to get, put and delete below the prefix',
  },
  NoConnection: {
    vi: 'Không nối được với kho: xem lại mạng và AWS_ENDPOINT_URL',
    en: 'The bucket cannot be reached: look at the network and AWS_ENDPOINT_URL',
  },
};

/** Reads the error document of an answer; stores that send none have their status alone. */
export async function answerError(key: string, response: Response): Promise<StoreError> {
  const text = await response.text();
  const part = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  const code = part('Code') ?? (response.status === 404 ? 'NoSuchKey' : response.statusText);
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return new StoreError(key, response.status, code, part('Message') ?? '', (seconds || 0) * 1000);
}

export function connectionError(key: string, endpoint: string, error: Error): StoreError {
  const { message } = error.cause instanceof Error ? error.cause : error;
  return new StoreError(key, 0, 'NoConnection', `${endpoint}: ${message}`);
}
