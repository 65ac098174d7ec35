import dns from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Refusal } from './refusal.ts';

/** Addresses that are not on the public internet: RFC 6890 and its registries. */
const CLOSED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** IPv6 is open only within 2000::/3, without tunnels that may hide an IPv4 address. */
const CLOSED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const closed = new BlockList();
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
for (const [list, family] of [[CLOSED_V4, 'ipv4'] as const, [CLOSED_V6, 'ipv6'] as const]) {
  for (const range of list) {
    const [net = '', prefix = ''] = range.split('/');
    closed.addSubnet(net, Number(prefix), family);
  }
}

/** Whether an IP address is one that a newsroom on the internet may have. */
export function isPublicAddress(ip: string): boolean {
  if (isIP(ip) === 4) return !closed.check(ip, 'ipv4');
  return isIP(ip) === 6 && global6.check(ip, 'ipv6') && !closed.check(ip, 'ipv6');
}

/**
 * Checks an address before it is asked: http(s), no password in it, and no private host unless `allowLocal`.
 * Names are checked again when they resolve (`publicLookup`). Throws a `Refusal`.
 */
export function checkAddress(address: string, allowLocal: boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new Refusal({
      vi: `Địa chỉ không dùng được: ${address}`,
      en: `Not an http(s) address to be asked: ${address}`,
    });
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowLocal && isIP(host) && !isPublicAddress(host)) throw privateAddress(host);
  return url;
}

/** `lookup` for node:http: a name that resolves to a private address is refused at the moment of connecting. */
export function publicLookup(allowLocal: boolean): LookupFunction {
  return (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const bad = addresses?.find(({ address }) => !allowLocal && !isPublicAddress(address));
      const [first] = addresses ?? [];
      if (error) callback(error, '');
      else if (bad || !first) callback(privateAddress(hostname), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

const privateAddress = (host: string) =>
  new Refusal({
    vi: `${host} là địa chỉ nội bộ, không phải của một tòa soạn.`,
    en: `${host} is a private address, not that of a newsroom.`,
  });
