import { isIPv6 } from "node:net";

/** The header in which our server notes the socket's address, over whatever the client sent (scripts/start.mjs). */
const ADDRESS_HEADER = "x-candor-client";

/**
 * The address a request came from, as a key for limits: an IPv6 address by its /64 network, which is what one
 * household gets. `X-Forwarded-For` is not asked: anybody can write it.
 */
export function clientAddress(headers: Headers): string {
  const address = headers.get(ADDRESS_HEADER) ?? "unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = address.includes("::")
    ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0")
    : [];
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
