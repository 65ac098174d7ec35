import { DeployRefusal } from '../refusal.ts';

/** An S3-compatible bucket, and how to get in. */
export interface BucketSettings {
  /** Without a slash at the end. */
  endpoint: string;
  region: string;
  bucket: string;
  /** Keys begin with it; empty or with a slash at the end. */
  prefix: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | undefined;
}

/**
 * Reads `s3://bucket/prefix` and the variables that Amazon's own tools read.
 * Throws `DeployRefusal` when the address is none or the keys are missing.
 */
export function readBucketSettings(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
): BucketSettings {
  const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]+)\/?(.*)$/.exec(address) ?? [];
  if (!bucket)
    throw new DeployRefusal({
      vi: `${address}: không phải địa chỉ kho; viết s3://kho hoặc s3://kho/thư-mục.`,
      en: `${address}: not a bucket's address; write s3://bucket or s3://bucket/prefix.`,
    });
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey)
    throw new DeployRefusal({
      vi: 'Chưa có khóa vào kho: đặt biến AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY.',
      en: 'There are no keys for the bucket: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    });
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1';
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL ?? `https://s3.${region}.amazonaws.com`;
  const prefix = path.replace(/\/+$/, '');
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    region,
    bucket,
    prefix: prefix && `${prefix}/`,
    accessKeyId,
    secretAccessKey,
    sessionToken: env.AWS_SESSION_TOKEN,
  };
}
