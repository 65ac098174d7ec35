import { expect, test } from 'vitest';
import { expectedSignature, readAuthorization, sha256 } from '../../../s3/signature.ts';

/** Example "GET Object" of Amazon's S3 API reference, "Authenticating Requests: Using the Authorization Header". */
test('the strict bucket calculates the signature that Amazon publishes', () => {
  const headers = {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': sha256(''),
    'x-amz-date': '20130524T000000Z',
  };
  const signature = 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41';
  const given = readAuthorization(
    `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=${signature}`,
  );
  if (!given) throw new Error('not understood');
  const request = { method: 'GET', url: '/test.txt', headers };
  expect(expectedSignature(request, given, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBe(signature);
});
