import { expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

const from = (address: string) => clientAddress(new Headers({ "x-candor-client": address }));

it("is the address of the socket", () => {
  expect(from("198.51.100.7")).toBe("198.51.100.7");
  expect(from("::ffff:198.51.100.7")).toBe("198.51.100.7");
});

it("is the /64 network of an IPv6 address, however it is written", () => {
  expect(from("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(from("2001:db8:1:2::9")).toBe("2001:db8:1:2::/64");
  expect(from("2001:0db8:0001:0002:ffff::")).toBe("2001:db8:1:2::/64");
  expect(from("::1")).toBe("0:0:0:0::/64");
});

it("is not what X-Forwarded-For claims", () => {
  expect(clientAddress(new Headers({ "x-forwarded-for": "203.0.113.9" }))).toBe("unknown");
});
